import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { evidence, learnerViews, mentorships, reviews, skills, users } from "@/db/schema";
import { recordFitEvent } from "@/lib/fit/record";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/mail";
import type { Viewer } from "@/lib/platform/viewer";
import type { ReviewInput } from "./input";
import { reviewMail } from "./mails";
import { canReview } from "./policy";
import { verdictOf } from "./verdict";

const NO_LEARNER = "You have no such learner.";

/** The viewer's running mentorship of a learner, or AppError not_found: not theirs and not there give the same answer. */
async function runningMentorship(tx: Transaction, viewer: Viewer, learnerId: number) {
  const [mentorship] = await tx
    .select({
      id: mentorships.id,
      mentorId: mentorships.mentorId,
      learnerId: mentorships.learnerId,
      endedAt: mentorships.endedAt,
    })
    .from(mentorships)
    .where(
      and(eq(mentorships.learnerId, learnerId), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)),
    )
    .for("share");
  if (!mentorship || !canReview(viewer, mentorship)) throw new AppError("not_found", NO_LEARNER);
  return mentorship;
}

/** The newest level anybody but a mentor states and nobody took back, or null. */
async function claimedLevel(tx: Transaction, learnerId: number, skillId: number): Promise<number | null> {
  const rows = await tx
    .select({ id: evidence.id, kind: evidence.kind, level: evidence.level, withdrawsId: evidence.withdrawsId })
    .from(evidence)
    .where(and(eq(evidence.learnerId, learnerId), eq(evidence.skillId, skillId)))
    .orderBy(desc(evidence.at), desc(evidence.id));
  const withdrawn = new Set(rows.map((row) => row.withdrawsId));
  return rows.find((row) => row.level !== null && row.kind !== "mentor" && !withdrawn.has(row.id))?.level ?? null;
}

/**
 * A mentor's verdict on one skill of an assigned learner: the review, the evidence it gives (none when declined), the moved
 * fits, the audit line and the learner's mail, all in one transaction. A second verdict on the same sight is a conflict.
 */
export async function reviewSkill(
  viewer: Viewer,
  input: ReviewInput,
): Promise<{ reviewId: number; moved: { roleId: number; before: number | null; after: number | null }[] }> {
  return db.transaction(async (tx) => {
    const mentorship = await runningMentorship(tx, viewer, input.learnerId);
    const [learner] = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(eq(users.id, input.learnerId))
      .for("update");
    const [skill] = await tx
      .select({ id: skills.id, slug: skills.slug, name: skills.name })
      .from(skills)
      .where(eq(skills.id, input.skillId));
    if (!learner || !skill) throw new AppError("not_found", NO_LEARNER);
    const [newest] = await tx
      .select({ id: reviews.id })
      .from(reviews)
      .where(and(eq(reviews.learnerId, learner.id), eq(reviews.skillId, skill.id)))
      .orderBy(desc(reviews.id))
      .limit(1);
    if ((newest?.id ?? 0) !== input.seen)
      throw new AppError(
        "conflict",
        `${skill.name} was reviewed since you opened this page. Reload it to see the review.`,
      );

    const claimed = await claimedLevel(tx, learner.id, skill.id);
    const at = now();
    const shared = {
      mentorshipId: mentorship.id,
      mentorId: viewer.userId,
      learnerId: learner.id,
      skillId: skill.id,
      claimedLevel: claimed,
      note: input.note,
    };
    if (input.decision === "decline") {
      const [review] = await tx
        .insert(reviews)
        .values({ ...shared, verdict: "declined" })
        .returning({ id: reviews.id });
      await finish(
        tx,
        viewer,
        learner,
        skill.name,
        { verdict: "declined", level: null, note: input.note },
        review?.id ?? 0,
      );
      return { reviewId: review?.id ?? 0, moved: [] };
    }
    if (input.level === undefined)
      throw new AppError("invalid", "Some answers need another look.", { level: ["Choose the level you saw."] });
    const verdict = verdictOf(claimed, input.level);
    const [statement] = await tx
      .insert(evidence)
      .values({
        learnerId: learner.id,
        skillId: skill.id,
        kind: "mentor",
        level: input.level,
        statedBy: viewer.userId,
        at,
      })
      .returning({ id: evidence.id });
    const [review] = await tx
      .insert(reviews)
      .values({ ...shared, verdict, level: input.level, evidenceId: statement?.id })
      .returning({ id: reviews.id });
    const { moved } = await recordFitEvent(tx, {
      learnerId: learner.id,
      kind: "mentor_review",
      actorId: viewer.userId,
      at,
      detail: {
        mentorName: viewer.name,
        skillName: skill.name,
        skill: skill.slug,
        level: input.level,
        verdict,
        reviewId: review?.id,
      },
    });
    await finish(tx, viewer, learner, skill.name, { verdict, level: input.level, note: input.note }, review?.id ?? 0);
    return { reviewId: review?.id ?? 0, moved };
  });
}

async function finish(
  tx: Transaction,
  viewer: Viewer,
  learner: { id: number; name: string; email: string },
  skillName: string,
  verdict: { verdict: "confirmed" | "adjusted" | "declined"; level: number | null; note: string },
  reviewId: number,
): Promise<void> {
  await writeAudit(tx, viewer, "review.create", "review", reviewId, {
    learnerId: learner.id,
    skill: skillName,
    verdict: verdict.verdict,
    level: verdict.level,
  });
  await queueMail(tx, reviewMail(learner, viewer.name, skillName, verdict));
}

const SAME_SITTING_MS = 30 * 60_000;

/**
 * Notes that the mentor opened the learner's page and answers the moment since when things are new to them: their last
 * sitting before this one, or the start of the mentorship. Opening it again within half an hour is the same sitting.
 */
export async function openLearner(viewer: Viewer, learnerId: number): Promise<{ since: Date; first: boolean }> {
  return db.transaction(async (tx) => {
    const mentorship = await runningMentorship(tx, viewer, learnerId);
    const at = now();
    const views = await tx
      .select({ viewedAt: learnerViews.viewedAt })
      .from(learnerViews)
      .where(eq(learnerViews.mentorshipId, mentorship.id))
      .orderBy(desc(learnerViews.id))
      .limit(50);
    const newest = views[0]?.viewedAt;
    const sameSitting = newest !== undefined && at.getTime() - newest.getTime() < SAME_SITTING_MS;
    if (!sameSitting) {
      await tx.insert(learnerViews).values({ mentorshipId: mentorship.id, viewedAt: at });
      await writeAudit(tx, viewer, "learner.view", "learner", learnerId, { mentorshipId: mentorship.id });
    }
    const before = sameSitting ? earlierSitting(views.map((view) => view.viewedAt)) : newest;
    const [started] = before
      ? []
      : await tx.select({ at: mentorships.startedAt }).from(mentorships).where(eq(mentorships.id, mentorship.id));
    return { since: before ?? started?.at ?? at, first: before === undefined };
  });
}

/** Views newest first: the first one that lies a sitting before its successor. */
function earlierSitting(views: readonly Date[]): Date | undefined {
  for (const [index, view] of views.entries()) {
    const next = views[index + 1];
    if (next && view.getTime() - next.getTime() >= SAME_SITTING_MS) return next;
  }
  return undefined;
}
