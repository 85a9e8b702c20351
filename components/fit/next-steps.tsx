import type { Route } from "next";
import Link from "next/link";
import { levelWord, pointsText } from "@/lib/fit/text";
import type { CourseGain, NextStep } from "@/lib/fit/view";

/** The requirements with most points still to win, and the course for each. */
export function NextSteps({ steps, most = 5 }: { steps: readonly NextStep[]; most?: number }) {
  if (steps.length === 0)
    return <p className="text-soft">Every requirement is met. There are no points left to win here.</p>;
  return (
    <ol className="divide-y divide-line">
      {steps.slice(0, most).map((step) => (
        <li key={step.skill.slug} className="py-3 first:pt-0 last:pb-0">
          <p className="flex items-baseline justify-between gap-4">
            <span className="font-semibold">{step.skill.name}</span>
            <span className="figures whitespace-nowrap text-sm text-soft">{pointsText(step.points)} to win</span>
          </p>
          <p className="figures text-sm text-soft">{levelText(step)}</p>
          {step.course && <CourseLine course={step.course} />}
        </li>
      ))}
    </ol>
  );
}

/** "Level 1.5 now, 3 needed". */
export function levelText({ level, levelNeeded }: Pick<NextStep, "level" | "levelNeeded">): string {
  const now = level === null ? "Not rated yet" : `Level ${levelWord(level)} now`;
  return `${now}, ${levelWord(levelNeeded)} needed`;
}

/** The course that wins most of a gap, what it adds there and in all. */
export function CourseLine({ course }: { course: CourseGain }) {
  return (
    <div className="text-sm">
      <Link
        href={`/courses/${course.slug}` as Route}
        className="flex min-h-11 items-center font-semibold leading-snug text-accent underline-offset-4 hover:underline md:min-h-7"
      >
        {course.title}
      </Link>
      <p className="figures -mt-1 text-soft md:mt-0">
        adds {pointsText(course.adds)} here
        {course.total - course.adds >= 0.05 && `, ${pointsText(course.total)} in all`}
        {!course.ready && ". It asks for more than you have shown so far."}
      </p>
    </div>
  );
}
