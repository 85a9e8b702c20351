import "server-only";
import { and, eq, inArray, isNull, notInArray, sql } from "drizzle-orm";
import type { Executor, Transaction } from "@/db/client";
import {
  courseSkills,
  courses,
  enrollments,
  moduleProgress,
  modules,
  prerequisiteCourses,
  prerequisiteSkills,
  sections,
  skills,
} from "@/db/schema";
import type { CourseDocument } from "./document";

/**
 * Writes a document into the course's tables in the caller's transaction, which must hold the course row. Every skill and course
 * it names must be in the catalog (see references.ts). Modules and sections keep their ids; one that is no longer in the
 * document is deleted, but a module somebody worked on is retired and a section somebody enrolled in is cancelled instead.
 */
export async function writeDocument(
  tx: Transaction,
  courseId: number,
  document: CourseDocument,
  at: Date,
): Promise<void> {
  const {
    skills: taught,
    prerequisiteSkills: needed,
    prerequisiteCourses: required,
    modules,
    sections,
    ...fields
  } = document;
  await tx.update(courses).set(fields).where(eq(courses.id, courseId));
  await writeSkills(tx, courseId, taught, needed);
  await writePrerequisiteCourses(tx, courseId, required);
  await writeModules(tx, courseId, modules, at);
  await writeSections(tx, courseId, sections, at);
}

async function writeSkills(
  tx: Transaction,
  courseId: number,
  taught: CourseDocument["skills"],
  needed: CourseDocument["prerequisiteSkills"],
): Promise<void> {
  const idOf = await idsBySlug(
    tx,
    skills,
    [...taught, ...needed].map((row) => row.skill),
  );
  await tx.delete(courseSkills).where(eq(courseSkills.courseId, courseId));
  if (taught.length > 0) {
    const rows = taught.map(({ skill, from, to }, position) => {
      return { courseId, skillId: idOf(skill), position, fromLevel: from, toLevel: to };
    });
    await tx.insert(courseSkills).values(rows);
  }
  await tx.delete(prerequisiteSkills).where(eq(prerequisiteSkills.courseId, courseId));
  if (needed.length > 0) {
    const rows = needed.map(({ skill, level }) => ({ courseId, skillId: idOf(skill), level }));
    await tx.insert(prerequisiteSkills).values(rows);
  }
}

async function writePrerequisiteCourses(tx: Transaction, courseId: number, required: readonly string[]): Promise<void> {
  await tx.delete(prerequisiteCourses).where(eq(prerequisiteCourses.courseId, courseId));
  if (required.length === 0) return;
  const idOf = await idsBySlug(tx, courses, required);
  await tx.insert(prerequisiteCourses).values(required.map((slug) => ({ courseId, requiredId: idOf(slug) })));
}

async function writeModules(
  tx: Transaction,
  courseId: number,
  rows: CourseDocument["modules"],
  at: Date,
): Promise<void> {
  const kept: number[] = [];
  for (const [position, { id, ...fields }] of rows.entries()) {
    const stored = id !== null && !kept.includes(id) ? and(eq(modules.id, id), eq(modules.courseId, courseId)) : null;
    const [updated] = stored
      ? await tx
          .update(modules)
          .set({ ...fields, position, retiredAt: null })
          .where(stored)
          .returning({ id: modules.id })
      : [];
    const [row] = updated
      ? [updated]
      : await tx
          .insert(modules)
          .values({ courseId, position, ...fields })
          .returning({ id: modules.id });
    if (row) kept.push(row.id);
  }
  const gone = and(eq(modules.courseId, courseId), kept.length > 0 ? notInArray(modules.id, kept) : undefined);
  const worked = sql`exists (select 1 from ${moduleProgress} where ${moduleProgress.moduleId} = ${modules.id})`;
  await tx
    .update(modules)
    .set({ retiredAt: at })
    .where(and(gone, isNull(modules.retiredAt), worked));
  await tx.delete(modules).where(and(gone, sql`not ${worked}`));
}

async function writeSections(
  tx: Transaction,
  courseId: number,
  rows: CourseDocument["sections"],
  at: Date,
): Promise<void> {
  const kept: number[] = [];
  const stillCancelled = sql`coalesce(${sections.cancelledAt}, ${at.toISOString()}::timestamptz)`;
  for (const { id, cancelled, startsAt, endsAt, ...rest } of rows) {
    const fields = { ...rest, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    const stored = id !== null && !kept.includes(id) ? and(eq(sections.id, id), eq(sections.courseId, courseId)) : null;
    const [updated] = stored
      ? await tx
          .update(sections)
          .set({ ...fields, cancelledAt: cancelled ? stillCancelled : null })
          .where(stored)
          .returning({ id: sections.id })
      : [];
    const [row] = updated
      ? [updated]
      : await tx
          .insert(sections)
          .values({ courseId, ...fields, cancelledAt: cancelled ? at : null })
          .returning({ id: sections.id });
    if (row) kept.push(row.id);
  }
  const gone = and(eq(sections.courseId, courseId), kept.length > 0 ? notInArray(sections.id, kept) : undefined);
  const entered = sql`exists (select 1 from ${enrollments} where ${enrollments.sectionId} = ${sections.id})`;
  await tx
    .update(sections)
    .set({ cancelledAt: at })
    .where(and(gone, isNull(sections.cancelledAt), entered));
  await tx.delete(sections).where(and(gone, sql`not ${entered}`));
}

async function idsBySlug(
  executor: Executor,
  table: typeof skills | typeof courses,
  slugs: readonly string[],
): Promise<(slug: string) => number> {
  const rows =
    slugs.length > 0
      ? await executor
          .select({ id: table.id, slug: table.slug })
          .from(table)
          .where(inArray(table.slug, [...slugs]))
      : [];
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`The catalog has no "${slug}".`);
    return id;
  };
}
