import type { TraitAnswer } from "@/db/schema/profiles";

export type { TraitAnswer } from "@/db/schema/profiles";

/** What somebody chooses about a trait of work; "none" is left out of the fit. */
export type TraitChoice = TraitAnswer | "none";

/** The three choices in the order they are shown. */
export const TRAIT_CHOICES: readonly { choice: TraitChoice; label: string }[] = [
  { choice: "seek", label: "I like it" },
  { choice: "none", label: "I do not mind" },
  { choice: "avoid", label: "I would rather not" },
];
