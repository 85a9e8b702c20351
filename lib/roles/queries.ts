import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { tags } from "@/lib/platform/cache";
import { decodeCursor, encodeCursor } from "@/lib/platform/paging";
import { NO_SEARCH } from "./input";
import { countRoles, type PlacedRole, readCuratedRoles, readRoles } from "./read-list";
import { readRole } from "./read-role";
import { type RoleResults, searchRoles } from "./search";
import type { RoleListItem, RoleView } from "./view";

/** Most roles of our own that one page may hold. */
const MOST_CURATED = 100;

/**
 * A published role with everything its page shows, or null; from cache until the role, a role it names, a skill or a course is edited.
 */
export async function getRole(slug: string): Promise<RoleView | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles, tags.role(slug), tags.skills, tags.courses);
  const role = await readRole(slug);
  if (role) for (const related of [...role.related, ...role.counterparts]) cacheTag(tags.role(related.slug));
  return role;
}

/** The published roles our editors wrote, in catalog order, at most 100; from cache until a role is edited. */
export async function curatedRoles(): Promise<RoleListItem[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles);
  return (await readCuratedRoles(MOST_CURATED)).map(listed);
}

/** How many roles are published; from cache until one is edited. */
export async function roleCount(): Promise<number> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles);
  return countRoles();
}

/** The first page of the roles list without a search; from cache until a role is edited. */
export async function firstRoles(): Promise<RoleResults> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles);
  return searchRoles(NO_SEARCH, { counts: true });
}

/** Slugs of the published roles our editors wrote, in catalog order. The other roles' pages are made when first asked for. */
export async function curatedSlugs(): Promise<string[]> {
  const roles = await curatedRoles();
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

const listed = ({ id: _id, position: _position, ...role }: PlacedRole): RoleListItem => role;
