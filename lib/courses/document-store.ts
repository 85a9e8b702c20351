import "server-only";
import { and, asc, eq, isNull, notInArray, sql } from "drizzle-orm";
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
import { AppError } from "@/lib/platform/errors";
import type { CourseDocument } from "./document";

/** The published state of a course as a document, read from its tables; null when there is no such course. */
export async function documentOf(tx: Executor, courseId: number): Promise<CourseDocument | null> {
  const [course] = await tx
    .select({
      title: courses.title,
      provider: courses.provider,
      platform: courses.platform,
      sample: courses.sample,
      level: courses.level,
      levelAsStated: courses.levelAsStated,
      kind: courses.kind,
      duration: courses.duration,
      hours: courses.hours,
      summary: courses.summary,
      levelsBy: courses.levelsBy,
      topics: courses.topics,
      formats: courses.formats,
      schedules: courses.schedules,
      place: courses.place,
      price: courses.price,
      financing: courses.financing,
      prerequisitesAsStated: courses.prerequisitesAsStated,
      mentoringSessions: courses.mentoringSessions,
      mentoringPurpose: courses.mentoringPurpose,
      certificate: courses.certificate,
      retakeMonths: courses.retakeMonths,
      projects: courses.projects,
      instructors: courses.instructors,
      jobPreparation: courses.jobPreparation,
      licence: courses.licence,
      awards: courses.awards,
      claims: courses.claims,
      sourceName: courses.sourceName,
      sourceNote: courses.sourceNote,
    })
    .from(courses)
    .where(eq(courses.id, courseId));
  if (!course) return null;
  const taught = await tx
    .select({ skill: skills.slug, from: courseSkills.fromLevel, to: courseSkills.toLevel })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(eq(courseSkills.courseId, courseId))
    .orderBy(asc(courseSkills.position), asc(skills.slug));
  const needed = await tx
    .select({ skill: skills.slug, level: prerequisiteSkills.level })
    .from(prerequisiteSkills)
    .innerJoin(skills, eq(skills.id, prerequisiteSkills.skillId))
    .where(eq(prerequisiteSkills.courseId, courseId))
    .orderBy(asc(skills.slug));
  const required = await tx
    .select({ slug: courses.slug })
    .from(prerequisiteCourses)
    .innerJoin(courses, eq(courses.id, prerequisiteCourses.requiredId))
    .where(eq(prerequisiteCourses.courseId, courseId))
    .orderBy(asc(courses.slug));
  const moduleRows = await tx
    .select({ id: modules.id, title: modules.title, summary: modules.summary, hours: modules.hours })
    .from(modules)
    .where(and(eq(modules.courseId, courseId), isNull(modules.retiredAt)))
    .orderBy(asc(modules.position), asc(modules.id));
  const sectionRows = await tx
    .select({
      id: sections.id,
      startsAt: sections.startsAt,
      endsAt: sections.endsAt,
      weekdays: sections.weekdays,
      startTime: sections.startTime,
      minutes: sections.minutes,
      timeZone: sections.timeZone,
      place: sections.place,
      instructor: sections.instructor,
      seats: sections.seats,
      cancelledAt: sections.cancelledAt,
    })
    .from(sections)
    .where(eq(sections.courseId, courseId))
    .orderBy(asc(sections.startsAt), asc(sections.id));
  return {
    ...course,
    prerequisiteSkills: needed,
    prerequisiteCourses: required.map((row) => row.slug),
    skills: taught,
    modules: moduleRows,
    sections: sectionRows.map(({ cancelledAt, startsAt, endsAt, ...row }) => ({
      ...row,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      cancelled: cancelledAt !== null,
    })),
  };
}

