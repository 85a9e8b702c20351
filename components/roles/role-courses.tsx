import type { Route } from "next";
import Link from "next/link";
import { Empty, Tag } from "@/components/ui/layout";
import { levelText } from "@/components/ui/level";
import { durationText, hoursText, KIND_LABELS, providerText, titleText } from "@/lib/courses/text";
import { COURSE_GROUPS } from "@/lib/roles/text";
import type { RoleCourse, RoleView } from "@/lib/roles/view";
import { LEAST_SHARE } from "@/lib/roles/ways-in";
import { skillHref } from "@/lib/skills/text";

const MOST_SKILLS = 5;

export function coursesLead({ courses }: RoleView): string | undefined {
  if (courses.length === 0) return undefined;
  return courses.some(({ share }) => share >= LEAST_SHARE)
    ? "Courses in this catalog by how much of what the role asks they teach, weighted by importance. The bar shows that part."
    : "No course in this catalog is made for this role. These teach single skills it asks for; the bar shows what part of the whole that is, weighted by importance.";
}

/** Courses that teach what the role asks, grouped by the level they are for, the largest share first. */
export function RoleCourses({ courses, scored }: { courses: readonly RoleCourse[]; scored: boolean }) {
  if (courses.length === 0) {
    return (
      <Empty title="No course in this catalog teaches it yet">
        {scored
          ? "The skills above with their levels are what to look for in any other course."
          : "Its skills are not rated yet, so no course can be held against them."}
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
          <Link
            href={`/courses/${course.slug}` as Route}
            prefetch={false}
            className="text-accent underline-offset-4 hover:underline"
          >
            {titleText(course)}
          </Link>{" "}
          {course.sample && <Tag>Sample</Tag>}
        </h4>
        <p className="text-[0.9375rem] text-soft">
          {[
            by,
            course.kind && KIND_LABELS[course.kind],
            course.duration ? durationText(course.duration) : "length not stated",
            course.hours !== null && hoursText(course.hours),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p className="mt-1 text-[0.9375rem] leading-snug">
          Teaches{" "}
          {shown.map((skill, index) => (
            <span key={skill.slug}>
              {index > 0 && (index === shown.length - 1 && more === 0 ? " and " : ", ")}
              <a href={skillHref(skill.slug)} className="underline-offset-4 hover:text-accent hover:underline">
                {skill.name}
              </a>{" "}
              to level {levelText(skill.to)}
            </span>
          ))}
          {more > 0 && ` and ${more} more`}
        </p>
      </div>
      <Share share={course.share} />
    </li>
  );
}

const Share = ({ share }: { share: number }) => {
  const twentieths = Math.max(1, Math.round(share * 20));
  return (
    <div data-computed="share" className="max-sm:flex max-sm:items-center max-sm:gap-3">
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
