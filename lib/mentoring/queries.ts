import "server-only";
import { and, desc, eq, gt, ilike, inArray, isNull, max, min, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  enrollments,
  fitEvents,
  learnerViews,
  mentorships,
  moduleProgress,
  modules,
  reviews,
  sections,
  skills,
  users,
} from "@/db/schema";
import { fitSummaries, followedFits } from "@/lib/fit/queries";
import { causeLabel } from "@/lib/fit/text";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { readLedger } from "@/lib/profiles/read-evidence";
import { type CaseloadLine, compareLines, turnOf } from "./caseload";
import { canReview, hasCaseload } from "./policy";

/** The mentor's learners, those who wait for the mentor first, then those who have been still the longest. */
export async function caseload(viewer: Viewer, search = ""): Promise<CaseloadLine[]> {
  if (!hasCaseload(viewer)) throw new AppError("not_found", "There is no such page.");
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const pairs = await db
    .select({ mentorshipId: mentorships.id, startedAt: mentorships.startedAt, learnerId: users.id, name: users.name })
    .from(mentorships)
    .innerJoin(users, eq(users.id, mentorships.learnerId))
    .where(
      and(
        eq(mentorships.mentorId, viewer.userId),
        isNull(mentorships.endedAt),
        eq(users.status, "active"),
        search ? or(ilike(users.name, pattern), ilike(users.email, pattern)) : undefined,
      ),
    );
  if (pairs.length === 0) return [];
  const learnerIds = pairs.map((pair) => pair.learnerId);
  const [views, news, activity, next, summaries] = await Promise.all([
    lastViews(pairs.map((pair) => pair.mentorshipId)),
    newSinceView(viewer, learnerIds),
    lastActivity(learnerIds),
    nextDates(learnerIds),
    fitSummaries(learnerIds),
  ]);
  const at = now();
  const lines = pairs.map((pair): CaseloadLine => {
    const fresh = news.get(pair.learnerId) ?? null;
    const seenAt = views.get(pair.mentorshipId) ?? null;
    const turn = turnOf({
      at,
      seenAt,
      startedAt: pair.startedAt,
      news: fresh,
      lastActivityAt: activity.get(pair.learnerId) ?? null,
    });
    return {
      learnerId: pair.learnerId,
      name: pair.name,
      seenAt,
      news: fresh?.count ?? 0,
      nextDate: next.get(pair.learnerId) ?? null,
      fit: summaries.get(pair.learnerId) ?? null,
      ...turn,
    };
  });
  return lines.sort(compareLines);
}

async function lastViews(mentorshipIds: number[]): Promise<Map<number, Date>> {
  const rows = await db
    .select({ id: learnerViews.mentorshipId, at: max(learnerViews.viewedAt) })
    .from(learnerViews)
    .where(inArray(learnerViews.mentorshipId, mentorshipIds))
    .groupBy(learnerViews.mentorshipId);
  return new Map(rows.flatMap((row) => (row.at ? [[row.id, row.at] as const] : [])));
}

/** What learners did that their mentor has not seen: how much, and since when it waits. */
async function newSinceView(
  viewer: Viewer,
  learnerIds: number[],
): Promise<Map<number, { count: number; since: Date }>> {
  const seen = db
    .select({
      learnerId: mentorships.learnerId,
      startedAt: mentorships.startedAt,
      at: max(learnerViews.viewedAt).as("seen_at"),
    })
    .from(mentorships)
    .leftJoin(learnerViews, eq(learnerViews.mentorshipId, mentorships.id))
    .where(and(eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)))
    .groupBy(mentorships.id)
    .as("seen");
  const rows = await db
    .select({ learnerId: fitEvents.learnerId, count: sql<number>`count(*)::int`, since: min(fitEvents.at) })
    .from(fitEvents)
    .innerJoin(seen, eq(seen.learnerId, fitEvents.learnerId))
    .where(
      and(
        inArray(fitEvents.learnerId, learnerIds),
        inArray(fitEvents.kind, ["skills_rated", "course_completed", "interests_set", "evidence_withdrawn"]),
        gt(fitEvents.at, sql`coalesce(${seen.at}, ${seen.startedAt})`),
      ),
    )
    .groupBy(fitEvents.learnerId);
  return new Map(
    rows.flatMap((row) =>
      row.learnerId !== null && row.since ? [[row.learnerId, { count: row.count, since: row.since }] as const] : [],
    ),
  );
}

async function lastActivity(learnerIds: number[]): Promise<Map<number, Date>> {
  const events = await db
    .select({ id: fitEvents.learnerId, at: max(fitEvents.at) })
    .from(fitEvents)
    .where(and(inArray(fitEvents.learnerId, learnerIds), sql`${fitEvents.kind} <> 'mentor_review'`))
    .groupBy(fitEvents.learnerId);
  const work = await db
    .select({ id: enrollments.learnerId, at: max(moduleProgress.doneAt) })
    .from(moduleProgress)
    .innerJoin(enrollments, eq(enrollments.id, moduleProgress.enrollmentId))
    .where(inArray(enrollments.learnerId, learnerIds))
    .groupBy(enrollments.learnerId);
  const newest = new Map<number, Date>();
  for (const row of [...events, ...work]) {
    const before = row.id === null ? undefined : newest.get(row.id);
    if (row.id !== null && row.at && (!before || before < row.at)) newest.set(row.id, row.at);
  }
  return newest;
}

