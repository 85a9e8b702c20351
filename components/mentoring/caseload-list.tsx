import type { Route } from "next";
import Link from "next/link";
import { Sparkline } from "@/components/charts/sparkline";
import { cx } from "@/components/ui/cx";
import { Tag } from "@/components/ui/layout";
import { BAND_TEXT, rangeText, scoreText } from "@/lib/fit/text";
import { type CaseloadLine, GROUPS, groupOf } from "@/lib/mentoring/caseload";
import { GROUP_TEXT, turnText } from "@/lib/mentoring/text";
import { formatDate } from "@/lib/platform/dates";

const COLUMNS =
  "md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_15rem] md:gap-x-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_18rem_11rem] lg:gap-x-8";

/** One line a learner: who, who must act next and for how long, fit over time, next date. In parts while `grouped`. */
export function CaseloadList({ lines, grouped }: { lines: readonly CaseloadLine[]; grouped: boolean }) {
  if (!grouped) return <Lines lines={lines} tagged />;
  return (
    <div className="space-y-10">
      {GROUPS.map((group) => {
        const some = lines.filter((line) => groupOf(line) === group);
        if (some.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`} className="mb-2 text-heading">
              {GROUP_TEXT[group]} <span className="figures font-normal text-soft">{some.length}</span>
            </h2>
            <Lines lines={some} />
          </section>
        );
      })}
    </div>
  );
}

const Lines = ({ lines, tagged = false }: { lines: readonly CaseloadLine[]; tagged?: boolean }) => (
  <ul className="divide-y divide-line border-y border-line">
    {lines.map((line) => (
      <li
        key={line.learnerId}
        className={`relative grid grid-cols-[minmax(0,1fr)_7.5rem] gap-x-4 py-3 hover:bg-surface md:items-center ${COLUMNS}`}
      >
        <Who line={line} />
        <Move line={line} tagged={tagged} />
        <Fit line={line} />
        <Next line={line} />
      </li>
    ))}
  </ul>
);

const Who = ({ line }: { line: CaseloadLine }) => (
  <div className="col-start-1 row-start-1 min-w-0 md:row-span-2 lg:row-span-1">
    <Link
      href={`/mentor/learners/${line.learnerId}` as Route}
      prefetch={false}
      className="inline-flex min-h-11 max-w-full items-center font-semibold leading-snug after:absolute after:inset-0 hover:text-accent md:min-h-8 md:text-lg"
    >
      <span className="[overflow-wrap:anywhere]">{line.name}</span>
    </Link>
    <p className="truncate text-sm text-soft">{line.fit?.role.title ?? "Follows no role yet"}</p>
  </div>
);

function Move({ line, tagged }: { line: CaseloadLine; tagged: boolean }) {
  const { who, wait, why } = turnText(line);
  const yours = line.turn === "mentor";
  return (
    <div
      className={cx(
        "figures col-start-1 mt-1 leading-snug md:col-start-2 md:row-start-1 md:mt-0",
        !line.nextDate && "md:row-span-2 lg:row-span-1",
      )}
    >
      <p className={yours ? "font-semibold" : "text-soft"}>
        {tagged && (
          <span className="mr-2">
            <Tag look={yours ? "accent" : line.why === "quiet" ? "role" : "plain"}>{who}</Tag>
          </span>
        )}
        {wait}
      </p>
      {yours && <p className="text-sm text-soft">{why}</p>}
    </div>
  );
}

function Fit({ line: { fit, name } }: { line: CaseloadLine }) {
  const place = "col-start-2 row-span-3 row-start-1 self-center md:col-start-3 md:row-span-2 lg:row-span-1";
  if (!fit) return <span className={place} />;
  const { overall, low, high, band } = fit;
  if (overall === null || low === null || high === null || band === null) {
    return <p className={`${place} text-sm text-soft`}>No fit yet: nothing is rated</p>;
  }
  const first = fit.points.find((point) => point.overall !== null)?.overall ?? overall;
  const label = `Fit of ${name}: ${scoreText(first)} at first, ${scoreText(overall)} now, ${rangeText(low, high)}`;
  return (
    <div className={`${place} grid min-w-0 gap-x-4 md:grid-cols-[7.5rem_minmax(0,1fr)] md:items-center`}>
      <p className="figures leading-tight">
        <span className="text-2xl font-semibold">{scoreText(overall)}</span>{" "}
        <span className="text-sm text-soft">
          {scoreText(low)}–{scoreText(high)}
        </span>
        <span className="block text-sm text-soft">{BAND_TEXT[band]}</span>
      </p>
      <Sparkline
        points={fit.points.map((point) => ({ at: point.at, value: point.overall }))}
        label={label}
        height={36}
      />
    </div>
  );
}

function Next({ line: { nextDate } }: { line: CaseloadLine }) {
  if (!nextDate)
    return <p className="hidden text-sm text-faint lg:col-start-4 lg:row-start-1 lg:block">No date ahead</p>;
  const { at, what, course, timeZone } = nextDate;
  return (
    <p className="col-start-1 mt-1 min-w-0 text-sm leading-snug text-soft md:col-start-2 lg:col-start-4 lg:row-start-1 lg:mt-0">
      <span className="figures font-medium text-ink">{formatDate(at, "short", timeZone)}</span> {course} {what}
    </p>
  );
}
