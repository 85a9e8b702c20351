import { credit } from "./credit";
import { levelNeeded, scaleToLevel } from "./levels";
import { byKey } from "./sum";
import type { Fit, RoleTable } from "./types";

export type NextStep = {
  skill: string;
  /** Points of overall still to win here: w_S * gap. */
  points: number;
  /** Learner's level now, 0..5, null when unrated. */
  level: number | null;
  /** Level that meets the requirement, 0..5 in half steps. */
  levelNeeded: number;
};

/** Requirements with points still to win, most first, ties by skill key (fit-1, 7.7). Empty without a skill fit. */
export function nextSteps(fit: Fit): NextStep[] {
  return fit.contributions
    .filter(({ gap }) => fit.weights.S * gap > 0)
    .map(({ skill, gap, level, need }) => ({
      skill,
      points: fit.weights.S * gap,
      level: level === null ? null : scaleToLevel(level),
      levelNeeded: levelNeeded(need),
    }))
    .sort((a, b) => b.points - a.points || byKey(a.skill, b.skill));
}

/**
 * Up to `count` unrated skills whose rating would narrow the range most: those where an average holder has most credit, then
 * those that weigh most, then by key (fit-1, 7.6 and 12). Empty without a skill profile.
 */
export function ratingsToAsk(table: RoleTable, fit: Fit, count = 3): string[] {
  const rated = new Set(fit.contributions.filter(({ level }) => level !== null).map(({ skill }) => skill));
  return (table.rows ?? [])
    .filter((row) => !rated.has(row.skill))
    .map((row) => ({ ...row, width: row.share * credit(row.mu, row.need) }))
    .sort((a, b) => b.width - a.width || b.share - a.share || byKey(a.skill, b.skill))
    .slice(0, count)
    .map((row) => row.skill);
}
