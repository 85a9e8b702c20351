import type { SkillSpread } from "./skill";
import { clamp } from "./sum";
import type { Fit, FitParameters } from "./types";

/**
 * Range of about 80% around `overall` (fit-1, 7.6), in points 0..100 with low <= overall <= high. `interestSd` is the sd of I;
 * the preference fit is exact; unrated skills widen only the upper end, which nothing known can exceed.
 */
export function rangeOf(
  overall: number,
  {
    demand,
    spread,
    interestSd,
    preference,
  }: {
    demand: number;
    spread: SkillSpread;
    interestSd: number;
    preference: number;
  },
  weights: Fit["weights"],
  parameters: Pick<FitParameters, "intervalZ">,
): { low: number; high: number } {
  const reach = weights.S * 100 * demand;
  const skillVariance = reach * reach * (spread.variance + spread.sharedSelf * spread.sharedSelf);
  const interestVariance = weights.I * weights.I * interestSd * interestSd;
  const margin = parameters.intervalZ * Math.sqrt(skillVariance + interestVariance);
  const ceiling = reach + weights.I * 100 + weights.P * preference;
  return {
    low: Math.min(overall, clamp(overall - margin, 0, ceiling)),
    high: Math.max(overall, clamp(overall + margin + reach * spread.unrated, 0, ceiling)),
  };
}
