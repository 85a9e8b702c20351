import type { fitSnapshots } from "@/db/schema";
import { NO_CHANGE, splitChange } from "./change";
import {
  type LearnerState,
  learnerInput,
  newestPerKind,
  type StatedEvidence,
  type StoredInputs,
  storedInput,
  storedInputs,
} from "./learner-state";
import type { Carried, Counted, LoadedLearner } from "./load-learner";
import type { LoadedModel } from "./model";
import { indexRoles, type RoleIndex } from "./scoring/role-index";
import { buildRoleTable } from "./scoring/role-table";
import { type PreparedLearner, prepareLearner, scoreAll, scoreOne } from "./scoring/score";
import type { LearnerInput, RoleInput } from "./scoring/types";
import { type SnapshotParts, snapshotScores } from "./snapshot";

/** A row of fit_snapshots that is still to be written. */
export type SnapshotRow = Omit<typeof fitSnapshots.$inferInsert, "inputs" | "parts"> & {
  inputs: StoredInputs;
  parts: SnapshotParts;
};

/** The newest snapshot of a learner and role: the link that the next one is fastened to. */
export type Previous = Counted & {
  learnerId: number;
  roleId: number;
  modelVersionId: number;
  roleRevision: number;
  overall: number | null;
  at: Date;
  inputs: StoredInputs;
};

/** A role revision laid out for scoring under one model. */
export type ScorableRole = { roleId: number; revision: number; index: RoleIndex };

/** A learner at the moment of a snapshot, worked out once for all their roles. */
export type AgedLearner = {
  counted: Counted;
  inputs: StoredInputs;
  prepared: PreparedLearner;
  carried: readonly Carried[];
};

/** What all snapshots of one event have in common. */
export type Scene = { eventId: number; loaded: LoadedModel; catalogRelease: number };

/** Overall before and after, null where there was or is none; `role` is the role's own part of the move. */
export type FitMove = { roleId: number; before: number | null; after: number | null };

/** Lays out a role revision for scoring. */
export function scorableRole(roleId: number, revision: number, input: RoleInput, { model }: LoadedModel): ScorableRole {
  return { roleId, revision, index: indexRoles([buildRoleTable(input, model)]) };
}

/** The learner with the ages of `at`. */
export function agedLearner(
  { state, counted, carried = [] }: LoadedLearner,
  at: Date,
  loaded: LoadedModel,
): AgedLearner {
  const inputs = storedInputs(state, at);
  return { counted, inputs, prepared: prepared(storedInput(inputs), loaded), carried };
}

/** The moment a snapshot counts from: the event's, or the last snapshot's where that is later. */
export function momentOf(at: Date, previous: Iterable<Pick<Previous, "at">>): Date {
  let moment = at.getTime();
  for (const snapshot of previous) moment = Math.max(moment, snapshot.at.getTime());
  return new Date(moment);
}

/**
 * The rows that an event adds to the chain of one learner and role, and how far it moved: one snapshot, and before it the
 * previous one restated where the model is another since. `before` is the role as the previous snapshot had it. With
 * `sameState` nothing about the learner is new since then but age. What merged skills moved is the catalog's doing, so it is part
 * of the role's share: the old learner meets the new role with their statements carried over, see `withCarried`.
 */
export function snapshotRows(
  scene: Scene,
  { learnerId, at, learner }: { learnerId: number; at: Date; learner: AgedLearner },
  role: ScorableRole,
  earlier: { previous: Previous; role: ScorableRole; sameState: boolean } | null,
): { rows: SnapshotRow[]; move: FitMove; roleChange: number | null } {
  const { loaded } = scene;
  const rows: SnapshotRow[] = [];
  const fit = scoreOne(role.index, learner.prepared, loaded.model);
  const scores = snapshotScores(fit);
  const after = scores.overall ?? null;
  let split = NO_CHANGE;
  if (earlier) {
    const { previous } = earlier;
    let before = previous.overall;
    if (previous.modelVersionId !== loaded.id) {
      const then = prepared(storedInput(previous.inputs), loaded);
      const restated = snapshotScores(scoreOne(earlier.role.index, then, loaded.model));
      before = restated.overall ?? null;
      const { inputs, at: restatedAt } = previous;
      const cause = { learnerId, at: restatedAt, ...countedOf(previous) };
      rows.push({ ...rowOf(scene, cause, earlier.role, inputs), ...restated, restated: true });
    }
    const old = earlier.sameState ? learner.prepared : prepared(learnerInput(previous.inputs, at), loaded);
    const carried = earlier.sameState ? null : withCarried(previous, learner.carried);
    const followed = carried === null ? old : prepared(learnerInput(carried, at), loaded);
    const onNewRole = earlier.sameState ? fit.overall : overallOn(role, followed, loaded);
    const aged = earlier.role === role && carried === null ? onNewRole : overallOn(earlier.role, old, loaded);
    split = splitChange({ previous: before, aged, onNewRole, now: after });
  }
  const { own: ownChange, role: roleChange, time: timeChange } = split;
  const row = rowOf(scene, { learnerId, at, ...learner.counted }, role, learner.inputs);
  rows.push({ ...row, ...scores, ownChange, roleChange, timeChange });
  return { rows, move: { roleId: role.roleId, before: earlier?.previous.overall ?? null, after }, roleChange };
}

/**
 * What a snapshot knew of the learner, with the statements that merges have carried over since to the skills that took their
 * skills' place; null when there are none. The originals stay in: whether somebody took them back is not asked here.
 */
function withCarried({ inputs, evidenceThrough }: Previous, carried: readonly Carried[]): LearnerState | null {
  const known = new Set(inputs.evidence.map(({ id }) => id));
  const added: StatedEvidence[] = [];
  for (const { from, ...statement } of carried) {
    if (statement.id <= (evidenceThrough ?? 0) || !known.has(from)) continue;
    known.add(statement.id);
    added.push(statement);
  }
  return added.length === 0 ? null : { ...inputs, evidence: newestPerKind([...inputs.evidence, ...added]) };
}

function overallOn(role: ScorableRole, learner: PreparedLearner, { model }: LoadedModel): number | null {
  return scoreAll(role.index, learner, model)[0]?.overall ?? null;
}

function prepared(input: LearnerInput, { model }: LoadedModel): PreparedLearner {
  return prepareLearner(input, model);
}

const countedOf = ({ evidenceThrough, interestResultId, preferenceSetId }: Counted): Counted => ({
  evidenceThrough,
  interestResultId,
  preferenceSetId,
});

function rowOf(
  { eventId, loaded, catalogRelease }: Scene,
  cause: Counted & { learnerId: number; at: Date },
  { roleId, revision }: ScorableRole,
  inputs: StoredInputs,
) {
  return {
    ...cause,
    roleId,
    eventId,
    modelVersionId: loaded.id,
    roleRevision: revision,
    catalogRelease,
    restated: false,
    inputs,
  };
}

/** The state that a snapshot kept; its ages are not part of it and are worked out anew. */
export function stateOf({ evidence, interests, preferences }: StoredInputs): LearnerState {
  return { evidence, interests, preferences };
}
