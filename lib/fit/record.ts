import { and, desc, eq, inArray } from "drizzle-orm";
import type { Executor } from "@/db/client";
import type { FitEventKind } from "@/db/enums";
import { fitEvents, fitSnapshots, followedRoles, instance, users } from "@/db/schema";
import { NO_CHANGE, splitChange } from "./change";
import type { DetailOf } from "./events";
import { type LearnerState, learnerInput, type StoredInputs, storedInput, storedInputs } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { type LoadedRole, loadFollowedRoles, loadRevisions, loadRolesById, revisionKey } from "./load-roles";
import { currentModel, type LoadedModel } from "./model";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import type { Fit, LearnerInput, RoleInput } from "./scoring/types";
import { snapshotScores } from "./snapshot";

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

export type FitMove = { roleId: number; before: number | null; after: number | null };

/**
 * Writes an event and a snapshot of every followed role (at most 20 and the target), inside the caller's transaction and
 * after whatever moved the fit was written there. `before` and `after` are overall 0..100, null where there was or is none.
 * Events of one learner wait for each other, so each chain of snapshots is whole; the transaction must be read committed.
 */
export async function recordFitEvent<K extends FitEventKind>(
  tx: Executor,
  event: FitEvent<K>,
): Promise<{ eventId: number; moved: FitMove[] }> {
  await lockLearners(tx, [event.learnerId]);
  const chain = await readChain(tx, event.learnerId, event.roleIds);
  const at = momentOf(event.at ?? new Date(), chain.previous);
  const eventId = await writeEvent(tx, event, event.learnerId, at);
  const moved = await writeSnapshots(tx, { eventId, learnerId: event.learnerId, at }, chain);
  return { eventId, moved };
}

/**
 * A new revision of a role, already published in the caller's transaction: one event without a learner, and a snapshot for
 * everybody who follows the role. Returns how many that are.
 */
export async function recordRoleRevision(
  tx: Executor,
  event: { roleId: number; actorId: number | null; detail: DetailOf<"role_revised">; at?: Date },
): Promise<{ eventId: number; followers: number }> {
  const followers = await tx
    .select({ id: followedRoles.learnerId })
    .from(followedRoles)
    .where(eq(followedRoles.roleId, event.roleId))
    .orderBy(followedRoles.learnerId);
  const learnerIds = followers.map(({ id }) => id);
  await lockLearners(tx, learnerIds);
  const now = event.at ?? new Date();
  const eventId = await writeEvent(tx, { ...event, kind: "role_revised" }, null, now);
  for (const learnerId of learnerIds) {
    const chain = await readChain(tx, learnerId, [event.roleId]);
    await writeSnapshots(tx, { eventId, learnerId, at: momentOf(now, chain.previous) }, chain);
  }
  return { eventId, followers: learnerIds.length };
}

/** Always in the order of ids, so that two events over the same people cannot wait for each other. */
async function lockLearners(tx: Executor, learnerIds: readonly number[]): Promise<void> {
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
  state: LearnerState;
  previous: ReadonlyMap<number, Previous>;
  /** Earlier revisions that `previous` was scored on. */
  revisions: ReadonlyMap<string, RoleInput>;
  catalogRelease: number;
};

async function readChain(tx: Executor, learnerId: number, roleIds?: readonly number[]): Promise<Chain> {
  const loaded = await currentModel(tx);
  const roles = roleIds ? await loadRolesById(tx, roleIds) : await loadFollowedRoles(tx, learnerId);
  const state = await loadLearnerState(tx, learnerId);
  const previous = await previousSnapshots(tx, learnerId, roles);
  const revisions = await loadRevisions(
    tx,
    roles.flatMap(({ id, revision }) => {
      const last = previous.get(id);
      return last && last.roleRevision !== revision ? [{ roleId: id, revision: last.roleRevision }] : [];
    }),
  );
  const [row] = await tx.select({ release: instance.catalogRelease }).from(instance).where(eq(instance.id, 1));
  return { loaded, roles, state, previous, revisions, catalogRelease: row?.release ?? 1 };
}

type Previous = Pick<typeof fitSnapshots.$inferSelect, "modelVersionId" | "roleRevision" | "overall" | "at"> & {
  roleId: number;
  inputs: StoredInputs;
};

