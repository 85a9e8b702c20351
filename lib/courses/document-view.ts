import "server-only";
import { and, asc, count, eq, inArray, ne } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { courses, enrollments, requirements, roles, sections, skills } from "@/db/schema";
import type { CourseDocument } from "./document";
import { isOffered, isSelfPaced } from "./policy";
import type { CourseView, SectionView } from "./view";

/**
 * A document as its public page would show it at `at`, read only: what publishing it makes of the page. Names of skills and
 * courses that the catalog no longer has are left out.
 */
export async function viewOfDocument(
  executor: Executor,
  course: { id: number; slug: string; revision: number },
  document: CourseDocument,
  at: Date,
): Promise<CourseView> {
  const { prerequisiteSkills, prerequisiteCourses, prerequisitesAsStated, sourceName, sourceNote, ...stated } =
    document;
  const [names, required, taken, helped] = await Promise.all([
    skillNames(
      executor,
      [...document.skills, ...prerequisiteSkills].map((row) => row.skill),
    ),
    publishedAmong(executor, prerequisiteCourses),
    takenSeats(executor, course.id),
    rolesHelped(executor, document),
  ]);
  const named = <T extends { skill: string }>(rows: readonly T[]) =>
    rows.flatMap(({ skill, ...row }) => {
      const name = names.get(skill);
      return name === undefined ? [] : [{ slug: skill, name, ...row }];
    });
  const byName = [...names.keys()];
  const place = (slug: string) => byName.indexOf(slug);
  const running = document.sections.filter((section) => !section.cancelled);
  return {
    ...stated,
    ...course,
    skills: named(document.skills),
    prerequisites: {
      asStated: prerequisitesAsStated,
      skills: named(prerequisiteSkills.toSorted((a, b) => place(a.skill) - place(b.skill))),
      courses: required,
    },
    source: sourceName === null ? null : { name: sourceName, note: sourceNote },
    modules: document.modules.map(({ id: _id, ...module }) => module),
    sections: running
      .map((section) => sectionView(section, taken))
      .filter((section) => isOffered({ ...section, cancelledAt: null }, at)),
    selfPaced: isSelfPaced(document.formats, running.length),
    roles: helped,
  };
}

function sectionView(section: CourseDocument["sections"][number], taken: ReadonlyMap<number, number>): SectionView {
  const { cancelled: _cancelled, startsAt, endsAt, ...stated } = section;
  const seated = section.id === null ? 0 : (taken.get(section.id) ?? 0);
  return {
    ...stated,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    seatsLeft: Math.max(0, section.seats - seated),
  };
}

/** Names by slug, in order of the names. */
async function skillNames(executor: Executor, slugs: readonly string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await executor
    .select({ slug: skills.slug, name: skills.name })
    .from(skills)
    .where(inArray(skills.slug, [...slugs]))
    .orderBy(asc(skills.name));
  return new Map(rows.map((row) => [row.slug, row.name]));
}

async function publishedAmong(
  executor: Executor,
  slugs: readonly string[],
): Promise<CourseView["prerequisites"]["courses"]> {
  if (slugs.length === 0) return [];
  return executor
    .select({ slug: courses.slug, title: courses.title })
    .from(courses)
    .where(and(inArray(courses.slug, [...slugs]), eq(courses.status, "published")))
    .orderBy(asc(courses.position));
}

/** Seats not given back, by section. */
export async function takenSeats(executor: Executor, courseId: number): Promise<Map<number, number>> {
  const rows = await executor
    .select({ sectionId: sections.id, taken: count() })
    .from(enrollments)
    .innerJoin(sections, eq(sections.id, enrollments.sectionId))
    .where(and(eq(sections.courseId, courseId), ne(enrollments.status, "cancelled")))
    .groupBy(sections.id);
  return new Map(rows.map((row) => [row.sectionId, row.taken]));
}

/** Published roles that ask for what the document teaches, most shared skills first. */
async function rolesHelped(executor: Executor, document: CourseDocument): Promise<CourseView["roles"]> {
  const taught = document.skills.map((row) => row.skill);
  if (taught.length === 0) return [];
  const rows = await executor
    .select({ slug: roles.slug, title: roles.title, skill: skills.slug, name: skills.name })
    .from(requirements)
    .innerJoin(roles, eq(roles.id, requirements.roleId))
    .innerJoin(skills, eq(skills.id, requirements.skillId))
    .where(and(inArray(skills.slug, taught), eq(roles.status, "published")))
    .orderBy(asc(roles.position));
  const found = new Map<string, { slug: string; title: string; helps: typeof rows }>();
  for (const row of rows) {
    const role = found.get(row.slug) ?? { slug: row.slug, title: row.title, helps: [] };
    role.helps.push(row);
    found.set(row.slug, role);
  }
  return [...found.values()]
    .map(({ helps, ...role }) => ({
      ...role,
      skills: helps.toSorted((a, b) => taught.indexOf(a.skill) - taught.indexOf(b.skill)).map((row) => row.name),
    }))
    .sort((a, b) => b.skills.length - a.skills.length);
}
