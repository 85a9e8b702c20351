import { bandOf } from "./band";
import { estimateSkills } from "./estimate";
import {
  INTEREST,
  INTEREST_SD,
  type InterestSums,
  interestFit,
  interestSums,
  type Profile,
  profileOf,
  sumInterests,
} from "./interest";
import { highOf, lowOf, marginOf } from "./interval";
import { type PreferenceFit, type PreparedPreferences, preferenceFit, preparePreferences } from "./preference";
import { indexRoles, placeEstimates, type RoleIndex } from "./role-index";
import {
  COVERAGE,
  contributionsOf,
  READINESS,
  SCORE,
  SHARED_SELF,
  type SkillSums,
  skillSums,
  sumSkills,
  UNRATED,
  VARIANCE,
} from "./skill";
import type { Estimate, Fit, FitModel, FitParameters, FitSummary, LearnerInput, RoleTable } from "./types";

/** A score with less than this share of the role's weight rated is provisional (fit-1, 7.6). */
export const PROVISIONAL_BELOW = 0.5;

/** A learner as scores read them, worked out once for any number of roles. */
export type PreparedLearner = {
  estimates: ReadonlyMap<string, Estimate>;
  profile: Profile | null;
  preferences: PreparedPreferences | null;
};

/** Estimates every skill and centres the interests (fit-1, 7.3 and 7.5). */
export function prepareLearner({ evidence, interests, preferences }: LearnerInput, model: FitModel): PreparedLearner {
  return {
    estimates: estimateSkills(evidence, model.parameters),
    profile: interests === null ? null : profileOf(interests),
    preferences: preparePreferences(preferences),
  };
}

/** Scores one learner for one role with all its parts (fit-1, 7.3 to 7.7). Units are those of the input and `Fit` types. */
export function scoreFit(table: RoleTable, learner: LearnerInput, model: FitModel): Fit {
  return scoreOne(indexRoles([table]), prepareLearner(learner, model), model);
}

/** `scoreFit` for a role that is laid out already, alone in its index, and a learner who is prepared already: the same bits. */
export function scoreOne(index: RoleIndex, learner: PreparedLearner, model: FitModel): Fit {
  const [table] = index.tables;
  if (table === undefined) throw new Error("The index holds no role.");
  const [summary] = scoreAll(index, learner, model);
  const interest = interestFit(learner.profile, index.profiles[0] ?? null, model.parameters.interestSd);
  return {
    ...(summary as FitSummary),
    contributions: contributionsOf(table, learner.estimates),
    interestParts: interest?.parts ?? {},
    preferenceParts: preferenceFit(learner.preferences, table)?.parts ?? {},
  };
}

/**
 * Scores one learner for every role of an index, in its order and without the parts. Each number equals that of `scoreFit`
 * to the bit.
 */
export function scoreRoles(index: RoleIndex, learner: LearnerInput, model: FitModel): FitSummary[] {
  return scoreAll(index, prepareLearner(learner, model), model);
}

/** `scoreRoles` for a learner who is prepared already. */
export function scoreAll(index: RoleIndex, learner: PreparedLearner, model: FitModel): FitSummary[] {
  const placed = placeEstimates(index, learner.estimates);
  const desk: Desk = { skill: skillSums(), interest: interestSums(), weights: new Map() };
  const summaries: FitSummary[] = [];
  for (let role = 0; role < index.tables.length; role += 1) {
    const table = index.tables[role] as RoleTable;
    sumSkills(index, role, placed, desk.skill);
    sumInterests(learner.profile, index.profiles[role] ?? null, model.parameters.interestSd, desk.interest);
    summaries.push(summarise(table, desk, preferenceFit(learner.preferences, table), model));
  }
  return summaries;
}

/** What scoring many roles writes on again and again, and the weights of each set of components and standing, worked out once. */
type Desk = { skill: SkillSums; interest: InterestSums; weights: Map<string, Fit["weights"]> };

function summarise(
  table: RoleTable,
  desk: Desk,
  preferenceFound: PreferenceFit | null,
  { parameters, version }: FitModel,
): FitSummary {
  const { skill, interest: compared } = desk;
  const hasSkill = skill.state !== "none";
  const hasInterest = compared.state !== "none";
  const preference = preferenceFound === null ? null : preferenceFound.score;
  const standing = preferenceFound === null ? 0 : preferenceFound.standing;
  const components = COMPONENTS[(hasSkill ? 1 : 0) + (hasInterest ? 2 : 0) + (preference === null ? 0 : 4)] as string;
  const weightsKey = standing === 0 || standing === 1 ? components : `${components} ${standing}`;
  let weights = desk.weights.get(weightsKey);
  if (weights === undefined) {
    weights = weightsOf(hasSkill, hasInterest, standing, parameters);
    desk.weights.set(weightsKey, weights);
  }
  const enough = skill.state === "rated";
  const coverage = skill.numbers[COVERAGE] as number;
  const interest = compared.numbers[INTEREST] as number;
  let overall: number | null = null;
  let low: number | null = null;
  let high: number | null = null;
  if (hasSkill) {
    const score = skill.numbers[SCORE] as number;
    overall = Math.min(100, weights.S * score + weights.I * interest + weights.P * (preference ?? 0));
    const reach = weights.S * 100 * table.demand;
    const shared = skill.numbers[SHARED_SELF] as number;
    const skillVariance = reach * reach * ((skill.numbers[VARIANCE] as number) + shared * shared);
    const interestSd = compared.numbers[INTEREST_SD] as number;
    const margin = marginOf(skillVariance, weights.I * weights.I * interestSd * interestSd, parameters.intervalZ);
    const ceiling = reach + weights.I * 100 + weights.P * (preference ?? 0);
    low = lowOf(overall, margin, ceiling);
    high = highOf(overall, margin, reach * (skill.numbers[UNRATED] as number), ceiling);
  }
  return {
    role: table.id,
    model: version,
    overall,
    skill: hasSkill ? (skill.numbers[SCORE] as number) : null,
    interest: hasInterest ? interest : null,
    preference,
    readiness: hasSkill ? (skill.numbers[READINESS] as number) : null,
    low,
    high,
    coverage,
    enough,
    provisional: coverage < PROVISIONAL_BELOW,
    undifferentiated: compared.state === "undifferentiated",
    band: overall !== null && enough ? bandOf(overall, parameters) : null,
    components,
    weights,
  };
}

/** By which parts there are: skill 1, interest 2, preference 4. */
const COMPONENTS = ["", "S", "I", "SI", "P", "SP", "IP", "SIP"] as const;

/** `standing` 0 = no preference fit, 1 = all of its weight; between them the weights lie in proportion. */
function weightsOf(skill: boolean, interest: boolean, standing: number, { weights }: FitParameters): Fit["weights"] {
  if (!skill) return { S: 0, I: 0, P: 0 };
  const base = between({ ...weights.withoutPreferences, P: 0 }, weights.withPreferences, standing);
  const forInterest = interest ? base.I : 0;
  const total = base.S + forInterest + base.P;
  return { S: base.S / total, I: forInterest / total, P: base.P / total };
}

function between(without: Fit["weights"], having: Fit["weights"], standing: number): Fit["weights"] {
  if (standing === 0) return without;
  if (standing === 1) return having;
  const part = (from: number, to: number) => from + standing * (to - from);
  return { S: part(without.S, having.S), I: part(without.I, having.I), P: part(without.P, having.P) };
}
