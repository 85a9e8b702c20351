import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { facts, roleRevisions, roles } from "@/db/schema";
import type { ScoredRole } from "@/lib/fit/scored-role";
import type { WantedFact } from "./wanted";

/** A published imported role with the facts that imports brought. */
export type RoleWithFacts = {
  id: number;
  code: string;
  title: string;
  revision: number;
  scored: ScoredRole;
  facts: WantedFact[];
};

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
  const found = new Map(
    rows.map(({ scored, code, ...role }) => {
      return [role.id, { ...role, code: code ?? "", scored: scored as ScoredRole, facts: [] as WantedFact[] }];
    }),
  );
  for (const { roleId, period, ...fact } of await importedFacts(tx)) {
    found.get(roleId)?.facts.push({ ...fact, period: period ?? "", reviewBy: fact.reviewBy ?? "" });
  }
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
    .where(eq(facts.origin, "import"));
