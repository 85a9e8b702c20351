import { clamp } from "./sum";
import type { Fit, Preferences, RoleTable } from "./types";

export type PreferenceFit = {
  /** P, 0..100. */
  score: number;
  /** Points of P per preference; their sum is P. */
  parts: Fit["preferenceParts"];
};

/**
 * P = the mean of 100 g over the preferences the learner set and the role can answer (fit-1, 7.5), each weighing the same.
 * Job zones are 1..5, pay in USD a year. Null when nothing can be compared.
 */
export function preferenceFit(
  preferences: Preferences | null,
  role: Pick<RoleTable, "jobZone" | "wage">,
): PreferenceFit | null {
  if (preferences === null) return null;
  const degrees: [string, number][] = [];
  const zone = preferences.jobZone ?? null;
  if (zone !== null && role.jobZone !== null)
    degrees.push(["jobZone", clamp(1 - Math.abs(zone - role.jobZone) / 4, 0, 1)]);
  const floor = preferences.payFloor ?? null;
  if (floor !== null && floor > 0 && role.wage !== null) {
    degrees.push(["payFloor", role.wage.topCoded ? 1 : clamp(role.wage.amount / floor, 0, 1)]);
  }
  if (degrees.length === 0) return null;
  const parts: Record<string, number> = {};
  let score = 0;
  for (const [name, degree] of degrees) {
    const points = (100 * degree) / degrees.length;
    parts[name] = points;
    score += points;
  }
  return { score, parts };
}
