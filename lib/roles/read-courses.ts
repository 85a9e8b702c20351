import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { courseSkills, courses, requirements, skills } from "@/db/schema";
import { sharesOf } from "./course-share";
import type { RoleCourse } from "./view";

const MOST_COURSES = 12;

/** Published courses that teach the most of what a role asks, the largest share first, at most 12. */
export async function readCoursesFor(roleId: number): Promise<RoleCourse[]> {
  const needs = await db
    .select({ skillId: requirements.skillId, importance: requirements.importance, level: requirements.level })
    .from(requirements)
    .where(eq(requirements.roleId, roleId));
  if (needs.length === 0) return [];
  const taught = await db
    .select({
      courseId: courseSkills.courseId,
      skillId: courseSkills.skillId,
      from: courseSkills.fromLevel,
      to: courseSkills.toLevel,
      slug: skills.slug,
      name: skills.name,
    })
    .from(courseSkills)
    .innerJoin(courses, eq(courses.id, courseSkills.courseId))
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(
      and(
        eq(courses.status, "published"),
        inArray(
          courseSkills.skillId,
          needs.map((need) => need.skillId),
        ),
      ),
    );
  const best = sharesOf(needs, taught).slice(0, MOST_COURSES);
  if (best.length === 0) return [];
  const rows = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      provider: courses.provider,
      platform: courses.platform,
      sample: courses.sample,
      level: courses.level,
      kind: courses.kind,
      duration: courses.duration,
    })
    .from(courses)
    .where(
      inArray(
        courses.id,
        best.map((course) => course.courseId),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return best.flatMap(({ courseId, share, teaches }) => {
    const row = byId.get(courseId);
    return row ? [{ ...row, share, teaches: teaches.map(({ slug, name, to }) => ({ slug, name, to })) }] : [];
  });
}
