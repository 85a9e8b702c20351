import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { relatedRoles, requirements, roles, skills } from "@/db/schema";
import { levelToScale } from "@/lib/fit/scoring/levels";
import { ONET_30_1 } from "@/lib/fit/scoring/onet-30-1";
import { readFacts } from "./read-facts";
import { LISTED, toListed } from "./read-list";
import { missingSkills, type Need, sharedNames } from "./shared";
import type { RelatedRole } from "./view";

/** Most related roles on a page; O*NET lists twenty. */
const MOST_RELATED = 20;

/** Published roles related to a role, in order, with why, pay and growth, what both ask for and what each asks beyond it. */
export async function readRelated(roleId: number, curated: boolean): Promise<RelatedRole[]> {
  const rows = await db
    .select({
      ...LISTED,
      curated: roles.curated,
      why: relatedRoles.why,
    })
    .from(relatedRoles)
    .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
    .where(and(eq(relatedRoles.roleId, roleId), eq(roles.status, "published")))
    .orderBy(asc(relatedRoles.position))
    .limit(MOST_RELATED);
  const ids = rows.map((row) => row.id);
  const facts = await readFacts(ids, ["pay", "growth"]);
  const needs = await readNeeds([roleId, ...ids]);
  const own = needs.get(roleId) ?? [];
  return rows.map(({ id, why, curated: otherCurated, ...row }) => {
    const other = needs.get(id) ?? [];
    return {
      ...toListed(row, facts.get(id)),
      why,
      shared: sharedNames(own, other, !curated && !otherCurated),
      missing: missingSkills(own, other),
    };
  });
}

/** What some roles ask for, by role id, measured against all occupations of the base release where O*NET rates it. */
async function readNeeds(roleIds: readonly number[]): Promise<Map<number, Need[]>> {
  const rows = await db
    .select({
      roleId: requirements.roleId,
      slug: skills.slug,
      name: skills.name,
      element: skills.onetElement,
      importance: requirements.importance,
      level: requirements.level,
      onetLevel: requirements.onetLevel,
    })
    .from(requirements)
    .innerJoin(skills, and(eq(skills.id, requirements.skillId), eq(skills.status, "published")))
    .where(inArray(requirements.roleId, [...roleIds]));
  const needs = new Map<number, Need[]>();
  for (const { roleId, element, onetLevel, ...row } of rows) {
    const usual = element ? ONET_30_1[element] : undefined;
    const need = { ...row, above: usual ? ((onetLevel ?? levelToScale(row.level)) - usual.mu) / usual.sd : null };
    const known = needs.get(roleId);
    if (known) known.push(need);
    else needs.set(roleId, [need]);
  }
  return needs;
}
