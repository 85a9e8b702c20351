import type { Route } from "next";
import Link from "next/link";
import { levelText } from "@/components/ui/level";
import { NOT_STATED, titleText } from "@/lib/courses/text";
import type { CourseView } from "@/lib/courses/view";
import { Part } from "./part";

/** What one should bring: in the source's words, as levels, and as courses. */
export function CourseBefore({ course }: { course: CourseView }) {
  const { asStated, skills, courses } = course.prerequisites;
  return (
    <Part id="before" title="Before you start">
      {asStated ? <p className="max-w-read">{sentence(asStated)}</p> : <p className="text-faint">{NOT_STATED}</p>}
      {skills.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] text-soft">
          {skills.map((skill) => (
            <li key={skill.slug}>
              {skill.name} at level <span className="figures font-semibold text-ink">{levelText(skill.level)}</span>
            </li>
          ))}
        </ul>
      )}
      {courses.length > 0 && (
        <ul className="mt-2">
          {courses.map((required) => (
            <li key={required.slug}>
              First finish{" "}
              <Link
                href={`/courses/${required.slug}` as Route}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
              >
                {titleText(required)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** Sources write "basic HTML and CSS", "none": shown as a sentence of its own. */
function sentence(words: string): string {
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?]$/.test(text) ? text : `${text}.`;
}
