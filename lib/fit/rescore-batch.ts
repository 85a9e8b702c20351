import { and, asc, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { fitEvents, fitRescores, followedRoles, roles } from "@/db/schema";
import {
  type AgedLearner,
  agedLearner,
  momentOf,
  type Previous,
  type Scene,
  type SnapshotRow,
  snapshotRows,
  stateOf,
} from "./chain";
import { type Counted, type LoadedLearner, loadLearners } from "./load-learner";
import { bigints, previousOfPairs } from "./load-previous";
import { MOST_FOLLOWED } from "./load-roles";
import { currentModel, type LoadedModel } from "./model";
import { catalogRelease, lockLearners } from "./record";
import type { RoleShelf } from "./role-shelf";
import { copySnapshots } from "./write-snapshots";

/** Learners of one batch: their rows are locked while it lasts. */
export const BATCH = 1_000;

export type BatchResult = "more" | "done" | "missing";

/**
 * Writes the next snapshots of a re-scoring, up to `size` of them, and notes how far it came: all in the caller's transaction, so
 * that a worker that is killed leaves either all of a batch or nothing. Workers on one re-scoring wait for each other here.
 */
export async function rescoreBatch(
  tx: Executor,
  rescoreId: number,
  shelf: RoleShelf,
  size = BATCH,
): Promise<BatchResult> {
  const task = await lockTask(tx, rescoreId);
  if (!task) return "missing";
  if (task.status === "done") return "done";
  const learnerIds = await nextLearners(tx, task, size);
  const last = learnerIds.at(-1);
  const tally = { seen: 0, moved: 0, points: 0 };
  if (last !== undefined) {
    await lockLearners(tx, learnerIds);
    await scoreLearners(tx, task, learnerIds, shelf, tally);
  }
  await noteProgress(tx, task, { after: last ?? task.after, ...tally }, last === undefined);
  return last === undefined ? "done" : "more";
}

type Task = {
  id: number;
  status: string;
  eventId: number;
  at: Date;
  roleId: number | null;
  /** Revision that the event published; null for a new model or a merge, which concern every role as it is. */
  revision: number | null;
  /** The skill that was merged away; null for any other event. Only learners with statements about it are concerned. */
  mergedSkillId: number | null;
  after: number;
};

async function lockTask(tx: Executor, rescoreId: number): Promise<Task | null> {
  const [row] = await tx
    .select({
      id: fitRescores.id,
      status: fitRescores.status,
      eventId: fitRescores.eventId,
      at: fitEvents.at,
      kind: fitEvents.kind,
      roleId: fitRescores.roleId,
      detail: fitEvents.detail,
      published: roles.revision,
      after: fitRescores.afterLearnerId,
    })
    .from(fitRescores)
    .innerJoin(fitEvents, eq(fitEvents.id, fitRescores.eventId))
    .leftJoin(roles, eq(roles.id, fitRescores.roleId))
    .where(eq(fitRescores.id, rescoreId))
    .for("update", { of: fitRescores });
  if (!row) return null;
  const { detail, published, kind, ...task } = row;
  const stated = typeof detail.revision === "number" ? detail.revision : published;
  const mergedSkillId = kind === "skills_merged" && typeof detail.fromId === "number" ? detail.fromId : null;
  return { ...task, mergedSkillId, revision: task.roleId === null ? null : stated };
}

/** A batch of a new model or a merge is smaller, since everybody in it may have 21 roles. */
async function nextLearners(tx: Executor, task: Task, size: number): Promise<number[]> {
  const ids = { id: followedRoles.learnerId };
  const query = task.roleId === null ? tx.selectDistinct(ids) : tx.select(ids);
  const rows = await query
    .from(followedRoles)
    .innerJoin(roles, and(eq(roles.id, followedRoles.roleId), eq(roles.status, "published")))
    .where(
      and(
        gt(followedRoles.learnerId, task.after),
        task.roleId === null ? undefined : eq(followedRoles.roleId, task.roleId),
        task.mergedSkillId === null ? undefined : spokeOf(task.mergedSkillId),
      ),
    )
    .orderBy(asc(followedRoles.learnerId))
    .limit(task.roleId === null ? Math.ceil(size / 10) : size);
  return rows.map(({ id }) => id);
}

/** Learners of whom anything was ever said about a skill. */
export const spokeOf = (skillId: number): SQL =>
  sql`exists (select 1 from evidence e where e.learner_id = ${followedRoles.learnerId} and e.skill_id = ${skillId})`;

type Pair = { learnerId: number; roleId: number; revision: number };
type Tally = { seen: number; moved: number; points: number };

async function scoreLearners(
  tx: Executor,
  task: Task,
  learnerIds: readonly number[],
  shelf: RoleShelf,
  tally: Tally,
): Promise<void> {
  const loaded = await currentModel(tx);
  const scene: Scene = { eventId: task.eventId, loaded, catalogRelease: await catalogRelease(tx) };
  const pairs = await followedPairs(tx, task, learnerIds);
  tally.seen = pairs.length;
  const previous = new Map(
    (await previousOfPairs(tx, pairs)).map((row) => [pairKey(row.learnerId, row.roleId), row] as const),
  );
  const merged = await mergedThrough(tx, task, learnerIds);
  const open = pairs.filter((pair) =>
    isOpen(pair, previous.get(pairKey(pair.learnerId, pair.roleId)), task, loaded, merged),
  );
  if (open.length === 0) return;
  await shelf.fetch(tx, loaded, [
    ...open,
    ...open.flatMap(({ learnerId, roleId }) => previous.get(pairKey(learnerId, roleId)) ?? []).map(revisionOf),
  ]);
  const learners = await knownLearners(tx, open, previous);
  await copySnapshots(tx, rowsOf({ task, scene, open, previous, learners, shelf, tally }));
}

const pairKey = (learnerId: number, roleId: number): string => `${learnerId} ${roleId}`;

const revisionOf = ({ roleId, roleRevision }: Previous) => ({ roleId, revision: roleRevision });

/** Who of them still follows what, the target first and at most 21 roles each, by learner. */
async function followedPairs(tx: Executor, { roleId, revision }: Task, learnerIds: readonly number[]): Promise<Pair[]> {
  const rows = await tx.execute<{ learner_id: string; role_id: string; revision: number }>(sql`
    select learner_id, role_id, revision from (
      select f.learner_id, f.role_id, r.revision,
        row_number() over (partition by f.learner_id order by f.target desc, f.followed_at, f.role_id) as place
      from followed_roles f join roles r on r.id = f.role_id and r.status = 'published'
      where f.learner_id = any(${bigints(learnerIds)})${roleId === null ? sql`` : sql` and f.role_id = ${roleId}`}
    ) followed
    where place <= ${MOST_FOLLOWED} order by learner_id, place`);
  return rows.map((row) => ({
    learnerId: Number(row.learner_id),
    roleId: Number(row.role_id),
    revision: revision ?? row.revision,
  }));
}

/** Whether the event still has to be told: no event of the learner's own has brought the chain past it meanwhile. */
function isOpen(
  { learnerId, revision }: Pair,
  previous: Previous | undefined,
  task: Task,
  loaded: LoadedModel,
  merged: ReadonlyMap<number, number>,
): boolean {
  if (!previous) return true;
  if (task.mergedSkillId !== null) return (previous.evidenceThrough ?? 0) < (merged.get(learnerId) ?? 0);
  return task.roleId === null ? previous.modelVersionId !== loaded.id : previous.roleRevision < revision;
}

/** The newest row about the merged skill of each learner: the last of those that the merge wrote. */
async function mergedThrough(
  tx: Executor,
  { mergedSkillId }: Task,
  learnerIds: readonly number[],
): Promise<Map<number, number>> {
  if (mergedSkillId === null) return new Map();
  const rows = await tx.execute<{ learner_id: string; through: string }>(sql`
    select learner_id, max(id) as through from evidence
    where skill_id = ${mergedSkillId} and learner_id = any(${bigints(learnerIds)}) group by learner_id`);
  return new Map(rows.map((row) => [Number(row.learner_id), Number(row.through)]));
}

type Known = LoadedLearner & { unchanged: boolean };

/** What is known of each learner: from their last snapshot where nothing was added since, else from the ledger. */
async function knownLearners(
  tx: Executor,
  open: readonly Pair[],
  previous: ReadonlyMap<string, Previous>,
): Promise<Map<number, Known>> {
  const ids = [...new Set(open.map(({ learnerId }) => learnerId))];
  const counted = await countedNow(tx, ids);
  const changed = new Set(
    open.flatMap(({ learnerId, roleId }) => {
      const last = previous.get(pairKey(learnerId, roleId));
      const now = counted.get(learnerId);
      return last && now && sameCounted(last, now) ? [] : [learnerId];
    }),
  );
  const read = await loadLearners(tx, [...changed]);
  const known = new Map<number, Known>([...read].map(([id, learner]) => [id, { ...learner, unchanged: false }]));
  for (const { learnerId, roleId } of open) {
    const last = previous.get(pairKey(learnerId, roleId));
    if (!last || known.has(learnerId)) continue;
    const { evidenceThrough, interestResultId, preferenceSetId } = last;
    const state = stateOf(last.inputs);
    known.set(learnerId, { state, counted: { evidenceThrough, interestResultId, preferenceSetId }, unchanged: true });
  }
  return known;
}

async function countedNow(tx: Executor, learnerIds: readonly number[]): Promise<Map<number, Counted>> {
  const rows = await tx.execute<{ id: string; evidence: string | null; result: string | null; set: string | null }>(sql`
    select id, (select max(e.id) from evidence e where e.learner_id = l.id) as evidence,
      (select max(i.id) from interest_results i where i.learner_id = l.id) as result,
      (select max(p.id) from preference_sets p where p.learner_id = l.id) as set
    from unnest(${bigints(learnerIds)}) as l(id)`);
  const number = (value: string | null) => (value === null ? null : Number(value));
  return new Map(
    rows.map((row) => [
      Number(row.id),
      {
        evidenceThrough: number(row.evidence),
        interestResultId: number(row.result),
        preferenceSetId: number(row.set),
      },
    ]),
  );
}

function sameCounted(a: Counted, b: Counted): boolean {
  return (
    a.evidenceThrough === b.evidenceThrough &&
    a.interestResultId === b.interestResultId &&
    a.preferenceSetId === b.preferenceSetId
  );
}

type Work = {
  task: Task;
  scene: Scene;
  open: readonly Pair[];
  previous: ReadonlyMap<string, Previous>;
  learners: ReadonlyMap<number, Known>;
  shelf: RoleShelf;
  tally: Tally;
};

const ALMOST = 1e-9;

function* rowsOf({ task, scene, open, previous, learners, shelf, tally }: Work): Iterable<SnapshotRow> {
  const { loaded } = scene;
  for (const pairs of byLearner(open)) {
    const learnerId = pairs[0]?.learnerId ?? 0;
    const known = learners.get(learnerId);
    if (!known) throw new Error(`Nothing is known of the learner ${learnerId}.`);
    const last = pairs.map(({ roleId }) => previous.get(pairKey(learnerId, roleId)));
    const at = momentOf(
      task.at,
      last.filter((one) => one !== undefined),
    );
    const learner: AgedLearner = agedLearner(known, at, loaded);
    for (const [index, { roleId, revision }] of pairs.entries()) {
      const role = shelf.take(loaded, { roleId, revision });
      const before = last[index];
      const earlier = before
        ? { previous: before, role: shelf.take(loaded, revisionOf(before)), sameState: known.unchanged }
        : null;
      const { rows, move, roleChange } = snapshotRows(scene, { learnerId, at, learner }, role, earlier);
      const points = task.roleId === null && task.mergedSkillId === null ? moveOf(move) : (roleChange ?? 0);
      if (Math.abs(points) > ALMOST) {
        tally.moved += 1;
        tally.points += points;
      }
      yield* rows;
    }
  }
}

const moveOf = ({ before, after }: { before: number | null; after: number | null }): number =>
  before === null || after === null ? 0 : after - before;

function* byLearner(pairs: readonly Pair[]): Iterable<Pair[]> {
  let start = 0;
  for (let end = 1; end <= pairs.length; end += 1) {
    if (pairs[end]?.learnerId === pairs[start]?.learnerId && end < pairs.length) continue;
    yield pairs.slice(start, end);
    start = end;
  }
}

async function noteProgress(
  tx: Executor,
  { id }: Task,
  { after, seen, moved, points }: Tally & { after: number },
  finished: boolean,
): Promise<void> {
  await tx
    .update(fitRescores)
    .set({
      status: finished ? "done" : "running",
      afterLearnerId: after,
      done: finished ? fitRescores.total : sql`least(${fitRescores.total}, ${fitRescores.done} + ${seen})`,
      moved: sql`${fitRescores.moved} + ${moved}`,
      movedPoints: sql`${fitRescores.movedPoints} + ${points}::float8`,
      error: null,
      startedAt: sql`coalesce(${fitRescores.startedAt}, now())`,
      ...(finished ? { finishedAt: sql`now()` } : {}),
    })
    .where(eq(fitRescores.id, id));
}
