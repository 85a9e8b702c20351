import { and, count, eq, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { followedRoles, roles } from "@/db/schema";
import { spokeOf } from "./rescore-batch";

/** Pairs of a learner and a role they follow that the re-scoring of a merge looks at. */
export async function countConcerned(tx: Executor, skillId: number): Promise<number> {
  const [row] = await tx
    .select({ total: count(sql`1`) })
    .from(followedRoles)
    .innerJoin(roles, and(eq(roles.id, followedRoles.roleId), eq(roles.status, "published")))
    .where(spokeOf(skillId));
  return row?.total ?? 0;
}
