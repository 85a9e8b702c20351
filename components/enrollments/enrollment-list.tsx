import type { Route } from "next";
import Link from "next/link";
import { Tag } from "@/components/ui/layout";
import { momentText, sectionDates, zoneText } from "@/lib/courses/text";
import { STATUS_LABELS } from "@/lib/enrollments/text";
import type { EnrollmentLine } from "@/lib/enrollments/view";
import { formatDate } from "@/lib/platform/dates";
import { ProgressBar } from "./progress-bar";

const TITLE = "text-heading font-semibold text-accent underline-offset-4 hover:underline";

/** Courses one is in: progress, and when the next class is. */
export const RunningList = ({ lines, timeZone }: { lines: readonly EnrollmentLine[]; timeZone: string }) => (
  <ul className="divide-y divide-line">
    {lines.map((line) => (
      <li key={line.id} className="grid gap-x-10 gap-y-3 py-5 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0">
          <h3>
            <Link href={`/enrollments/${line.id}` as Route} className={TITLE}>
              {line.courseTitle}
            </Link>
          </h3>
          <When line={line} timeZone={timeZone} />
        </div>
        {line.modules.all > 0 && (
          <div className="sm:pt-1.5">
            <ProgressBar {...line.modules} />
            <p className="figures mt-1.5 text-[0.9375rem] text-soft">
              {line.modules.done} of {line.modules.all} {line.modules.all === 1 ? "module" : "modules"} done
            </p>
          </div>
        )}
      </li>
    ))}
  </ul>
);

function When({ line: { section, next }, timeZone }: { line: EnrollmentLine; timeZone: string }) {
  if (!section) return <p className="text-soft">At your own pace</p>;
  if (section.cancelledAt) return <p className="font-semibold text-danger">This class was cancelled</p>;
  return (
    <p className="figures text-soft">
      {next ? (
        <>
          Next class {momentText(next.startsAt, timeZone)}, {zoneText(timeZone)}
          <span className="block">{section.place}</span>
        </>
      ) : (
        <>
          {sectionDates(section)}, {zoneText(section.timeZone)}
        </>
      )}
    </p>
  );
}

/** What is over, newest first. */
export const PastList = ({ lines, timeZone }: { lines: readonly EnrollmentLine[]; timeZone: string }) => (
  <ul className="divide-y divide-line">
    {lines.map((line) => {
      const over = line.completedAt ?? line.cancelledAt;
      return (
        <li key={line.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3 first:pt-0">
          <Link
            href={`/enrollments/${line.id}` as Route}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
          >
            {line.courseTitle}
          </Link>
          <span className="figures flex items-center gap-3 text-[0.9375rem] text-soft">
            <Tag look={line.status === "completed" ? "good" : "plain"}>{STATUS_LABELS[line.status]}</Tag>
            {over && formatDate(over, "day", timeZone)}
          </span>
        </li>
      );
    })}
  </ul>
);
