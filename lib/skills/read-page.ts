import "server-only";
import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { courseSkills, courses, requirements, roles, skillAliases, skills } from "@/db/schema";
import type { AskingRole, RelatedSkill, SkillPageView, TeachingCourse } from "./view";

/** Imported roles that stand on the skill's own page. */
export const IMPORTED_SHOWN = 12;
const MOST_OWN = 100;
const MOST_COURSES = 60;
const MOST_RELATED = 8;

/** A published skill with everything its page shows, from the database now; null when there is none. Pages use `getSkill`. */
export async function readSkillPage(slug: string): Promise<SkillPageView | null> {
  const [skill] = await db
    .select({
      id: skills.id,
      slug: skills.slug,
      name: skills.name,
      kind: skills.kind,
      description: skills.description,
      anchors: skills.anchors,
      onetElement: skills.onetElement,
    })
    .from(skills)
    .where(and(eq(skills.slug, slug), eq(skills.status, "published")));
  if (!skill) return null;
  const { onetElement, ...shown } = skill;
  const aliases = await db
    .select({ alias: skillAliases.alias })
    .from(skillAliases)
    .where(eq(skillAliases.skillId, skill.id))
    .orderBy(asc(skillAliases.alias));
  return {
    ...shown,
    aliases: aliases.map((row) => row.alias),
    onet: onetElement !== null,
    ...(await readAround(db, skill.id)),
  };
}

/** What a skill's page shows beside the skill itself: who asks for it, who teaches it, what goes with it. */
export async function readAround(
  executor: Executor,
  skillId: number,
): Promise<Pick<SkillPageView, "ownRoles" | "importedRoles" | "importedTotal" | "courses" | "related">> {
  const { rows: ownRoles } = await readAskingRoles(executor, skillId, { curated: true, limit: MOST_OWN });
  const imported = await readAskingRoles(executor, skillId, { curated: false, limit: IMPORTED_SHOWN });
  return {
    ownRoles,
    importedRoles: imported.rows,
    importedTotal: imported.total,
    courses: await readTeaching(executor, skillId),
    related: await readRelated(executor, skillId),
  };
}

/** Published roles that ask for a skill, most important first, a part of them, and how many there are in all. */
export async function readAskingRoles(
  executor: Executor,
  skillId: number,
  { curated, limit, offset = 0 }: { curated: boolean; limit: number; offset?: number },
): Promise<{ rows: AskingRole[]; total: number }> {
  const where = and(eq(requirements.skillId, skillId), eq(roles.status, "published"), eq(roles.curated, curated));
  const rows = await executor
    .select({
      slug: roles.slug,
      title: roles.title,
      curated: roles.curated,
      importance: requirements.importance,
      level: requirements.level,
      use: requirements.use,
    })
    .from(requirements)
    .innerJoin(roles, eq(roles.id, requirements.roleId))
    .where(where)
    .orderBy(desc(requirements.importance), desc(requirements.level), asc(roles.title), asc(roles.id))
    .limit(limit)
    .offset(offset);
  const [all] = await executor
    .select({ total: count() })
    .from(requirements)
    .innerJoin(roles, eq(roles.id, requirements.roleId))
    .where(where);
  return { rows, total: all?.total ?? 0 };
}

function readTeaching(executor: Executor, skillId: number): Promise<TeachingCourse[]> {
  return executor
    .select({
      slug: courses.slug,
      title: courses.title,
      provider: courses.provider,
      platform: courses.platform,
      sample: courses.sample,
      level: courses.level,
      kind: courses.kind,
      hours: courses.hours,
      duration: courses.duration,
      from: courseSkills.fromLevel,
      to: courseSkills.toLevel,
    })
    .from(courseSkills)
    .innerJoin(courses, eq(courses.id, courseSkills.courseId))
    .where(and(eq(courseSkills.skillId, skillId), eq(courses.status, "published")))
    .orderBy(desc(courseSkills.toLevel), asc(courseSkills.fromLevel), asc(courses.position), asc(courses.id))
    .limit(MOST_COURSES);
}

/**
 * Skills that go with this one: by the cosine of the two columns of importance over all published roles, so that a skill every
 * role asks for does not go with everything. Skills that share fewer than two roles are left out.
 */
async function readRelated(executor: Executor, skillId: number): Promise<RelatedSkill[]> {
  const rows = await executor.execute<{ slug: string; name: string; kind: RelatedSkill["kind"]; shared: number }>(sql`
    with asked as (
      select q.role_id, q.skill_id, q.importance from requirements q
      join roles r on r.id = q.role_id and r.status = 'published'
    ), mine as (
      select role_id, importance from asked where skill_id = ${skillId}
    ), together as (
      select a.skill_id, sum(a.importance * m.importance) as dot, count(*)::int as shared
      from mine m join asked a on a.role_id = m.role_id and a.skill_id <> ${skillId}
      group by a.skill_id having count(*) > 1
    ), lengths as (
      select skill_id, sqrt(sum(importance * importance)) as length from asked group by skill_id
    )
    select s.slug, s.name, s.kind, t.shared
    from together t join lengths l using (skill_id) join skills s on s.id = t.skill_id and s.status = 'published'
    order by t.dot / l.length desc, t.shared desc, s.name limit ${MOST_RELATED}`);
  return rows.map(({ slug, name, kind, shared }) => ({ slug, name, kind, shared }));
}
