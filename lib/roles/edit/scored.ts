import { isDeepStrictEqual } from "node:util";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { decidedDegrees } from "../traits";
import type { RoleDocument } from "./document";

/** What the score would read of a role with this document; `wage` comes from its facts, which are no part of it. */
export function scoredOfDocument(document: RoleDocument, wage: ScoredRole["wage"]): ScoredRole {
  const traits = decidedDegrees({ decisions: document.decisions });
  return {
    requirements: document.requirements
      .map(({ skill, importance, level, onetLevel, onetSe }) =>
        onetLevel === null ? { skill, importance, level } : { skill, importance, level, onetLevel, se: onetSe },
      )
      .sort((a, b) => (a.skill < b.skill ? -1 : 1)),
    interests: document.interests,
    jobZone: document.jobZone,
    wage,
    ...(traits === null ? {} : { traits }),
  };
}

/** Would every fit with the one be the fit with the other? The order of the requirements does not count. */
export function sameScored(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return isDeepStrictEqual(plainScored(a), plainScored(b));
}

/** Without what JSON leaves out, the requirements by skill. */
export function plainScored(scored: Readonly<Record<string, unknown>>) {
  const {
    requirements = [],
    interests = null,
    jobZone = null,
    wage = null,
    traits = null,
  } = scored as Partial<ScoredRole>;
  return JSON.parse(
    JSON.stringify({
      requirements: requirements
        .map(({ skill, importance, level, onetLevel = null, se = null }) => [skill, importance, level, onetLevel, se])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      interests: interests && [interests.R, interests.I, interests.A, interests.S, interests.E, interests.C],
      jobZone,
      wage: wage && [wage.amount, wage.topCoded],
      traits: traits && Object.entries(traits).sort(([a], [b]) => (a < b ? -1 : 1)),
    }),
  ) as unknown;
}
