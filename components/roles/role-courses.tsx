import type { Route } from "next";
import Link from "next/link";
import { Empty, Tag } from "@/components/ui/layout";
import { levelText } from "@/components/ui/level";
import { durationText, KIND_LABELS, providerText, titleText } from "@/lib/courses/text";
import { COURSE_GROUPS, list } from "@/lib/roles/text";
import type { RoleCourse } from "@/lib/roles/view";

const MOST_SKILLS = 5;

/** Courses that teach what the role asks, grouped by the level they are for, the largest share first. */
export function RoleCourses({ courses }: { courses: readonly RoleCourse[] }) {
  if (courses.length === 0) {
    return (
      <Empty title="No course in this catalog teaches these skills yet">
        The skills above with their levels are what to look for in any other course.
      </Empty>
    );
  }
  return (
    <div className="space-y-8">
      {COURSE_GROUPS.map(({ level, label }) => {
        const group = courses.filter((course) => course.level === level);
        if (group.length === 0) return null;
        return (
          <div key={label} className="grid gap-x-8 gap-y-2 md:grid-cols-[10rem_1fr]">
            <h3 className="text-heading">{label}</h3>
            <ul className="divide-y divide-line border-t border-line md:border-t-0 md:[&>li:first-child]:pt-0">
              {group.map((course) => (
                <CourseRow key={course.id} course={course} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function CourseRow({ course }: { course: RoleCourse }) {
  const shown = course.teaches.slice(0, MOST_SKILLS);
  const more = course.teaches.length - shown.length;
  const by = [providerText(course), course.platform && `on ${course.platform}`].filter(Boolean).join(", ");
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[1fr_8.5rem]">
      <div>
        <h4 className="text-lg font-semibold leading-snug">
          <Link href={`/courses/${course.slug}` as Route} className="text-accent underline-offset-4 hover:underline">
            {titleText(course)}
          </Link>{" "}
          {course.sample && <Tag>Sample</Tag>}
        </h4>
        <p className="text-[0.9375rem] text-soft">
          {[
            by,
            course.kind && KIND_LABELS[course.kind],
            course.duration ? durationText(course.duration) : "length not stated",
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="mt-1 text-[0.9375rem] leading-snug">
          Teaches{" "}
          {list([
            ...shown.map((skill) => `${skill.name} to level ${levelText(skill.to)}`),
            ...(more > 0 ? [`${more} more`] : []),
          ])}
        </p>
      </div>
      <Share share={course.share} />
    </li>
  );
}

const Share = ({ share }: { share: number }) => {
  const twentieths = Math.max(1, Math.round(share * 20));
  return (
    <div className="max-sm:flex max-sm:items-center max-sm:gap-3">
      <svg
        width="100"
        height="10"
        role="img"
        aria-label={`Teaches about ${twentieths} of 20 parts of what this role asks`}
        className="block shrink-0 sm:mt-2"
      >
        <rect width="100" height="10" rx="2" className="fill-line" />
        <rect width={share * 100} height="10" rx="2" className="fill-accent" />
      </svg>
      <p className="text-sm leading-tight text-soft sm:mt-1">of what the role asks</p>
    </div>
  );
};
