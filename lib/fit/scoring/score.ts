import { bandOf } from "./band";
import { estimateSkills } from "./estimate";
import { type InterestFit, interestFit, type Profile, profileOf } from "./interest";
import { rangeOf } from "./interval";
import { type PreferenceFit, preferenceFit } from "./preference";
import { indexRoles, type PlacedEstimates, placeEstimates, type RoleIndex } from "./role-index";
import { contributionsOf, type SkillFit, skillFit } from "./skill";
import type { Fit, FitModel, FitParameters, FitSummary, LearnerInput, RoleTable } from "./types";

/** A score with less than this share of the role's weight rated is provisional (fit-1, 7.6). */
export const PROVISIONAL_BELOW = 0.5;

type Components = {
  skill: SkillFit | null;
  interest: InterestFit | null;
  preference: PreferenceFit | null;
};

/** Scores one learner for one role with all its parts (fit-1, 7.3 to 7.7). Units are those of the input and `Fit` types. */
export function scoreFit(table: RoleTable, learner: LearnerInput, model: FitModel): Fit {
  const estimates = estimateSkills(learner.evidence, model.parameters);
  const index = indexRoles([table]);
  const components = componentsOf(
    index,
    0,
    learner,
    placeEstimates(index, estimates),
    profileOfLearner(learner),
    model,
  );
  return {
    ...summarise(table, components, model),
    contributions: contributionsOf(table, estimates),
    interestParts: components.interest?.parts ?? {},
    preferenceParts: components.preference?.parts ?? {},
  };
}

/**
 * Scores one learner for every role of an index, in its order and without the parts. Each number equals that of `scoreFit`
 * to the bit.
 */
export function scoreRoles(index: RoleIndex, learner: LearnerInput, model: FitModel): FitSummary[] {
  const placed = placeEstimates(index, estimateSkills(learner.evidence, model.parameters));
  const profile = profileOfLearner(learner);
  return index.tables.map((table, role) =>
    summarise(table, componentsOf(index, role, learner, placed, profile, model), model),
  );
}

function profileOfLearner({ interests }: LearnerInput): Profile | null {
  return interests === null ? null : profileOf(interests);
}

function componentsOf(
  index: RoleIndex,
  role: number,
  learner: LearnerInput,
  placed: PlacedEstimates,
  profile: Profile | null,
  model: FitModel,
): Components {
  const table = index.tables[role];
  return {
    skill: skillFit(index, role, placed),
    interest: interestFit(profile, index.profiles[role] ?? null, model.parameters.interestSd),
    preference: table === undefined ? null : preferenceFit(learner.preferences, table),
  };
}

function summarise(table: RoleTable, components: Components, model: FitModel): FitSummary {
  const { parameters } = model;
  const { skill, interest, preference } = components;
  const weights = weightsOf(components, parameters);
  const overall = overallOf(components, weights);
  const range =
    skill === null || overall === null
      ? null
      : rangeOf(
          overall,
          {
            demand: table.demand,
            spread: skill.spread,
            interestSd: interest?.sd ?? 0,
            preference: preference?.score ?? 0,
          },
          weights,
          parameters,
        );
  const enough = skill?.rated ?? false;
  return {
    role: table.id,
    model: model.version,
    overall,
    skill: skill?.score ?? null,
    interest: interest?.score ?? null,
    preference: preference?.score ?? null,
    readiness: skill?.readiness ?? null,
    low: range?.low ?? null,
    high: range?.high ?? null,
    coverage: skill?.coverage ?? 0,
    enough,
    provisional: (skill?.coverage ?? 0) < PROVISIONAL_BELOW,
    undifferentiated: interest?.undifferentiated ?? false,
    band: overall !== null && enough ? bandOf(overall, parameters) : null,
    components: `${skill ? "S" : ""}${interest ? "I" : ""}${preference ? "P" : ""}`,
    weights,
  };
}

function weightsOf({ skill, interest, preference }: Components, { weights }: FitParameters): Fit["weights"] {
  if (skill === null) return { S: 0, I: 0, P: 0 };
  const base = preference === null ? weights.withoutPreferences : weights.withPreferences;
  const forInterest = interest === null ? 0 : base.I;
  const forPreference = preference === null ? 0 : weights.withPreferences.P;
  const total = base.S + forInterest + forPreference;
  return { S: base.S / total, I: forInterest / total, P: forPreference / total };
}

function overallOf({ skill, interest, preference }: Components, weights: Fit["weights"]): number | null {
  if (skill === null) return null;
  const overall = weights.S * skill.score + weights.I * (interest?.score ?? 0) + weights.P * (preference?.score ?? 0);
  return Math.min(100, overall);
}
