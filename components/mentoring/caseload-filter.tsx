import type { Route } from "next";
import Form from "next/form";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { GROUPS, type Group } from "@/lib/mentoring/caseload";
import { type CaseloadPage, type CaseloadSearch, type CaseloadSort, SORTS } from "@/lib/mentoring/caseload-search";
import { GROUP_TEXT } from "@/lib/mentoring/text";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 font-normal";

const SORT_TEXT: Record<CaseloadSort, string> = {
  turn: "Who must act next",
  name: "Name",
  date: "Next date",
};

/** Parts of the caseload as places, then search and order; all of it lives in the address. */
export function CaseloadFilter({ search, result }: { search: CaseloadSearch; result: CaseloadPage }) {
  return (
    <div className="mb-8 grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end">
      <nav aria-label="Parts of the caseload">
        <ul className="flex flex-wrap gap-x-6">
          <Part label="All" count={result.found} show={null} search={search} />
          {GROUPS.map((group) => (
            <Part key={group} label={GROUP_TEXT[group]} count={result.counts[group]} show={group} search={search} />
          ))}
        </ul>
      </nav>
      <Form
        action="/mentor"
        key={JSON.stringify(search)}
        className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,13rem)_max-content]"
      >
        {search.show && <input type="hidden" name="show" value={search.show} />}
        <label className="col-span-2 space-y-1 text-sm font-semibold sm:col-span-1">
          Find a learner
          <input type="search" name="q" defaultValue={search.q} maxLength={120} className={`${CONTROL} text-base`} />
        </label>
        <label className="space-y-1 text-sm font-semibold">
          Order by
          <select name="sort" defaultValue={search.sort} className={`${CONTROL} text-base`}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_TEXT[sort]}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" look="secondary">
          Show
        </Button>
      </Form>
    </div>
  );
}

function Part({
  label,
  count,
  show,
  search,
}: {
  label: string;
  count: number;
  show: Group | null;
  search: CaseloadSearch;
}) {
  const here = search.show === show;
  const query = new URLSearchParams(
    Object.entries({ q: search.q, show: show ?? "", sort: search.sort === "turn" ? "" : search.sort }).filter(
      ([, value]) => value !== "",
    ),
  );
  return (
    <li>
      <Link
        href={`/mentor${query.size > 0 ? `?${query}` : ""}` as Route}
        prefetch={false}
        aria-current={here ? "true" : undefined}
        className={cx(
          "inline-flex min-h-11 items-center gap-2 border-b-2 font-medium",
          here ? "border-accent text-ink" : "border-transparent text-soft hover:text-ink",
        )}
      >
        {label} <span className="figures text-sm text-soft">{count}</span>
      </Link>
    </li>
  );
}
