import "server-only";
import { and, asc, count, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { courses, enrollments, fitEvents, fitSnapshots, moduleProgress, modules, roles, sections } from "@/db/schema";
import { meetingsOf, nextMeeting } from "@/lib/courses/meetings";
import { now } from "@/lib/platform/clock";
import type { Viewer } from "@/lib/platform/viewer";
import { standingSkills } from "@/lib/skills/merge/standing";
import { canCancel, completionRefusal } from "./policy";
import type { EnrollmentLine, EnrollmentView, RoleMove } from "./view";

const RUN_COLUMNS = {
  startsAt: sections.startsAt,
  endsAt: sections.endsAt,
  weekdays: sections.weekdays,
  startTime: sections.startTime,
  minutes: sections.minutes,
  timeZone: sections.timeZone,
  place: sections.place,
  instructor: sections.instructor,
  cancelledAt: sections.cancelledAt,
};

const LINE_COLUMNS = {
  id: enrollments.id,
  status: enrollments.status,
  terms: enrollments.terms,
  courseSlug: courses.slug,
  enrolledAt: enrollments.enrolledAt,
  completedAt: enrollments.completedAt,
  cancelledAt: enrollments.cancelledAt,
  section: RUN_COLUMNS,
  all: sql<number>`(select count(*) from ${modules} where ${modules.courseId} = ${enrollments.courseId} and ${modules.retiredAt} is null)`.mapWith(
    Number,
  ),
  done: sql<number>`(select count(*) from ${moduleProgress} join ${modules} on ${modules.id} = ${moduleProgress.moduleId}
    where ${moduleProgress.enrollmentId} = ${enrollments.id} and ${modules.retiredAt} is null)`.mapWith(Number),
};

const lines = () =>
  db
    .select(LINE_COLUMNS)
    .from(enrollments)
    .innerJoin(courses, eq(courses.id, enrollments.courseId))
    .leftJoin(sections, eq(sections.id, enrollments.sectionId));

function lineOf({ terms, all, done, ...row }: Awaited<ReturnType<typeof lines>>[number], at: Date): EnrollmentLine {
  const next = row.status === "enrolled" && row.section ? nextMeeting(meetingsOf(row.section), at) : null;
  return { ...row, courseTitle: terms.courseTitle, next, modules: { done, all } };
}

export const PAST_A_PAGE = 20;

export type MyEnrollments = { running: EnrollmentLine[]; past: EnrollmentLine[]; page: number; pages: number };

/** The viewer's running enrollments, soonest class first, and one page of the ones that are over, newest first. */
export async function myEnrollments(viewer: Viewer, page: number): Promise<MyEnrollments> {
  const over = and(eq(enrollments.learnerId, viewer.userId), ne(enrollments.status, "enrolled"));
  const [running, [row]] = await Promise.all([
    lines()
      .where(and(eq(enrollments.learnerId, viewer.userId), eq(enrollments.status, "enrolled")))
      .orderBy(sql`${sections.endsAt} asc nulls last`, asc(enrollments.id)),
    db.select({ total: count() }).from(enrollments).where(over),
  ]);
  const pages = Math.max(1, Math.ceil((row?.total ?? 0) / PAST_A_PAGE));
  const shown = Math.min(page, pages);
  const past = await lines()
    .where(over)
    .orderBy(desc(sql`coalesce(${enrollments.completedAt}, ${enrollments.cancelledAt})`), desc(enrollments.id))
    .limit(PAST_A_PAGE)
    .offset((shown - 1) * PAST_A_PAGE);
  const at = now();
  return {
    running: running.map((line) => lineOf(line, at)),
    past: past.map((line) => lineOf(line, at)),
    page: shown,
    pages,
  };
}

/** One of the viewer's own enrollments; null for anybody else's and for none. */
export async function myEnrollment(viewer: Viewer, enrollmentId: number): Promise<EnrollmentView | null> {
  const [row] = await db
    .select({
      id: enrollments.id,
      learnerId: enrollments.learnerId,
      status: enrollments.status,
      enrolledAt: enrollments.enrolledAt,
      completedAt: enrollments.completedAt,
      cancelledAt: enrollments.cancelledAt,
      terms: enrollments.terms,
      course: { id: courses.id, slug: courses.slug, status: courses.status },
      section: RUN_COLUMNS,
    })
    .from(enrollments)
    .innerJoin(courses, eq(courses.id, enrollments.courseId))
    .leftJoin(sections, eq(sections.id, enrollments.sectionId))
    .where(and(eq(enrollments.id, enrollmentId), eq(enrollments.learnerId, viewer.userId)));
  if (!row) return null;
  const { learnerId: _learner, course, ...enrollment } = row;
  const [parts, promised, moved] = await Promise.all([
    progressOf(enrollment.id, course.id),
    namedSkills(enrollment.terms.skills),
    enrollment.status === "completed" ? movesOf(viewer.userId, enrollment.id) : [],
  ]);
  const at = now();
  const done = parts.filter((part) => part.done).length;
  return {
    ...enrollment,
    course: { id: course.id, slug: course.slug, published: course.status === "published" },
    skills: promised,
    meetings: row.section ? meetingsOf(row.section) : [],
    modules: parts,
    canCancel: canCancel(viewer, row, row.section, at),
    completion: completionRefusal(row, { done, all: parts.length }, row.section, at),
    moved,
    at,
  };
}

/** Modules of the course now, and whether this enrollment ticked them. */
const progressOf = (enrollmentId: number, courseId: number) =>
  db
    .select({
      id: modules.id,
      title: modules.title,
      summary: modules.summary,
      hours: modules.hours,
      done: sql<boolean>`${moduleProgress.moduleId} is not null`,
    })
    .from(modules)
    .leftJoin(
      moduleProgress,
      and(eq(moduleProgress.moduleId, modules.id), eq(moduleProgress.enrollmentId, enrollmentId)),
    )
    .where(and(eq(modules.courseId, courseId), isNull(modules.retiredAt)))
    .orderBy(asc(modules.position), asc(modules.id));

async function namedSkills(promised: EnrollmentView["terms"]["skills"]): Promise<EnrollmentView["skills"]> {
  const slugs = promised.map((skill) => skill.skill);
  if (slugs.length === 0) return [];
  const standing = await standingSkills(db, slugs);
  return promised.map(({ skill, from, to }) => {
    const { slug, name } = standing.get(skill) ?? { slug: skill, name: skill };
    return { slug, name, from, to };
  });
}

/** What the completion did to each role that was followed then, largest change first. */
async function movesOf(learnerId: number, enrollmentId: number): Promise<RoleMove[]> {
  const earlier = alias(fitSnapshots, "earlier");
  const before = db
    .select({ overall: earlier.overall })
    .from(earlier)
    .where(
      and(
        eq(earlier.learnerId, fitSnapshots.learnerId),
        eq(earlier.roleId, fitSnapshots.roleId),
        sql`${earlier.id} < ${fitSnapshots.id}`,
      ),
    )
    .orderBy(desc(earlier.id))
    .limit(1);
  const rows = await db
    .select({
      role: { slug: roles.slug, title: roles.title },
      before: sql<number | null>`(${before})`,
      after: fitSnapshots.overall,
      low: fitSnapshots.low,
      high: fitSnapshots.high,
    })
    .from(fitEvents)
    .innerJoin(fitSnapshots, and(eq(fitSnapshots.eventId, fitEvents.id), eq(fitSnapshots.restated, false)))
    .innerJoin(roles, eq(roles.id, fitSnapshots.roleId))
    .where(
      and(
        eq(fitEvents.learnerId, learnerId),
        eq(fitEvents.kind, "course_completed"),
        sql`${fitEvents.detail}->>'enrollmentId' = ${String(enrollmentId)}`,
      ),
    )
    .orderBy(asc(roles.position));
  const change = ({ before: from, after }: RoleMove) => (from === null || after === null ? 0 : after - from);
  return rows.sort((a, b) => change(b) - change(a));
}
