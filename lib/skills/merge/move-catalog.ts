import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  courseRevisions,
  courseSkills,
  courses,
  prerequisiteSkills,
  requirements,
  roleDocuments,
  roleDrafts,
  roleRevisions,
  roles,
} from "@/db/schema";
import { documentOf as courseDocumentOf } from "@/lib/courses/document-store";
import { readScoredRole } from "@/lib/fit/load-roles";
import { levelWord } from "@/lib/fit/text";
import { rescoreFor } from "@/lib/importers/rescore";
import { documentOf as roleDocumentOf } from "@/lib/roles/edit/document-store";
import { type AskingRoleRow, readDraftsNaming, type TouchedCourse } from "./read";
import { type Asked, mergedRequirement, mergedTaught, renamedRows } from "./rules";

type Skill = { id: number; slug: string; name: string };
export type Merge = { from: Skill; into: Skill; actorId: number; at: Date };

/**
 * Moves a role's requirement to the skill that stays and, where the role was ever public, keeps that as its next revision; who
 * follows it is scored again in the background. The caller holds the role's row.
 */
export async function moveRequirement(tx: Transaction, role: AskingRoleRow, merge: Merge): Promise<void> {
  const { from, into, actorId, at } = merge;
  const [published] = await tx
    .select({ id: roleRevisions.id })
    .from(roleRevisions)
    .where(and(eq(roleRevisions.roleId, role.id), eq(roleRevisions.revision, role.revision)));
  const before = published ? await roleDocumentOf(tx, role.id) : null;
  const asked = mergedRequirement(role.into, role.from);
  await tx.delete(requirements).where(and(eq(requirements.roleId, role.id), eq(requirements.skillId, from.id)));
  await tx
    .insert(requirements)
    .values({ roleId: role.id, skillId: into.id, ...asked })
    .onConflictDoUpdate({ target: [requirements.roleId, requirements.skillId], set: asked });
  if (!before) return;
  const revision = role.revision + 1;
  const scored = await readScoredRole(tx, role.id);
  const after = await roleDocumentOf(tx, role.id);
  if (!scored || !after) throw new Error("The role was not written.");
  await tx
    .update(roles)
    .set({ revision, ...(role.status === "published" && { publishedAt: at }) })
    .where(eq(roles.id, role.id));
  await tx
    .insert(roleDocuments)
    .values([
      { roleId: role.id, revision: role.revision, document: before },
      { roleId: role.id, revision, document: after },
    ])
    .onConflictDoNothing();
  const changes = [requirementSentence(merge, role.into, asked)];
  await tx.insert(roleRevisions).values({
    roleId: role.id,
    revision,
    scored: { ...scored },
    origin: "editor",
    changes,
    publishedBy: actorId,
    publishedAt: at,
  });
  const merged = { from: from.name, into: into.name };
  const detail = { roleTitle: role.title, revision, changes, merged };
  if (role.status === "published") await rescoreFor(tx, [{ roleId: role.id, detail }], { actorId, at });
}

function requirementSentence({ from, into }: Merge, before: Asked | null, asked: Asked): string {
  const what = `${from.name} and ${into.name} are one skill now, ${into.name}`;
  if (before === null) return `${what}.`;
  return `${what}, asked at importance ${levelWord(asked.importance)} and level ${levelWord(asked.level)}.`;
}

/** Moves what a course teaches and needs to the skill that stays, as its next revision where it was ever public. */
export async function moveTaught(tx: Transaction, course: TouchedCourse, merge: Merge): Promise<void> {
  const { from, into, actorId, at } = merge;
  await moveCourseSkill(tx, course.id, merge);
  await movePrerequisite(tx, course.id, merge);
  if (course.revision === 0) return;
  const document = await courseDocumentOf(tx, course.id);
  if (!document) throw new Error(`The course that taught ${from.name} and ${into.name} is not there.`);
  const revision = course.revision + 1;
  await tx
    .update(courses)
    .set({ revision, ...(course.status === "published" && { publishedAt: at }) })
    .where(eq(courses.id, course.id));
  await tx.insert(courseRevisions).values({
    courseId: course.id,
    state: "published",
    revision,
    document,
    basedOn: course.revision,
    editedBy: actorId,
    editedAt: at,
  });
}

