import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { evidence, fitEvents, fitSnapshots, reviews, skills, users } from "@/db/schema";
import type { FollowedFit } from "@/lib/fit/view";
import { readDisputes } from "@/lib/profiles/read-disputes";
import { scored } from "./review-effects";
import { REVIEW_EVENTS } from "./reviewed-work";
import { MOST_REVIEWS, type ReviewMove, type ReviewView } from "./view";

const target = alias(skills, "target");

/** The skill that stands for the one that was reviewed: itself, or the one it was merged into. */
const standing = {
  id: sql<number>`coalesce(${target.id}, ${skills.id})`.mapWith(Number),
  name: sql<string>`coalesce(${target.name}, ${skills.name})`,
};

/** The row that says now what the review wrote: its own, or the last that merges of skills carried it to. */
const saidNow = sql<number | null>`(
  with recursive said (id) as (
    select ${reviews.evidenceId}
    union select e.id from evidence e join said on (e.detail->>'mergedFrom')::bigint = said.id
    where e.learner_id = ${reviews.learnerId}
  )
  select max(id) from said)`;

const COLUMNS = {
  id: reviews.id,
  skill: standing,
  verdict: reviews.verdict,
  claimedLevel: reviews.claimedLevel,
  level: reviews.level,
  note: reviews.note,
  mentorId: reviews.mentorId,
  mentor: users.name,
  at: reviews.createdAt,
  evidenceId: sql<number | null>`${saidNow}`.mapWith((id) => (id === null ? null : Number(id))),
  kind: evidence.kind,
  detail: evidence.detail,
  takenBack: sql<boolean>`exists (select 1 from evidence w where w.withdraws_id = ${saidNow})`,
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
    .leftJoin(target, eq(target.id, skills.mergedIntoId))
    .leftJoin(evidence, eq(evidence.id, reviews.evidenceId))
    .where(eq(reviews.learnerId, learnerId));

const latestOfEach = (learnerId: number) =>
  db
    .selectDistinctOn([standing.id], COLUMNS)
    .from(reviews)
    .innerJoin(skills, eq(skills.id, reviews.skillId))
    .innerJoin(users, eq(users.id, reviews.mentorId))
    .leftJoin(target, eq(target.id, skills.mergedIntoId))
    .leftJoin(evidence, eq(evidence.id, reviews.evidenceId))
    .where(eq(reviews.learnerId, learnerId))
    .orderBy(standing.id, desc(reviews.id));

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
