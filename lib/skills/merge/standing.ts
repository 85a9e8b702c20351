import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import type { SkillKind, SkillStatus } from "@/db/enums";
import { skills } from "@/db/schema";

export type StandingSkill = { id: number; slug: string; name: string; kind: SkillKind; status: SkillStatus };

/**
 * The skills that stand for these addresses, by address: the skill itself, or the one it was merged into. Addresses that are no
 * skill's are left out. A merge rewrites earlier ones, so one step always arrives.
 */
export async function standingSkills(
  executor: Executor,
  slugs: readonly string[],
): Promise<Map<string, StandingSkill>> {
  if (slugs.length === 0) return new Map();
  const target = alias(skills, "target");
  const rows = await executor
    .select({
      asked: skills.slug,
      id: sql<number>`coalesce(${target.id}, ${skills.id})`.mapWith(Number),
      slug: sql<string>`coalesce(${target.slug}, ${skills.slug})`,
      name: sql<string>`coalesce(${target.name}, ${skills.name})`,
      kind: sql<SkillKind>`coalesce(${target.kind}, ${skills.kind})`,
      status: sql<SkillStatus>`coalesce(${target.status}, ${skills.status})`,
    })
    .from(skills)
    .leftJoin(target, eq(target.id, skills.mergedIntoId))
    .where(inArray(skills.slug, [...new Set(slugs)]));
  return new Map(rows.map(({ asked, ...skill }) => [asked, skill]));
}
