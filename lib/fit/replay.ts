import { eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { fitSnapshots } from "@/db/schema";
import { agedLearner, type Previous, type SnapshotRow, snapshotRows, stateOf } from "./chain";
import { type StoredInputs, storedInput } from "./learner-state";
import { carriedIn, type LoadedLearner, standingEvidence } from "./load-learner";
import { loadRevisions, revisionKey } from "./load-roles";
import { modelById } from "./model";
import { differencesOf, type FieldDifference } from "./replay-compare";
import { type StoredSnapshot, storedSnapshots } from "./replay-read";
import { type RoleShelf, roleShelf } from "./role-shelf";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import { type SnapshotScores, snapshotScores } from "./snapshot";

/**
 * Scores a stored snapshot again from nothing but what it kept: its inputs, its model version and the role revision it was
 * scored on. Every number equals the stored one to the bit (fit-1, 12). Null when there is no such snapshot.
 */
export async function recompute(tx: Executor, snapshotId: number): Promise<SnapshotScores | null> {
  const [snapshot] = await tx
    .select({
      roleId: fitSnapshots.roleId,
      roleRevision: fitSnapshots.roleRevision,
      modelVersionId: fitSnapshots.modelVersionId,
      inputs: fitSnapshots.inputs,
    })
    .from(fitSnapshots)
    .where(eq(fitSnapshots.id, snapshotId));
  if (!snapshot) return null;
  const { roleId, roleRevision: revision } = snapshot;
  const { model } = await modelById(tx, snapshot.modelVersionId);
  const role = (await loadRevisions(tx, [{ roleId, revision }])).get(revisionKey(roleId, revision));
  if (!role) throw new Error(`Revision ${revision} of role ${roleId} is not stored.`);
  return snapshotScores(scoreFit(buildRoleTable(role, model), storedInput(snapshot.inputs as StoredInputs), model));
}

export type ReplayDifference = FieldDifference & { learnerId: number; roleId: number; snapshotId: number };

export type ReplayCounts = {
  snapshots: number;
  chains: number;
  /** Rebuilt from the ledger; the others are older than the columns that name what they counted. */
  fromLedger: number;
  fromInputs: number;
  differences: number;
};

/**
 * Rebuilds every stored snapshot from the ledger (evidence up to the row it names, the interest result and preference set it
 * names), the role revision, the model version and the ages at its moment; its share of own, role and time, and restated rows,
 * from the rebuilt snapshot before it. Tells each field that is stored otherwise, as it is found, and holds one page at a time.
 */
export async function replayAll(
  tx: Executor,
  {
    learnerId,
    onDifference,
    onProgress,
  }: {
    learnerId?: number;
    onDifference: (difference: ReplayDifference) => void;
    onProgress?: (counts: ReplayCounts) => void;
  },
): Promise<ReplayCounts> {
  const counts: ReplayCounts = { snapshots: 0, chains: 0, fromLedger: 0, fromInputs: 0, differences: 0 };
  const shelf = roleShelf();
  let previous: Previous | null = null;
  const report = ({ learnerId: of, roleId, id }: StoredSnapshot, found: readonly FieldDifference[]) => {
    counts.differences += found.length;
    for (const one of found) onDifference({ ...one, learnerId: of, roleId, snapshotId: id });
  };
  let restated: StoredSnapshot | null = null;
  for await (const stored of storedSnapshots(tx, learnerId)) {
    counts.snapshots += 1;
    counts[isOlder(stored) ? "fromInputs" : "fromLedger"] += 1;
    if (previous?.learnerId !== stored.learnerId || previous.roleId !== stored.roleId) {
      if (restated) report(restated, [alone]);
      previous = restated = null;
      counts.chains += 1;
    }
    if (stored.restated) {
      if (restated) report(restated, [alone]);
      if (!previous) report(stored, [alone]);
      else restated = stored;
      continue;
    }
    const link: Link = { stored, restated: restated?.eventId === stored.eventId ? restated : null, previous };
    if (restated && !link.restated) report(restated, [alone]);
    restated = null;
    const { rebuilt, found } = await replayLink(tx, link, shelf);
    for (const [row, differences] of found) report(row, differences);
    previous = rebuilt;
    onProgress?.(counts);
  }
  if (restated) report(restated, [alone]);
  return counts;
}

const alone: FieldDifference = { field: "restated", stored: true, rebuilt: undefined };

type Link = { stored: StoredSnapshot; restated: StoredSnapshot | null; previous: Previous | null };

async function replayLink(
  tx: Executor,
  { stored, restated, previous }: Link,
  shelf: RoleShelf,
): Promise<{ rebuilt: Previous; found: [StoredSnapshot, FieldDifference[]][] }> {
  try {
    const rows = await rebuild(tx, stored, previous, shelf);
    const now = rows.at(-1);
    if (!now) throw new Error("Nothing was rebuilt.");
    const found: [StoredSnapshot, FieldDifference[]][] = [
      [stored, [...compare(stored, now), ...momentOff(stored, previous)]],
    ];
    const before = rows.length > 1 ? rows[0] : undefined;
    if (before && restated) found.unshift([restated, compare(restated, before)]);
    if (before && !restated) found.push([stored, [{ field: "restated", stored: undefined, rebuilt: true }]]);
    if (!before && restated) found.push([restated, [alone]]);
    return { rebuilt: linkOf(now), found };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const kept = { ...stored, inputs: stored.inputs as StoredInputs };
    return { rebuilt: kept, found: [[stored, [{ field: "snapshot", stored: "there", rebuilt: reason }]]] };
  }
}

/** A rebuilt row as the link that the next one is fastened to. */
function linkOf({ learnerId, roleId, modelVersionId, roleRevision, inputs, at, ...row }: SnapshotRow): Previous {
  return {
    learnerId,
    roleId,
    modelVersionId,
    roleRevision,
    inputs,
    at: at ?? new Date(0),
    overall: row.overall ?? null,
    evidenceThrough: row.evidenceThrough ?? null,
    interestResultId: row.interestResultId ?? null,
    preferenceSetId: row.preferenceSetId ?? null,
  };
}

async function rebuild(
  tx: Executor,
  stored: StoredSnapshot,
  previous: Previous | null,
  shelf: RoleShelf,
): Promise<SnapshotRow[]> {
  const { learnerId, roleId, roleRevision: revision, eventId, catalogRelease, at } = stored;
  const loaded = await modelById(tx, stored.modelVersionId);
  const before = previous ? { roleId, revision: previous.roleRevision } : null;
  await shelf.fetch(tx, loaded, before ? [{ roleId, revision }, before] : [{ roleId, revision }]);
  const learner = agedLearner(learnerOf(stored), at, loaded);
  const earlier = previous && before ? { previous, role: shelf.take(loaded, before), sameState: false } : null;
  const role = shelf.take(loaded, { roleId, revision });
  return snapshotRows({ eventId, loaded, catalogRelease }, { learnerId, at, learner }, role, earlier).rows;
}

/** The learner as the ledger had them when the snapshot was written. */
function learnerOf(stored: StoredSnapshot): LoadedLearner {
  const { evidenceThrough, interestResultId, preferenceSetId, interests, preferences } = stored;
  const counted = { evidenceThrough, interestResultId, preferenceSetId };
  if (isOlder(stored)) return { state: stateOf(stored.inputs as StoredInputs), counted };
  if (interests === undefined) throw new Error(`The learner has no interest result ${interestResultId}.`);
  if (preferences === undefined) throw new Error(`The learner has no preference set ${preferenceSetId}.`);
  return {
    state: { evidence: standingEvidence(stored.ledger, evidenceThrough ?? 0), interests, preferences },
    counted,
    carried: carriedIn(stored.ledger, evidenceThrough ?? 0),
  };
}

/** A snapshot from before the columns that name what it counted. */
function isOlder({ inputs, ...counted }: StoredSnapshot): boolean {
  const { evidence, interests, preferences } = inputs as StoredInputs;
  return (
    (counted.evidenceThrough === null && evidence.length > 0) ||
    (counted.interestResultId === null && interests !== null) ||
    (counted.preferenceSetId === null && preferences !== null)
  );
}

function compare(stored: StoredSnapshot, rebuilt: SnapshotRow): FieldDifference[] {
  const { event: _, ledger: __, interests: ___, preferences: ____, id: _____, ...kept } = stored;
  const changes = { ownChange: null, roleChange: null, timeChange: null };
  return differencesOf("", asJson(kept), asJson({ ...changes, ...rebuilt }));
}

/** As the database gives it back: moments as text, no undefined, no sign on a zero. */
const asJson = (row: object): unknown => JSON.parse(JSON.stringify(row));

/** A learner's own event counts from its moment; a role's from then or from the learner's last snapshot, if that is later. */
function momentOff({ event, at, learnerId }: StoredSnapshot, previous: Previous | null): FieldDifference[] {
  const found: FieldDifference[] = [];
  if (event.learnerId !== null && event.learnerId !== learnerId) {
    found.push({ field: "event.learnerId", stored: event.learnerId, rebuilt: learnerId });
  }
  const last = previous?.at.getTime() ?? 0;
  const moment = event.learnerId === null ? Math.max(event.at.getTime(), last) : event.at.getTime();
  const exact = (event.kind !== "model_changed" && event.kind !== "skills_merged") || event.learnerId !== null;
  if (exact ? at.getTime() !== moment : at.getTime() < moment) {
    found.push({ field: "at", stored: at.toISOString(), rebuilt: new Date(moment).toISOString() });
  }
  return found;
}
