import "server-only";
import { inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { followedRoles } from "@/db/schema";
import type { DetailOf } from "@/lib/fit/events";
import { recordRoleRevisions } from "@/lib/fit/record";

/**
 * Has the followers of roles scored again in the background, after their new revisions were written in this transaction. A role that
 * nobody follows needs no event: whoever follows it later starts with its present revision.
 */
export async function rescoreFor(
  tx: Transaction,
  revised: readonly { roleId: number; detail: DetailOf<"role_revised"> }[],
  { actorId, at }: { actorId: number | null; at: Date },
): Promise<void> {
  if (revised.length === 0) return;
  const roleIds = revised.map(({ roleId }) => roleId);
  const rows = await tx
    .selectDistinct({ roleId: followedRoles.roleId })
    .from(followedRoles)
    .where(inArray(followedRoles.roleId, roleIds));
  const followed = new Set(rows.map(({ roleId }) => roleId));
  const events = revised.filter(({ roleId }) => followed.has(roleId)).map((role) => ({ ...role, actorId, at }));
  await recordRoleRevisions(tx, events);
}
