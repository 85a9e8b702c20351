import type { Route } from "next";
import Link from "next/link";
import { cx } from "@/components/ui/cx";
import { type ExploreFilter, exploreAddress, FIT_GROUPS, type FitGroup } from "@/lib/fit/explore-input";
import { count } from "@/lib/platform/money";

/** What the groups are called, in a heading and in the row of counts. */
export const GROUP_TEXT: Record<FitGroup, { title: string; short: string }> = {
  strong: { title: "Strong fit", short: "Strong" },
  good: { title: "Good fit", short: "Good" },
  possible: { title: "Possible fit", short: "Possible" },
  low: { title: "Low fit", short: "Low" },
  unrated: { title: "Not enough yet", short: "Not enough yet" },
  none: { title: "No skill profile yet", short: "No profile yet" },
};

/** How many roles are in each band; each count leads to its band alone. Groups that hold nothing of their own kind are left out. */
export function BandCounts({ filter, counts }: { filter: ExploreFilter; counts: Record<FitGroup, number> }) {
  const all = FIT_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const shown = FIT_GROUPS.filter(
    (group) => counts[group] > 0 || filter.band === group || (group !== "unrated" && group !== "none"),
  );
  return (
    <nav aria-label="Bands" className="mb-8">
      <ul className="flex flex-wrap gap-x-8 gap-y-2 sm:gap-x-10">
        <Count
          name="All"
          number={all}
          here={filter.band === null}
          href={exploreAddress(filter, { band: null, page: 1 })}
        />
        {shown.map((group) => (
          <Count
            key={group}
            name={GROUP_TEXT[group].short}
            number={counts[group]}
            here={filter.band === group}
            href={exploreAddress(filter, { band: group, page: 1 })}
          />
        ))}
      </ul>
    </nav>
  );
}

const Count = ({ name, number, here, href }: { name: string; number: number; here: boolean; href: string }) => (
  <li>
    <Link
      href={href as Route}
      aria-current={here ? "true" : undefined}
      className={cx(
        "group flex min-h-11 flex-col border-b-2 pb-1.5 leading-none",
        here ? "border-accent text-accent" : "border-transparent text-ink hover:text-accent",
      )}
    >
      <span className="figures text-[2rem] font-bold tracking-tight">{count(number)}</span>
      <span className={cx("mt-1.5 text-sm", here ? "font-semibold" : "text-soft group-hover:text-accent")}>{name}</span>
    </Link>
  </li>
);