async function moveCourseSkill(tx: Transaction, courseId: number, { from, into }: Merge): Promise<void> {
  const of = (skillId: number) => and(eq(courseSkills.courseId, courseId), eq(courseSkills.skillId, skillId));
  const levels = { from: courseSkills.fromLevel, to: courseSkills.toLevel };
  const [old] = await tx.select(levels).from(courseSkills).where(of(from.id));
  if (!old) return;
  const [other] = await tx.select(levels).from(courseSkills).where(of(into.id));
  const taught = mergedTaught(other ?? null, old);
  const set = { fromLevel: taught.from, toLevel: taught.to };
  if (other) await tx.delete(courseSkills).where(of(from.id));
  await tx
    .update(courseSkills)
    .set({ ...set, skillId: into.id })
    .where(of(other ? into.id : from.id));
}

async function movePrerequisite(tx: Transaction, courseId: number, { from, into }: Merge): Promise<void> {
  const of = (skillId: number) =>
    and(eq(prerequisiteSkills.courseId, courseId), eq(prerequisiteSkills.skillId, skillId));
  const level = { level: prerequisiteSkills.level };
  const [old] = await tx.select(level).from(prerequisiteSkills).where(of(from.id));
  if (!old) return;
  const [other] = await tx.select(level).from(prerequisiteSkills).where(of(into.id));
  if (other) await tx.delete(prerequisiteSkills).where(of(from.id));
  await tx
    .update(prerequisiteSkills)
    .set({ skillId: into.id, level: Math.max(old.level, other?.level ?? 0) })
    .where(of(other ? into.id : from.id));
}

type Row = Record<string, unknown> & { skill: string };

/** Writes the skill that stays into drafts of roles and courses that name the other one. */
export async function renameInDrafts(tx: Transaction, { from, into }: Pick<Merge, "from" | "into">): Promise<void> {
  const names = { from: from.slug, into: into.slug };
  const { ofRoles, ofCourses } = await readDraftsNaming(tx, from.slug);
  const higher = (field: string) => (a: Row, b: Row) => Math.max(Number(a[field]), Number(b[field]));
  for (const { roleId, document } of ofRoles) {
    const unite = (a: Row, b: Row): Row => ({
      ...a,
      ...mergedRequirement(a as unknown as Asked, b as unknown as Asked),
    });
    const changed = { ...document, requirements: renamedRows(rowsOf(document.requirements), names, unite) };
    await tx.update(roleDrafts).set({ document: changed }).where(eq(roleDrafts.roleId, roleId));
  }
  for (const { id, document } of ofCourses) {
    const taught = (a: Row, b: Row): Row => ({
      ...a,
      from: Math.min(Number(a.from), Number(b.from)),
      to: higher("to")(a, b),
    });
    const needed = (a: Row, b: Row): Row => ({ ...a, level: higher("level")(a, b) });
    const changed = {
      ...document,
      skills: renamedRows(rowsOf(document.skills), names, taught),
      prerequisiteSkills: renamedRows(rowsOf(document.prerequisiteSkills), names, needed),
    };
    await tx.update(courseRevisions).set({ document: changed }).where(eq(courseRevisions.id, id));
  }
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** Takes the rows of these tables until the transaction ends, in the order of their ids. */
export async function lockRows(tx: Transaction, table: "roles" | "courses", ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const name = sql.identifier(table);
  await tx.execute(
    sql`select id from ${name} where id = any(${`{${ids.join()}}`}::bigint[]) order by id for no key update`,
  );
}
