import { count, inArray, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { fitEvents, fitRescores, followedRoles, roles } from "@/db/schema";
import type { DetailOf } from "./events";
import { queueRescores } from "./queue-rescores";

export type RoleRevised = {
  roleId: number;
  actorId: number | null;
  detail: DetailOf<"role_revised">;
  /** The moment it counts from; the present when left out. */
  at?: Date;
};

/** `followers` are the learners who follow the role now; their snapshots are written in the background. */
export type RoleRecorded = { eventId: number; followers: number; rescoreId: number };

/**
 * A new revision of a role, already published in the caller's transaction: one event without a learner, and the re-scoring of
 * everybody who follows the role, queued with it. Throws when there is no such role.
 */
export async function recordRoleRevision(tx: Executor, event: RoleRevised): Promise<RoleRecorded> {
  const [recorded] = await recordRoleRevisions(tx, [event]);
  if (!recorded) throw new Error("The event was not written.");
  return recorded;
}

/** `recordRoleRevision` for many roles at once, in as many queries as for one; answers in the order given. */
export async function recordRoleRevisions(tx: Executor, events: readonly RoleRevised[]): Promise<RoleRecorded[]> {
  if (events.length === 0) return [];
  const roleIds = events.map(({ roleId }) => roleId);
  const revisions = await publishedRevisions(tx, roleIds);
  const followers = await countFollowers(tx, roleIds);
  const written = await tx
    .insert(fitEvents)
    .values(
      events.map(({ roleId, actorId, detail, at }) => {
        const revision = revisions.get(roleId);
        if (revision === undefined) throw new Error(`There is no role with the number ${roleId}.`);
        return { learnerId: null, kind: "role_revised" as const, actorId, detail: { ...detail, revision }, at };
      }),
    )
    .returning({ id: fitEvents.id });
  const queued = await tx
    .insert(fitRescores)
    .values(
      events.map(({ roleId }, index) => {
        return { eventId: written[index]?.id ?? 0, roleId, total: followers.get(roleId) ?? 0 };
      }),
    )
    .returning({ id: fitRescores.id, eventId: fitRescores.eventId, followers: fitRescores.total });
  await queueRescores(
    tx,
    queued.map(({ id }) => id),
  );
  return queued.map(({ id, ...row }) => ({ ...row, rescoreId: id }));
}

async function publishedRevisions(tx: Executor, roleIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await tx
    .select({ id: roles.id, revision: roles.revision })
    .from(roles)
    .where(inArray(roles.id, [...roleIds]));
  return new Map(rows.map(({ id, revision }) => [id, revision]));
}

async function countFollowers(tx: Executor, roleIds: readonly number[]): Promise<Map<number, number>> {
  const rows = await tx
    .select({ id: followedRoles.roleId, followers: count(sql`1`) })
    .from(followedRoles)
    .where(inArray(followedRoles.roleId, [...roleIds]))
    .groupBy(followedRoles.roleId);
  return new Map(rows.map(({ id, followers }) => [id, followers]));
}
