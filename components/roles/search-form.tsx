import { Search } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { isFiltered, type RoleSearch } from "@/lib/roles/input";
import { Choice, CONTROL, GrowthChoice, InterestChoice, Labelled, PayChoice, ZoneChoice } from "./filter-fields";

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
          <InterestChoice form="roles" chosen={search} />
          <ZoneChoice form="roles" chosen={search} />
          <PayChoice form="roles" chosen={search} />
          <GrowthChoice form="roles" chosen={search} />
          <Choice
            form="roles"
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
