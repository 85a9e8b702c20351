import type { MissingSkill } from "./view";

/**
 * One need of a role. `above` is how far its level stands above what occupations usually ask, in standard deviations; null for a
 * skill that O*NET does not rate.
 */
export type Need = { slug: string; name: string; level: number; importance: number; above: number | null };

/** From here a need is more than usual. */
const MORE_THAN_USUAL = 0.5;
/** From here, in levels, one role asks more than another. */
const ASKS_MORE = 0.5;
/** Below this importance a skill is no hurdle. */
const MATTERS = 2.5;
const MOST_NAMED = 4;

/**
 * Names of the skills two roles both ask for, at most four. Between two whole O*NET profiles nearly everything is shared, so only
 * what both ask more of than most occupations counts, the most unusual first; else the most important to both first.
 */
export function sharedNames(own: readonly Need[], other: readonly Need[], wholeProfiles: boolean): string[] {
  const ownNeeds = new Map(own.map((need) => [need.slug, need]));
  return other
    .flatMap((need) => {
      const mine = ownNeeds.get(need.slug);
      if (!mine) return [];
      if (!wholeProfiles) return [{ name: need.name, rank: Math.min(need.importance, mine.importance) }];
      const least = Math.min(need.above ?? 0, mine.above ?? 0);
      return least >= MORE_THAN_USUAL ? [{ name: need.name, rank: least }] : [];
    })
    .toSorted((a, b) => b.rank - a.rank || a.name.localeCompare(b.name, "en"))
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
}

/** What the other role asks at least half a level above this one, of what matters to it: at most four, the largest step first. */
export function missingSkills(own: readonly Need[], other: readonly Need[]): MissingSkill[] {
  if (own.length === 0) return [];
  const ownLevels = new Map(own.map((need) => [need.slug, need.level]));
  return other
    .map(({ slug, name, level, importance }) => ({
      slug,
      name,
      level,
      importance,
      step: level - (ownLevels.get(slug) ?? 0),
    }))
    .filter(({ step, importance }) => step >= ASKS_MORE && importance >= MATTERS)
    .toSorted((a, b) => b.step * b.importance - a.step * a.importance || a.name.localeCompare(b.name, "en"))
    .slice(0, MOST_NAMED)
    .map(({ slug, name, level }) => ({ slug, name, level }));
}
