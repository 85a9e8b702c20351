import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { count } from "@/lib/platform/money";
import { isFiltered, PAY_STEPS, type RoleSearch } from "@/lib/roles/input";
import { INTERESTS, JOB_ZONES } from "@/lib/roles/text";

const CONTROL = "min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink";

/** The box and the filters of the roles list: a plain form that puts the search into the address. */
export function RoleSearchForm({ search }: { search: RoleSearch }) {
  return (
    <search>
      <form action="/roles" method="get" className="mb-8 rounded-lg border border-line bg-surface p-4 sm:p-5">
        <div className="flex flex-wrap items-end gap-3">
          <Labelled label="Search roles, other names, skills and tools" id="roles-q" className="min-w-0 grow basis-64">
            <input
              id="roles-q"
              type="search"
              name="q"
              defaultValue={search.q ?? ""}
              maxLength={100}
              placeholder="node, server-side developer, data …"
              className={cx(CONTROL, "placeholder:text-faint")}
            />
          </Labelled>
          <button type="submit" className={buttonClass("primary", "max-sm:w-full")}>
            <Search className="size-5" aria-hidden="true" />
            Show roles
          </button>
        </div>
        <div className="mt-4 grid grid-cols-2 gap-3 lg:grid-cols-5">
          <Choice name="interest" label="Interest" value={search.interest ?? ""}>
            <option value="">Any interest</option>
            {Object.entries(INTERESTS).map(([letter, interest]) => (
              <option key={letter} value={letter}>
                {interest.name}
              </option>
            ))}
          </Choice>
          <Choice name="zone" label="Preparation" value={search.zone === null ? "" : String(search.zone)}>
            <option value="">Any</option>
            {Object.entries(JOB_ZONES).map(([zone, { short }]) => (
              <option key={zone} value={zone}>
                {zone}: {short}
              </option>
            ))}
          </Choice>
          <Choice name="pay" label="Pay at least" value={search.pay === null ? "" : String(search.pay)}>
            <option value="">Any pay</option>
            {paySteps(search.pay).map((step) => (
              <option key={step} value={step}>
                {count(step)} dollars a year
              </option>
            ))}
          </Choice>
          <Choice name="growth" label="Growth" value={search.growth ?? ""}>
            <option value="">Any growth</option>
            <option value="growing">Growing</option>
            <option value="faster">Faster than all occupations</option>
          </Choice>
          <Choice
            name="sort"
            label="Order"
            value={search.sort === "best" ? "" : search.sort}
            className="max-lg:col-span-2"
          >
            <option value="">{search.q ? "Best match" : "As in the catalog"}</option>
            <option value="title">By title</option>
            <option value="pay">Pay, highest first</option>
            <option value="growth">Growth, fastest first</option>
          </Choice>
        </div>
        {(search.q || isFiltered(search) || search.sort !== "best") && (
          <p className="mt-2">
            <a
              href="/roles"
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              Clear search and filters
            </a>
          </p>
        )}
      </form>
    </search>
  );
}

const paySteps = (chosen: number | null): number[] =>
  [...new Set([...PAY_STEPS, ...(chosen === null ? [] : [chosen])])].toSorted((a, b) => a - b);

const Labelled = ({
  label,
  id,
  className,
  children,
}: {
  label: string;
  id: string;
  className?: string;
  children: ReactNode;
}) => (
  <div className={className}>
    <label htmlFor={id} className="mb-1 block text-sm font-semibold">
      {label}
    </label>
    {children}
  </div>
);

const Choice = ({
  name,
  label,
  value,
  className,
  children,
}: {
  name: string;
  label: string;
  value: string;
  className?: string;
  children: ReactNode;
}) => (
  <Labelled label={label} id={`roles-${name}`} className={cx("min-w-0", className)}>
    <select id={`roles-${name}`} name={name} defaultValue={value} className={CONTROL}>
      {children}
    </select>
  </Labelled>
);
