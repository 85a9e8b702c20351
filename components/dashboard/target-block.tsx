import type { Route } from "next";
import Link from "next/link";
import { NotEnough, ProvisionalNote } from "@/components/fit/not-enough";
import { Parts, RecentChangeText, ScoreFigure, ScoreRange } from "@/components/fit/score";
import type { FollowedFit } from "@/lib/fit/view";

/** The target role, or the first followed one: its score as large as anything on the page. */
export function TargetBlock({ followed }: { followed: FollowedFit }) {
  const { role, fit, recent, ask } = followed;
  return (
    <section aria-labelledby="target-title">
      <p className="text-sm font-semibold text-accent">{role.target ? "Your target" : "A role you follow"}</p>
      <h2 id="target-title" className="text-title">
        <Link
          href={`/fit/${role.slug}` as Route}
          className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
        >
          {role.title}
        </Link>
      </h2>
      {fit.enough ? (
        <div className="mt-4 space-y-5">
          <ScoreFigure fit={fit} large />
          <div className="space-y-1">
            <ScoreRange fit={fit} />
            <RecentChangeText recent={recent} />
          </div>
          <Parts fit={fit} />
          {fit.provisional && <ProvisionalNote ask={ask} coverage={fit.coverage} />}
        </div>
      ) : (
        <div className="mt-4">
          <NotEnough ask={ask} />
        </div>
      )}
      <p className="mt-3">
        <Link
          href={`/fit/${role.slug}` as Route}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          Where the points are
        </Link>
      </p>
    </section>
  );
}
