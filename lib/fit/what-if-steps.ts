import { type AssumedEvidence, type LearnerState, learnerInput, withAssumed } from "./learner-state";
import { explainDifference } from "./scoring/difference";
import { estimateSkills } from "./scoring/estimate";
import { scaleToLevel } from "./scoring/levels";
import { scoreFit } from "./scoring/score";
import type { Fit, FitModel, RoleTable } from "./scoring/types";

/** What one choice would move of one skill: the learner's level 0..5 before and after it, and points of overall. */
export type MovedSkill = {
  skill: string;
  from: number | null;
  to: number | null;
  points: number;
  /** The role asks for it. */
  asked: boolean;
};

export type StepMove = {
  /** Points of overall that the choice brings after those before it; null without a skill profile. */
  points: number | null;
  /** The points of its skills add up to its own within 1e-9. */
  skills: MovedSkill[];
};

/**
 * A role's fit as things are and after some choices, and what each brings after those before it: the steps add up to the
 * difference within 1e-9. Scores come from the same function as every snapshot.
 */
export function takeSteps(
  table: RoleTable,
  state: LearnerState,
  choices: readonly (readonly AssumedEvidence[])[],
  at: Date,
  model: FitModel,
): { before: Fit; after: Fit; steps: StepMove[] } {
  const before = scored(table, state, at, model);
  let last = before;
  const steps = choices.map((assumed): StepMove => {
    const next = scored(table, withAssumed(last.state, assumed, at), at, model);
    const move = moveOf(last, next, assumed);
    last = next;
    return move;
  });
  return { before: before.fit, after: last.fit, steps };
}

type Scored = { state: LearnerState; fit: Fit; levelOf: (skill: string) => number | null };

function scored(table: RoleTable, state: LearnerState, at: Date, model: FitModel): Scored {
  const learner = learnerInput(state, at);
  const estimates = estimateSkills(learner.evidence, model.parameters);
  const levelOf = (skill: string) => {
    const estimate = estimates.get(skill);
    return estimate === undefined ? null : scaleToLevel(estimate.level);
  };
  return { state, fit: scoreFit(table, learner, model), levelOf };
}

function moveOf(old: Scored, next: Scored, assumed: readonly AssumedEvidence[]): StepMove {
  const difference = explainDifference(old.fit, next.fit);
  const points = new Map(
    (difference?.parts ?? []).flatMap(({ kind, key, change }) => (kind === "skill" ? [[key, change] as const] : [])),
  );
  const skills = [...new Set(assumed.map(({ skill }) => skill))].map((skill) => ({
    skill,
    from: old.levelOf(skill),
    to: next.levelOf(skill),
    points: points.get(skill) ?? 0,
    asked: next.fit.contributions.some((contribution) => contribution.skill === skill),
  }));
  return { points: difference?.total ?? null, skills };
}

/**
 * The evidence that really stating a level would write: none when the learner's own rating stands at it already, as saving the
 * ratings then writes nothing.
 */
export function statedBy(
  state: LearnerState,
  { skill, level, by = "self" }: { skill: string; level: number; by?: "self" | "mentor" },
): AssumedEvidence[] {
  const stands = state.evidence.some((item) => item.skill === skill && item.kind === "self" && item.level === level);
  return by === "self" && stands ? [] : [{ skill, kind: by, level }];
}
