import "server-only";
import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { facts, roleRevisions, roles } from "@/db/schema";
import type { ScoredRole } from "@/lib/fit/scored-role";
import { isMiddle, stands } from "@/lib/roles/facts/standing";
import { FACT_COMMON, factKey, type WantedFact } from "./wanted";

/** A published imported role with the facts that imports brought and that stand now. */
export type RoleWithFacts = {
  id: number;
  code: string;
  title: string;
  revision: number;
  scored: ScoredRole;
  facts: WantedFact[];
  /** Number of each of `facts` by its key. */
  factIds: Map<string, number>;
  /** Keys and measures of figures of this publisher that editors look after. */
  edited: Set<string>;
};

/** What `RoleWithFacts.edited` holds: an editor's figure stands for an imported one only if it measures the same. */
export const editedKey = (fact: Pick<WantedFact, "kind" | "measure">): string => `${fact.kind} ${fact.measure}`;

/** The published imported roles by code, with their imported facts, and the titles of our own. Reads only. */
export async function readRolesWithFacts(tx: Transaction): Promise<{ roles: RoleWithFacts[]; curated: string[] }> {
  const rows = await tx
    .select({
      id: roles.id,
      code: roles.onetCode,
      title: roles.title,
      revision: roles.revision,
      scored: roleRevisions.scored,
    })
    .from(roles)
    .innerJoin(roleRevisions, and(eq(roleRevisions.roleId, roles.id), eq(roleRevisions.revision, roles.revision)))
    .where(and(isNotNull(roles.onetRelease), eq(roles.status, "published")))
    .orderBy(asc(roles.onetCode));
  const found = new Map<number, RoleWithFacts>(
    rows.map(({ scored, code, ...role }) => [
      role.id,
      {
        ...role,
        code: code ?? "",
        scored: scored as ScoredRole,
        facts: [],
        factIds: new Map(),
        edited: new Set(),
      },
    ]),
  );
  for (const { id, roleId, period, ...fact } of await importedFacts(tx)) {
    const role = found.get(roleId);
    role?.facts.push({ ...fact, period: period ?? "", reviewBy: fact.reviewBy ?? "" });
    role?.factIds.set(factKey(fact), id);
  }
  for (const { roleId, ...fact } of await editedFacts(tx)) found.get(roleId)?.edited.add(editedKey(fact));
  const own = await tx
    .select({ title: roles.title })
    .from(roles)
    .where(isNull(roles.onetRelease))
    .orderBy(asc(roles.title));
  return { roles: [...found.values()], curated: own.map(({ title }) => title) };
}

const importedFacts = (tx: Transaction) =>
  tx
    .select({
      id: facts.id,
      roleId: facts.roleId,
      kind: facts.kind,
      position: facts.position,
      measure: facts.measure,
      value: facts.value,
      textValue: facts.textValue,
      unit: facts.unit,
      comparison: facts.comparison,
      topCoded: facts.topCoded,
      occupationAsNamed: facts.occupationAsNamed,
      period: facts.period,
      source: facts.source,
      reviewBy: facts.reviewBy,
      note: facts.note,
    })
    .from(facts)
    .where(and(eq(facts.origin, "import"), stands));

const editedFacts = (tx: Transaction) =>
  tx
    .select({ roleId: facts.roleId, kind: facts.kind, measure: facts.measure })
    .from(facts)
    .where(and(ne(facts.origin, "import"), eq(facts.publisher, FACT_COMMON.publisher), isMiddle));
