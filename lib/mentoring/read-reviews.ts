import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { evidence, fitEvents, fitSnapshots, reviews, skills, users } from "@/db/schema";
import type { FollowedFit } from "@/lib/fit/view";
import { readDisputes } from "@/lib/profiles/read-disputes";
import { scored } from "./review-effects";
import { REVIEW_EVENTS } from "./reviewed-work";
import { MOST_REVIEWS, type ReviewMove, type ReviewView } from "./view";

const withdrawal = alias(evidence, "withdrawal");

const COLUMNS = {
  id: reviews.id,
  skill: { id: skills.id, name: skills.name },
  verdict: reviews.verdict,
  claimedLevel: reviews.claimedLevel,
  level: reviews.level,
  note: reviews.note,
  mentorId: reviews.mentorId,
  mentor: users.name,
  at: reviews.createdAt,
  evidenceId: reviews.evidenceId,
  kind: evidence.kind,
  detail: evidence.detail,
  takenBack: sql<boolean>`${withdrawal.id} is not null`,
};

/** The newest reviews of a learner, and the newest one of every skill. `main` is the role whose moves are told, `readerId` who asks. */
export async function readReviews(learnerId: number, readerId: number, main: FollowedFit | undefined) {
  const [newest, bySkill, snapshots, disputes] = await Promise.all([
    listed(learnerId).orderBy(desc(reviews.id)).limit(MOST_REVIEWS),
    latestOfEach(learnerId),
    main ? snapshotsOf(learnerId, main.role.id) : new Map<number, number>(),
    readDisputes(learnerId),
  ]);
  const view = ({ mentorId, evidenceId, kind, detail, takenBack, ...row }: (typeof newest)[number]): ReviewView => ({
    ...row,
    mine: mentorId === readerId,
    statement:
      evidenceId === null || kind === null || detail === null
        ? null
        : { kind, detail, takenBack, dispute: disputes.get(evidenceId)?.[0] ?? null },
    moved: main ? moveOf(main, snapshots.get(row.id)) : null,
  });
  return { newest: newest.map(view), latest: new Map(bySkill.map((row) => [row.skill.id, view(row)])) };
}

const listed = (learnerId: number) =>
  db
    .select(COLUMNS)
    .from(reviews)
    .innerJoin(skills, eq(skills.id, reviews.skillId))
    .innerJoin(users, eq(users.id, reviews.mentorId))
    .leftJoin(evidence, eq(evidence.id, reviews.evidenceId))
    .leftJoin(withdrawal, eq(withdrawal.withdrawsId, evidence.id))
    .where(eq(reviews.learnerId, learnerId));

const latestOfEach = (learnerId: number) =>
  db
    .selectDistinctOn([reviews.skillId], COLUMNS)
    .from(reviews)
    .innerJoin(skills, eq(skills.id, reviews.skillId))
    .innerJoin(users, eq(users.id, reviews.mentorId))
    .leftJoin(evidence, eq(evidence.id, reviews.evidenceId))
    .leftJoin(withdrawal, eq(withdrawal.withdrawsId, evidence.id))
    .where(eq(reviews.learnerId, learnerId))
    .orderBy(reviews.skillId, desc(reviews.id));

/** The snapshot of a role that each review wrote, by the review's number. */
async function snapshotsOf(learnerId: number, roleId: number): Promise<Map<number, number>> {
  const rows = await db
    .select({
      id: fitSnapshots.id,
      reviewId: sql<number>`(${fitEvents.detail}->>'reviewId')::bigint`.mapWith(Number),
    })
    .from(fitSnapshots)
    .innerJoin(fitEvents, and(eq(fitEvents.id, fitSnapshots.eventId), inArray(fitEvents.kind, [...REVIEW_EVENTS])))
    .where(
      and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, roleId), eq(fitSnapshots.restated, false)),
    );
  return new Map(rows.map(({ id, reviewId }) => [reviewId, id]));
}

/** What one point of a role's line did; null when the line does not reach back to it. */
function moveOf({ role: { slug, title }, points }: FollowedFit, snapshotId: number | undefined): ReviewMove | null {
  const index = points.findIndex(({ id }) => id === snapshotId);
  const [before, after] = [points[index - 1], points[index]];
  return after ? { role: { slug, title }, before: before ? scored(before) : null, after: scored(after) } : null;
}