/**
 * Writes a document into the course's tables in the caller's transaction, which must hold the course row.
 * Modules and sections keep their ids; a module somebody worked on is retired, a section somebody sits in is cancelled, never deleted.
 * Throws AppError invalid when it names a skill or course that is not in the catalog.
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
    modules: moduleDocs,
    sections: sectionDocs,
    ...fields
  } = document;
  await tx.update(courses).set(fields).where(eq(courses.id, courseId));
  const skillIds = await idsBySlug(tx, [...taught.map((row) => row.skill), ...needed.map((row) => row.skill)]);
  const courseIds = await courseIdsBySlug(tx, required);

  await tx.delete(courseSkills).where(eq(courseSkills.courseId, courseId));
  if (taught.length > 0) {
    await tx.insert(courseSkills).values(
      taught.map((row, position) => ({
        courseId,
        skillId: skillIds(row.skill),
        position,
        fromLevel: row.from,
        toLevel: row.to,
      })),
    );
  }
  await tx.delete(prerequisiteSkills).where(eq(prerequisiteSkills.courseId, courseId));
  if (needed.length > 0) {
    await tx
      .insert(prerequisiteSkills)
      .values(needed.map((row) => ({ courseId, skillId: skillIds(row.skill), level: row.level })));
  }
  await tx.delete(prerequisiteCourses).where(eq(prerequisiteCourses.courseId, courseId));
  if (required.length > 0) {
    await tx.insert(prerequisiteCourses).values(required.map((slug) => ({ courseId, requiredId: courseIds(slug) })));
  }
  await writeModules(tx, courseId, moduleDocs, at);
  await writeSections(tx, courseId, sectionDocs, at);
}

async function writeModules(
  tx: Transaction,
  courseId: number,
  docs: CourseDocument["modules"],
  at: Date,
): Promise<void> {
  const kept: number[] = [];
  for (const [position, { id, ...fields }] of docs.entries()) {
    const updated = id
      ? await tx
          .update(modules)
          .set({ ...fields, position, retiredAt: null })
          .where(and(eq(modules.id, id), eq(modules.courseId, courseId)))
          .returning({ id: modules.id })
      : [];
    const [row] =
      updated.length > 0
        ? updated
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
  docs: CourseDocument["sections"],
  at: Date,
): Promise<void> {
  const kept: number[] = [];
  for (const { id, cancelled, startsAt, endsAt, ...rest } of docs) {
    const fields = { ...rest, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    const updated = id
      ? await tx
          .update(sections)
          .set({
            ...fields,
            cancelledAt: cancelled ? sql`coalesce(${sections.cancelledAt}, ${at.toISOString()}::timestamptz)` : null,
          })
          .where(and(eq(sections.id, id), eq(sections.courseId, courseId)))
          .returning({ id: sections.id })
      : [];
    const [row] =
      updated.length > 0
        ? updated
        : await tx
            .insert(sections)
            .values({ courseId, ...fields, cancelledAt: cancelled ? at : null })
            .returning({ id: sections.id });
    if (row) kept.push(row.id);
  }
  const gone = and(eq(sections.courseId, courseId), kept.length > 0 ? notInArray(sections.id, kept) : undefined);
  const taken = sql`exists (select 1 from ${enrollments} where ${enrollments.sectionId} = ${sections.id})`;
  await tx
    .update(sections)
    .set({ cancelledAt: at })
    .where(and(gone, isNull(sections.cancelledAt), taken));
  await tx.delete(sections).where(and(gone, sql`not ${taken}`));
}

async function idsBySlug(tx: Executor, slugs: readonly string[]): Promise<(slug: string) => number> {
  const rows = await tx.select({ id: skills.id, slug: skills.slug }).from(skills);
  return lookUp(rows, "skills", slugs);
}

async function courseIdsBySlug(tx: Executor, slugs: readonly string[]): Promise<(slug: string) => number> {
  const rows = slugs.length > 0 ? await tx.select({ id: courses.id, slug: courses.slug }).from(courses) : [];
  return lookUp(rows, "prerequisiteCourses", slugs);
}

function lookUp(
  rows: readonly { id: number; slug: string }[],
  field: string,
  wanted: readonly string[],
): (slug: string) => number {
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  const unknown = wanted.filter((slug) => !ids.has(slug));
  if (unknown.length > 0) {
    throw new AppError("invalid", "Some answers need another look.", {
      [field]: [`The catalog has no ${unknown.join(", ")}. Choose from the list.`],
    });
  }
  return (slug) => ids.get(slug) as number;
}
