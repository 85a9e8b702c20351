import { UNKNOWN_SKILL } from "./statistics";
import { byKey, sum } from "./sum";
import type { FitModel, FitParameters, RoleInput, RoleRequirement, RoleRow, RoleTable, SkillStatistics } from "./types";

/** Standard errors of a role's level ratings count up to this many level points. */
export const ROLE_SE_LIMIT = 0.6;

type WeightedRequirement = Pick<RoleRow, "skill" | "need" | "mu" | "se" | "weight">;

/**
 * Builds the frozen table of one role (fit-1, 7.2 and 12). Requirements at level 0 or "Not Relevant" are skipped, the `keep`
 * heaviest stay, ties go to the lower skill key. Fewer than `minRequirements`, or no weight at all, gives `rows: null` and
 * demand 0: no skill profile yet. The order of the requirements does not matter.
 */
export function buildRoleTable(role: RoleInput, model: FitModel): RoleTable {
  const { parameters } = model;
  const kept = role.requirements
    .filter((requirement) => requirement.level > 0 && !requirement.notRelevant)
    .map((requirement) => weighRequirement(requirement, model.statistics[requirement.skill] ?? UNKNOWN_SKILL))
    .sort((a, b) => b.weight - a.weight || byKey(a.skill, b.skill))
    .slice(0, parameters.keep);
  const total = sum(kept.map((row) => row.weight));
  const scorable = kept.length >= parameters.minRequirements && total > 0;
  const fullTotal = role.curated ? total / shareOf(kept.length, parameters) : total;
  return {
    id: role.id,
    rows: scorable ? kept.map((row) => ({ ...row, share: row.weight / total })) : null,
    total,
    demand: scorable ? demandFactor(fullTotal, parameters) : 0,
    interests: role.interests,
    jobZone: role.jobZone,
    wage: role.wage,
    ...(role.traits && { traits: role.traits }),
  };
}

function weighRequirement(requirement: RoleRequirement, statistics: SkillStatistics): WeightedRequirement {
  return {
    skill: requirement.skill,
    need: requirement.level,
    mu: statistics.mu,
    se: Math.min(requirement.se ?? statistics.se, ROLE_SE_LIMIT),
    weight: requirementWeight(requirement.importance, requirement.level, statistics),
  };
}

/** W = (IM - 1)/4 * min(cap, 1 + max(0, (n - mu)/sd)) for importance IM 1..5 and needed level n 0..7 (fit-1, 7.2). */
export function requirementWeight(importance: number, need: number, statistics: SkillStatistics): number {
  const excess = statistics.sd > 0 ? Math.max(0, (need - statistics.mu) / statistics.sd) : 0;
  return ((importance - 1) / 4) * Math.min(statistics.cap, 1 + excess);
}

/** Mean part of a full list's weight that the `count` heaviest requirements carry; 1 from 40 on (fit-1, 12). */
export function shareOf(count: number, parameters: FitParameters): number {
  return parameters.share[Math.max(0, count - parameters.minRequirements)] ?? 1;
}

/** f = g / max g with g = T/(T + K), at most 1 (fit-1, 7.2). */
export function demandFactor(total: number, parameters: FitParameters): number {
  return Math.min(1, total / (total + parameters.k) / parameters.maxG);
}
