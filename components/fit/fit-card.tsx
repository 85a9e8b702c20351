import type { Route } from "next";
import Link from "next/link";
import { Sparkline } from "@/components/charts/sparkline";
import { Tag } from "@/components/ui/layout";
import { pointsText, rangeText, scoreText } from "@/lib/fit/text";
import type { FollowedFit } from "@/lib/fit/view";
import { DAY_MS } from "@/lib/platform/clock";
import { NotEnough, ProvisionalNote } from "./not-enough";
import { Parts, RecentChangeText, ScoreFigure, ScoreRange } from "./score";

/** One followed role on the dashboard: the score, its range and parts, where it came from, and the one next step. */
export function FitCard({ followed }: { followed: FollowedFit }) {
  const { role, fit, recent, ask, bestCourse } = followed;
  return (
    <article className="flex flex-col gap-5 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <header className="flex items-start justify-between gap-4">
        <h3 className="text-heading">
          <Link
            href={`/fit/${role.slug}` as Route}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
          >
            {role.title}
          </Link>
        </h3>
        {role.target && (
          <span className="pt-2.5">
            <Tag look="accent">Target</Tag>
          </span>
        )}
      </header>
      {fit.enough ? (
        <>
          <div className="grid grid-cols-[auto_minmax(5rem,10rem)] items-end justify-between gap-4">
            <ScoreFigure fit={fit} />
            <History followed={followed} />
          </div>
          <div className="space-y-1">
            <ScoreRange fit={fit} />
            <RecentChangeText recent={recent} />
          </div>
          <Parts fit={fit} />
          {fit.provisional && <ProvisionalNote ask={ask} coverage={fit.coverage} />}
          <BestStep bestCourse={bestCourse} />
        </>
      ) : (
        <NotEnough ask={ask} />
      )}
      <p className="mt-auto border-t border-line pt-2">
        <Link
          href={`/fit/${role.slug}` as Route}
          aria-label={`${role.title}: where the points are`}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          Where the points are
        </Link>
      </p>
    </article>
  );
}

/** Drawn from the second day on: a line needs some time to be one. */
function History({ followed: { points, fit, at, role } }: { followed: FollowedFit }) {
  const shown = [
    ...points.map(({ overall, ...point }) => ({ ...point, value: overall })),
    { at, value: fit.overall, low: fit.low, high: fit.high },
  ];
  const start = points.find(({ overall }) => overall !== null);
  const first = start?.overall ?? null;
  if (
    !start ||
    first === null ||
    at.getTime() - start.at.getTime() < DAY_MS ||
    fit.overall === null ||
    fit.low === null ||
    fit.high === null
  )
    return null;
  const label = `${role.title} over time: ${scoreText(first)} at first, ${scoreText(fit.overall)} now, ${rangeText(fit.low, fit.high)}`;
  return <Sparkline points={shown} label={label} height={56} />;
}

function BestStep({ bestCourse }: Pick<FollowedFit, "bestCourse">) {
  if (!bestCourse)
    return <p className="text-sm text-soft">No course in the catalog would add points to this role now.</p>;
  return (
    <div className="border-t border-line pt-4">
      <p className="text-sm text-soft">Best next step</p>
      <p className="flex items-baseline justify-between gap-4">
        <Link
          href={`/courses/${bestCourse.slug}` as Route}
          className="inline-flex min-h-11 items-center font-semibold leading-snug text-accent underline-offset-4 hover:underline"
        >
          {bestCourse.title}
        </Link>
        <span className="figures whitespace-nowrap font-semibold">{pointsText(bestCourse.total)}</span>
      </p>
      {!bestCourse.ready && <p className="text-sm text-soft">It asks for more than you have shown so far.</p>}
    </div>
  );
}