/** The next start or end of a section each learner sits in. */
async function nextDates(
  learnerIds: number[],
): Promise<Map<number, { at: Date; what: "starts" | "ends"; course: string; timeZone: string }>> {
  const at = now();
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
  const next = new Map<number, { at: Date; what: "starts" | "ends"; course: string; timeZone: string }>();
  for (const row of rows) {
    const what = row.startsAt > at ? ("starts" as const) : ("ends" as const);
    const date = {
      at: what === "starts" ? row.startsAt : row.endsAt,
      what,
      course: row.terms.courseTitle,
      timeZone: row.timeZone,
    };
    const before = next.get(row.learnerId);
    if (!before || date.at < before.at) next.set(row.learnerId, date);
  }
  return next;
}

/** One learner as their mentor works with them: what changed since, fits, evidence with its reviews, course work. */
export async function learnerPage(viewer: Viewer, learnerId: number, since: Date) {
  const [learner] = await db
    .select({
      id: users.id,
      name: users.name,
      timeZone: users.timeZone,
      mentorId: mentorships.mentorId,
      endedAt: mentorships.endedAt,
      startedAt: mentorships.startedAt,
    })
    .from(mentorships)
    .innerJoin(users, eq(users.id, mentorships.learnerId))
    .where(
      and(eq(mentorships.learnerId, learnerId), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)),
    );
  if (!learner || !canReview(viewer, { mentorId: learner.mentorId, learnerId, endedAt: learner.endedAt })) {
    throw new AppError("not_found", "You have no such learner.");
  }
  const [fits, ledger, past, changes, work] = await Promise.all([
    followedFits(viewer, learnerId),
    readLedger(learnerId),
    reviewsOf(learnerId),
    changesSince(learnerId, since),
    courseWork(learnerId),
  ]);
  return {
    learner: { id: learner.id, name: learner.name, timeZone: learner.timeZone, startedAt: learner.startedAt },
    fits,
    ledger,
    reviews: past,
    changes,
    work,
  };
}

const reviewsOf = (learnerId: number) =>
  db
    .select({
      id: reviews.id,
      skillId: reviews.skillId,
      skill: skills.name,
      verdict: reviews.verdict,
      claimedLevel: reviews.claimedLevel,
      level: reviews.level,
      note: reviews.note,
      mentor: users.name,
      createdAt: reviews.createdAt,
    })
    .from(reviews)
    .innerJoin(skills, eq(skills.id, reviews.skillId))
    .innerJoin(users, eq(users.id, reviews.mentorId))
    .where(eq(reviews.learnerId, learnerId))
    .orderBy(desc(reviews.id))
    .limit(100);

async function changesSince(learnerId: number, since: Date) {
  const rows = await db
    .select({ id: fitEvents.id, kind: fitEvents.kind, detail: fitEvents.detail, at: fitEvents.at })
    .from(fitEvents)
    .where(and(eq(fitEvents.learnerId, learnerId), gt(fitEvents.at, since)))
    .orderBy(desc(fitEvents.id))
    .limit(30);
  return rows.map((row) => ({ id: row.id, at: row.at, label: causeLabel(row.kind, row.detail) }));
}

const courseWork = (learnerId: number) =>
  db
    .select({
      id: enrollments.id,
      status: enrollments.status,
      terms: enrollments.terms,
      enrolledAt: enrollments.enrolledAt,
      completedAt: enrollments.completedAt,
      modulesDone: sql<number>`(select count(*)::int from ${moduleProgress} where ${moduleProgress.enrollmentId} = ${enrollments.id})`,
      modules: sql<number>`(select count(*)::int from ${modules} where ${modules.courseId} = ${enrollments.courseId} and ${modules.retiredAt} is null)`,
    })
    .from(enrollments)
    .where(and(eq(enrollments.learnerId, learnerId), sql`${enrollments.status} <> 'cancelled'`))
    .orderBy(desc(enrollments.id))
    .limit(20);

/** Active mentors of a learner and their newest published review, for the learner's own pages. */
export async function mentorsOf(viewer: Viewer) {
  const mentors = await db
    .select({ id: users.id, name: users.name, since: mentorships.startedAt })
    .from(mentorships)
    .innerJoin(users, eq(users.id, mentorships.mentorId))
    .where(and(eq(mentorships.learnerId, viewer.userId), isNull(mentorships.endedAt)));
  const [latest] = await reviewsOf(viewer.userId);
  return { mentors, latest: latest ?? null };
}
