import type { Route } from "next";
import { NextSteps } from "@/components/fit/next-steps";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/layout";
import { pointsText, scoreText } from "@/lib/fit/text";
import type { FollowedFit } from "@/lib/fit/view";

/** The course that would add most to a role, what it would add, and the `gaps` largest gaps. */
export function NextStepPanel({ followed, gaps }: { followed: FollowedFit; gaps: number }) {
  const { bestCourse, nextSteps, fit, role } = followed;
  return (
    <Panel className="flex flex-col gap-6">
      <section aria-labelledby="next-step">
        <h2 id="next-step" className="text-sm font-semibold text-accent">
          Best next step
        </h2>
        {bestCourse && fit.overall !== null ? (
          <>
            <p className="mt-1 text-title font-semibold">{bestCourse.title}</p>
            <p className="figures mt-3">
              <span className="text-title font-bold">{pointsText(bestCourse.total)}</span>{" "}
              <span className="text-soft">
                points for {role.title}, to about {scoreText(fit.overall + bestCourse.total)}
              </span>
            </p>
            {!bestCourse.ready && (
              <p className="mt-1 text-sm text-soft">It asks for more than you have shown so far.</p>
            )}
            <ButtonLink href={`/courses/${bestCourse.slug}` as Route} className="mt-4">
              See the course and its dates
            </ButtonLink>
          </>
        ) : (
          <p className="mt-1 text-soft">No course in the catalog would add points to {role.title} now.</p>
        )}
      </section>
      <section aria-labelledby="gaps" className="border-t border-line pt-4">
        <h3 id="gaps" className="mb-3 font-semibold">
          Largest gaps
        </h3>
        <NextSteps steps={nextSteps} most={gaps} />
      </section>
    </Panel>
  );
}
