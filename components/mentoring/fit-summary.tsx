import type { Route } from "next";
import Link from "next/link";
import { NotEnough, ProvisionalNote } from "@/components/fit/not-enough";
import { Parts, RecentChangeText, ScoreFigure, ScoreRange } from "@/components/fit/score";
import { pointsText, rangeText, scoreText } from "@/lib/fit/text";
import type { FollowedFit } from "@/lib/fit/view";

/** The main role as it stands now. */
export function FitSummary({ main }: { main: FollowedFit }) {
  const { role, fit, recent, ask } = main;
  return (
    <section aria-labelledby="main-role-title" className="space-y-3">
      <h2 id="main-role-title" className="text-heading">
        {role.target ? "Target: " : ""}
        {role.title}
      </h2>
      {fit.enough ? (
        <>
          <ScoreFigure fit={fit} />
          <RecentChangeText recent={recent} />
          <ScoreRange fit={fit} />
          <Parts fit={fit} />
          {fit.provisional && <ProvisionalNote ask={ask} coverage={fit.coverage} />}
        </>
      ) : (
        <NotEnough ask={ask} own={false} />
      )}
    </section>
  );
}

/** The other followed roles, a line each. */
export function OtherFits({ fits }: { fits: readonly FollowedFit[] }) {
  return (
    <ul className="divide-y divide-line border-t border-line">
      {fits.map(({ role, fit, recent }) => (
        <li key={role.id} className="grid items-baseline gap-x-6 py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
          <Link
            href={`/roles/${role.slug}` as Route}
            prefetch={false}
            className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
          >
            {role.title}
          </Link>
          <p className="figures text-soft">
            {fit.overall === null || fit.low === null || fit.high === null ? (
              "Not enough rated yet"
            ) : (
              <>
                <span className="text-xl font-semibold text-ink">{scoreText(fit.overall)}</span>,{" "}
                {rangeText(fit.low, fit.high)}
                {recent && `, ${pointsText(recent.points)} in 30 days`}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
