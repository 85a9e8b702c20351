import { clamp } from "./sum";
import type { Fit, Interests } from "./types";

const TYPES = ["R", "I", "A", "S", "E", "C"] as const satisfies readonly (keyof Interests)[];

/** A profile flatter than this many measurement sds has no direction to compare. */
export const UNDIFFERENTIATED_SDS = 1.5;
/** Spread below which a role's six numbers are equal but for rounding. */
const FLAT = 1e-9;

/** Six interests with their mean removed, their length sqrt(sum of squared deviations), and z = deviation / length in R I A S E C order. */
export type Profile = { deviations: Interests; length: number; z: Float64Array };

export type InterestFit = {
  /** I, 0..100. */
  score: number;
  /** 50 * zl * zr per type: 50 + their sum is I. */
  parts: Fit["interestParts"];
  /** sd of I from the measurement error of the learner's interests. */
  sd: number;
  undifferentiated: boolean;
};

/** One interest fit, written anew for each role: I and its sd, and whether the learner's profile points anywhere. */
export type InterestSums = { state: "none" | "undifferentiated" | "compared"; numbers: Float64Array };

/** Places in `InterestSums.numbers`. */
export const INTEREST = 0;
export const INTEREST_SD = 1;

export const interestSums = (): InterestSums => ({ state: "none", numbers: new Float64Array(2) });

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
  const length = Math.sqrt(squares);
  return { deviations, length, z: Float64Array.from(TYPES, (type) => deviations[type] / length) };
}

/**
 * I = 50 + 50 r over the six types and its sd (fit-1, 7.5 and 7.6), into `sums`. `interestSd` is the measurement sd on the
 * learner's scale. A nearly flat learner profile gives 50. None when either side is missing or the role's is flat.
 */
export function sumInterests(
  learner: Profile | null,
  role: Profile | null,
  interestSd: number,
  sums: InterestSums,
): void {
  const { numbers } = sums;
  if (learner === null || role === null || role.length < FLAT) {
    sums.state = "none";
    numbers[INTEREST] = 0;
    numbers[INTEREST_SD] = 0;
    return;
  }
  if (learner.length < UNDIFFERENTIATED_SDS * interestSd) {
    sums.state = "undifferentiated";
    numbers[INTEREST] = 50;
    numbers[INTEREST_SD] = 25;
    return;
  }
  let total = 0;
  for (let type = 0; type < 6; type += 1) total += partOf(learner, role, type);
  const correlation = clamp(total / 50, -1, 1);
  sums.state = "compared";
  numbers[INTEREST] = clamp(50 + total, 0, 100);
  numbers[INTEREST_SD] = (50 * interestSd * Math.sqrt(1 - correlation * correlation)) / learner.length;
}

function partOf(learner: Profile, role: Profile, type: number): number {
  return 50 * (learner.z[type] as number) * (role.z[type] as number);
}

/** `sumInterests` with the part of every type; null where there is nothing to compare. */
export function interestFit(learner: Profile | null, role: Profile | null, interestSd: number): InterestFit | null {
  const sums = interestSums();
  sumInterests(learner, role, interestSd, sums);
  if (sums.state === "none" || learner === null || role === null) return null;
  const parts = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
  if (sums.state === "compared") {
    TYPES.forEach((type, number) => {
      parts[type] = partOf(learner, role, number);
    });
  }
  const [score, sd] = [sums.numbers[INTEREST] as number, sums.numbers[INTEREST_SD] as number];
  return { score, parts, sd, undifferentiated: sums.state === "undifferentiated" };
}
