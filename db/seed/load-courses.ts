import { documentsOf } from "../../lib/courses/document-store";
import type { Executor } from "../client";
import {
  type CoursePrice,
  courseRevisions,
  courseSkills,
  courses as courseTable,
  modules as moduleTable,
  prerequisiteCourses,
  prerequisiteSkills,
  sections as sectionTable,
} from "../schema";
import { courses } from "./courses";
import type { SkillIds } from "./load-skills";
import { meetingsOf } from "./section-times";
import type { SeedCourse, SeedPrice } from "./types";

/** Inserts the courses that are not there yet as published, with modules, dated sections and their first revision. */
export async function loadCourses(tx: Executor, skillId: SkillIds, today: Date): Promise<{ added: number }> {
  const before = await knownCourses(tx);
  const missing = courses.filter((course) => !before.has(course.slug));
  if (missing.length === 0) return { added: 0 };
  await tx.insert(courseTable).values(missing.map((course) => courseRow(course, today)));
  const ids = await knownCourses(tx);
  const idOf = (slug: string): number => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`The seed names the course "${slug}", which is not in the catalog.`);
    return id;
  };
  const all = <T>(rowsOf: (course: SeedCourse, courseId: number) => T[]): T[] =>
    missing.flatMap((course) => rowsOf(course, idOf(course.slug)));
  const insert = async <T>(rows: T[], into: (rows: T[]) => Promise<unknown>) => {
    if (rows.length > 0) await into(rows);
  };

  await insert(
    all((course, courseId) =>
      course.skills.map(({ skill, from, to }, position) => {
        return { courseId, skillId: skillId(skill), position, fromLevel: from, toLevel: to };
      }),
    ),
    (rows) => tx.insert(courseSkills).values(rows),
  );
  await insert(
    all((course, courseId) =>
      course.prerequisites.skills.map(({ skill, level }) => ({ courseId, skillId: skillId(skill), level })),
    ),
    (rows) => tx.insert(prerequisiteSkills).values(rows),
  );
  await insert(
    all((course, courseId) => course.prerequisites.courses.map((slug) => ({ courseId, requiredId: idOf(slug) }))),
    (rows) => tx.insert(prerequisiteCourses).values(rows),
  );
  await insert(
    all((course, courseId) => course.modules.map((module, position) => ({ courseId, position, ...module }))),
    (rows) => tx.insert(moduleTable).values(rows),
  );
  await insert(
    all((course, courseId) => course.sections.map((section) => sectionRow(section, courseId, today))),
    (rows) => tx.insert(sectionTable).values(rows),
  );
  const documents = await documentsOf(
    tx,
    missing.map(({ slug }) => idOf(slug)),
  );
  await tx.insert(courseRevisions).values(
    [...documents].map(([courseId, document]) => ({
      courseId,
      state: "published" as const,
      revision: 1,
      document,
      editedAt: today,
    })),
  );
  return { added: missing.length };
}

async function knownCourses(tx: Executor): Promise<Map<string, number>> {
  const rows = await tx.select({ id: courseTable.id, slug: courseTable.slug }).from(courseTable);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

function courseRow(course: SeedCourse, today: Date): typeof courseTable.$inferInsert {
  const { skills, modules, sections, prerequisites, source, price, ...stated } = course;
  return {
    ...stated,
    price: priceOf(price),
    prerequisitesAsStated: prerequisites.asStated,
    sourceName: source?.name ?? null,
    sourceNote: source?.note ?? null,
    status: "published",
    revision: 1,
    position: courses.indexOf(course),
    publishedAt: today,
    createdAt: today,
  };
}

function sectionRow(
  section: SeedCourse["sections"][number],
  courseId: number,
  today: Date,
): typeof sectionTable.$inferInsert {
  const { weekdays, startTime, minutes, timeZone, place, seats, instructor } = section;
  const meetings = meetingsOf(section, today);
  const startsAt = meetings[0].startsAt;
  const endsAt = (meetings.at(-1) ?? meetings[0]).endsAt;
  return { courseId, startsAt, endsAt, weekdays, startTime, minutes, timeZone, place, seats, instructor };
}

/** A price as the table holds it: every field there, null where the kind carries no amount. */
function priceOf(price: SeedPrice): CoursePrice {
  return { amountMinor: null, currency: "USD", instalments: null, ...price };
}
