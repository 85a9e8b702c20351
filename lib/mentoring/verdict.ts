import type { Verdict } from "@/db/enums";

/** What a verified level means beside what the learner's other evidence claims (levels 0..5, null = no claim). */
export const verdictOf = (claimed: number | null, verified: number): Verdict =>
  claimed === null || claimed === verified ? "confirmed" : "adjusted";
