import { derivedDegrees } from "@/lib/roles/traits";
import { levelToScale } from "./scoring/levels";
import type { Interests, RoleInput, RoleRequirement } from "./scoring/types";

/** One requirement of a published revision: importance 1..5, level on the learner's scale 0..5. */
export type ScoredRequirement = {
  skill: string;
  importance: number;
  level: number;
  /** The level 0..7 as O*NET publishes it, for imported roles; the score reads it instead of `level`. */
  onetLevel?: number;
  /** Standard error of that level; null where O*NET states none. */
  se?: number | null;
};

/** What the score reads of a role, as a published revision keeps it. Pay in USD a year. */
export type ScoredRole = {
  requirements: ScoredRequirement[];
  interests: Interests | null;
  jobZone: number | null;
  wage: { amount: number; topCoded: boolean } | null;
  /** How much of each trait of work the role brings, 0..1, where our editors decided; left out = read off the requirements. */
  traits?: Record<string, number>;
};

/** The role as the scoring functions take it: levels on the O*NET scale. `scored` is the column of a role revision. */
export function roleInputOf(slug: string, curated: boolean, scored: Readonly<Record<string, unknown>>): RoleInput {
  const { requirements = [], interests = null, jobZone = null, wage = null, ...kept } = scored as Partial<ScoredRole>;
  const traits = kept.traits ?? derivedDegrees(requirements);
  const input: RoleInput = {
    id: slug,
    curated,
    requirements: requirements.map(requirementOf),
    interests,
    jobZone,
    wage,
  };
  return Object.keys(traits).length === 0 ? input : { ...input, traits };
}

function requirementOf({ skill, importance, level, onetLevel, se }: ScoredRequirement): RoleRequirement {
  const asked = { skill, importance, level: onetLevel ?? levelToScale(level) };
  return se === undefined ? asked : { ...asked, se };
}
