import "server-only";
import { and, asc, count, eq, gt, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { SKILL_KINDS, type SkillKind } from "@/db/enums";
import { skills } from "@/db/schema";
import { likePattern } from "@/lib/platform/search-text";
import type { SkillListQuery } from "./input";
import type { SkillListItem } from "./view";

export const SKILLS_PAGE = 50;
/** Skills of a kind that stand on the index page. */
export const KIND_SHOWN = 120;

const ITEM = {
  id: skills.id,
  slug: skills.slug,
  name: skills.name,
  kind: skills.kind,
  description: skills.description,
  roles: sql<number>`(select count(*)::int from requirements q join roles r on r.id = q.role_id and r.status = 'published' where q.skill_id = skills.id)`,
  courses: sql<number>`(select count(*)::int from course_skills t join courses c on c.id = t.course_id and c.status = 'published' where t.skill_id = skills.id)`,
};

const published = eq(skills.status, "published");

export type KindOfSkills = { kind: SkillKind; total: number; skills: SkillListItem[] };

/** The published skills of every kind by name, at most 120 of each, and how many there are. */
export async function readKinds(): Promise<KindOfSkills[]> {
  const kinds: KindOfSkills[] = [];
  for (const kind of SKILL_KINDS) {
    const where = and(published, eq(skills.kind, kind));
    const rows = await db.select(ITEM).from(skills).where(where).orderBy(asc(skills.name)).limit(KIND_SHOWN);
    const [all] = await db.select({ total: count() }).from(skills).where(where);
    kinds.push({ kind, total: all?.total ?? 0, skills: rows });
  }
  return kinds;
}

/** One page of the published skills that match, by name; a page past the end gives the last one. */
export async function findSkills(
  query: SkillListQuery,
): Promise<{ skills: SkillListItem[]; total: number; page: number; pages: number }> {
  const where = and(published, query.kind ? eq(skills.kind, query.kind) : undefined, named(query.q));
  const [all] = await db.select({ total: count() }).from(skills).where(where);
  const total = all?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / SKILLS_PAGE));
  const page = Math.min(query.page, pages);
  const rows = await db
    .select(ITEM)
    .from(skills)
    .where(where)
    .orderBy(asc(skills.name), asc(skills.id))
    .limit(SKILLS_PAGE)
    .offset((page - 1) * SKILLS_PAGE);
  return { skills: rows, total, page, pages };
}

/** Published skills after an id, in the order they were made, for the API. */
export const readSkillsAfter = (after: number, limit: number): Promise<SkillListItem[]> =>
  db
    .select(ITEM)
    .from(skills)
    .where(and(published, gt(skills.id, after)))
    .orderBy(asc(skills.id))
    .limit(limit);

/** Its name or another name holds the words. */
export function named(q: string): SQL | undefined {
  if (q === "") return undefined;
  const pattern = likePattern(q);
  return or(
    sql`skills.name ilike ${pattern}`,
    sql`exists (select 1 from skill_aliases n where n.skill_id = skills.id and n.alias ilike ${pattern})`,
  );
}
