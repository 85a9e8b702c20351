import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { facts, roles } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canEditFacts } from "./policy";

export type HeldRole = { id: number; slug: string; title: string };
export type FactRow = typeof facts.$inferSelect;
export type HeldFact = { role: HeldRole; fact: FactRow };

/** Throws not_found for anybody who may not edit facts. */
export function mayEditFacts(viewer: Viewer): void {
  if (!canEditFacts(viewer)) throw new AppError("not_found", "There is no such page.");
}

/** A role, taken until the transaction ends, so that its figures and revisions change one after another. */
export async function holdRole(tx: Transaction, roleId: number): Promise<HeldRole> {
  const [role] = await tx
    .select({ id: roles.id, slug: roles.slug, title: roles.title })
    .from(roles)
    .where(eq(roles.id, roleId))
    .for("no key update");
  if (!role) throw new AppError("not_found", "There is no such role.");
  return role;
}

/** A fact with its role, both taken. Throws conflict when another figure stands in its place. */
export async function holdFact(tx: Transaction, factId: number): Promise<HeldFact> {
  const [named] = await tx.select({ roleId: facts.roleId }).from(facts).where(eq(facts.id, factId));
  if (!named) throw new AppError("not_found", "There is no such figure.");
  const role = await holdRole(tx, named.roleId);
  const [fact] = await tx.select().from(facts).where(eq(facts.id, factId)).for("no key update");
  const [renewal] = await tx.select({ id: facts.id }).from(facts).where(eq(facts.replacesId, factId));
  if (!fact || renewal)
    throw new AppError(
      "conflict",
      "This figure was renewed meanwhile. Open it from the list to see how it stands now.",
    );
  return { role, fact };
}

/** Takes a fact off the page at a moment. Throws conflict when it is off already. */
export async function retire(tx: Transaction, fact: FactRow, at: Date): Promise<void> {
  const gone = await tx
    .update(facts)
    .set({ retiredAt: at })
    .where(and(eq(facts.id, fact.id), sql`${facts.retiredAt} is null`))
    .returning({ id: facts.id });
  if (gone.length === 0) throw new AppError("conflict", "This figure was withdrawn meanwhile.");
}
