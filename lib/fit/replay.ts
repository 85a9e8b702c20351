import { eq } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { fitSnapshots } from "@/db/schema";
import { type StoredInputs, storedInput } from "./learner-state";
import { loadRevisions, revisionKey } from "./load-roles";
import { modelById } from "./model";
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
