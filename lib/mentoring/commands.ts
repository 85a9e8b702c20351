import "server-only";
import { and, desc, eq, or } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { evidence, learnerViews, reviews, roles, skills } from "@/db/schema";
import { type FitMove, recordFitEvent } from "@/lib/fit/record";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/mail";
import type { Viewer } from "@/lib/platform/viewer";
import { holdMentorship, noLearner } from "./access";
import type { ReviewedWork, ReviewInput } from "./input";
import { reviewMail } from "./mails";
import type { NamedMove } from "./review-text";
import { isReviewKind, workDetail } from "./reviewed-work";
import { newestSitting, type Sitting } from "./sitting";
import { type Verified, verdictOf } from "./verdict";

export type ReviewOutcome = {
  reviewId: number;
  skillName: string;
  verdict: Verified["verdict"];
  /** Every followed role, overall before and after; empty when declined. */
  moved: FitMove[];
  /** The target role, or the one followed longest; null when none is followed or the review was declined. */
  main: NamedMove | null;
};

/**
 * A mentor's verdict on one skill of an assigned learner: the review, the evidence it gives (none when declined; of the kind of
 * work it rests on), the moved fits, the audit line and the learner's mail, all in one transaction. A second verdict on the same sight is a conflict; a
 * learner or skill that is not there, or not the viewer's, is not_found.
 */
export async function reviewSkill(viewer: Viewer, input: ReviewInput): Promise<ReviewOutcome> {
  return db.transaction(async (tx) => {
    const mentorship = await holdMentorship(tx, viewer, input.learnerId);
    const { learner } = mentorship;
    const skill = await skillToReview(tx, input);
    const claimedLevel = await claimOf(tx, learner.id, skill.id);
    const verified = verdictOf(input, claimedLevel);
    const at = now();
    const { work } = input;
    const statement = { learnerId: learner.id, skillId: skill.id, at };
    const evidenceId = await writeEvidence(tx, viewer, statement, verified, work);
    const reviewId = await writeReview(tx, {
      mentorshipId: mentorship.id,
      mentorId: viewer.userId,
      learnerId: learner.id,
      skillId: skill.id,
      ...verified,
      claimedLevel,
      note: input.note,
      evidenceId,
      createdAt: at,
    });
    const moved =
      evidenceId === null ? [] : await moveFits(tx, viewer, { learner, skill, verified, work, reviewId, at });
    const { verdict, level } = verified;
    await writeAudit(tx, viewer, "review.create", "review", reviewId, {
      learnerId: learner.id,
      skill: skill.name,
      verdict,
      level,
      ...(work && { work: work.kind, title: work.title }),
    });
    await queueMail(tx, reviewMail(learner, viewer.name, skill.name, { ...verified, note: input.note, work }));
    return { reviewId, skillName: skill.name, verdict, moved, main: await named(tx, moved[0]) };
  });
}

type Skill = { id: number; slug: string; name: string };

/** The skill, as long as its newest review is the one that the mentor saw. */
async function skillToReview(tx: Transaction, { learnerId, skillId, seen }: ReviewInput): Promise<Skill> {
  const [skill] = await tx
    .select({ id: skills.id, slug: skills.slug, name: skills.name })
    .from(skills)
    .where(and(eq(skills.id, skillId), eq(skills.status, "published")))
    .for("key share");
  if (!skill) throw noLearner();
  const [newest] = await tx
    .select({ id: reviews.id })
    .from(reviews)
    .innerJoin(skills, eq(skills.id, reviews.skillId))
    .where(and(eq(reviews.learnerId, learnerId), or(eq(skills.id, skillId), eq(skills.mergedIntoId, skillId))))
    .orderBy(desc(reviews.id))
    .limit(1);
  if ((newest?.id ?? 0) === seen) return skill;
  throw new AppError(
    "conflict",
    `${skill.name} was reviewed since you opened this page. Reload it to see the review, then decide again.`,
  );
}

/** The newest level 0..5 that anybody but a mentor states and nobody took back, or null. */
async function claimOf(tx: Transaction, learnerId: number, skillId: number): Promise<number | null> {
  const rows = await tx
    .select({ id: evidence.id, kind: evidence.kind, level: evidence.level, withdrawsId: evidence.withdrawsId })
    .from(evidence)
    .where(and(eq(evidence.learnerId, learnerId), eq(evidence.skillId, skillId)))
    .orderBy(desc(evidence.at), desc(evidence.id));
  const withdrawn = new Set(rows.map((row) => row.withdrawsId));
  return rows.find((row) => row.level !== null && !isReviewKind(row.kind) && !withdrawn.has(row.id))?.level ?? null;
}

type Statement = { learnerId: number; skillId: number; at: Date };

async function writeEvidence(
  tx: Transaction,
  viewer: Viewer,
  statement: Statement,
  { level }: Verified,
  work: ReviewedWork | undefined,
): Promise<number | null> {
  if (level === null) return null;
  const [row] = await tx
    .insert(evidence)
    .values({ ...statement, kind: work?.kind ?? "mentor", level, statedBy: viewer.userId, detail: workDetail(work) })
    .returning({ id: evidence.id });
  return row?.id ?? null;
}

async function writeReview(tx: Transaction, review: typeof reviews.$inferInsert): Promise<number> {
  const [row] = await tx.insert(reviews).values(review).returning({ id: reviews.id });
  if (!row) throw new Error("The review was not written.");
  return row.id;
}

type Reviewed = {
  learner: { id: number };
  skill: Skill;
  verified: Verified;
  work: ReviewedWork | undefined;
  reviewId: number;
  at: Date;
};

async function moveFits(
  tx: Transaction,
  viewer: Viewer,
  { learner, skill, verified, work, reviewId, at }: Reviewed,
): Promise<FitMove[]> {
  const event = { learnerId: learner.id, actorId: viewer.userId, at };
  const detail = { mentorName: viewer.name, skillName: skill.name, skill: skill.slug, ...verified, reviewId };
  if (!work) return (await recordFitEvent(tx, { ...event, kind: "mentor_review", detail })).moved;
  const kind = work.kind === "project" ? "project_reviewed" : "assessment_graded";
  return (await recordFitEvent(tx, { ...event, kind, detail: { ...detail, title: work.title } })).moved;
}

async function named(tx: Transaction, move: FitMove | undefined): Promise<NamedMove | null> {
  if (!move) return null;
  const [role] = await tx.select({ title: roles.title }).from(roles).where(eq(roles.id, move.roleId));
  return role ? { title: role.title, before: move.before, after: move.after } : null;
}

/**
 * Notes that the mentor looked at the learner's page and answers which sitting this is; the first look of a sitting is an audit
 * line too. Throws AppError not_found unless the viewer mentors the learner.
 */
export async function openLearner(viewer: Viewer, learnerId: number): Promise<Sitting> {
  return db.transaction(async (tx) => {
    const mentorship = await holdMentorship(tx, viewer, learnerId);
    const at = now();
    const [look] = await tx
      .insert(learnerViews)
      .values({ mentorshipId: mentorship.id, viewedAt: at, createdAt: at })
      .returning({ id: learnerViews.id });
    const sitting = await newestSitting(tx, mentorship.id);
    if (sitting?.id === look?.id)
      await writeAudit(tx, viewer, "learner.view", "learner", learnerId, { mentorshipId: mentorship.id });
    const before = sitting?.before ?? null;
    return { since: before ?? mentorship.startedAt, first: before === null, startedAt: sitting?.at ?? at };
  });
}
