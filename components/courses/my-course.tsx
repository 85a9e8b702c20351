"use client";

import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type Mine, useMine } from "@/components/shell/use-mine";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/layout";
import type { MyCourse as Answer } from "@/lib/enrollments/view";
import { pointsText, scoreText } from "@/lib/fit/text";
import type { WhatIf } from "@/lib/fit/view";

/** A role that asks for skills the course teaches, and how many. */
export type SharedRole = { slug: string; title: string; skills: number };

const SHOWN = 3;

/** The box beside the title: what finishing adds for this person, and the way in. Asks once, after load; keeps its size. */
export function MyCourse({ slug, joinable, roles }: { slug: string; joinable: boolean; roles: readonly SharedRole[] }) {
  const mine = useMine<Answer>(`/api/v1/me/courses/${slug}`);
  return (
    <aside
      aria-label="What finishing adds"
      aria-live="polite"
      className="flex min-h-96 flex-col rounded-lg bg-sunken p-5 no-print"
    >
      <h2 className="text-sm font-semibold text-soft">What finishing adds</h2>
      <Inside mine={mine} slug={slug} joinable={joinable} roles={roles} />
    </aside>
  );
}

function Inside({
  mine,
  slug,
  joinable,
  roles,
}: {
  mine: Mine<Answer>;
  slug: string;
  joinable: boolean;
  roles: readonly SharedRole[];
}) {
  const enroll = `/enroll/${slug}` as Route;
  if (mine.state === "waiting") {
    return (
      <>
        <p className="sr-only">Loading what finishing adds for you</p>
        <Skeleton className="mt-3 h-12 w-full bg-line" />
        <Skeleton className="mt-3 h-12 w-full bg-line" />
        <Skeleton className="mt-auto h-11 w-full bg-line" />
      </>
    );
  }
  if (mine.state === "staff") {
    return (
      <>
        <p className="mt-2 leading-snug">
          Learners see here how far this would move their fit. These roles ask most for what it teaches:
        </p>
        <Shared roles={roles} />
      </>
    );
  }
  if (mine.state === "visitor") {
    return (
      <>
        <p className="mt-2 leading-snug">
          See how far this would move your fit. These roles ask most for what it teaches:
        </p>
        <Shared roles={roles} />
        <Go href="/sign-up">Sign up to see what it would add</Go>
      </>
    );
  }
  if (mine.state === "failed") {
    return (
      <>
        <p className="mb-4 mt-2 leading-snug">This could not be loaded just now. The rest of this page is complete.</p>
        {joinable && <Go href={enroll}>See dates and enroll</Go>}
      </>
    );
  }
  return <Known slug={slug} answer={mine.answer} enroll={enroll} joinable={joinable} roles={roles} />;
}

type KnownProps = { slug: string; answer: Answer; enroll: Route; joinable: boolean; roles: readonly SharedRole[] };

function Known({ slug, answer, enroll, joinable, roles }: KnownProps) {
  const { enrollment, effects, followsRoles, open } = answer;
  if (enrollment?.status === "completed") {
    return (
      <>
        <p className="mt-2 leading-snug">
          You finished this course, and it counts in your fit. These roles ask most for what it teaches:
        </p>
        <Shared roles={roles} />
        <Go href={`/enrollments/${enrollment.id}` as Route}>See what it moved</Go>
      </>
    );
  }
  return (
    <>
      {followsRoles ? (
        <>
          <Effects effects={effects} />
          {effects[0] && (
            <Link
              href={`/fit/${effects[0].role.slug}/what-if?course=${slug}` as Route}
              prefetch={false}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              Try it with other courses and levels
            </Link>
          )}
        </>
      ) : (
        <>
          <p className="mt-2 leading-snug">
            Follow a role and you see here what this would add. These ask most for what it teaches:
          </p>
          <Shared roles={roles} />
        </>
      )}
      {enrollment ? (
        <Go href={`/enrollments/${enrollment.id}` as Route}>Open your enrollment</Go>
      ) : open ? (
        <Go href={enroll}>See dates and enroll</Go>
      ) : (
        <p className="mt-auto text-soft">
          {joinable ? "Every class is full just now." : "No dates are listed here, so you cannot enroll on Bearing."}
        </p>
      )}
    </>
  );
}

/** Instead of one's own figures: which roles ask for what the course teaches. */
function Shared({ roles }: { roles: readonly SharedRole[] }) {
  if (roles.length === 0) return null;
  return (
    <ul className="mb-4 mt-2 divide-y divide-line text-[0.9375rem]">
      {roles.map((role) => (
        <li key={role.slug} className="flex items-center justify-between gap-3">
          <Link
            href={`/roles/${role.slug}` as Route}
            prefetch={false}
            className="inline-flex min-h-11 min-w-0 items-center font-medium text-accent underline-offset-4 hover:underline"
          >
            {role.title}
          </Link>
          <span className="figures whitespace-nowrap text-soft">
            {role.skills} {role.skills === 1 ? "skill" : "skills"}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Effects({ effects }: { effects: readonly WhatIf[] }) {
  const ranked = [...effects].sort(
    (a, b) => Number(b.role.target) - Number(a.role.target) || (b.delta ?? 0) - (a.delta ?? 0),
  );
  const more = ranked.length - SHOWN;
  return (
    <>
      <ul className="mt-1 divide-y divide-line">
        {ranked.slice(0, SHOWN).map((effect) => (
          <Effect key={effect.role.id} effect={effect} />
        ))}
      </ul>
      <p className="mb-3 mt-1 text-sm text-soft">
        {more > 0 && `And ${more} more ${more === 1 ? "role" : "roles"} you follow. `}Fit runs from 0 to 100.
      </p>
    </>
  );
}

function Effect({ effect: { role, before, after, delta } }: { effect: WhatIf }) {
  return (
    <li className="py-2">
      <p className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-semibold">{role.title}</span>
        {after.overall === null ? (
          <span className="text-sm text-soft">not enough yet</span>
        ) : (
          <span className="figures whitespace-nowrap text-lg leading-tight">
            {before.overall !== null && (
              <>
                <span className="text-soft">{scoreText(before.overall)}</span>
                <span className="sr-only"> to </span>
                <span aria-hidden="true" className="px-1 text-faint">
                  →
                </span>
              </>
            )}
            <span className="font-bold">{scoreText(after.overall)}</span>
          </span>
        )}
      </p>
      <p className="figures flex justify-between gap-3 text-sm leading-snug text-soft">
        <span>
          {after.low !== null &&
            after.high !== null &&
            `likely between ${scoreText(after.low)} and ${scoreText(after.high)}`}
        </span>
        {delta !== null && (
          <span className={delta >= 0.05 ? "font-semibold text-accent" : ""}>{pointsText(delta)}</span>
        )}
      </p>
    </li>
  );
}

const Go = ({ href, children }: { href: Route; children: ReactNode }) => (
  <Link href={href} prefetch={false} className={buttonClass("primary", "mt-auto w-full text-center")}>
    {children}
  </Link>
);
