import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { relatedRoles, requirements, roleAliases, roles, skills } from "@/db/schema";
import { inOrder, type RoleDocument } from "./document";

/** What a role's tables hold as a document; null when there is no such role. */
export async function documentOf(executor: Executor, roleId: number): Promise<RoleDocument | null> {
  const [role] = await executor.select(COLUMNS).from(roles).where(eq(roles.id, roleId));
  if (!role) return null;
  const asked = await executor
    .select({
      skill: skills.slug,
      importance: requirements.importance,
      level: requirements.level,
      use: requirements.use,
      onetLevel: requirements.onetLevel,
      onetSe: requirements.onetSe,
    })
    .from(requirements)
    .innerJoin(skills, eq(skills.id, requirements.skillId))
    .where(eq(requirements.roleId, roleId));
  const near = await executor
    .select({ role: roles.slug, why: relatedRoles.why, source: relatedRoles.source })
    .from(relatedRoles)
    .innerJoin(roles, eq(roles.id, relatedRoles.relatedId))
    .where(eq(relatedRoles.roleId, roleId))
    .orderBy(asc(relatedRoles.position), asc(sql`${roles.id}`));
  const other = await executor
    .select({ alias: roleAliases.alias })
    .from(roleAliases)
    .where(eq(roleAliases.roleId, roleId));
  const { content, ...columns } = role;
  return inOrder({
    ...columns,
    workSetting: content.workSetting,
    duties: content.duties,
    coreDuties: content.coreDuties ?? null,
    day: content.day,
    enter: content.enter,
    decisions: content.decisions ?? [],
    questions: content.questions,
    payDifference: content.payDifference,
    editorNotes: content.editorNotes,
    requirements: asked,
    related: near,
    aliases: other.map(({ alias }) => alias),
  });
}

const COLUMNS = {
  title: roles.title,
  oneLine: roles.oneLine,
  summary: roles.summary,
  remote: roles.remote,
  field: roles.field,
  onetCode: roles.onetCode,
  onetTitle: roles.onetTitle,
  jobZone: roles.jobZone,
  interests: roles.interests,
  content: roles.content,
};
