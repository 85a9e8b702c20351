import "server-only";
import { and, asc, count, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courseRevisions, courses, enrollments } from "@/db/schema";
import type { Viewer } from "@/lib/platform/viewer";
import { mayEdit } from "./held-course";
import type { CourseListQuery, CourseListSort } from "./list-query";

const PAGE_SIZE = 25;

const waiting = sql<boolean>`exists (select 1 from ${courseRevisions} where ${courseRevisions.courseId} = ${courses.id} and ${courseRevisions.state} = 'draft')`;
const running = sql<number>`(select count(*)::int from ${enrollments} where ${enrollments.courseId} = ${courses.id} and ${enrollments.status} = 'enrolled')`;

const ORDER: Record<CourseListSort, SQL[]> = {
  catalog: [],
  title: [sql`${courses.title} asc nulls last`],
  published: [sql`${courses.publishedAt} desc nulls first`],
  enrolled: [desc(running)],
};

/** One page of all courses, whatever their status, for the people who edit them. A page past the end gives the last one. */
export async function coursesForEditing(viewer: Viewer, query: CourseListQuery) {
  mayEdit(viewer);
  const where = and(named(query.q), ofStatus(query.status));
  const [[matching], [drafts]] = await Promise.all([
    db.select({ total: count() }).from(courses).where(where),
    db.select({ total: count() }).from(courses).where(waiting),
  ]);
  const total = matching?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      provider: courses.provider,
      status: courses.status,
      revision: courses.revision,
      publishedAt: courses.publishedAt,
      draftWaiting: waiting,
      running,
    })
    .from(courses)
    .where(where)
    .orderBy(...ORDER[query.sort], asc(courses.position), asc(courses.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total, page, pages, draftsWaiting: drafts?.total ?? 0 };
}

export type CourseListRow = Awaited<ReturnType<typeof coursesForEditing>>["rows"][number];

function named(q: string): SQL | undefined {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return q
    ? or(ilike(courses.title, pattern), ilike(courses.provider, pattern), ilike(courses.slug, pattern))
    : undefined;
}

function ofStatus(status: CourseListQuery["status"]): SQL | undefined {
  if (status === "draft_waiting") return waiting;
  return status === null ? undefined : eq(courses.status, status);
}
