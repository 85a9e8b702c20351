"use client";

import type { Route } from "next";
import Link from "next/link";
import { createContext, type ReactNode, useContext } from "react";
import { type Mine, useMine } from "@/components/shell/use-mine";
import { levelText } from "@/components/ui/level";
import type { MyRolesAnswer } from "@/lib/fit/compare-fits";
import { scoreText } from "@/lib/fit/text";

const MineContext = createContext<Mine<MyRolesAnswer>>({ state: "visitor" });

/** Asks once, after load, for the signed-in learner's fits and levels, for every leaf inside it. */
export function MyCompare({ slugs, children }: { slugs: readonly string[]; children: ReactNode }) {
  const mine = useMine<MyRolesAnswer>(`/api/v1/me/roles?slugs=${slugs.join(",")}`);
  return <MineContext value={mine}>{children}</MineContext>;
}

/** What the row of fits is about, for whoever looks. One line high, whatever it says. */
export function MyFitsNote() {
  const mine = useContext(MineContext);
  const link = "text-accent underline underline-offset-2";
  return (
    <span aria-live="polite" className="block min-h-6 text-sm text-soft">
      {mine.state === "visitor" && (
        <>
          <Link href={"/sign-up" as Route} className={link}>
            Sign up
          </Link>{" "}
          to see how each fits you.
        </>
      )}
      {mine.state === "waiting" && "Loading your fits"}
      {mine.state === "staff" && "Learners see here how each fits them."}
      {mine.state === "failed" && "Your fits could not be loaded just now."}
      {mine.state === "known" && "Of 100, from what you have shown."}
    </span>
  );
}

/** The learner's fit for one role. Keeps its height. */
export function MyFitCell({ slug, scorable }: { slug: string; scorable: boolean }) {
  const mine = useContext(MineContext);
  const fit = mine.state === "known" ? mine.answer.fits[slug] : undefined;
  return (
    <div className="min-h-16">
      {!scorable ? (
        <p className="text-sm leading-snug text-soft">No skill profile yet, so no fit.</p>
      ) : fit ? (
        <Link href={`/fit/${slug}` as Route} className="group/fit block" data-computed="fit">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="figures text-[2.25rem] font-bold leading-none tracking-tight">
              {scoreText(fit.overall)}
            </span>
            <span className="font-semibold text-accent underline-offset-4 group-hover/fit:underline">{fit.band}</span>
          </span>
          <span className="figures block text-sm leading-snug text-soft">
            {scoreText(fit.low)} to {scoreText(fit.high)}
            {fit.provisional && ", provisional"}
          </span>
        </Link>
      ) : fit === null ? (
        <p className="text-sm leading-snug text-soft">
          Nothing it asks for is rated yet.{" "}
          <Link href={"/profile/skills" as Route} className="text-accent underline underline-offset-2">
            Rate your skills
          </Link>
        </p>
      ) : (
        <p className="text-soft">–</p>
      )}
    </div>
  );
}

/** The learner's own level in a skill, once known. Its line is kept free, so that nothing moves when it comes. */
export function MyLevel({ slug }: { slug: string }) {
  const mine = useContext(MineContext);
  const held = mine.state === "known" ? mine.answer.levels[slug] : undefined;
  return (
    <span className="figures block min-h-5 text-sm font-semibold text-accent no-print">
      {mine.state === "known" && (held === undefined ? "You: not rated" : `You: level ${levelText(held)}`)}
    </span>
  );
}
