import fc from "fast-check";
import {
  buildRoleTable,
  catalogStatistics,
  EVIDENCE_KINDS,
  type EvidenceItem,
  type FitModel,
  fit1Model,
  type Interests,
  indexRoles,
  type LearnerInput,
  ONET_MODEL,
  type RoleIndex,
  type RoleInput,
  type RoleTable,
  type TraitAnswer,
} from "../../../lib/fit/scoring";
import { TRAIT_KEYS } from "../../../lib/roles/trait-words";
import { derivedDegrees } from "../../../lib/roles/traits";
import { readOnetRoles } from "../../support/onet";

/** Roles and a model that belong together. */
export type Catalog = { model: FitModel; roles: RoleInput[]; tables: RoleTable[]; index: RoleIndex };

export const INVENTED_SKILLS = Array.from({ length: 60 }, (_, number) => `skill-${String(number).padStart(2, "0")}`);
export const INVENTED_TRAITS = ["a", "b", "c", "d", "e", "f", "g", "h"];
export const ONET_SKILLS = Object.keys(ONET_MODEL.statistics);

/** Puts role tables and their index next to the roles. */
export function catalogOf(roles: RoleInput[], model: FitModel): Catalog {
  const tables = roles.map((role) => buildRoleTable(role, model));
  return { model, roles, tables, index: indexRoles(tables) };
}

/** The 894 rated roles of the shared data; a failing property names the data instead of printing it. */
export function onetCatalog(): Catalog {
  const roles = readOnetRoles().map((role) => ({ ...role, traits: derivedDegrees(role.requirements) }));
  return Object.assign(catalogOf(roles, ONET_MODEL), { [fc.toStringMethod]: () => "O*NET 30.1" });
}

const hundredths = (low: number, high: number) =>
  fc.integer({ min: Math.round(low * 100), max: Math.round(high * 100) }).map((value) => value / 100);
const interestsOn = (low: number, high: number): fc.Arbitrary<Interests> =>
  fc.record({
    R: hundredths(low, high),
    I: hundredths(low, high),
    A: hundredths(low, high),
    S: hundredths(low, high),
    E: hundredths(low, high),
    C: hundredths(low, high),
  });

const requirements = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...INVENTED_SKILLS),
    importance: hundredths(1, 5),
    level: fc.oneof(hundredths(0, 7), fc.constantFrom(0, 7)),
    se: fc.option(hundredths(0, 1.5)),
    notRelevant: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
  }),
  { maxLength: 60, selector: ({ skill }) => skill, size: "max" },
);

const role = fc.record({
  id: fc.uuid(),
  requirements,
  curated: fc.boolean(),
  interests: fc.option(interestsOn(1, 7)),
  jobZone: fc.option(fc.integer({ min: 1, max: 5 })),
  wage: fc.option(fc.record({ amount: hundredths(0, 250_000), topCoded: fc.boolean() })),
  traits: fc.option(fc.dictionary(fc.constantFrom(...INVENTED_TRAITS), hundredths(0, 1)), { nil: undefined }),
});

/** Invented catalogs: skills with and without a cap, short, long and empty roles. */
export const anyCatalog: fc.Arbitrary<Catalog> = fc
  .uniqueArray(role, { minLength: 1, maxLength: 6, selector: ({ id }) => id })
  .map((roles) => {
    const statistics = catalogStatistics(roles, INVENTED_SKILLS);
    for (const skill of INVENTED_SKILLS.slice(0, 20)) {
      statistics[skill] = { mu: 2.5, sd: 1, se: 0.3, cap: Number.POSITIVE_INFINITY };
    }
    return catalogOf(roles, fit1Model(statistics));
  });

/** Evidence on the given skills, at most one item of each kind per skill. */
export function anyEvidence(skills: readonly string[], onePerSkill = false): fc.Arbitrary<EvidenceItem[]> {
  return fc.uniqueArray(
    fc.record({
      skill: fc.constantFrom(...skills),
      level: fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      months: hundredths(0, 200),
    }),
    { maxLength: 60, size: "max", selector: ({ skill, kind }) => (onePerSkill ? skill : `${skill} ${kind}`) },
  );
}

/** Answers about invented traits and about real ones, few or many. */
export const anyAnswers: fc.Arbitrary<Record<string, TraitAnswer>> = fc.dictionary(
  fc.constantFrom(...INVENTED_TRAITS, ...TRAIT_KEYS),
  fc.constantFrom("seek", "avoid"),
);

/** Learners with any evidence, interests and preferences, none of them included. */
export function anyLearner(skills: readonly string[], onePerSkill = false): fc.Arbitrary<LearnerInput> {
  return fc.record({
    evidence: anyEvidence(skills, onePerSkill),
    interests: fc.option(fc.oneof(interestsOn(0, 100), interestsOn(49, 51))),
    preferences: fc.option(
      fc.record({
        jobZone: fc.option(fc.integer({ min: 1, max: 5 })),
        payFloor: fc.option(hundredths(0, 200_000)),
        traits: fc.option(anyAnswers, { nil: undefined }),
      }),
    ),
  });
}
