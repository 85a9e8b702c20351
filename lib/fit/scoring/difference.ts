import { byKey } from "./sum";
import type { Fit } from "./types";

const KINDS = ["skill", "interest", "preference"] as const;
export type PartKind = (typeof KINDS)[number];

/**
 * One part of an overall fit. `key` is a skill, an interest type (R I A S E C, or "base" for the 50 points every interest fit
 * starts from), or the name of a preference. `points` are points of S, I or P; they count `weight` times in overall.
 */
export type OverallPart = { kind: PartKind; key: string; weight: number; points: number };

export type DifferencePart = {
  kind: PartKind;
  key: string;
  /** Points of overall before and after, and their difference. */
  before: number;
  after: number;
  change: number;
  /** The piece of `change` due to the part weighing differently, as when interests are added. */
  reweighting: number;
};

export type FitDifference = {
  /** after.overall - before.overall; the changes of all parts add up to it within 1e-9. */
  total: number;
  /** Skills, then interests, then preferences, each by key; parts worth nothing both times are left out. */
  parts: readonly DifferencePart[];
};

/**
 * Splits the change of overall between two fits by skill, interest and preference (fit-1, 7.7 and 7.8), also when their
 * requirements, components or weights differ. Null when either has no overall.
 */
export function explainDifference(before: Fit, after: Fit): FitDifference | null {
  if (before.overall === null || after.overall === null) return null;
  const parts: DifferencePart[] = [];
  const earlier = overallParts(before);
  const later = overallParts(after);
  for (const kind of KINDS) {
    const old = byName(earlier, kind);
    const now = byName(later, kind);
    for (const key of [...new Set([...old.keys(), ...now.keys()])].sort(byKey)) {
      const part = compare(kind, key, old.get(key), now.get(key));
      if (part.before !== 0 || part.after !== 0) parts.push(part);
    }
  }
  return { total: after.overall - before.overall, parts };
}

/** The parts of a fit's overall; the sum of weight * points is overall within 1e-9. Empty when there is no overall. */
export function overallParts(fit: Fit): OverallPart[] {
  if (fit.overall === null) return [];
  const { weights } = fit;
  const parts: OverallPart[] = fit.contributions.map(({ skill, points }) => ({
    kind: "skill",
    key: skill,
    weight: weights.S,
    points,
  }));
  if (fit.interest !== null) parts.push({ kind: "interest", key: "base", weight: weights.I, points: 50 });
  for (const [key, points] of Object.entries(fit.interestParts)) {
    parts.push({ kind: "interest", key, weight: weights.I, points });
  }
  for (const [key, points] of Object.entries(fit.preferenceParts)) {
    parts.push({ kind: "preference", key, weight: weights.P, points });
  }
  return parts;
}

function byName(parts: readonly OverallPart[], kind: PartKind): Map<string, OverallPart> {
  return new Map(parts.filter((part) => part.kind === kind).map((part) => [part.key, part]));
}

function compare(
  kind: PartKind,
  key: string,
  old: OverallPart | undefined,
  now: OverallPart | undefined,
): DifferencePart {
  const before = old === undefined ? 0 : old.weight * old.points;
  const after = now === undefined ? 0 : now.weight * now.points;
  const reweighting = old === undefined ? 0 : ((now?.weight ?? 0) - old.weight) * old.points;
  return { kind, key, before, after, change: after - before, reweighting };
}
