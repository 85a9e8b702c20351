import type { Route } from "next";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { Tag } from "@/components/ui/layout";
import {
  durationText,
  FORMAT_LABELS,
  KIND_LABELS,
  levelLabel,
  listText,
  NOT_STATED,
  priceText,
  providerText,
  titleText,
} from "@/lib/courses/text";
import type { CourseCard } from "@/lib/courses/view";
import { formatDate } from "@/lib/platform/dates";

const MOST_SKILLS = 4;

/** One course in a list: what it is and teaches on the left, what it costs and when it begins on the right. */
export function CourseRow({ course }: { course: CourseCard }) {
  const by = [providerText(course), course.platform && `on ${course.platform}`].filter(Boolean).join(" ");
  const what = [
    levelLabel(course),
    course.kind && KIND_LABELS[course.kind],
    course.duration && durationText(course.duration),
    listText(course.formats, FORMAT_LABELS),
  ].filter(Boolean);
  return (
    <li className="grid gap-x-8 gap-y-2 py-5 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="min-w-0">
        <h2 className="text-heading">
          <Link
            href={`/courses/${course.slug}` as Route}
            className={cx("underline-offset-4 hover:underline", course.title === null ? "text-soft" : "text-accent")}
          >
            {titleText(course)}
            {course.title === null && <span className="sr-only">: {course.summary}</span>}
          </Link>
        </h2>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-[0.9375rem]">
          <span className={course.provider === null ? "text-faint" : "font-medium"}>{by}</span>
          {course.sample && <Tag look="role">Sample</Tag>}
        </p>
        <p className="text-[0.9375rem] text-soft">{what.join(" · ")}</p>
        <Teaches skills={course.skills} />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 text-[0.9375rem] leading-snug sm:block sm:text-right">
        <Price course={course} />
        <Start course={course} />
      </div>
    </li>
  );
}

function Teaches({ skills }: { skills: CourseCard["skills"] }) {
  if (skills.length === 0) return null;
  const more = skills.length - MOST_SKILLS;
  const names = skills.slice(0, MOST_SKILLS).map((skill) => skill.name);
  return (
    <p className="mt-1.5 text-[0.9375rem] leading-snug">
      Teaches {more > 0 ? `${names.join(", ")} and ${more} more` : andList(names)}
    </p>
  );
}

const andList = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

function Price({ course }: { course: CourseCard }) {
  const text = priceText(course.price);
  if (text === NOT_STATED) return <p className="text-faint">Price not stated</p>;
  const [amount, ...rest] = text.split(" in ");
  return (
    <p data-computed="terms">
      <span className="figures text-lg font-semibold">{amount}</span>
      {rest.length > 0 && <span className="figures text-soft sm:block"> in {rest.join(" in ")}</span>}
    </p>
  );
}

function Start({ course }: { course: CourseCard }) {
  if (course.next) {
    return (
      <p className="figures text-soft sm:mt-1">
        <span className="whitespace-nowrap">
          Starts {formatDate(course.next.startsAt, "day", course.next.timeZone)}
        </span>
        {course.dates > 1 && <span className="block">and {course.dates - 1} later</span>}
      </p>
    );
  }
  return course.selfPaced ? (
    <p className="text-soft sm:mt-1">Start at any time</p>
  ) : (
    <p className="text-faint sm:mt-1">No dates listed</p>
  );
}
