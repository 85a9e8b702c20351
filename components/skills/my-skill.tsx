"use client";

import type { Route } from "next";
import Link from "next/link";
import { type Mine, useMine } from "@/components/shell/use-mine";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/layout";
import { Level, levelText } from "@/components/ui/level";
import type { MySkillAnswer } from "@/lib/skills/mine";

/** The box beside the title: what is known of this person's level, and the way to say or raise it. Keeps its size. */
export function MySkill({ slug, name }: { slug: string; name: string }) {
  const mine = useMine<MySkillAnswer>(`/api/v1/me/skills/${slug}`);
  return (
    <aside
      aria-label="Your level"
      aria-live="polite"
      className="flex min-h-72 flex-col rounded-lg border border-line bg-surface p-5 no-print"
    >
      <h2 className="text-sm font-semibold text-soft">Your level</h2>
      <Inside mine={mine} name={name} slug={slug} />
    </aside>
  );
}

function Inside({ mine, name, slug }: { mine: Mine<MySkillAnswer>; name: string; slug: string }) {
  const rate = `/profile/skills?q=${encodeURIComponent(name)}` as Route;
  switch (mine.state) {
    case "waiting":
      return (
        <>
          <p className="sr-only">Loading your level</p>
          <Skeleton className="mt-3 h-10 w-2/3 bg-line" />
          <Skeleton className="mt-3 h-16 w-full bg-line" />
          <Skeleton className="mt-auto h-11 w-full bg-line" />
        </>
      );
    case "staff":
      return <p className="mt-2 text-lg leading-snug">Learners see their own level here, and who says so.</p>;
    case "failed":
      return (
        <>
          <p className="mt-2 leading-snug">This could not be loaded just now. The rest of this page is complete.</p>
          <Go href={rate}>Rate this skill</Go>
        </>
      );
    case "visitor":
      return (
        <>
          <p className="mt-2 text-lg leading-snug">
            Say where you stand against the five levels, and see which roles come nearer.
          </p>
          <Go href="/sign-up">Sign up to keep your level</Go>
        </>
      );
    case "known":
      return <Known answer={mine.answer} rate={rate} slug={slug} />;
  }
}

function Known({ answer, rate, slug }: { answer: MySkillAnswer; rate: Route; slug: string }) {
  const { level, range, surety, statements, roles } = answer;
  return (
    <>
      {level === null ? (
        <p className="mt-2 text-lg leading-snug">Nothing is known yet of how well you can do this.</p>
      ) : (
        <>
          <p className="mt-2 flex items-center gap-3">
            <span className="figures text-4xl font-semibold leading-none" data-computed="level">
              {shown(level)}
            </span>
            <Level needed={level} label={`Level ${shown(level)} of 5`} />
          </p>
          <p className="figures mt-1 text-sm text-soft">
            {surety}, probably {range}
          </p>
          <ul className="mt-3 space-y-1 border-t border-line pt-2 text-[0.9375rem] leading-snug">
            {statements.map((statement) => (
              <li key={`${statement.source} ${statement.when} ${statement.level}`}>
                <span className="font-medium">{statement.source}</span>: level {shown(statement.level)}
                <span className="block text-sm text-soft">{statement.when}</span>
              </li>
            ))}
          </ul>
          <Link
            href={`/profile/evidence?skill=${slug}` as Route}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-sm text-accent underline-offset-4 hover:underline"
          >
            Everything that is said about it
          </Link>
        </>
      )}
      <Gains roles={roles} />
      <Go href={rate}>{level === null ? "Rate this skill" : "Change my rating"}</Go>
    </>
  );
}

/** Which of the followed roles ask for it, and what there is left to win. */
function Gains({ roles }: { roles: MySkillAnswer["roles"] }) {
  if (roles.length === 0) return null;
  return (
    <ul className="mb-4 mt-3 divide-y divide-line border-t border-line text-[0.9375rem]">
      {roles.map((role) => (
        <li key={role.slug} className="py-1.5 leading-snug">
          <Link
            href={`/fit/${role.slug}` as Route}
            prefetch={false}
            className="font-medium text-accent underline-offset-4 hover:underline"
          >
            {role.title}
          </Link>
          <span className="block text-sm text-soft" data-computed="points">
            {role.gap >= 0.05
              ? `asks level ${levelText(role.needed)}: up to ${role.gap.toFixed(1)} points to win`
              : `asks level ${levelText(role.needed)}: nothing left to win`}
          </span>
        </li>
      ))}
    </ul>
  );
}

const shown = (level: number): string => String(Math.round(level * 10) / 10);

const Go = ({ href, children }: { href: Route; children: string }) => (
  <Link href={href} prefetch={false} className={`${buttonClass("primary")} mt-auto`}>
    {children}
  </Link>
);
