import { eq, inArray } from "drizzle-orm";
import type { Executor } from "@/db/client";
import type { FitEventKind } from "@/db/enums";
import { fitEvents, fitSnapshots, instance, users } from "@/db/schema";
import {
  agedLearner,
  type FitMove,
  momentOf,
  type Previous,
  type Scene,
  type SnapshotRow,
  scorableRole,
  snapshotRows,
} from "./chain";
import type { DetailOf } from "./events";
import { type LoadedLearner, loadLearner } from "./load-learner";
import { previousOfLearner } from "./load-previous";
import { type LoadedRole, loadFollowedRoles, loadRevisions, loadRolesById, revisionKey } from "./load-roles";
import { currentModel, type LoadedModel } from "./model";
import type { RoleInput } from "./scoring/types";

export type { FitMove } from "./chain";
export { recordRoleRevision, recordRoleRevisions } from "./record-roles";

export type FitEvent<K extends FitEventKind = FitEventKind> = {
  learnerId: number;
  kind: K;
  /** Who did it; null for the system. */
  actorId: number | null;
  detail: DetailOf<K>;
  /** The moment it counts from; the present when left out. Moved up to the learner's last snapshot if it lies before it. */
  at?: Date;
  /** Only these roles; all followed ones when left out. */
  roleIds?: number[];
};

/**
 * Writes an event and a snapshot of every followed role (at most 20 and the target), inside the caller's transaction and
 * after whatever moved the fit was written there. `before` and `after` are overall 0..100, null where there was or is none.
 * Events of one learner wait for each other, so each chain of snapshots is whole; the transaction must be read committed. Call
 * `lockLearners` before writing evidence, so that its ids grow in the order in which it counts.
 */
export async function recordFitEvent<K extends FitEventKind>(
  tx: Executor,
  event: FitEvent<K>,
): Promise<{ eventId: number; moved: FitMove[] }> {
  await lockLearners(tx, [event.learnerId]);
  const chain = await readChain(tx, event.learnerId, event.roleIds);
  const at = momentOf(event.at ?? new Date(), chain.previous.values());
  const eventId = await writeEvent(tx, event, at);
  const moved = await writeSnapshots(tx, { eventId, learnerId: event.learnerId, at }, chain);
  return { eventId, moved };
}

/**
 * Takes the learners' rows until the transaction ends, so that two changes of one person never overlap. Always in the order of
 * ids, so that two events over the same people cannot wait for each other.
 */
export async function lockLearners(tx: Executor, learnerIds: readonly number[]): Promise<void> {
  if (learnerIds.length === 0) return;
  await tx
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [...learnerIds]))
    .orderBy(users.id)
    .for("no key update");
}

type Chain = {
  loaded: LoadedModel;
  roles: readonly LoadedRole[];
  learner: LoadedLearner;
  previous: ReadonlyMap<number, Previous>;
  /** Earlier revisions that `previous` was scored on. */
  revisions: ReadonlyMap<string, RoleInput>;
  catalogRelease: number;
};

async function readChain(tx: Executor, learnerId: number, roleIds?: readonly number[]): Promise<Chain> {
  const loaded = await currentModel(tx);
  const roles = roleIds ? await loadRolesById(tx, roleIds) : await loadFollowedRoles(tx, learnerId);
  const learner = await loadLearner(tx, learnerId);
  const previous = await previousOfLearner(
    tx,
    learnerId,
    roles.map(({ id }) => id),
  );
  const revisions = await loadRevisions(
    tx,
    roles.flatMap(({ id, revision }) => {
      const last = previous.get(id);
      return last && last.roleRevision !== revision ? [{ roleId: id, revision: last.roleRevision }] : [];
    }),
  );
  return { loaded, roles, learner, previous, revisions, catalogRelease: await catalogRelease(tx) };
}

/** Number of the catalog's release, 1 before there was another. */
export async function catalogRelease(tx: Executor): Promise<number> {
  const [row] = await tx.select({ release: instance.catalogRelease }).from(instance).where(eq(instance.id, 1));
  return row?.release ?? 1;
}

async function writeEvent(tx: Executor, { learnerId, kind, actorId, detail }: FitEvent, at: Date): Promise<number> {
  const [row] = await tx
    .insert(fitEvents)
    .values({ learnerId, kind, actorId, detail, at })
    .returning({ id: fitEvents.id });
  if (!row) throw new Error("The event was not written.");
  return row.id;
}

type Cause = { eventId: number; learnerId: number; at: Date };

async function writeSnapshots(tx: Executor, { eventId, learnerId, at }: Cause, chain: Chain): Promise<FitMove[]> {
  const { loaded, roles, previous } = chain;
  const scene: Scene = { eventId, loaded, catalogRelease: chain.catalogRelease };
  const learner = agedLearner(chain.learner, at, loaded);
  const rows: SnapshotRow[] = [];
  const moved: FitMove[] = [];
  for (const { id, slug, revision, input } of roles) {
    const role = scorableRole(id, revision, input, loaded);
    const last = previous.get(id);
    let before = role;
    if (last && last.roleRevision !== revision) {
      const old = chain.revisions.get(revisionKey(id, last.roleRevision));
      if (!old) throw new Error(`Revision ${last.roleRevision} of the role "${slug}" is not stored.`);
      before = scorableRole(id, last.roleRevision, old, loaded);
    }
    const earlier = last ? { previous: last, role: before, sameState: false } : null;
    const link = snapshotRows(scene, { learnerId, at, learner }, role, earlier);
    rows.push(...link.rows);
    moved.push(link.move);
  }
  if (rows.length > 0) await tx.insert(fitSnapshots).values(rows);
  return moved;
}
