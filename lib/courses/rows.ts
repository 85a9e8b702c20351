import "server-only";
import { and, asc, count, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import {
  courseSkills,
  courses,
  enrollments,
  modules,
  prerequisiteCourses,
  prerequisiteSkills,
  requirements,
  roles,
  sections,
  skills,
} from "@/db/schema";
import { isOffered, isSelfPaced } from "./policy";
import type { CourseCard, CourseView, SectionView, TaughtSkill } from "./view";

/** What lists and pages both show. */
export const CARD_COLUMNS = {
  id: courses.id,
  slug: courses.slug,
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
  formats: courses.formats,
  schedules: courses.schedules,
  price: courses.price,
  position: courses.position,
};

const PAGE_COLUMNS = {
  ...CARD_COLUMNS,
  revision: courses.revision,
  levelsBy: courses.levelsBy,
  topics: courses.topics,
  place: courses.place,
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

/** The whole page of a published course as it stands at `at`, or null. Not cached. */
export async function readCourse(slug: string, at: Date, executor: Executor = db): Promise<CourseView | null> {
  const [row] = await executor
    .select(PAGE_COLUMNS)
    .from(courses)
    .where(and(eq(courses.slug, slug), eq(courses.status, "published")));
  if (!row) return null;
  const { position: _position, prerequisitesAsStated, sourceName, sourceNote, ...stated } = row;
  const [taught, needs, required, lessons, runs, helps] = await Promise.all([
    skillsOf([row.id], executor),
    prerequisiteSkillsOf(row.id, executor),
    prerequisiteCoursesOf(row.id, executor),
    modulesOf(row.id, executor),
    sectionsOf([row.id], executor),
    rolesHelpedBy(row.id, executor),
  ]);
  return {
    ...stated,
    skills: taught.get(row.id) ?? [],
    prerequisites: { asStated: prerequisitesAsStated, skills: needs, courses: required },
    source: sourceName === null ? null : { name: sourceName, note: sourceNote },
    modules: lessons,
    sections: runs.filter((section) => isOffered(section, at)).map(sectionView),
    selfPaced: isSelfPaced(row.formats, runs.length),
    roles: helps,
  };
}

/** Skills by course, in the course's own order. */
export async function skillsOf(courseIds: number[], executor: Executor = db): Promise<Map<number, TaughtSkill[]>> {
  const found = new Map<number, TaughtSkill[]>();
  if (courseIds.length === 0) return found;
  const rows = await executor
    .select({
      courseId: courseSkills.courseId,
      slug: skills.slug,
      name: skills.name,
      from: courseSkills.fromLevel,
      to: courseSkills.toLevel,
    })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(inArray(courseSkills.courseId, courseIds))
    .orderBy(asc(courseSkills.courseId), asc(courseSkills.position), asc(skills.slug));
  for (const { courseId, ...skill } of rows) {
    const list = found.get(courseId) ?? [];
    list.push(skill);
    found.set(courseId, list);
  }
  return found;
}

const prerequisiteSkillsOf = (courseId: number, executor: Executor) =>
  executor
    .select({ slug: skills.slug, name: skills.name, level: prerequisiteSkills.level })
    .from(prerequisiteSkills)
    .innerJoin(skills, eq(skills.id, prerequisiteSkills.skillId))
    .where(eq(prerequisiteSkills.courseId, courseId))
    .orderBy(asc(skills.name));

const prerequisiteCoursesOf = (courseId: number, executor: Executor) =>
  executor
    .select({ slug: courses.slug, title: courses.title })
    .from(prerequisiteCourses)
    .innerJoin(courses, eq(courses.id, prerequisiteCourses.requiredId))
    .where(and(eq(prerequisiteCourses.courseId, courseId), eq(courses.status, "published")))
    .orderBy(asc(courses.position));

const modulesOf = (courseId: number, executor: Executor) =>
  executor
    .select({ title: modules.title, summary: modules.summary, hours: modules.hours })
    .from(modules)
    .where(and(eq(modules.courseId, courseId), isNull(modules.retiredAt)))
    .orderBy(asc(modules.position), asc(modules.id));

/** Sections that are not cancelled, past ones too, with the seats taken. */
async function sectionsOf(courseIds: number[], executor: Executor) {
  if (courseIds.length === 0) return [];
  const taken = executor
    .select({ sectionId: enrollments.sectionId, taken: count().as("taken") })
    .from(enrollments)
    .innerJoin(sections, eq(sections.id, enrollments.sectionId))
    .where(and(inArray(sections.courseId, courseIds), ne(enrollments.status, "cancelled")))
    .groupBy(enrollments.sectionId)
    .as("taken_seats");
  return executor
    .select({
      id: sections.id,
      courseId: sections.courseId,
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
      taken: sql<number>`coalesce(${taken.taken}, 0)`.mapWith(Number),
    })
    .from(sections)
    .leftJoin(taken, eq(taken.sectionId, sections.id))
    .where(and(inArray(sections.courseId, courseIds), isNull(sections.cancelledAt)))
    .orderBy(asc(sections.startsAt), asc(sections.id));
}

type SectionRow = Awaited<ReturnType<typeof sectionsOf>>[number];

function sectionView({ cancelledAt: _cancelled, courseId: _course, taken, ...section }: SectionRow): SectionView {
  return { ...section, seatsLeft: Math.max(0, section.seats - taken) };
}

/** Published roles that ask for what the course teaches. */
async function rolesHelpedBy(courseId: number, executor: Executor): Promise<CourseView["roles"]> {
  const rows = await executor
    .select({ slug: roles.slug, title: roles.title, skill: skills.name })
    .from(courseSkills)
    .innerJoin(requirements, eq(requirements.skillId, courseSkills.skillId))
    .innerJoin(roles, eq(roles.id, requirements.roleId))
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(and(eq(courseSkills.courseId, courseId), eq(roles.status, "published")))
    .orderBy(asc(roles.position), asc(courseSkills.position));
  const found = new Map<string, CourseView["roles"][number]>();
  for (const { slug, title, skill } of rows) {
    const role = found.get(slug) ?? { slug, title, skills: [] };
    role.skills.push(skill);
    found.set(slug, role);
  }
  return [...found.values()].sort((a, b) => b.skills.length - a.skills.length);
}

/** Rows of the list as cards, with their skills and what one may join at `at`; in the rows' order. */
export async function cardsOf(
  rows: readonly Omit<CourseCard, "skills" | "selfPaced" | "next" | "dates">[],
  at: Date,
  executor: Executor = db,
): Promise<CourseCard[]> {
  const ids = rows.map((row) => row.id);
  const [taught, runs] = await Promise.all([skillsOf(ids, executor), sectionsOf(ids, executor)]);
  return rows.map((row) => {
    const own = runs.filter((section) => section.courseId === row.id);
    const open = own.filter((section) => isOffered(section, at));
    const [first] = open;
    return {
      ...row,
      skills: taught.get(row.id) ?? [],
      selfPaced: isSelfPaced(row.formats, own.length),
      next: first ? { startsAt: first.startsAt, timeZone: first.timeZone, place: first.place } : null,
      dates: open.length,
    };
  });
}
