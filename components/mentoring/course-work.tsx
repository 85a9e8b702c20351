import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import type { LearnerWork } from "@/lib/mentoring/view";
import { formatDate } from "@/lib/platform/dates";

/** The learner's courses with how far they are. */
export function CourseWork({ work, timeZone }: { work: readonly LearnerWork[]; timeZone: string }) {
  if (work.length === 0)
    return (
      <p className="text-soft">
        No course yet. The next steps on the fit chart name the courses that would win most points.
      </p>
    );
  return (
    <ul className="divide-y divide-line border-t border-line">
      {work.map((entry) => (
        <li
          key={entry.id}
          className="grid gap-x-8 gap-y-2 py-3 md:grid-cols-[minmax(0,1fr)_16rem_13rem] md:items-center"
        >
          <div className="min-w-0">
            <Link
              href={`/courses/${entry.course.slug}` as Route}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-semibold leading-snug underline-offset-4 hover:underline md:min-h-8"
            >
              {entry.course.title}
            </Link>
            <p className="figures text-sm text-soft">{datesText(entry, timeZone)}</p>
          </div>
          <Progress entry={entry} />
          <p className="figures text-sm text-soft md:text-right">{statusText(entry, timeZone)}</p>
        </li>
      ))}
    </ul>
  );
}

function datesText({ section, enrolledAt }: LearnerWork, timeZone: string): string {
  if (!section) return `At their own pace since ${formatDate(enrolledAt, "day", timeZone)}`;
  const { startsAt, endsAt, timeZone: zone, cancelled } = section;
  const dates = `${formatDate(startsAt, "day", zone)} to ${formatDate(endsAt, "day", zone)}`;
  return cancelled ? `${dates}, these dates were cancelled` : dates;
}

function Progress({ entry: { modules, status } }: { entry: LearnerWork }) {
  const { done, all } = modules;
  if (status === "completed")
    return (
      <p>
        <Tag look="good">Completed</Tag>
      </p>
    );
  if (all === 0) return <p className="text-sm text-soft">No modules to tick</p>;
  return (
    <div>
      <svg width="100%" height="8" aria-hidden="true" className="block">
        <rect width="100%" height="8" rx="4" className="fill-line" />
        {done > 0 && <rect width={`${(Math.min(done, all) / all) * 100}%`} height="8" rx="4" className="fill-accent" />}
      </svg>
      <p className="figures mt-1 text-sm text-soft">
        {done} of {all} {all === 1 ? "module" : "modules"}
      </p>
    </div>
  );
}

function statusText({ completedAt, lastAt, modules }: LearnerWork, timeZone: string): string {
  if (completedAt) return `on ${formatDate(completedAt, "day", timeZone)}`;
  if (lastAt) return `Last module on ${formatDate(lastAt, "day", timeZone)}`;
  return modules.all > 0 ? "No module finished yet" : "";
}
