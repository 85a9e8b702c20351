import type { Route } from "next";
import Link from "next/link";
import { levelText } from "@/components/ui/level";
import type { CourseView } from "@/lib/courses/view";
import { skillHref } from "@/lib/skills/text";
import { Part } from "./part";
import { SkillSteps } from "./skill-steps";

const LEVELS_BY = {
  provider: "Levels from 0 to 5, before and after, as the provider states them.",
  editors: "Levels from 0 to 5, before and after. They are our editors’ estimate; the source states none.",
} as const;

/** Skills with the levels they begin and end at, and the topics in the source's words. */
export function CourseSkills({ course }: { course: CourseView }) {
  return (
    <Part id="skills" title="Skills you gain" lead={course.skills.length > 0 ? LEVELS_BY[course.levelsBy] : undefined}>
      {course.skills.length === 0 ? (
        <p className="text-soft">No skill of this catalog is matched to this course, so finishing it moves no fit.</p>
      ) : (
        <ul className="divide-y divide-line @4xl:-mt-3">
          {course.skills.map((skill) => (
            <li
              key={skill.slug}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-3 @xl:grid-cols-[minmax(0,1fr)_110px_6rem]"
            >
              <Link
                href={skillHref(skill.slug) as Route}
                prefetch={false}
                className="font-semibold underline-offset-4 hover:underline"
              >
                {skill.name}
              </Link>
              <span className="figures whitespace-nowrap text-right text-[0.9375rem] @xl:order-last">
                <span className="text-soft">{levelText(skill.from)}</span>
                <span className="sr-only"> to </span>
                <span aria-hidden="true" className="px-1.5 text-faint">
                  →
                </span>
                <span className="font-semibold">{levelText(skill.to)}</span>
              </span>
              <span className="col-span-2 @xl:col-span-1">
                <SkillSteps {...skill} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Topics topics={course.topics} />
    </Part>
  );
}

function Topics({ topics }: { topics: readonly string[] }) {
  if (topics.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="text-sm font-semibold text-soft">Topics as the source names them</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {topics.map((topic) => (
          <li key={topic} className="rounded bg-sunken px-2.5 py-1 text-[0.9375rem] leading-snug">
            {topic}
          </li>
        ))}
      </ul>
    </div>
  );
}
