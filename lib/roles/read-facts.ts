import "server-only";
import { and, asc, inArray, isNotNull, ne } from "drizzle-orm";
import { db } from "@/db/client";
import type { FactKind } from "@/db/enums";
import { facts } from "@/db/schema";
import { FACT_COLUMNS } from "./facts/columns";
import { isMiddle, stands } from "./facts/standing";
import type { FactView } from "./view";

const COLUMNS = { roleId: facts.roleId, ...FACT_COLUMNS };

/** Facts that stand now, of some roles by role id, in page order; all kinds unless told. One query. */
export async function readFacts(
  roleIds: readonly number[],
  kinds?: readonly FactKind[],
): Promise<Map<number, FactView[]>> {
  const byRole = new Map<number, FactView[]>(roleIds.map((id) => [id, []]));
  if (roleIds.length === 0) return byRole;
  const ofRoles = and(inArray(facts.roleId, [...roleIds]), stands);
  const rows = await db
    .select(COLUMNS)
    .from(facts)
    .where(kinds ? and(ofRoles, inArray(facts.kind, [...kinds])) : ofRoles)
    .orderBy(asc(facts.roleId), asc(facts.position), asc(facts.id));
  for (const { roleId, ...fact } of rows) byRole.get(roleId)?.push(fact);
  return byRole;
}

/**
 * The figure of each kind that stands for each role in lists, by role id: the first in page order that has a value; of pay a
 * middle one, never the end of a band. One query.
 */
export async function readLeadFacts(
  roleIds: readonly number[],
  kinds: readonly FactKind[],
): Promise<Map<number, FactView[]>> {
  const byRole = new Map<number, FactView[]>(roleIds.map((id) => [id, []]));
  if (roleIds.length === 0) return byRole;
  const rows = await db
    .selectDistinctOn([facts.roleId, facts.kind], COLUMNS)
    .from(facts)
    .where(
      and(
        inArray(facts.roleId, [...roleIds]),
        inArray(facts.kind, [...kinds]),
        ne(facts.unit, "text"),
        isNotNull(facts.value),
        isMiddle,
      ),
    )
    .orderBy(asc(facts.roleId), asc(facts.kind), asc(facts.position), asc(facts.id));
  for (const { roleId, ...fact } of rows) byRole.get(roleId)?.push(fact);
  return byRole;
}
