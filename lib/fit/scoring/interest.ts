import { clamp } from "./sum";
import type { Fit, Interests } from "./types";

const TYPES = ["R", "I", "A", "S", "E", "C"] as const satisfies readonly (keyof Interests)[];

/** A profile flatter than this many measurement sds has no direction to compare. */
const UNDIFFERENTIATED_SDS = 1.5;
/** Spread below which a role's six numbers are equal but for rounding. */
const FLAT = 1e-9;

/** Six interests with their mean removed, and their length sqrt(sum of squared deviations). */
export type Profile = { deviations: Interests; length: number };

export type InterestFit = {
  /** I, 0..100. */
  score: number;
  /** 50 * zl * zr per type: 50 + their sum is I. */
  parts: Fit["interestParts"];
  /** sd of I from the measurement error of the learner's interests. */
  sd: number;
  undifferentiated: boolean;
};

/** Centres six interests on any common scale. */
export function profileOf(interests: Interests): Profile {
  const mean = (interests.R + interests.I + interests.A + interests.S + interests.E + interests.C) / 6;
  const deviations = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  let squares = 0;
  for (const type of TYPES) {
    const deviation = interests[type] - mean;
    deviations[type] = deviation;
    squares += deviation * deviation;
  }
  return { deviations, length: Math.sqrt(squares) };
}

/**
 * I = 50 + 50 r over the six types, its parts and its sd (fit-1, 7.5 and 7.6). `interestSd` is the measurement sd on the
 * learner's scale. A nearly flat learner profile gives 50, flagged. Null when either side is missing or the role's is flat.
 */
export function interestFit(learner: Profile | null, role: Profile | null, interestSd: number): InterestFit | null {
  if (learner === null || role === null || role.length < FLAT) return null;
  const parts = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  if (learner.length < UNDIFFERENTIATED_SDS * interestSd) return { score: 50, parts, sd: 25, undifferentiated: true };
  let total = 0;
  for (const type of TYPES) {
    parts[type] = 50 * (learner.deviations[type] / learner.length) * (role.deviations[type] / role.length);
    total += parts[type];
  }
  const correlation = clamp(total / 50, -1, 1);
  const sd = (50 * interestSd * Math.sqrt(1 - correlation * correlation)) / learner.length;
  return { score: clamp(50 + total, 0, 100), parts, sd, undifferentiated: false };
}
