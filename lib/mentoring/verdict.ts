import type { Verdict } from "@/db/enums";
import { AppError } from "@/lib/platform/errors";

/** What a mentor decided; the level 0..5 is null exactly when declined. */
export type Verified = { verdict: Verdict; level: number | null };

/**
 * The verdict that a decision means beside what the learner's other evidence claims (levels 0..5, null = no claim). Throws
 * AppError invalid when a confirmation names no level.
 */
export function verdictOf(
  { decision, level }: { decision: "verify" | "decline"; level?: number },
  claimed: number | null,
): Verified {
  if (decision === "decline") return { verdict: "declined", level: null };
  if (level === undefined)
    throw new AppError("invalid", "Some answers need another look.", { level: ["Choose the level you saw."] });
  return { verdict: claimed === null || claimed === level ? "confirmed" : "adjusted", level };
}
