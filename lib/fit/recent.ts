import { DAY_MS } from "@/lib/platform/clock";
import { isBeyondNoise } from "./scoring/band";
import type { Fit, FitParameters } from "./scoring/types";
import type { SnapshotParts } from "./snapshot";
import type { FitPoint, RecentChange } from "./view";

export const RECENT_DAYS = 30;
const ALMOST = 1e-9;

/**
 * The point that a change over 30 days is measured from: the newest that is at least that old, with a score, and of the same
 * model and the same parts as today's fit. Null when there is none, for then the two numbers do not compare.
 */
export function baselineOf(points: readonly FitPoint[], fit: Fit, at: Date): FitPoint | null {
  const before = at.getTime() - RECENT_DAYS * DAY_MS;
  const point = points.findLast((candidate) => candidate.at.getTime() <= before);
  if (!point || point.overall === null || point.model !== fit.model || point.components !== fit.components) return null;
  return point;
}

/** Change of overall since the baseline, and whether it is more than repeated rating makes (fit-1, 7.8). */
export function recentChange(
  baseline: { overall: number | null; parts: SnapshotParts } | null,
  fit: Fit,
  parameters: FitParameters,
): RecentChange | null {
  if (!baseline || baseline.overall === null || fit.overall === null || !fit.enough) return null;
  const points = fit.overall - baseline.overall;
  const verified = onlyVerifiedMoved(baseline.parts, fit);
  return {
    points,
    beyondNoise: isBeyondNoise(points, { verified }, parameters),
    threshold: parameters.noiseThreshold[verified ? "verified" : "self"],
  };
}

/** Every skill whose points moved has more behind it than the learner's own rating, and nothing else moved. */
function onlyVerifiedMoved(before: SnapshotParts, fit: Fit): boolean {
  if (differ(before.interestParts, fit.interestParts) || differ(before.preferenceParts, fit.preferenceParts))
    return false;
  const old = new Map(before.contributions.map(({ skill, points }) => [skill, points]));
  return fit.contributions.every(
    ({ skill, points, level, selfOnly }) =>
      Math.abs(points - (old.get(skill) ?? 0)) < ALMOST || (level !== null && !selfOnly),
  );
}

function differ(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].some(
    (key) => Math.abs((a[key] ?? 0) - (b[key] ?? 0)) > ALMOST,
  );
}
