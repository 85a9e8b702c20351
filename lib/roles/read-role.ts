import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { relatedRoles, requirements, roleAliases, roles, skills } from "@/db/schema";
import { byImportance, leadFigure, topInterests } from "./figures";
import { readCoursesFor } from "./read-courses";
import { readFacts } from "./read-facts";
import type { RelatedRole, RequirementView, RoleView } from "./view";

/** A published role with everything its page shows, from the database now; null when there is none. Pages use `getRole`. */
export async function readRole(slug: string): Promise<RoleView | null> {
  const [role] = await db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      oneLine: roles.oneLine,
      summary: roles.summary,
      content: roles.content,
      onetCode: roles.onetCode,
      onetTitle: roles.onetTitle,
      interests: roles.interests,
      jobZone: roles.jobZone,
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
  const facts = await readFacts([role.id]);
  const related = await readRelated(role.id);
  const courses = await readCoursesFor(role.id);
  const { content } = role;
  return {
    id: role.id,
    slug: role.slug,
    title: role.title,
    oneLine: role.oneLine,
    summary: role.summary,
    aliases: aliases.map((row) => row.alias),
    onet: role.onetCode && role.onetTitle ? { code: role.onetCode, title: role.onetTitle } : null,
    jobZone: role.jobZone,
    interestScores: role.interests,
    interests: topInterests(role.interests),
    workSetting: content.workSetting,
    duties: content.duties,
    day: content.day,
    requirements: needs,
    enter: content.enter,
    questions: content.questions,
    editorNotes: content.editorNotes,
    payDifference: content.payDifference,
    facts: facts.get(role.id) ?? [],
    related,
    courses,
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
    .innerJoin(skills, eq(skills.id, requirements.skillId))
    .where(eq(requirements.roleId, roleId));
  return rows.sort(byImportance);
}

async function readRelated(roleId: number): Promise<RelatedRole[]> {
  const rows = await db
    .select({
      id: roles.id,
      slug: roles.slug,
      title: roles.title,
      oneLine: roles.oneLine,
      jobZone: roles.jobZone,
      interests: roles.interests,
      why: relatedRoles.why,
    })
    .from(relatedRoles)
    .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
    .where(and(eq(relatedRoles.roleId, roleId), eq(roles.status, "published")))
    .orderBy(asc(relatedRoles.position));
  const facts = await readFacts(
    rows.map((row) => row.id),
    ["pay", "growth"],
  );
  return rows.map(({ id, interests, ...row }) => ({
    ...row,
    interests: topInterests(interests),
    pay: leadFigure(facts.get(id) ?? [], "pay"),
    growth: leadFigure(facts.get(id) ?? [], "growth"),
  }));
}
