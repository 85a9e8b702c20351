import "server-only";
import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { requirements, roleAliases, roles, roleTechnologies, skills } from "@/db/schema";
import { ONET_BASE_RELEASE } from "@/lib/platform/attribution";
import { byImportance, topInterests } from "./figures";
import { readChanges } from "./read-changes";
import { readCoursesFor } from "./read-courses";
import { readFacts } from "./read-facts";
import { readRelated } from "./read-related";
import { decisionsOf } from "./traits";
import type { Counterpart, RequirementView, RoleView, TechnologyView } from "./view";

/** Most other roles of the same occupation that a page names. */
const MOST_COUNTERPARTS = 6;

/**
 * A published role with everything its page shows, from the database now; null when there is none. Pages use `getRole`.
 * The number of queries is the same for every role.
 */
export async function readRole(slug: string): Promise<RoleView | null> {
  const [role] = await db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      oneLine: roles.oneLine,
      summary: roles.summary,
      content: roles.content,
      curated: roles.curated,
      onetCode: roles.onetCode,
      onetTitle: roles.onetTitle,
      onetRelease: roles.onetRelease,
      interests: roles.interests,
      jobZone: roles.jobZone,
      field: roles.field,
      remote: roles.remote,
    })
    .from(roles)
    .where(and(eq(roles.slug, slug), eq(roles.status, "published")));
  if (!role) return null;
  const aliases = await db
    .select({ alias: roleAliases.alias })
    .from(roleAliases)
    .where(eq(roleAliases.roleId, role.id))
    .orderBy(asc(roleAliases.alias));
  const needs = await readRequirements(role.id);
  const technologies = await readTechnologies(role.id);
  const facts = await readFacts([role.id]);
  const related = await readRelated(role.id, role.curated);
  const counterparts = role.onetCode ? await readCounterparts(role.id, role.onetCode, role.curated) : [];
  const courses = await readCoursesFor(role.id);
  const changes = await readChanges(role.id);
  const { content } = role;
  return {
    id: role.id,
    slug: role.slug,
    title: role.title,
    oneLine: role.oneLine,
    summary: role.summary,
    aliases: aliases.map((row) => row.alias),
    curated: role.curated,
    onet:
      role.onetCode && role.onetTitle
        ? { code: role.onetCode, title: role.onetTitle, release: role.onetRelease ?? ONET_BASE_RELEASE }
        : null,
    jobZone: role.jobZone,
    interestScores: role.interests,
    interests: topInterests(role.interests),
    field: role.field ?? role.onetCode?.slice(0, 2) ?? null,
    remote: role.remote,
    workSetting: content.workSetting,
    duties: content.duties,
    coreDuties: Math.min(content.coreDuties ?? content.duties.length, content.duties.length),
    day: content.day,
    requirements: needs,
    technologies,
    enter: content.enter,
    questions: content.questions,
    editorNotes: content.editorNotes,
    payDifference: content.payDifference,
    facts: facts.get(role.id) ?? [],
    related,
    counterparts,
    courses,
    decisions: decisionsOf(content, needs),
    changes,
  };
}

async function readRequirements(roleId: number): Promise<RequirementView[]> {
  const rows = await db
    .select({
      importance: requirements.importance,
      level: requirements.level,
      use: requirements.use,
      skill: {
        slug: skills.slug,
        name: skills.name,
        kind: skills.kind,
        description: skills.description,
        anchors: skills.anchors,
      },
    })
    .from(requirements)
    .innerJoin(skills, and(eq(skills.id, requirements.skillId), eq(skills.status, "published")))
    .where(eq(requirements.roleId, roleId));
  return rows.sort(byImportance);
}

function readTechnologies(roleId: number): Promise<TechnologyView[]> {
  const { name, category, hot, inDemand } = roleTechnologies;
  return db
    .select({ name, category, hot, inDemand })
    .from(roleTechnologies)
    .where(eq(roleTechnologies.roleId, roleId))
    .orderBy(desc(inDemand), desc(hot), asc(sql`lower(${name})`), asc(name));
}

/** For one of ours the imported role of its occupation; for an imported role our own ones, in catalog order. */
function readCounterparts(roleId: number, code: string, curated: boolean): Promise<Counterpart[]> {
  return db
    .select({ slug: roles.slug, title: roles.title, oneLine: roles.oneLine })
    .from(roles)
    .where(
      and(eq(roles.onetCode, code), eq(roles.status, "published"), ne(roles.id, roleId), eq(roles.curated, !curated)),
    )
    .orderBy(asc(roles.position), asc(roles.id))
    .limit(MOST_COUNTERPARTS);
}
