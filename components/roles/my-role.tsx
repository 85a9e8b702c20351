import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/layout";
import { levelText } from "@/components/ui/level";
import { levelWidth } from "./level-width";

/*
 * The personal parts of a role page as everybody's page holds them: every state is there, all but the visitor's invisible, each
 * in the size it keeps. RoleLeaf fills them in by their data attributes.
 */

const QUIET_LINK = "mt-1 inline-flex min-h-11 items-center self-center text-accent underline-offset-4 hover:underline";

/**
 * The box beside the title: how the role fits this person, or the way to find out. Every state lies in the same place, so that the
 * box is as high as the highest of them and stays so.
 */
export function MyFit({ slug, scorable }: { slug: string; scorable: boolean }) {
  if (!scorable) return <NoProfile />;
  const page = `/fit/${slug}`;
  return (
    <aside
      aria-label="Your fit"
      aria-live="polite"
      className="grid min-h-72 rounded-lg border border-line bg-surface p-5 no-print"
    >
      <State when="visitor">
        <Words href="/sign-up" action="Sign up to see how you fit">
          Rate your skills against the levels on this page and see how close you are, with the reasons.
        </Words>
        <a href="/quiz" className={QUIET_LINK}>
          Could it suit me? Take the interest quiz
        </a>
      </State>
      <State when="waiting">
        <p className="sr-only">Loading your fit</p>
        <Skeleton className="mt-2 h-11 w-28" />
        <Skeleton className="mt-3 h-4 w-full" />
        <Skeleton className="mt-auto h-11 w-full" />
      </State>
      <State when="staff">
        <p className="mt-2 leading-snug">
          Learners see here how this role fits them. Your own pages are under My Bearing.
        </p>
      </State>
      <State when="failed">
        <Words href={page} action="Open your fit">
          Your fit could not be loaded just now. The rest of this page is complete.
        </Words>
      </State>
      <State when="unrated">
        <Words href="/profile" action="Rate your skills">
          Not enough is known about you yet for a fit. Rate some of the skills below first.
        </Words>
      </State>
      <State when="known">
        <Known page={page} />
      </State>
    </aside>
  );
}

const State = ({ when, children }: { when: string; children: ReactNode }) => (
  <div
    data-when={when}
    data-off={when === "visitor" ? undefined : ""}
    className="flex min-w-0 flex-col [grid-area:1/1] data-off:invisible"
  >
    <h2 className="text-sm font-semibold text-soft">Your fit</h2>
    {children}
  </div>
);

const Words = ({ children, href, action }: { children: ReactNode; href: string; action: string }) => (
  <>
    <p className="mb-4 mt-2 text-lg leading-snug">{children}</p>
    <a href={href} className={buttonClass("primary", "mt-auto w-full")}>
      {action}
    </a>
  </>
);

const Known = ({ page }: { page: string }) => (
  <>
    <p data-computed="fit" className="mt-1 flex items-baseline gap-3">
      <span data-fill="overall" className="figures text-[2.75rem] font-bold leading-none tracking-tight" />
      <span data-fill="band" className="font-semibold" />
    </p>
    <svg width="100%" height="16" aria-hidden="true" className="my-2 block">
      <rect y="6" width="100%" height="4" rx="2" className="fill-line" />
      <rect data-fill="range" y="4" height="8" rx="2" className="fill-accent opacity-40" />
      <rect data-fill="point" y="1" width="3" height="14" rx="1" className="fill-accent" />
    </svg>
    <p data-computed="fit" className="mb-3 text-sm leading-snug text-soft">
      <span data-fill="between" />
    </p>
    <a href={page} data-fill="open" className={buttonClass("primary", "mt-auto w-full")}>
      See where the points are
    </a>
    <a href={`${page}/what-if`} className={QUIET_LINK}>
      What would change it?
    </a>
  </>
);

const NoProfile = () => (
  <aside aria-label="Your fit" className="rounded-lg border border-line bg-surface p-5 no-print">
    <h2 className="text-sm font-semibold text-soft">Your fit</h2>
    <p className="mt-2 text-lg leading-snug">
      There is no skill profile of this occupation yet, so nobody’s fit can be worked out.
    </p>
  </aside>
);

const CELLS = [0, 1, 2, 3, 4] as const;
const BOXES = "level-boxes";

/** The five boxes that levels are drawn in, once for a page. */
export const LevelBoxes = () => (
  <svg width="0" height="0" aria-hidden="true" className="absolute">
    <clipPath id={BOXES}>
      {CELLS.map((cell) => (
        <rect key={cell} x={cell * 22} width="18" height="14" rx="2" />
      ))}
    </clipPath>
  </svg>
);

/** The level a requirement needs as five boxes; the reader's own is drawn inside it once known. Keeps its size. */
export const NeededLevel = ({ slug, name, level }: { slug: string; name: string; level: number }) => (
  <div data-level-of={slug} data-computed="level">
    <svg
      viewBox="0 0 110 14"
      width="110"
      height="14"
      role="img"
      aria-label={`${name}: level ${levelText(level)} of 5 needed`}
    >
      <g clipPath={`url(#${BOXES})`}>
        <rect width="110" height="14" className="fill-sunken" />
        <rect
          width={levelWidth(level)}
          height="14"
          className="fill-accent group-data-[mine=known]/role:fill-line-strong"
        />
        <rect data-held="" y="4" width="0" height="6" className="fill-accent" />
      </g>
    </svg>
    <p className="mt-1 whitespace-nowrap text-sm leading-tight">
      <span className="figures">{levelText(level)} of 5</span>
      <span data-yours="" className="figures font-semibold text-accent" />
    </p>
  </div>
);

/** Room for the reader's fit for another role; empty until it is known. */
export const FitOf = ({ slug }: { slug: string }) => (
  <p data-fit-of={slug} data-computed="fit" className="figures min-h-10 text-sm leading-5 max-md:min-h-5">
    <span data-score="" className="block font-semibold max-md:inline" />{" "}
    <span data-band="" className="block text-soft max-md:inline" />
  </p>
);
