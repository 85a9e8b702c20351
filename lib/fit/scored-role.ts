import { levelToScale } from "./scoring/levels";
import type { Interests, RoleInput } from "./scoring/types";

/** What the score reads of a role, as a published revision keeps it. Levels on the learner's scale 0..5, pay in USD a year. */
export type ScoredRole = {
  requirements: { skill: string; importance: number; level: number }[];
  interests: Interests | null;
  jobZone: number | null;
  wage: { amount: number; topCoded: boolean } | null;
};

/** The role as the scoring functions take it: levels on the O*NET scale. `scored` is the column of a role revision. */
export function roleInputOf(slug: string, curated: boolean, scored: Readonly<Record<string, unknown>>): RoleInput {
  const { requirements = [], interests = null, jobZone = null, wage = null } = scored as Partial<ScoredRole>;
  return {
    id: slug,
    curated,
    requirements: requirements.map(({ skill, importance, level }) => ({
      skill,
      importance,
      level: levelToScale(level),
    })),
    interests,
    jobZone,
    wage,
  };
}
