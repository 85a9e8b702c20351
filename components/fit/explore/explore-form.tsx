import { Search } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { type ExploreFilter, isNarrowed } from "@/lib/fit/explore-input";
import { count } from "@/lib/platform/money";
import { PAY_STEPS } from "@/lib/roles/input";
import { INTERESTS, JOB_ZONES } from "@/lib/roles/text";

const CONTROL = "min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink";

/** The filters as a plain form that puts them into the address; the chosen band stays. `sorts` names the orders offered. */
export function ExploreForm({ filter, sorts }: { filter: ExploreFilter; sorts: Readonly<Record<string, string>> }) {
  return (
    <search>
      <form action="/fit" method="get" className="mb-8">
        {filter.band !== null && <input type="hidden" name="band" value={filter.band} />}
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-[minmax(0,2fr)_repeat(5,minmax(0,1fr))]">
          <Labelled label="Words in the title or another name" name="q" className="col-span-2 lg:col-span-1">
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
          <Choice name="zone" label="Preparation" value={filter.zone === null ? "" : String(filter.zone)}>
            <option value="">Any</option>
            {Object.entries(JOB_ZONES).map(([zone, { short }]) => (
              <option key={zone} value={zone}>
                {zone}: {short}
              </option>
            ))}
          </Choice>
          <Choice name="pay" label="Pay at least" value={filter.pay === null ? "" : String(filter.pay)}>
            <option value="">Any pay</option>
            {paySteps(filter.pay).map((step) => (
              <option key={step} value={step}>
                {count(step)} dollars a year
              </option>
            ))}
          </Choice>
          <Choice name="growth" label="Growth" value={filter.growth ?? ""}>
            <option value="">Any growth</option>
            <option value="growing">Growing</option>
            <option value="faster">Faster than all occupations</option>
          </Choice>
          <Choice name="interest" label="Interest" value={filter.interest ?? ""}>
            <option value="">Any interest</option>
            {Object.entries(INTERESTS).map(([letter, interest]) => (
              <option key={letter} value={letter}>
                {interest.name}
              </option>
            ))}
          </Choice>
          <Choice
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

const paySteps = (chosen: number | null): number[] =>
  [...new Set([...PAY_STEPS, ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b);

type LabelledProps = { label: string; name: string; className?: string; children: ReactNode };

const Labelled = ({ label, name, className, children }: LabelledProps) => (
  <div className={cx("flex min-w-0 flex-col justify-end", className)}>
    <label htmlFor={`explore-${name}`} className="mb-1 block text-sm font-semibold">
      {label}
    </label>
    {children}
  </div>
);

const Choice = ({ name, label, value, className, children }: LabelledProps & { value: string }) => (
  <Labelled label={label} name={name} className={className}>
    <select id={`explore-${name}`} name={name} key={value} defaultValue={value} className={CONTROL}>
      {children}
    </select>
  </Labelled>
);
