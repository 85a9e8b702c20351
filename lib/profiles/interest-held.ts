import "server-only";
import { and, eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { interestResults } from "@/db/schema";
import { writeInterests } from "./changes";
import { interestsOf } from "./interest-items";
import { type QuizResult, quizToken } from "./interest-token";

/** Does a profile hold exactly this quiz already? */
export async function profileHolds(tx: Executor, learnerId: number, quiz: QuizResult): Promise<boolean> {
  const rows = await tx
    .select({ answers: interestResults.answers })
    .from(interestResults)
    .where(and(eq(interestResults.learnerId, learnerId), eq(interestResults.form, quiz.form)));
  return rows.some(({ answers }) => answers !== null && quizToken({ form: quiz.form, answers }) === quizToken(quiz));
}

/** Keeps a quiz that was finished before the account was opened; sent a second time it writes nothing. */
export async function keepSentQuiz(tx: Executor, learnerId: number, quiz: QuizResult, at: Date): Promise<void> {
  const { form, answers } = quiz;
  if (await profileHolds(tx, learnerId, quiz)) return;
  await writeInterests(tx, { learnerId, actorId: learnerId, at }, interestsOf(form, answers), { form, answers });
}
