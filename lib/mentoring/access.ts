import { and, eq, isNull, ne } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { mentorships, users } from "@/db/schema";
import { lockLearners } from "@/lib/fit/record";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canReview } from "./policy";

export const noLearner = () => new AppError("not_found", "You have no such learner.");

export type RunningMentorship = {
  id: number;
  startedAt: Date;
  learner: { id: number; name: string; email: string; timeZone: string };
};

/**
 * The viewer's running mentorship of a learner who is not suspended. Throws AppError not_found: not theirs and not there give
 * the same answer.
 */
export async function runningMentorship(tx: Executor, viewer: Viewer, learnerId: number): Promise<RunningMentorship> {
  const [row] = await tx
    .select({
      id: mentorships.id,
      startedAt: mentorships.startedAt,
      mentorId: mentorships.mentorId,
      learnerId: mentorships.learnerId,
      endedAt: mentorships.endedAt,
      learner: { id: users.id, name: users.name, email: users.email, timeZone: users.timeZone },
    })
    .from(mentorships)
    .innerJoin(users, and(eq(users.id, mentorships.learnerId), ne(users.status, "suspended")))
    .where(
      and(eq(mentorships.learnerId, learnerId), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)),
    );
  if (!row || !canReview(viewer, row)) throw noLearner();
  const { id, startedAt, learner } = row;
  return { id, startedAt, learner };
}

/** As `runningMentorship`, and it stays so until the transaction ends: whoever wants to end it waits. */
export async function holdMentorship(tx: Executor, viewer: Viewer, learnerId: number): Promise<RunningMentorship> {
  const { id } = await runningMentorship(tx, viewer, learnerId);
  // people before mentorships, as everybody locks them who changes both
  await lockLearners(tx, [learnerId]);
  await tx.select({ id: mentorships.id }).from(mentorships).where(eq(mentorships.id, id)).for("no key update");
  return runningMentorship(tx, viewer, learnerId);
}
