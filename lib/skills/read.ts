import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { skillAliases, skills } from "@/db/schema";
import type { SkillName, SkillView } from "./view";

/** Every published skill by name, from the database now. Pages use `allSkills`, which is cached. */
export async function readSkills(): Promise<SkillView[]> {
  const { id, slug, name, kind, description, anchors } = skills;
  const rows = await db
    .select({ id, slug, name, kind, description, anchors })
    .from(skills)
    .where(eq(skills.status, "published"))
    .orderBy(asc(name), asc(id));
  const aliases = await db
    .select({ skillId: skillAliases.skillId, alias: skillAliases.alias })
    .from(skillAliases)
    .orderBy(asc(skillAliases.alias));
  const byId = new Map(rows.map((row) => [row.id, [] as string[]]));
  for (const row of aliases) byId.get(row.skillId)?.push(row.alias);
  return rows.map((row) => ({ ...row, aliases: byId.get(row.id) ?? [] }));
}

/** Names of some published skills by slug, from the database now; slugs that are not there are left out. */
export async function readNamesBySlug(slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .select({ slug: skills.slug, name: skills.name })
    .from(skills)
    .where(and(eq(skills.status, "published"), inArray(skills.slug, [...new Set(slugs)])));
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}

/** Names of some skills, by name; ids that are not there are left out. */
export async function readSkillNames(ids: readonly number[]): Promise<SkillName[]> {
  if (ids.length === 0) return [];
  return db
    .select({ id: skills.id, slug: skills.slug, name: skills.name, kind: skills.kind })
    .from(skills)
    .where(inArray(skills.id, [...ids]))
    .orderBy(asc(skills.name), asc(skills.id));
}

/** The slug of the published skill that stands for this one: its own, or of the one it was merged into; null when there is none. */
export async function readStandingSlug(slug: string): Promise<string | null> {
  const [found] = await db.execute<{ slug: string }>(sql`
    with recursive standing (id, slug, status, next) as (
      select id, slug, status, merged_into_id from skills where slug = ${slug}
      union
      select s.id, s.slug, s.status, s.merged_into_id from skills s join standing on s.id = standing.next
    )
    select slug from standing where status = 'published'`);
  return found?.slug ?? null;
}
