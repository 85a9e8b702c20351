export type Need = { skillId: number; importance: number; level: number };
export type Taught = { courseId: number; skillId: number; from: number; to: number; slug: string; name: string };
export type CourseShare = { courseId: number; share: number; teaches: (Taught & { part: number })[] };

/**
 * How much of a role's needs each course teaches, 0–1, the largest share first (ties by course id).
 * A need of importance w at level n is taught by a course from a to b by w · (min(b, n) − min(a, n)) / n;
 * the share is the sum over the needs, divided by the sum of all w. Courses that teach nothing needed are left out.
 */
export function sharesOf(needs: readonly Need[], taught: readonly Taught[]): CourseShare[] {
  const needOf = new Map(needs.map((need) => [need.skillId, need]));
  const whole = needs.reduce((sum, need) => sum + need.importance, 0);
  const byCourse = new Map<number, CourseShare>();
  for (const row of taught) {
    const need = needOf.get(row.skillId);
    if (!need) continue;
    const reached = Math.min(row.to, need.level) - Math.min(row.from, need.level);
    const part = (need.importance * reached) / need.level / whole;
    if (part <= 0) continue;
    const course = byCourse.get(row.courseId) ?? { courseId: row.courseId, share: 0, teaches: [] };
    course.share += part;
    course.teaches.push({ ...row, part });
    byCourse.set(row.courseId, course);
  }
  for (const course of byCourse.values())
    course.teaches.sort((a, b) => b.part - a.part || a.name.localeCompare(b.name, "en"));
  return [...byCourse.values()].sort((a, b) => b.share - a.share || a.courseId - b.courseId);
}
