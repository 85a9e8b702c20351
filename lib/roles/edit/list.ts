import "server-only";
import { and, asc, count, desc, eq, ilike, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { followedRoles, roleDrafts, roles } from "@/db/schema";
import type { Viewer } from "@/lib/platform/viewer";
import { mayEdit } from "./held-role";
import type { RoleListQuery, RoleListSort } from "./list-query";

const PAGE_SIZE = 25;

const followers = sql<number>`(select count(*)::int from ${followedRoles} where ${followedRoles.roleId} = ${roles.id})`;

const ORDER: Record<RoleListSort, SQL[]> = {
  catalog: [],
  title: [sql`lower(${roles.title})`],
  published: [sql`${roles.publishedAt} desc nulls first`],
  followed: [desc(followers)],
};

/** One page of all roles, whatever their status, for the people who edit them. A page past the end gives the last one. */
export async function rolesForEditing(viewer: Viewer, query: RoleListQuery) {
  mayEdit(viewer);
  const where = and(named(query.q), ofStatus(query.status), ofKind(query.kind));
  const [matching] = await db
    .select({ total: count() })
    .from(roles)
    .leftJoin(roleDrafts, eq(roleDrafts.roleId, roles.id))
    .where(where);
  const [drafts] = await db.select({ total: count(), ready: count(roleDrafts.readyAt) }).from(roleDrafts);
  const total = matching?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = await db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      status: roles.status,
      curated: roles.curated,
      onetRelease: roles.onetRelease,
      adoptedAt: roles.adoptedAt,
      revision: roles.revision,
      publishedAt: roles.publishedAt,
      draftAt: roleDrafts.editedAt,
      readyAt: roleDrafts.readyAt,
      followers,
    })
    .from(roles)
    .leftJoin(roleDrafts, eq(roleDrafts.roleId, roles.id))
    .where(where)
    .orderBy(...ORDER[query.sort], asc(roles.position), asc(roles.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total, page, pages, drafts: drafts?.total ?? 0, ready: drafts?.ready ?? 0 };
}

export type RoleListRow = Awaited<ReturnType<typeof rolesForEditing>>["rows"][number];

function named(q: string): SQL | undefined {
  if (!q) return undefined;
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return or(ilike(roles.title, pattern), ilike(roles.slug, pattern), ilike(roles.onetCode, pattern));
}

function ofStatus(status: RoleListQuery["status"]): SQL | undefined {
  if (status === "draft_waiting") return isNotNull(roleDrafts.roleId);
  if (status === "ready") return isNotNull(roleDrafts.readyAt);
  return status === null ? undefined : eq(roles.status, status);
}

function ofKind(kind: RoleListQuery["kind"]): SQL | undefined {
  if (kind === "curated") return eq(roles.curated, true);
  if (kind === "imported") return eq(roles.curated, false);
  return kind === "adopted" ? isNotNull(roles.adoptedAt) : undefined;
}
