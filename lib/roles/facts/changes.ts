import "server-only";
import { and, eq, isNotNull, or } from "drizzle-orm";
import { db } from "@/db/client";
import { facts, roleRevisions } from "@/db/schema";
import { KEPT_COLUMNS } from "./columns";
import { changesOf, type FactChange } from "./told";

export type { FactChange } from "./told";

/** As many changes as a page or a feed tells of. */
const MOST = 100;

/**
 * What changed in a role's figures, newest first: renewed, withdrawn, added by an editor. A change that a published revision of the
 * role tells of, a moved wage, is left to that revision. Two queries.
 */
export async function factChanges(roleId: number): Promise<FactChange[]> {
  const [rows, revisions] = await Promise.all([
    db
      .select({ ...KEPT_COLUMNS, editedBy: facts.editedBy })
      .from(facts)
      .where(
        and(
          eq(facts.roleId, roleId),
          or(isNotNull(facts.retiredAt), isNotNull(facts.replacesId), isNotNull(facts.editedBy)),
        ),
      ),
    db.select({ at: roleRevisions.publishedAt }).from(roleRevisions).where(eq(roleRevisions.roleId, roleId)),
  ]);
  const told = new Set(revisions.map(({ at }) => at.getTime()));
  const kept = rows.map(({ editedBy, ...fact }) => ({ ...fact, typed: editedBy !== null }));
  return changesOf(kept, told).slice(0, MOST);
}
