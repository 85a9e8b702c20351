import { z } from "zod";
import { prose, rowId } from "@/lib/platform/input";

/** Fewest characters of a reason: a mentor has to have something to go by. */
export const MIN_REASON = 10;
export const MAX_REASON = 2000;

const reason = prose("why you think it is wrong", MAX_REASON).refine(
  (text) => text.length >= MIN_REASON,
  `Say in at least ${MIN_REASON} characters why you think it is wrong.`,
);

export const disputeInput = z.object({ evidenceId: rowId, reason });
export type DisputeInput = z.output<typeof disputeInput>;

export const retractInput = z.object({ disputeId: rowId });
export type RetractInput = z.output<typeof retractInput>;

/** The field that holds the answer to a dispute. */
export const answerField = (disputeId: number): string => `answer.of${disputeId}`;

const answer = prose("an answer that the learner can understand", MAX_REASON);
const CHOOSE = "Choose whether the statement stays or is taken back.";

/** `act` = "keep:7" or "take_back:7" with a dispute's number; the answer comes in the dispute's `answerField`. */
export const answerInput = z
  .object({
    act: z.string({ error: CHOOSE }).regex(/^(keep|take_back):[1-9]\d{0,14}$/, CHOOSE),
    answer: z.preprocess((value) => value ?? {}, z.record(z.string(), z.unknown())),
  })
  .transform(({ act, answer: answers }, context) => {
    const [decision, digits = ""] = act.split(":");
    const parsed = answer.safeParse(answers[`of${digits}`]);
    if (!parsed.success) {
      const message = parsed.error.issues[0]?.message ?? CHOOSE;
      context.addIssue({ code: "custom", message, path: ["answer", `of${digits}`] });
      return z.NEVER;
    }
    return {
      disputeId: Number(digits),
      decision: decision === "keep" ? ("keep" as const) : ("take_back" as const),
      answer: parsed.data,
    };
  });
export type AnswerInput = z.output<typeof answerInput>;
