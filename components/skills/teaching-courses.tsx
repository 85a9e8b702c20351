import type { Route } from "next";
import Link from "next/link";
import { SkillSteps } from "@/components/courses/skill-steps";
import { Tag } from "@/components/ui/layout";
import { levelText } from "@/components/ui/level";
import { durationText, hoursText, LEVEL_LABELS, providerText, titleText } from "@/lib/courses/text";
import type { TeachingCourse } from "@/lib/skills/view";

/** Courses that teach a skill, with the level each begins and ends at. */
export const TeachingCourses = ({ skill, courses }: { skill: string; courses: readonly TeachingCourse[] }) => (
  <ul className="divide-y divide-line border-y border-line">
    {courses.map((course) => (
      <li
        key={course.slug}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1.5 py-3.5 @2xl:grid-cols-[minmax(0,1fr)_110px_5rem]"
      >
        <div className="col-span-2 @2xl:col-span-1">
          <h3 className="text-base font-semibold leading-snug">
            <Link
              href={`/courses/${course.slug}` as Route}
              prefetch={false}
              className="text-accent underline-offset-4 hover:underline"
            >
              {titleText(course)}
            </Link>{" "}
            {course.sample && <Tag>Sample</Tag>}
          </h3>
          <p className="mt-0.5 text-[0.9375rem] leading-snug text-soft">
            {[
              [providerText(course), course.platform && `on ${course.platform}`].filter(Boolean).join(", "),
              course.level && LEVEL_LABELS[course.level],
              course.duration ? durationText(course.duration) : "length not stated",
              course.hours === null ? null : hoursText(course.hours),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <SkillSteps name={skill} from={course.from} to={course.to} />
        <p aria-hidden="true" className="figures whitespace-nowrap text-right text-[0.9375rem]">
          <span className="text-soft">{levelText(course.from)}</span>
          <span className="px-1.5 text-faint">→</span>
          <span className="font-semibold">{levelText(course.to)}</span>
        </p>
      </li>
    ))}
  </ul>
);