async function previousSnapshots(
  tx: Executor,
  learnerId: number,
  roles: readonly LoadedRole[],
): Promise<Map<number, Previous>> {
  const roleIds = roles.map(({ id }) => id);
  if (roleIds.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([fitSnapshots.roleId], {
      roleId: fitSnapshots.roleId,
      modelVersionId: fitSnapshots.modelVersionId,
      roleRevision: fitSnapshots.roleRevision,
      overall: fitSnapshots.overall,
      inputs: fitSnapshots.inputs,
      at: fitSnapshots.at,
    })
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), inArray(fitSnapshots.roleId, roleIds)))
    .orderBy(fitSnapshots.roleId, desc(fitSnapshots.id));
  return new Map(rows.map((row) => [row.roleId, { ...row, inputs: row.inputs as StoredInputs }]));
}

function momentOf(at: Date, previous: ReadonlyMap<number, Previous>): Date {
  return new Date(Math.max(at.getTime(), ...[...previous.values()].map((snapshot) => snapshot.at.getTime())));
}

async function writeEvent(
  tx: Executor,
  event: { kind: FitEventKind; actorId: number | null; detail: Record<string, unknown> },
  learnerId: number | null,
  at: Date,
): Promise<number> {
  const { kind, actorId, detail } = event;
  const [row] = await tx
    .insert(fitEvents)
    .values({ learnerId, kind, actorId, detail, at })
    .returning({ id: fitEvents.id });
  if (!row) throw new Error("The event was not written.");
  return row.id;
}

type Cause = { eventId: number; learnerId: number; at: Date };

async function writeSnapshots(tx: Executor, cause: Cause, chain: Chain): Promise<FitMove[]> {
  const rows: (typeof fitSnapshots.$inferInsert)[] = [];
  const moved: FitMove[] = [];
  const today = learnerInput(chain.state, cause.at);
  const inputs = storedInputs(chain.state, cause.at);
  for (const role of chain.roles) {
    const previous = chain.previous.get(role.id);
    const fit = scoreOn(role.input, today, chain.loaded);
    const before = previous ? scoredBefore(previous, role, cause.at, chain) : null;
    if (previous && before?.restated) {
      const { modelVersionId: _, roleRevision, at } = previous;
      rows.push({ ...rowOf(cause, role, chain, before.restated, previous.inputs), roleRevision, at, restated: true });
    }
    const now = snapshotScores(fit).overall ?? null;
    const split = before ? splitChange({ ...before.stations, now }) : NO_CHANGE;
    rows.push({
      ...rowOf(cause, role, chain, fit, inputs),
      ownChange: split.own,
      roleChange: split.role,
      timeChange: split.time,
    });
    moved.push({ roleId: role.id, before: previous?.overall ?? null, after: now });
  }
  if (rows.length > 0) await tx.insert(fitSnapshots).values(rows);
  return moved;
}

/** The old learner at the stations of a change; `restated` is the previous snapshot under a model that came after it. */
function scoredBefore(previous: Previous, role: LoadedRole, at: Date, chain: Chain) {
  const oldRole =
    previous.roleRevision === role.revision
      ? role.input
      : chain.revisions.get(revisionKey(role.id, previous.roleRevision));
  if (!oldRole) throw new Error(`Revision ${previous.roleRevision} of the role "${role.slug}" is not stored.`);
  const newModel = previous.modelVersionId !== chain.loaded.id;
  const restated = newModel ? scoreOn(oldRole, storedInput(previous.inputs), chain.loaded) : null;
  const learner = learnerInput(previous.inputs, at);
  const aged = scoreOn(oldRole, learner, chain.loaded).overall;
  const onNewRole = oldRole === role.input ? aged : scoreOn(role.input, learner, chain.loaded).overall;
  const overall = restated ? (snapshotScores(restated).overall ?? null) : previous.overall;
  return { restated, stations: { previous: overall, aged, onNewRole } };
}

function scoreOn(role: RoleInput, learner: LearnerInput, { model }: LoadedModel): Fit {
  return scoreFit(buildRoleTable(role, model), learner, model);
}

function rowOf(
  { eventId, learnerId, at }: Cause,
  role: LoadedRole,
  chain: Chain,
  fit: Fit,
  inputs: StoredInputs,
): typeof fitSnapshots.$inferInsert {
  return {
    learnerId,
    roleId: role.id,
    eventId,
    at,
    modelVersionId: chain.loaded.id,
    roleRevision: role.revision,
    catalogRelease: chain.catalogRelease,
    inputs,
    ...snapshotScores(fit),
  };
}
