import { and, eq, gt, inArray, isNull, max, min, ne, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { FitEventKind } from "@/db/enums";
import {
  enrollments,
  evidenceDisputes,
  fitEvents,
  learnerViews,
  mentorships,
  moduleProgress,
  sections,
  users,
} from "@/db/schema";
import { titleText } from "@/lib/courses/text";
import type { NextDate } from "./caseload";

/** What a learner does that a mentor will want to see. */
const NEWS: FitEventKind[] = [
  "skills_rated",
  "course_completed",
  "interests_set",
  "credential_added",
  "evidence_withdrawn",
];

/** The running mentorships of a mentor with learners who are not suspended. */
export async function readPairs(mentorId: number) {
  return db
    .select({ mentorshipId: mentorships.id, startedAt: mentorships.startedAt, learnerId: users.id, name: users.name })
    .from(mentorships)
    .innerJoin(users, eq(users.id, mentorships.learnerId))
    .where(and(eq(mentorships.mentorId, mentorId), isNull(mentorships.endedAt), ne(users.status, "suspended")));
}

/** When each mentorship's learner was last looked at. */
export async function lastLooks(mentorshipIds: number[]): Promise<Map<number, Date>> {
  const rows = await db
    .select({ id: learnerViews.mentorshipId, at: max(learnerViews.viewedAt) })
    .from(learnerViews)
    .where(inArray(learnerViews.mentorshipId, mentorshipIds))
    .groupBy(learnerViews.mentorshipId);
  return new Map(rows.flatMap((row) => (row.at ? [[row.id, row.at] as const] : [])));
}

export type News = { count: number; since: Date };

/** What learners did that this mentor has not seen: how much, and since when it waits. By learner. */
export async function newSinceLook(mentorId: number, learnerIds: number[]): Promise<Map<number, News>> {
  const seen = db
    .select({
      learnerId: mentorships.learnerId,
      startedAt: mentorships.startedAt,
      at: max(learnerViews.viewedAt).as("seen_at"),
    })
    .from(mentorships)
    .leftJoin(learnerViews, eq(learnerViews.mentorshipId, mentorships.id))
    .where(and(eq(mentorships.mentorId, mentorId), isNull(mentorships.endedAt)))
    .groupBy(mentorships.id)
    .as("seen");
  const rows = await db
    .select({ learnerId: seen.learnerId, count: sql<number>`count(*)`.mapWith(Number), since: min(fitEvents.at) })
    .from(fitEvents)
    .innerJoin(seen, eq(seen.learnerId, fitEvents.learnerId))
    .where(
      and(
        inArray(fitEvents.learnerId, learnerIds),
        inArray(fitEvents.kind, NEWS),
        byThemselves(),
        gt(fitEvents.at, sql`coalesce(${seen.at}, ${seen.startedAt})`),
      ),
    )
    .groupBy(seen.learnerId);
  return new Map(
    rows.flatMap(({ learnerId, count, since }) => (since ? [[learnerId, { count, since }] as const] : [])),
  );
}

/** Nobody else did it: what a mentor or an admin took back is no news of the learner's. */
const byThemselves = () => or(isNull(fitEvents.actorId), eq(fitEvents.actorId, fitEvents.learnerId));

/** When each learner last did something themselves: moved their fit, disputed, enrolled, left a course or ticked a module. */
export async function lastActivity(learnerIds: number[]): Promise<Map<number, Date>> {
  const [events, begun, work, disputed] = await Promise.all([
    db
      .select({ id: fitEvents.learnerId, at: max(fitEvents.at) })
      .from(fitEvents)
      .where(and(inArray(fitEvents.learnerId, learnerIds), byThemselves()))
      .groupBy(fitEvents.learnerId),
    db
      .select({
        id: enrollments.learnerId,
        at: sql<Date>`max(greatest(${enrollments.enrolledAt}, ${enrollments.cancelledAt}))`.mapWith(
          enrollments.enrolledAt,
        ),
      })
      .from(enrollments)
      .where(inArray(enrollments.learnerId, learnerIds))
      .groupBy(enrollments.learnerId),
    db
      .select({ id: enrollments.learnerId, at: max(moduleProgress.doneAt) })
      .from(moduleProgress)
      .innerJoin(enrollments, eq(enrollments.id, moduleProgress.enrollmentId))
      .where(inArray(enrollments.learnerId, learnerIds))
      .groupBy(enrollments.learnerId),
    db
      .select({ id: evidenceDisputes.learnerId, at: max(evidenceDisputes.createdAt) })
      .from(evidenceDisputes)
      .where(inArray(evidenceDisputes.learnerId, learnerIds))
      .groupBy(evidenceDisputes.learnerId),
  ]);
  const newest = new Map<number, Date>();
  for (const { id, at } of [...events, ...begun, ...work, ...disputed]) {
    const before = id === null ? undefined : newest.get(id);
    if (id !== null && at && (!before || before < at)) newest.set(id, at);
  }
  return newest;
}

/** The next start or end of a section each learner sits in. */
export async function nextDates(learnerIds: number[], at: Date): Promise<Map<number, NextDate>> {
  const rows = await db
    .select({
      learnerId: enrollments.learnerId,
      startsAt: sections.startsAt,
      endsAt: sections.endsAt,
      timeZone: sections.timeZone,
      terms: enrollments.terms,
    })
    .from(enrollments)
    .innerJoin(sections, eq(sections.id, enrollments.sectionId))
    .where(
      and(
        inArray(enrollments.learnerId, learnerIds),
        eq(enrollments.status, "enrolled"),
        gt(sections.endsAt, at),
        isNull(sections.cancelledAt),
      ),
    );
  const next = new Map<number, NextDate>();
  for (const { learnerId, startsAt, endsAt, timeZone, terms } of rows) {
    const what = startsAt > at ? ("starts" as const) : ("ends" as const);
    const course = titleText({ title: terms.courseTitle });
    const date = { at: what === "starts" ? startsAt : endsAt, what, course, timeZone };
    const before = next.get(learnerId);
    if (!before || date.at < before.at) next.set(learnerId, date);
  }
  return next;
}
