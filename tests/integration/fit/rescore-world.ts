import { asc, eq, inArray, sql } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { fitRescores, fitSnapshots, followedRoles, roleRevisions, roles } from "@/db/schema";
import { type RoleRecorded, recordRoleRevision } from "@/lib/fit/record-roles";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { make } from "../../support/make";

/** Publishes a changed role the way a publication does: a revision row, then the role's number, then the event. */
export async function publishRevision(
  roleId: number,
  change: (scored: ScoredRole) => ScoredRole = asking(0.5),
  at?: Date,
  also: (tx: Executor) => Promise<unknown> = async () => {},
): Promise<RoleRecorded> {
  return db.transaction(async (tx) => {
    const [role] = await tx.select({ revision: roles.revision }).from(roles).where(eq(roles.id, roleId));
    const [newest] = await tx
      .select({ scored: roleRevisions.scored })
      .from(roleRevisions)
      .where(sql`${roleRevisions.roleId} = ${roleId} and ${roleRevisions.revision} = ${role?.revision}`);
    if (!role || !newest) throw new Error(`There is no role ${roleId}.`);
    const revision = role.revision + 1;
    await tx.insert(roleRevisions).values({ roleId, revision, scored: change(newest.scored as ScoredRole) });
    await tx.update(roles).set({ revision }).where(eq(roles.id, roleId));
    const recorded = await recordRoleRevision(tx, { roleId, actorId: null, detail: {}, at });
    await also(tx);
    return recorded;
  });
}

/** A role that asks for more (or less) of everything. */
export const asking =
  (more: number) =>
  (scored: ScoredRole): ScoredRole => ({
    ...scored,
    requirements: scored.requirements.map((asked) => ({
      ...asked,
      level: Math.min(5, Math.max(0.5, asked.level + more)),
    })),
  });

export async function rescoreOf(id: number) {
  const [row] = await db.select().from(fitRescores).where(eq(fitRescores.id, id));
  if (!row) throw new Error(`There is no re-scoring ${id}.`);
  return row;
}

/** Learners who follow one role and have rated nothing yet. */
export async function followersOf(roleId: number, count: number) {
  const people = [];
  for (let number = 0; number < count; number += 1) people.push(await make.learner());
  await db
    .insert(followedRoles)
    .values(people.map(({ id }) => ({ learnerId: id, roleId, followedAt: new Date(Date.now() - 86_400_000) })));
  return people;
}

/** All snapshots of these learners in the order of their ids. */
export async function chainsOf(learnerIds: readonly number[]) {
  return db
    .select()
    .from(fitSnapshots)
    .where(inArray(fitSnapshots.learnerId, [...learnerIds]))
    .orderBy(asc(fitSnapshots.id));
}

/** Jobs that wait for the worker, by key. */
export async function waitingJobs(): Promise<string[]> {
  const rows = await db.execute<{ key: string }>(
    sql`select key from graphile_worker.jobs where task_identifier = 'fit.rescore' and key is not null order by id`,
  );
  return rows.map(({ key }) => key);
}
