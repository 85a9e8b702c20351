import { preferenceText } from "./preference-text";
import { estimateSkills } from "./scoring/estimate";
import { interestFit, profileOf } from "./scoring/interest";
import { scaleToLevel } from "./scoring/levels";
import { indexRoles, placeEstimates } from "./scoring/role-index";
import { scoreFit } from "./scoring/score";
import { SHARED_SELF, skillSums, sumSkills, UNRATED, VARIANCE } from "./scoring/skill";
import type { Band, Fit, FitModel, Interests, LearnerInput, RoleTable } from "./scoring/types";
import { partsOfPreference } from "./to-view";

/** One rated requirement: levels 0..5, credit 0..1, points of skill fit held and worth in full. */
export type ExplainedSkill = {
  name: string;
  need: number;
  level: number;
  credit: number;
  points: number;
  worth: number;
};

/** A score taken apart so that every line adds up: points of S, I and P, then of overall. */
export type ExplainedParts = {
  enough: boolean;
  skill: {
    /** f, 0..1. */
    demand: number;
    rated: ExplainedSkill[];
    unrated: { count: number; worth: number };
    /** Sum of the points: S. */
    total: number;
    readiness: number;
    coverage: number;
  } | null;
  interest: {
    undifferentiated: boolean;
    base: number;
    types: { type: keyof Interests; points: number }[];
    total: number;
  } | null;
  /** `name` in words; `worth` is what a part brings where it is met in full. */
  preference: { parts: { name: string; points: number; worth: number }[]; total: number } | null;
  overall: {
    terms: { name: "skill" | "interest" | "preference"; weight: number; part: number; points: number }[];
    total: number;
    band: Band | null;
  } | null;
  range: {
    low: number;
    high: number;
    /** Standard deviations in points of overall. */
    fromSkills: number;
    fromInterests: number;
    sd: number;
    z: number;
    /** What unrated skills may add at the upper end. */
    unrated: number;
  } | null;
  provisional: boolean;
};

/** Takes a learner's score for a role apart, with the functions that make it. The sums hold within 1e-9. */
export function explainParts(
  table: RoleTable,
  learner: LearnerInput,
  model: FitModel,
  nameOf: (skill: string) => string,
): ExplainedParts {
  const fit = scoreFit(table, learner, model);
  return {
    enough: fit.enough,
    skill: skillParts(table, fit, nameOf),
    interest: interestParts(fit),
    preference: preferenceParts(fit),
    overall: overallParts(fit),
    range: rangeParts(table, learner, model, fit),
    provisional: fit.provisional,
  };
}

function skillParts(table: RoleTable, fit: Fit, nameOf: (skill: string) => string): ExplainedParts["skill"] {
  if (fit.skill === null || fit.readiness === null) return null;
  const rated = fit.contributions
    .flatMap(({ skill, need, level, credit, points, gap }) =>
      level === null
        ? []
        : [
            {
              name: nameOf(skill),
              need: scaleToLevel(need),
              level: scaleToLevel(level),
              credit,
              points,
              worth: points + gap,
            },
          ],
    )
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1));
  const unrated = fit.contributions.filter(({ level }) => level === null);
  return {
    demand: table.demand,
    rated,
    unrated: { count: unrated.length, worth: unrated.reduce((sum, { gap }) => sum + gap, 0) },
    total: fit.skill,
    readiness: fit.readiness,
    coverage: fit.coverage,
  };
}

const TYPES = ["R", "I", "A", "S", "E", "C"] as const;

function interestParts({ interest, interestParts: parts, undifferentiated }: Fit): ExplainedParts["interest"] {
  if (interest === null) return null;
  return {
    undifferentiated,
    base: 50,
    types: undifferentiated ? [] : TYPES.map((type) => ({ type, points: parts[type] ?? 0 })),
    total: interest,
  };
}

function preferenceParts(fit: Fit): ExplainedParts["preference"] {
  if (fit.preference === null) return null;
  const parts = partsOfPreference(fit).map((part) => ({ ...part, name: preferenceText(part.name) }));
  return { parts, total: fit.preference };
}

function overallParts({ overall, band, skill, interest, preference, weights }: Fit): ExplainedParts["overall"] {
  if (overall === null) return null;
  const all = [
    { name: "skill" as const, weight: weights.S, part: skill },
    { name: "interest" as const, weight: weights.I, part: interest },
    { name: "preference" as const, weight: weights.P, part: preference },
  ];
  const terms = all.flatMap(({ name, weight, part }) =>
    part === null ? [] : [{ name, weight, part, points: weight * part }],
  );
  return { terms, total: overall, band };
}

function rangeParts(table: RoleTable, learner: LearnerInput, model: FitModel, fit: Fit): ExplainedParts["range"] {
  const index = indexRoles([table]);
  const sums = skillSums();
  sumSkills(index, 0, placeEstimates(index, estimateSkills(learner.evidence, model.parameters)), sums);
  const [variance = 0, sharedSelf = 0, unrated = 0] = [VARIANCE, SHARED_SELF, UNRATED].map(
    (place) => sums.numbers[place],
  );
  if (sums.state === "none" || fit.low === null || fit.high === null) return null;
  const { interestSd, intervalZ } = model.parameters;
  const interest = interestFit(
    learner.interests && profileOf(learner.interests),
    table.interests && profileOf(table.interests),
    interestSd,
  );
  const reach = fit.weights.S * 100 * table.demand;
  const fromSkills = reach * Math.sqrt(variance + sharedSelf ** 2);
  const fromInterests = fit.weights.I * (interest?.sd ?? 0);
  return {
    low: fit.low,
    high: fit.high,
    fromSkills,
    fromInterests,
    sd: Math.hypot(fromSkills, fromInterests),
    z: intervalZ,
    unrated: reach * unrated,
  };
}
