import type { Route } from "next";
import Form from "next/form";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { count } from "@/lib/platform/money";
import type { FactListPage } from "@/lib/roles/facts/list";
import { FACT_VIEWS, type FactListQuery, factListPath } from "@/lib/roles/facts/list-query";
import { VIEW_LABELS } from "./words";

const CONTROL = "block min-h-11 w-full rounded-md border border-line-strong bg-surface px-3";

/** Views with their numbers, then search and source; all of it is in the address. */
export const FactFilter = ({ query, list }: { query: FactListQuery; list: FactListPage }) => (
  <>
    <nav aria-label="Views" className="mb-5">
      <ul className="flex flex-wrap gap-2">
        {FACT_VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={factListPath(query, { view }) as Route}
              aria-current={view === query.view ? "page" : undefined}
              className={cx(
                "inline-flex min-h-11 items-center gap-2 rounded-md border px-3 text-[0.9375rem] font-medium",
                view === query.view
                  ? "border-accent bg-accent-wash text-accent-strong"
                  : "border-line text-soft hover:border-line-strong hover:text-ink",
              )}
            >
              {VIEW_LABELS[view]}
              <span className="figures font-semibold">{count(list.counts[view])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
    <Form
      action={"/admin/facts" as Route}
      key={JSON.stringify(query)}
      className="mb-6 grid items-end gap-3 sm:flex sm:flex-wrap"
    >
      {query.view !== "stale" && <input type="hidden" name="view" value={query.view} />}
      {query.role && <input type="hidden" name="role" value={query.role} />}
      <label className="grow space-y-1.5 sm:max-w-sm">
        <span className="block font-semibold">Search</span>
        <input
          type="search"
          name="q"
          defaultValue={query.q}
          maxLength={200}
          placeholder="Role, measure, occupation or source"
          className={CONTROL}
        />
      </label>
      <label className="space-y-1.5">
        <span className="block font-semibold">Publisher</span>
        <select name="source" defaultValue={query.source ?? ""} className={CONTROL}>
          <option value="">All</option>
          {list.publishers.map((publisher) => (
            <option key={publisher}>{publisher}</option>
          ))}
        </select>
      </label>
      <Button type="submit" look="secondary">
        Show
      </Button>
    </Form>
  </>
);
