import type { Route } from "next";
import Link from "next/link";
import { FigureNote } from "@/components/roles/figure-note";
import { ButtonLink } from "@/components/ui/button";
import { Empty } from "@/components/ui/layout";
import { Pager } from "@/components/ui/pager";
import type { Exploration, ExploreRow as Row } from "@/lib/fit/explore";
import { type ExploreFilter, exploreAddress, type FitGroup, isNarrowed } from "@/lib/fit/explore-input";
import { BAND_BOUNDS } from "@/lib/fit/text";
import { count } from "@/lib/platform/money";
import { compareHref, MOST_COMPARED } from "@/lib/roles/compare-text";
import { BandCounts, GROUP_TEXT } from "./band-counts";
import { ExploreRow } from "./explore-row";

type Of<S extends Exploration["state"]> = Extract<Exploration, { state: S }>;

const [POSSIBLE, GOOD, STRONG] = BAND_BOUNDS;

const GROUP_LEAD: Record<FitGroup, string> = {
  strong: `${STRONG} points and more.`,
  good: `From ${GOOD} up to ${STRONG} points.`,
  possible: `From ${POSSIBLE} up to ${GOOD} points.`,
  low: `Under ${POSSIBLE} points.`,
  unrated: "You have rated none of the skills that these roles ask for, so they have no score.",
  none: "Nobody has measured what these jobs ask for, so they cannot be compared with you. They are listed by title.",
};

/** Roles in bands, a page of them. */
export function BandedRoles({ filter, result }: { filter: ExploreFilter; result: Of<"scored"> }) {
  const rows = result.groups.flatMap((group) => group.rows);
  return (
    <>
      <BandCounts filter={filter} counts={result.counts} />
      <p role="status" className="sr-only">
        {found(result.found)}
      </p>
      {rows.length === 0 && <NothingHere filter={filter} {...result} />}
      {result.groups.map(({ group, continued, rows: inside }) => (
        <section key={group} aria-labelledby={`band-${group}`} className="mb-10 border-t-2 border-ink pt-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={`band-${group}`} className="text-title">
              {GROUP_TEXT[group].title}
              {continued && <span className="text-soft">, continued</span>}
            </h2>
            <p className="figures text-soft">
              {count(result.counts[group])} {result.counts[group] === 1 ? "role" : "roles"}
            </p>
          </div>
          <p className="figures text-soft">{GROUP_LEAD[group]}</p>
          <Rows rows={inside} by="fit" />
        </section>
      ))}
      <Foot filter={filter} pages={result.pages} rows={rows} />
    </>
  );
}

/** Roles by interest fit alone, while nothing is rated. */
export function RolesByInterest({ filter, result }: { filter: ExploreFilter; result: Of<"interests"> }) {
  return (
    <section aria-labelledby="by-interest" className="border-t-2 border-ink pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="by-interest" className="text-title">
          By interests alone
        </h2>
        <p className="figures text-soft">{found(result.found)}</p>
      </div>
      <p className="max-w-read text-soft">
        How far your interests run the same way as the work. This is not a fit: it says nothing about what you can do,
        and nothing here is counted as a score.
      </p>
      {result.rows.length === 0 && <NothingHere filter={filter} {...result} />}
      <Rows rows={result.rows} by="interest" />
      <Foot filter={filter} pages={result.pages} rows={result.rows} />
    </section>
  );
}

const Rows = ({ rows, by }: { rows: readonly Row[]; by: "fit" | "interest" }) => (
  <ul className="mt-2 divide-y divide-line">
    {rows.map((row) => (
      <ExploreRow key={row.role.id} row={row} by={by} />
    ))}
  </ul>
);

const Foot = ({ filter, pages, rows }: { filter: ExploreFilter; pages: number; rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <>
      {rows.length > 1 && (
        <Link
          href={compareHref(rows.slice(0, MOST_COMPARED).map(({ role }) => role.slug))}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          Compare the first {Math.min(rows.length, MOST_COMPARED)} of this page
        </Link>
      )}
      <Pager path="/fit" params={paramsOf(filter)} page={filter.page} pages={pages} />
      <FigureNote roles={rows.map(({ role }) => role)} />
    </>
  );

const paramsOf = (filter: ExploreFilter): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(exploreAddress(filter, { page: 1 }).split("?")[1] ?? ""));

function NothingHere({ filter, found: all, pages }: { filter: ExploreFilter; found: number; pages: number }) {
  if (all > 0) {
    return (
      <Empty
        title={`There is no page ${count(filter.page)}`}
        action={
          <ButtonLink look="secondary" href={exploreAddress(filter, { page: 1 }) as Route}>
            Go to the first page
          </ButtonLink>
        }
      >
        The list has {pages} {pages === 1 ? "page" : "pages"}.
      </Empty>
    );
  }
  return (
    <Empty
      title={filter.band !== null && !isNarrowed(filter) ? "No role is in this band" : "The filters leave nothing over"}
      action={
        <ButtonLink look="secondary" href={"/fit" as Route}>
          Show all roles
        </ButtonLink>
      }
    >
      Widen one of them, or look at{" "}
      <Link href={"/roles" as Route} className="text-accent underline underline-offset-4">
        the list of roles
      </Link>{" "}
      without your fit.
    </Empty>
  );
}

const found = (number: number): string => `${count(number)} ${number === 1 ? "role" : "roles"}`;
