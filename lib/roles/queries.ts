import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { tags } from "@/lib/platform/cache";
import { decodeCursor, encodeCursor } from "@/lib/platform/paging";
import { readRoles } from "./read-list";
import { readRole } from "./read-role";
import type { RoleListItem, RoleView } from "./view";

/**
 * A published role with everything its page shows, or null; from cache until the role, a role it names, a skill or a course is edited.
 */
export async function getRole(slug: string): Promise<RoleView | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.role(slug), tags.skills, tags.courses);
  const role = await readRole(slug);
  if (role) for (const related of role.related) cacheTag(tags.role(related.slug));
  return role;
}

/** Every published role in catalog order; from cache until one is edited. */
export async function listRoles(): Promise<RoleListItem[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles);
  const placed = await readRoles();
  return placed.map(({ id: _id, position: _position, ...role }) => role);
}

/** Slugs of the published roles, in catalog order. */
export async function publishedSlugs(): Promise<string[]> {
  const roles = await listRoles();
  return roles.map((role) => role.slug);
}

/** A page of published roles for the API, read now; throws AppError invalid on a cursor we did not write. */
export async function rolesPage({
  limit,
  cursor,
}: {
  limit: number;
  cursor?: string | null;
}): Promise<{ roles: RoleListItem[]; nextCursor: string | null }> {
  const after = cursor === null || cursor === undefined ? undefined : decodeCursor(cursor);
  const found = await readRoles({ after, limit: limit + 1 });
  const roles = found.slice(0, limit);
  const last = roles.at(-1);
  return { roles, nextCursor: last && found.length > limit ? encodeCursor(last.position, last.id) : null };
}
