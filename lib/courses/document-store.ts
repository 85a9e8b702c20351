import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import { courseSkills, courses, modules, prerequisiteCourses, prerequisiteSkills, sections, skills } from "@/db/schema";
import { type CourseDocument, inOrder } from "./document";

/** The published state of a course as a document, read from its tables; null when there is no such course. */
export async function documentOf(executor: Executor, courseId: number): Promise<CourseDocument | null> {
  return (await documentsOf(executor, [courseId])).get(courseId) ?? null;
}

/** The published states of several courses as documents, by id, in six queries. */
export async function documentsOf(
  executor: Executor,
  courseIds: readonly number[],
): Promise<Map<number, CourseDocument>> {
  if (courseIds.length === 0) return new Map();
  const [stated, taught, needed, required, lessons, runs] = await Promise.all([
    executor
      .select(COLUMNS)
      .from(courses)
      .where(inArray(courses.id, [...courseIds])),
    taughtSkills(executor, courseIds),
    neededSkills(executor, courseIds),
    requiredCourses(executor, courseIds),
    modulesOf(executor, courseIds),
    sectionsOf(executor, courseIds),
  ]);
  const documents = stated.map(({ courseId, ...course }): [number, CourseDocument] => {
    const own = <T extends { courseId: number }>(rows: readonly T[]) =>
      rows.filter((row) => row.courseId === courseId).map(({ courseId: _course, ...row }) => row);
    return [
      courseId,
      inOrder({
        ...course,
        skills: own(taught),
        prerequisiteSkills: own(needed),
        prerequisiteCourses: own(required).map((row) => row.slug),
        modules: own(lessons),
        sections: own(runs).map(({ startsAt, endsAt, cancelledAt, ...row }) => ({
          ...row,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          cancelled: cancelledAt !== null,
        })),
      }),
    ];
  });
  return new Map(documents);
}

const COLUMNS = {
  courseId: courses.id,
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
};

const taughtSkills = (executor: Executor, courseIds: readonly number[]) =>
  executor
    .select({
      courseId: courseSkills.courseId,
      skill: skills.slug,
      from: courseSkills.fromLevel,
      to: courseSkills.toLevel,
    })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(inArray(courseSkills.courseId, [...courseIds]))
    .orderBy(asc(courseSkills.position), asc(skills.slug));

const neededSkills = (executor: Executor, courseIds: readonly number[]) =>
  executor
    .select({ courseId: prerequisiteSkills.courseId, skill: skills.slug, level: prerequisiteSkills.level })
    .from(prerequisiteSkills)
    .innerJoin(skills, eq(skills.id, prerequisiteSkills.skillId))
    .where(inArray(prerequisiteSkills.courseId, [...courseIds]));

function requiredCourses(executor: Executor, courseIds: readonly number[]) {
  const required = alias(courses, "required");
  return executor
    .select({ courseId: prerequisiteCourses.courseId, slug: required.slug })
    .from(prerequisiteCourses)
    .innerJoin(required, eq(required.id, prerequisiteCourses.requiredId))
    .where(inArray(prerequisiteCourses.courseId, [...courseIds]));
}

const modulesOf = (executor: Executor, courseIds: readonly number[]) =>
  executor
    .select({
      courseId: modules.courseId,
      id: modules.id,
      title: modules.title,
      summary: modules.summary,
      hours: modules.hours,
    })
    .from(modules)
    .where(and(inArray(modules.courseId, [...courseIds]), isNull(modules.retiredAt)))
    .orderBy(asc(modules.position), asc(modules.id));

const sectionsOf = (executor: Executor, courseIds: readonly number[]) =>
  executor
    .select({
      courseId: sections.courseId,
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
    .where(inArray(sections.courseId, [...courseIds]));
