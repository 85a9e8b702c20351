import "server-only";
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { relatedRoles, requirements, roles, skills } from "@/db/schema";
import { levelToScale } from "@/lib/fit/scoring/levels";
import { ONET_30_1 } from "@/lib/fit/scoring/onet-30-1";
import { readFacts } from "./read-facts";
import { LISTED, toListed } from "./read-list";
import { type SharedNeed, sharedText } from "./shared";
import type { RelatedRole } from "./view";

/** Most related roles on a page; O*NET lists twenty. */
const MOST_RELATED = 20;

/** Published roles related to a role, in order, with why, pay and growth. Where no editor said why, what both ask for says it. */
export async function readRelated(roleId: number): Promise<RelatedRole[]> {
  const rows = await db
    .select({
      ...LISTED,
      why: relatedRoles.why,
    })
    .from(relatedRoles)
    .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
    .where(and(eq(relatedRoles.roleId, roleId), eq(roles.status, "published")))
    .orderBy(asc(relatedRoles.position))
    .limit(MOST_RELATED);
  const facts = await readFacts(
    rows.map((row) => row.id),
    ["pay", "growth"],
  );
  const shared = await readShared(
    roleId,
    rows.filter((row) => row.why === "").map((row) => row.id),
  );
  return rows.map(({ id, why, ...row }) => ({
    ...toListed(row, facts.get(id)),
    why: why || sharedText(shared.get(id) ?? []),
  }));
}

/** Per other role, the O*NET elements both ask for, measured against all occupations of the base release. */
async function readShared(roleId: number, otherIds: readonly number[]): Promise<Map<number, SharedNeed[]>> {
  if (otherIds.length === 0) return new Map();
  const own = alias(requirements, "own");
  const rows = await db
    .select({
      roleId: requirements.roleId,
      name: skills.name,
      element: skills.onetElement,
      level: requirements.level,
      onetLevel: requirements.onetLevel,
      ownLevel: own.level,
      ownOnetLevel: own.onetLevel,
    })
    .from(requirements)
    .innerJoin(own, and(eq(own.skillId, requirements.skillId), eq(own.roleId, roleId)))
    .innerJoin(skills, and(eq(skills.id, requirements.skillId), isNotNull(skills.onetElement)))
    .where(inArray(requirements.roleId, [...otherIds]));
  const shared = new Map<number, SharedNeed[]>();
  for (const row of rows) {
    const usual = row.element ? ONET_30_1[row.element] : undefined;
    if (!usual) continue;
    const above = (level: number, onetLevel: number | null) => (onetLevel ?? levelToScale(level)) - usual.mu;
    const need = {
      name: row.name,
      own: above(row.ownLevel, row.ownOnetLevel) / usual.sd,
      other: above(row.level, row.onetLevel) / usual.sd,
    };
    shared.set(row.roleId, [...(shared.get(row.roleId) ?? []), need]);
  }
  return shared;
}
