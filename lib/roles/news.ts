import "server-only";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fitSnapshots, followedRoles, roleRevisions, roles } from "@/db/schema";
import { DAY_MS, now } from "@/lib/platform/clock";
import type { Viewer } from "@/lib/platform/viewer";

/** Days for which a change is news. */
export const NEWS_DAYS = 30;
const MOST_NEWS = 10;

/** What our editors changed in a role that somebody follows. */
export type RoleNews = {
  role: { slug: string; title: string };
  revision: number;
  at: Date;
  /** In sentences; what moves a fit first. */
  sentences: string[];
  /** Points of overall by which the change itself moved the viewer's fit; null where it moved none, or is not worked out yet. */
  points: number | null;
};

/** Changes of the last 30 days in the roles the viewer follows, since they followed them; newest first, at most 10. */
export async function roleNews(viewer: Viewer, { slug }: { slug?: string } = {}): Promise<RoleNews[]> {
  const since = new Date(now().getTime() - NEWS_DAYS * DAY_MS);
  const moved = sql<number | null>`(
    select s.role_change from ${fitSnapshots} s
    where s.learner_id = ${followedRoles.learnerId} and s.role_id = ${roles.id}
      and s.role_revision = ${roleRevisions.revision} and not s.restated
    order by s.id limit 1)`;
  const rows = await db
    .select({
      role: { slug: roles.slug, title: roles.title },
      revision: roleRevisions.revision,
      at: roleRevisions.publishedAt,
      sentences: roleRevisions.changes,
      points: moved,
    })
    .from(followedRoles)
    .innerJoin(roles, and(eq(roles.id, followedRoles.roleId), eq(roles.status, "published")))
    .innerJoin(roleRevisions, eq(roleRevisions.roleId, roles.id))
    .where(
      and(
        eq(followedRoles.learnerId, viewer.userId),
        eq(roleRevisions.origin, "editor"),
        gt(roleRevisions.publishedAt, since),
        gt(roleRevisions.publishedAt, followedRoles.followedAt),
        sql`jsonb_array_length(${roleRevisions.changes}) > 0`,
        slug === undefined ? undefined : eq(roles.slug, slug),
      ),
    )
    .orderBy(desc(roleRevisions.publishedAt), desc(roleRevisions.id))
    .limit(MOST_NEWS);
  return rows;
}
