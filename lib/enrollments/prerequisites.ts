/** A skill a course builds on, held against what the learner has; `held` is 0..5, null when nothing is known. */
export type SkillCheck = { slug: string; name: string; needed: number; held: number | null; met: boolean };

export type CourseCheck = { slug: string; title: string; met: boolean };

export type PrerequisiteCheck = { asStated: string | null; skills: SkillCheck[]; courses: CourseCheck[] };

const ALMOST = 1e-9;

/** Compares what a course builds on with the learner's levels by skill slug and completed courses by slug. */
export function checkPrerequisites(
  needs: {
    asStated: string | null;
    skills: readonly { slug: string; name: string; level: number }[];
    courses: readonly { slug: string; title: string }[];
  },
  held: ReadonlyMap<string, number>,
  completed: ReadonlySet<string>,
): PrerequisiteCheck {
  return {
    asStated: needs.asStated,
    skills: needs.skills.map(({ slug, name, level }) => {
      const mine = held.get(slug) ?? null;
      return { slug, name, needed: level, held: mine, met: mine !== null && mine >= level - ALMOST };
    }),
    courses: needs.courses.map((course) => ({ ...course, met: completed.has(course.slug) })),
  };
}

/** How many prerequisites are not met. */
export const unmetCount = (check: PrerequisiteCheck): number =>
  check.skills.filter((skill) => !skill.met).length + check.courses.filter((course) => !course.met).length;
