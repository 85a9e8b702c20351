import { and, desc, eq, max, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courses, enrollments, moduleProgress, modules, sections } from "@/db/schema";
import { titleText } from "@/lib/courses/text";
import type { LearnerWork } from "./view";

/** Enrollments that are listed at most: the newest. */
const MOST_WORK = 20;

/** The courses a learner takes or took, running ones first, then the newest. Cancelled ones are left out. */
export async function readWork(learnerId: number): Promise<LearnerWork[]> {
  const done = db
    .select({
      enrollmentId: moduleProgress.enrollmentId,
      count: sql<number>`count(*) filter (where ${modules.retiredAt} is null)`.mapWith(Number).as("count"),
      lastAt: max(moduleProgress.doneAt).as("last_at"),
    })
    .from(moduleProgress)
    .innerJoin(enrollments, and(eq(enrollments.id, moduleProgress.enrollmentId), eq(enrollments.learnerId, learnerId)))
    .innerJoin(modules, eq(modules.id, moduleProgress.moduleId))
    .groupBy(moduleProgress.enrollmentId)
    .as("done");
  const rows = await db
    .select({
      id: enrollments.id,
      slug: courses.slug,
      terms: enrollments.terms,
      status: enrollments.status,
      enrolledAt: enrollments.enrolledAt,
      completedAt: enrollments.completedAt,
      startsAt: sections.startsAt,
      endsAt: sections.endsAt,
      timeZone: sections.timeZone,
      cancelledAt: sections.cancelledAt,
      done: done.count,
      all: sql<number>`(select count(*) from ${modules} where ${modules.courseId} = ${enrollments.courseId} and ${modules.retiredAt} is null)`.mapWith(
        Number,
      ),
      lastAt: sql<Date | null>`${done.lastAt}`.mapWith(moduleProgress.doneAt),
    })
    .from(enrollments)
    .innerJoin(courses, eq(courses.id, enrollments.courseId))
    .leftJoin(sections, eq(sections.id, enrollments.sectionId))
    .leftJoin(done, eq(done.enrollmentId, enrollments.id))
    .where(and(eq(enrollments.learnerId, learnerId), ne(enrollments.status, "cancelled")))
    .orderBy(desc(sql`${enrollments.status} = 'enrolled'`), desc(enrollments.id))
    .limit(MOST_WORK);
  return rows.map(({ slug, terms, startsAt, endsAt, timeZone, cancelledAt, done: ticked, all, status, ...row }) => ({
    ...row,
    status: status === "completed" ? "completed" : "enrolled",
    course: { slug, title: titleText({ title: terms.courseTitle }) },
    section: startsAt && endsAt && timeZone ? { startsAt, endsAt, timeZone, cancelled: cancelledAt !== null } : null,
    modules: { done: Number(ticked ?? 0), all },
  }));
}
