import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { courses, skills } from "@/db/schema";
import { AppError, type FieldErrors } from "@/lib/platform/errors";
import type { CourseDocument } from "./document";

const UNKNOWN = "The catalog no longer has this one. Choose another from the list.";

/**
 * Refuses a document that names a skill or course which is not in the catalog, or asks for a course that asks for this one.
 * Fields are paths into the document, such as `skills.2.skill`.
 */
export async function checkReferences(
  executor: Executor,
  course: { id: number; slug: string },
  document: CourseDocument,
): Promise<void> {
  const known = await knownSlugs(executor, document);
  const circular = await coursesThatNeed(executor, course, document.prerequisiteCourses);
  const fields: FieldErrors = {};
  for (const list of ["skills", "prerequisiteSkills"] as const) {
    for (const [index, row] of document[list].entries()) {
      if (!known.skills.has(row.skill)) fields[`${list}.${index}.skill`] = [UNKNOWN];
    }
  }
  for (const [index, slug] of document.prerequisiteCourses.entries()) {
    const name = `prerequisiteCourses.${index}`;
    if (slug === course.slug) fields[name] = ["A course cannot come before itself."];
    else if (!known.courses.has(slug)) fields[name] = [UNKNOWN];
    else if (circular.has(slug)) fields[name] = ["That course asks for this one first. Choose another."];
  }
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "Some answers need another look.", fields);
}

async function knownSlugs(executor: Executor, document: CourseDocument) {
  const named = [...document.skills, ...document.prerequisiteSkills].map((row) => row.skill);
  const skillRows =
    named.length > 0
      ? await executor
          .select({ slug: skills.slug })
          .from(skills)
          .where(and(inArray(skills.slug, named), eq(skills.status, "published")))
          .orderBy(skills.id)
          .for("key share")
      : [];
  const required = document.prerequisiteCourses;
  const courseRows =
    required.length > 0
      ? await executor.select({ slug: courses.slug }).from(courses).where(inArray(courses.slug, required))
      : [];
  return { skills: new Set(skillRows.map((row) => row.slug)), courses: new Set(courseRows.map((row) => row.slug)) };
}

/** Those of `slugs` that ask, directly or through others, for the course. */
async function coursesThatNeed(
  executor: Executor,
  course: { id: number },
  slugs: readonly string[],
): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await executor.execute<{ slug: string }>(sql`
    with recursive needing (id) as (
      select course_id from prerequisite_courses where required_id = ${course.id}
      union
      select p.course_id from prerequisite_courses p join needing n on p.required_id = n.id
    )
    select c.slug from needing n join courses c on c.id = n.id`);
  return new Set(rows.map((row) => row.slug).filter((slug) => slugs.includes(slug)));
}
