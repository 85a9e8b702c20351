import type { LearnerPreferences, TraitAnswer } from "@/db/schema/profiles";
import { TRAIT_KEYS } from "@/lib/roles/trait-words";

/** Preferences of somebody who has set none. */
export const NO_PREFERENCES: LearnerPreferences = {
  hoursPerWeek: null,
  budgetMinor: null,
  formats: [],
  schedules: [],
  jobZone: null,
  payFloor: null,
};

/** The preferences with these answers, in the order of the form; null takes one back, and without any there is no word of them. */
export function withTraits(
  preferences: Omit<LearnerPreferences, "traits">,
  answers: Readonly<Record<string, TraitAnswer | null | undefined>> = {},
): LearnerPreferences {
  const given = TRAIT_KEYS.flatMap((key) => {
    const answer = answers[key];
    return answer ? [[key, answer] as const] : [];
  });
  return given.length === 0 ? { ...preferences } : { ...preferences, traits: Object.fromEntries(given) };
}
