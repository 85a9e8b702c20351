import { and, asc, eq, isNull } from "drizzle-orm";
import type { Executor } from "../../client";
import { courseSkills, courses, modules, roles, sections, skills } from "../../schema";

type CourseRow = Pick<
  typeof courses.$inferSelect,
  "id" | "slug" | "title" | "revision" | "price" | "financing" | "mentoringSessions" | "retakeMonths" | "certificate"
>;

export type KnownCourse = CourseRow & {
  skills: { slug: string; from: number; to: number }[];
  moduleIds: number[];
  sections: { id: number; startsAt: Date; endsAt: Date }[];
};

/** The catalog as the demo people's steps name it; each lookup throws when a slug is not there. */
export type Known = {
  role: (slug: string) => { id: number; title: string };
  skill: (slug: string) => { id: number; name: string };
  course: (slug: string) => KnownCourse;
};

/** Reads names and ids of the whole catalog once. */
export async function readKnown(tx: Executor): Promise<Known> {
  const roleRows = await tx.select({ id: roles.id, slug: roles.slug, title: roles.title }).from(roles);
  const skillRows = await tx.select({ id: skills.id, slug: skills.slug, name: skills.name }).from(skills);
  return {
    role: finder("role", roleRows),
    skill: finder("skill", skillRows),
    course: finder("course", await readCourses(tx)),
  };
}

async function readCourses(tx: Executor): Promise<KnownCourse[]> {
  const { id, slug, title, revision, price, financing, mentoringSessions, retakeMonths, certificate } = courses;
  const rows = await tx
    .select({ id, slug, title, revision, price, financing, mentoringSessions, retakeMonths, certificate })
    .from(courses);
  const taught = await tx
    .select({
      courseId: courseSkills.courseId,
      slug: skills.slug,
      from: courseSkills.fromLevel,
      to: courseSkills.toLevel,
    })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .orderBy(asc(courseSkills.position));
  const parts = await tx
    .select({ courseId: modules.courseId, id: modules.id })
    .from(modules)
    .where(isNull(modules.retiredAt))
    .orderBy(asc(modules.position));
  const dated = await tx
    .select({ courseId: sections.courseId, id: sections.id, startsAt: sections.startsAt, endsAt: sections.endsAt })
    .from(sections)
    .where(and(isNull(sections.cancelledAt)))
    .orderBy(asc(sections.startsAt));
  return rows.map((row) => ({
    ...row,
    skills: taught.filter(({ courseId }) => courseId === row.id).map(({ courseId: _, ...skill }) => skill),
    moduleIds: parts.filter(({ courseId }) => courseId === row.id).map((part) => part.id),
    sections: dated.filter(({ courseId }) => courseId === row.id).map(({ courseId: _, ...section }) => section),
  }));
}

function finder<T extends { slug: string }>(noun: string, rows: readonly T[]): (slug: string) => T {
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  return (slug) => {
    const row = bySlug.get(slug);
    if (row === undefined) throw new Error(`The demo people name the ${noun} "${slug}", which is not in the catalog.`);
    return row;
  };
}
