import { ONET_30_1 } from "./onet-30-1";
import { ascending, sum } from "./sum";
import type { RoleInput, SkillStatistics } from "./types";

/** Smallest sd of a skill outside O*NET, in level points. */
export const CATALOG_SD_FLOOR = 0.6;
/** Largest value of 1 + max(0, (n - mu)/sd) for a skill outside O*NET. */
export const CATALOG_CAP = 3;

/** What `catalogStatistics` gives a skill that no role asks for; also used for a skill newer than the model. */
export const UNKNOWN_SKILL: SkillStatistics = { mu: 0, sd: CATALOG_SD_FLOOR, se: 0, cap: CATALOG_CAP };

/**
 * Statistics of the 68 O*NET 30.1 skills and knowledge areas, without a cap.
 * `keyOf` names each element the way the caller keys skills (a slug); elements it leaves undefined are left out.
 * Without it the keys are the element ids.
 */
export function onetStatistics(
  keyOf: (elementId: string) => string | undefined = (elementId) => elementId,
): Record<string, SkillStatistics> {
  const statistics: Record<string, SkillStatistics> = {};
  for (const [elementId, figures] of Object.entries(ONET_30_1)) {
    const key = keyOf(elementId);
    if (key !== undefined) statistics[key] = { ...figures, cap: Number.POSITIVE_INFINITY };
  }
  return statistics;
}

/**
 * Statistics of skills outside O*NET over the published roles: mean and population sd of the needed level (0..7), counted
 * as 0 where a role does not ask for the skill, sd at least 0.6, cap 3, no standard error. Order of roles and keys is free.
 */
export function catalogStatistics(
  roles: readonly Pick<RoleInput, "requirements">[],
  skillKeys: readonly string[],
): Record<string, SkillStatistics> {
  const asked = new Map<string, number[]>(skillKeys.map((key) => [key, []]));
  for (const role of roles) {
    for (const requirement of role.requirements) {
      asked.get(requirement.skill)?.push(requirement.notRelevant ? 0 : requirement.level);
    }
  }
  const statistics: Record<string, SkillStatistics> = {};
  for (const [key, levels] of asked) {
    const { mean, sd } = meanAndSd(levels, roles.length);
    statistics[key] = { mu: mean, sd: Math.max(CATALOG_SD_FLOOR, sd), se: 0, cap: CATALOG_CAP };
  }
  return statistics;
}

/** Mean and population sd of `values` padded with zeros to `count` values; 0 and 0 when there are none. */
export function meanAndSd(values: readonly number[], count = values.length): { mean: number; sd: number } {
  if (count === 0) return { mean: 0, sd: 0 };
  const sorted = values.toSorted(ascending);
  const mean = sum(sorted) / count;
  const zeros = count - sorted.length;
  const squares = zeros * mean * mean + sum(sorted.map((value) => (value - mean) * (value - mean)));
  return { mean, sd: Math.sqrt(squares / count) };
}
