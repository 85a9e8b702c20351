import Link from "next/link";
import { Sparkline } from "@/components/charts/sparkline";
import { Tag } from "@/components/ui/layout";
import { BAND_TEXT, rangeText, scoreText } from "@/lib/fit/text";
import type { CaseloadLine } from "@/lib/mentoring/caseload";
import { turnText } from "@/lib/mentoring/text";
import { formatDate } from "@/lib/platform/dates";

/** One line a learner: who, who must act next, fit and its course, next date. */
export function CaseloadTable({ lines }: { lines: readonly CaseloadLine[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map((line) => (
        <li
          key={line.learnerId}
          className="relative grid gap-x-6 gap-y-2 py-4 md:grid-cols-[minmax(0,1.1fr)_minmax(0,1.2fr)_minmax(0,1.6fr)_minmax(0,1.2fr)] md:items-center"
        >
          <div>
            <Link
              href={`/mentor/learners/${line.learnerId}`}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-heading font-semibold after:absolute after:inset-0 hover:text-accent"
            >
              {line.name}
            </Link>
          </div>
          <Move line={line} />
          <FitCell line={line} />
          <NextDate line={line} />
        </li>
      ))}
    </ul>
  );
}

function Move({ line }: { line: CaseloadLine }) {
  const { who, why } = turnText(line);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <Tag look={line.turn === "mentor" ? "accent" : line.why === "quiet" ? "role" : "plain"}>{who}</Tag>
      <span className={line.turn === "mentor" ? "font-medium" : "text-soft"}>{why}</span>
    </p>
  );
}

function FitCell({ line }: { line: CaseloadLine }) {
  const { fit } = line;
  if (!fit) return <p className="text-soft">Follows no role yet</p>;
  if (fit.overall === null || fit.low === null || fit.high === null) {
    return (
      <p className="text-soft">
        {fit.role.title}
        <span className="block text-sm">Not enough rated yet</span>
      </p>
    );
  }
  return (
    <div className="flex items-center gap-4">
      <p className="figures w-24 shrink-0">
        <span className="text-title font-semibold">{scoreText(fit.overall)}</span>
        <span className="block text-sm text-soft">{fit.band ? BAND_TEXT[fit.band] : ""}</span>
      </p>
      <div className="min-w-0">
        <Sparkline
          points={fit.points.map((point) => ({ at: point.at, value: point.overall }))}
          label={`Fit of ${line.name} over time`}
        />
        <p className="truncate text-sm text-soft">
          {fit.role.title}, {rangeText(fit.low, fit.high)}
        </p>
      </div>
    </div>
  );
}

function NextDate({ line }: { line: CaseloadLine }) {
  if (!line.nextDate) return <p className="text-sm text-faint">No date ahead</p>;
  const { at, what, course, timeZone } = line.nextDate;
  return (
    <p className="text-sm">
      <span className="figures font-medium">{formatDate(at, "day", timeZone)}</span>
      <span className="block text-soft">
        {course} {what}
      </span>
    </p>
  );
}
