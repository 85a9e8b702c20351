import { z } from "zod";
import type { RoleInterests } from "@/db/schema/roles";
import { INTERESTS } from "@/lib/roles/text";
import { INTEREST_TYPES, type InterestType } from "./interest-items";
import { type QuizResult, readQuizToken } from "./interest-token";

const NOT_WHOLE = "These answers did not arrive whole. Answer the quiz again.";

/** A finished quiz, as its token in `quiz`. */
export const interestsInput = z.object({ quiz: z.unknown().optional() }).transform(({ quiz }, context): QuizResult => {
  const result = readQuizToken(quiz);
  if (result) return result;
  context.addIssue({ code: "custom", path: ["form"], message: NOT_WHOLE });
  return z.NEVER;
});

const strength = (type: InterestType) => {
  const message = `Enter a whole number from 0 to 100 for ${INTERESTS[type].name}.`;
  return z
    .string({ error: message })
    .regex(/^\s*\d{1,3}\s*$/, message)
    .transform(Number)
    .refine((value) => value <= 100, message);
};

/** Six numbers 0..100 set by hand. */
export const interestsByHandInput = z.object(
  Object.fromEntries(INTEREST_TYPES.map((type) => [type, strength(type)])) as Record<
    InterestType,
    ReturnType<typeof strength>
  >,
) satisfies z.ZodType<RoleInterests>;

export const quizTokenInput = z.object({ quiz: z.unknown().transform(readQuizToken) });
