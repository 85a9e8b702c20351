import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { levelText } from "@/components/ui/level";
import type { EnrollmentView, RoleMove } from "@/lib/enrollments/view";
import { pointsText, rangeText, scoreText } from "@/lib/fit/text";

/** After completion: before and after for every role that was followed, and the skills that were written. */
export function WhatMoved({ enrollment: { moved, skills } }: { enrollment: Pick<EnrollmentView, "moved" | "skills"> }) {
  return (
    <div>
      {moved.length === 0 ? (
        <p className="max-w-read text-soft">
          You followed no role when you completed this course, so no fit was there to move. What you learnt counts as
          soon as you follow one.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {moved.map((move) => (
            <Move key={move.role.slug} move={move} />
          ))}
        </ul>
      )}
      {skills.length > 0 && (
        <p className="figures mt-4 max-w-read text-[0.9375rem] text-soft">
          Written into your profile, as shown by a course:{" "}
          {skills.map((skill) => `${skill.name} at level ${levelText(skill.to)}`).join(", ")}.
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink href={"/dashboard" as Route}>See it on your chart</ButtonLink>
        <ButtonLink href={"/profile/skills" as Route} look="secondary">
          Your skills
        </ButtonLink>
      </div>
    </div>
  );
}

function Move({ move: { role, before, after, low, high } }: { move: RoleMove }) {
  const change = before === null || after === null ? null : after - before;
  return (
    <li className="grid items-baseline gap-x-6 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <Link
        href={`/fit/${role.slug}` as Route}
        className="inline-flex min-h-11 items-center text-heading font-semibold text-accent underline-offset-4 hover:underline"
      >
        {role.title}
      </Link>
      <p className="figures text-2xl font-semibold">
        {after === null ? (
          <span className="text-base font-normal text-soft">not enough rated yet</span>
        ) : (
          <>
            <span className="text-soft">{before === null ? "no score" : scoreText(before)}</span>
            <span className="sr-only"> to </span>
            <span aria-hidden="true" className="px-2 text-faint">
              →
            </span>
            {scoreText(after)}
            {change !== null && (
              <span className={cx("ml-3 text-lg", change >= 0.05 ? "text-accent" : "text-soft")}>
                {pointsText(change)}
              </span>
            )}
          </>
        )}
      </p>
      {low !== null && high !== null && (
        <p className="figures text-[0.9375rem] text-soft sm:col-span-2">Most likely {rangeText(low, high)} now.</p>
      )}
    </li>
  );
}
