import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { roleRevisions, roles } from "@/db/schema";
import { readWage } from "@/lib/fit/load-roles";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { rescoreFor } from "@/lib/importers/rescore";

type Changed = { role: { id: number; title: string }; sentences: readonly string[]; actorId: number; at: Date };

/**
 * After figures of a role changed in this transaction: when the wage its score reads is another one, publishes the role's next
 * revision and has its followers scored again. Answers the revision, null when the score reads what it read.
 */
export async function publishWage(tx: Transaction, { role, sentences, actorId, at }: Changed): Promise<number | null> {
  const [present] = await tx
    .select({ revision: roles.revision, scored: roleRevisions.scored })
    .from(roles)
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(and(eq(roles.id, role.id), eq(roles.status, "published")));
  if (!present) return null;
  const scored = present.scored as ScoredRole;
  const wage = await readWage(tx, role.id);
  if (scored.wage?.amount === wage?.amount && scored.wage?.topCoded === wage?.topCoded) return null;
  const revision = present.revision + 1;
  await tx.insert(roleRevisions).values({
    roleId: role.id,
    revision,
    scored: { ...scored, wage },
    origin: "editor",
    changes: [...sentences],
    publishedBy: actorId,
    publishedAt: at,
  });
  await tx.update(roles).set({ revision, publishedAt: at }).where(eq(roles.id, role.id));
  await rescoreFor(tx, [{ roleId: role.id, detail: { roleTitle: role.title, revision } }], { actorId, at });
  return revision;
}
