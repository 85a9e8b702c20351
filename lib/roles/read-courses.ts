import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import type { CourseLevel } from "@/db/enums";
import { courseSkills, courses, requirements, skills } from "@/db/schema";
import { type CourseShare, sharesOf } from "./course-share";
import type { RoleCourse } from "./view";

const MOST_COURSES = 12;
/** As many of each level are shown before a level takes the place of another. */
const OF_EACH_LEVEL = 3;

/** Published courses that teach the most of what a role asks, of every level the best three, the largest share first, at most 12. */
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
  const shares = sharesOf(needs, taught);
  const best = chosen(shares, await readLevels(shares.map(({ courseId }) => courseId)));
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
      hours: courses.hours,
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

/** Who a course is for, by course id. */
async function readLevels(ids: readonly number[]): Promise<Map<number, CourseLevel | null>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: courses.id, level: courses.level })
    .from(courses)
    .where(inArray(courses.id, [...ids]));
  return new Map(rows.map(({ id, level }) => [id, level]));
}

/** The best of every level, then the best of all, in the order given. */
function chosen(shares: readonly CourseShare[], levels: ReadonlyMap<number, CourseLevel | null>): CourseShare[] {
  const taken = new Map<CourseLevel | null, number>();
  const first = shares.filter(({ courseId }) => {
    const level = levels.get(courseId) ?? null;
    const place = taken.get(level) ?? 0;
    taken.set(level, place + 1);
    return place < OF_EACH_LEVEL;
  });
  const rest = shares.filter((share) => !first.includes(share));
  const kept = new Set([...first, ...rest].slice(0, MOST_COURSES));
  return shares.filter((share) => kept.has(share));
}
