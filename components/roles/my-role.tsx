"use client";

import type { Route } from "next";
import Link from "next/link";
import { createContext, type ReactNode, useContext } from "react";
import { type Mine, useMine } from "@/components/shell/use-mine";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/layout";
import { Level, levelText } from "@/components/ui/level";
import { scoreText } from "@/lib/fit/text";
import type { MyRoleAnswer } from "@/lib/roles/mine";

type MineHere = Mine<MyRoleAnswer>;
type Unknown = Exclude<MineHere["state"], "known">;

const MineContext = createContext<MineHere>({ state: "visitor" });

/** Asks once, after load, for the signed-in learner's fit and levels, for every leaf inside it. */
export function MyRole({ slug, children }: { slug: string; children: ReactNode }) {
  const mine = useMine<MyRoleAnswer>(`/api/v1/me/roles/${slug}`);
  return <MineContext value={mine}>{children}</MineContext>;
}

/** The box beside the title: how the role fits this person, or the way to find out. Its height never changes. */
export function MyFit({ slug, scorable = true }: { slug: string; scorable?: boolean }) {
  const mine = useContext(MineContext);
  if (!scorable) return <NoProfile />;
  return (
    <aside
      aria-label="Your fit"
      aria-live="polite"
      className="flex min-h-72 flex-col rounded-lg border border-line bg-surface p-5 no-print"
    >
      <h2 className="text-sm font-semibold text-soft">Your fit</h2>
      <Fit mine={mine} slug={slug} />
    </aside>
  );
}

const NoProfile = () => (
  <aside aria-label="Your fit" className="rounded-lg border border-line bg-surface p-5 no-print">
    <h2 className="text-sm font-semibold text-soft">Your fit</h2>
    <p className="mt-2 text-lg leading-snug">
      There is no skill profile of this occupation yet, so nobody’s fit can be worked out.
    </p>
  </aside>
);

function Fit({ mine, slug }: { mine: MineHere; slug: string }) {
  const page = `/fit/${slug}` as Route;
  return mine.state === "known" ? (
    <Known answer={mine.answer} page={page} />
  ) : (
    <NotKnown state={mine.state} page={page} />
  );
}

function NotKnown({ state, page }: { state: Unknown; page: Route }) {
  if (state === "waiting") {
    return (
      <>
        <p className="sr-only">Loading your fit</p>
        <Skeleton className="mt-2 h-11 w-28" />
        <Skeleton className="mt-3 h-4 w-full" />
        <Skeleton className="mt-auto h-11 w-full" />
      </>
    );
  }
  if (state === "staff")
    return (
      <p className="mt-2 leading-snug">
        Learners see here how this role fits them. Your own pages are under My Bearing.
      </p>
    );
  if (state === "failed") {
    return (
      <Words href={page} action="Open your fit">
        Your fit could not be loaded just now. The rest of this page is complete.
      </Words>
    );
  }
  return (
    <>
      <Words href={"/sign-up" as Route} action="Sign up to see how you fit">
        Rate your skills against the levels on this page and see how close you are, with the reasons.
      </Words>
      <Link
        href={"/quiz" as Route}
        className="mt-1 inline-flex min-h-11 items-center self-center text-accent underline-offset-4 hover:underline"
      >
        Could it suit me? Take the interest quiz
      </Link>
    </>
  );
}

function Known({ answer: { fit, band, followed }, page }: { answer: MyRoleAnswer; page: Route }) {
  if (!fit || fit.overall === null || fit.low === null || fit.high === null) {
    return (
      <Words href={"/profile" as Route} action="Rate your skills">
        Not enough is known about you yet for a fit. Rate some of the skills below first.
      </Words>
    );
  }
  return (
    <>
      <p className="mt-1 flex items-baseline gap-3">
        <span className="figures text-[2.75rem] font-bold leading-none tracking-tight">{scoreText(fit.overall)}</span>
        <span className="font-semibold">{band}</span>
      </p>
      <FitRange overall={fit.overall} low={fit.low} high={fit.high} />
      <p className="mb-3 text-sm leading-snug text-soft">
        Between {scoreText(fit.low)} and {scoreText(fit.high)} of 100{fit.provisional ? ", provisional" : ""}
        {followed ? ". You follow this role." : "."}
      </p>
      <Link href={page} className={buttonClass("primary", "mt-auto w-full")}>
        {followed ? "See where the points are" : "See your fit and follow"}
      </Link>
      <Link
        href={`${page}/what-if` as Route}
        prefetch={false}
        className="inline-flex min-h-11 items-center self-center text-accent underline-offset-4 hover:underline"
      >
        What would change it?
      </Link>
    </>
  );
}

const FitRange = ({ overall, low, high }: { overall: number; low: number; high: number }) => (
  <svg width="100%" height="16" aria-hidden="true" className="my-2 block">
    <rect y="6" width="100%" height="4" rx="2" className="fill-line" />
    <rect
      x={`${low}%`}
      y="4"
      width={`${Math.max(1, high - low)}%`}
      height="8"
      rx="2"
      className="fill-accent opacity-40"
    />
    <rect x={`${overall}%`} y="1" width="3" height="14" rx="1" className="fill-accent" />
  </svg>
);

const Words = ({ children, href, action }: { children: ReactNode; href: Route; action: string }) => (
  <>
    <p className="mb-4 mt-2 text-lg leading-snug">{children}</p>
    <Link href={href} className={buttonClass("primary", "mt-auto w-full")}>
      {action}
    </Link>
  </>
);

/** The level a requirement needs and, once known, the reader's own inside it. Keeps its size. */
export function NeededLevel({ slug, name, level }: { slug: string; name: string; level: number }) {
  const mine = useContext(MineContext);
  const held = mine.state === "known" ? (mine.answer.levels[slug] ?? null) : undefined;
  const yours = held === undefined ? "" : held === null ? ", yours not rated" : `, yours ${levelText(held)}`;
  return (
    <div>
      <Level needed={level} held={held} label={`${name}: level ${levelText(level)} of 5 needed${yours}`} />
      <p className="mt-1 whitespace-nowrap text-sm leading-tight">
        <span className="figures">{levelText(level)} of 5</span>
        {held !== undefined && (
          <span className="figures font-semibold text-accent">
            {held === null ? " · not rated" : ` · you ${levelText(held)}`}
          </span>
        )}
      </p>
    </div>
  );
}
