import { byKey, clamp } from "./sum";
import type { Fit, Preferences, RoleTable, TraitAnswer } from "./types";

/** What an answer about a trait of work weighs beside the job zone and the pay floor, which weigh 1 each. */
export const TRAIT_WEIGHT = 0.25;

/** Begins the name of a preference part that is about a trait. */
export const TRAIT_PART = "trait:";

/** Preferences put in order once for any number of roles. */
export type PreparedPreferences = {
  jobZone: number | null;
  payFloor: number | null;
  /** By trait, so that the order of the answers never matters. */
  traits: readonly { trait: string; name: string; answer: TraitAnswer }[];
};

export type PreferenceFit = {
  /** P, 0..100. */
  score: number;
  /**
   * How much of the weight of preferences P has in overall, above 0 to 1: a few answers about traits alone weigh less than a job
   * zone or a pay floor, so that no single one moves overall by more than 5 points.
   */
  standing: number;
  /** Points of P per preference; their sum is P within 1e-9. */
  parts: Fit["preferenceParts"];
};

/** Null stays null. */
export function preparePreferences(preferences: Preferences | null): PreparedPreferences | null {
  if (preferences === null) return null;
  const { jobZone = null, payFloor = null, traits = {} } = preferences;
  const answers = Object.entries(traits)
    .map(([trait, answer]) => ({ trait, name: `${TRAIT_PART}${trait}`, answer }))
    .sort((a, b) => byKey(a.trait, b.trait));
  return { jobZone, payFloor, traits: answers };
}

/** What a preference part weighs in P before it is divided by the weight of all that could be compared. */
export const preferenceWeight = (name: string): number => (name.startsWith(TRAIT_PART) ? TRAIT_WEIGHT : 1);

/**
 * P = 100 * sum u g / sum u over the preferences the learner set and the role can answer (fit-1, 7.5): u = 1 for the job zone
 * (1..5) and the pay floor (USD a year), 0.25 for a trait of work, where g is the role's degree 0..1 for one that is sought and
 * 1 minus it for one that is avoided. Null when nothing can be compared.
 */
export function preferenceFit(
  preferences: PreparedPreferences | null,
  role: Pick<RoleTable, "jobZone" | "wage" | "traits">,
): PreferenceFit | null {
  if (preferences === null) return null;
  const compared: { name: string; weight: number; degree: number }[] = [];
  const { jobZone: zone, payFloor: floor } = preferences;
  if (zone !== null && role.jobZone !== null)
    compared.push({ name: "jobZone", weight: 1, degree: clamp(1 - Math.abs(zone - role.jobZone) / 4, 0, 1) });
  if (floor !== null && floor > 0 && role.wage !== null) {
    const degree = role.wage.topCoded ? 1 : clamp(role.wage.amount / floor, 0, 1);
    compared.push({ name: "payFloor", weight: 1, degree });
  }
  for (const { trait, name, answer } of preferences.traits) {
    const brought = role.traits?.[trait];
    if (brought === undefined) continue;
    const degree = clamp(answer === "seek" ? brought : 1 - brought, 0, 1);
    compared.push({ name, weight: TRAIT_WEIGHT, degree });
  }
  if (compared.length === 0) return null;
  let total = 0;
  for (const { weight } of compared) total += weight;
  const parts: Record<string, number> = {};
  let score = 0;
  for (const { name, weight, degree } of compared) {
    const points = (100 * degree * weight) / total;
    parts[name] = points;
    score += points;
  }
  return { score: Math.min(100, score), standing: Math.min(1, total), parts };
}
