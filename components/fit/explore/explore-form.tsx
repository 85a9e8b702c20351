import { Search } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import {
  Choice,
  CONTROL,
  GrowthChoice,
  InterestChoice,
  Labelled,
  PayChoice,
  ZoneChoice,
} from "@/components/roles/filter-fields";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { type ExploreFilter, isNarrowed } from "@/lib/fit/explore-input";

/** The filters as a plain form that puts them into the address; the chosen band stays. `sorts` names the orders offered. */
export function ExploreForm({ filter, sorts }: { filter: ExploreFilter; sorts: Readonly<Record<string, string>> }) {
  return (
    <search>
      <form action="/fit" method="get" className="mb-8">
        {filter.band !== null && <input type="hidden" name="band" value={filter.band} />}
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-[minmax(0,2fr)_repeat(5,minmax(0,1fr))]">
          <Labelled
            label="Words in the title or another name"
            id="explore-q"
            className="col-span-2 flex min-w-0 flex-col justify-end lg:col-span-1"
          >
            <input
              id="explore-q"
              type="search"
              name="q"
              defaultValue={filter.q ?? ""}
              maxLength={100}
              placeholder="analyst, teacher …"
              className={cx(CONTROL, "placeholder:text-faint")}
            />
          </Labelled>
          <ZoneChoice form="explore" chosen={filter} />
          <PayChoice form="explore" chosen={filter} />
          <GrowthChoice form="explore" chosen={filter} />
          <InterestChoice form="explore" chosen={filter} />
          <Choice
            form="explore"
            name="sort"
            label="Order"
            value={filter.sort === "fit" ? "" : filter.sort}
            className="col-span-2 lg:col-span-1"
          >
            {Object.entries(sorts).map(([sort, label]) => (
              <option key={sort} value={sort === "fit" ? "" : sort}>
                {label}
              </option>
            ))}
          </Choice>
        </div>
        <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
          <button type="submit" className={buttonClass("primary", "max-sm:w-full")}>
            <Search className="size-5" aria-hidden="true" />
            Show roles
          </button>
          {(isNarrowed(filter) || filter.band !== null || filter.sort !== "fit") && (
            <Link
              href={"/fit" as Route}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              Clear all filters
            </Link>
          )}
        </p>
      </form>
    </search>
  );
}
