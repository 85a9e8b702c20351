import { BOX } from "@/components/search/look";
import { SearchBox } from "@/components/search/search-box";
import { buttonClass } from "@/components/ui/button";
import { FILTER_NAMES, type RoleSearch } from "@/lib/roles/input";
import type { RoleCounts } from "@/lib/roles/search-match";
import {
  Choice,
  FieldChoice,
  GrowthChoice,
  InterestChoice,
  Labelled,
  PayChoice,
  RemoteChoice,
  ZoneChoice,
} from "./filter-fields";

/**
 * The box and the filters of the roles list: a plain form that puts the search into the address. On narrow screens the filters
 * fold away behind a tick box, which needs no script.
 */
export function RoleSearchForm({ search, counts }: { search: RoleSearch; counts: RoleCounts | null }) {
  const set = FILTER_NAMES.filter((name) => search[name] !== null).length;
  const some = (name: keyof RoleCounts) => counts?.[name];
  const remoteKnown = search.remote !== null || Object.keys(counts?.remote ?? {}).length > 0;
  return (
    <search>
      <form action="/roles" method="get" className="mb-6 rounded-lg border border-line bg-surface p-4 sm:p-5">
        <div className="flex flex-wrap items-end gap-3">
          <Labelled
            label="Search roles, other names, skills and tools"
            id="roles-q"
            className="min-w-0 grow basis-full sm:basis-64"
          >
            <SearchBox
              key={search.q}
              id="roles-q"
              value={search.q ?? ""}
              placeholder="node, server-side developer, data …"
              className={BOX}
            />
          </Labelled>
          <button type="submit" className={buttonClass("primary", "max-sm:grow")}>
            Show roles
          </button>
          <label className="relative inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-line-strong px-4 font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus sm:hidden">
            <input type="checkbox" data-filters="" className="size-4 accent-accent outline-none" />
            Filters{set > 0 && ` (${set})`}
          </label>
        </div>
        <div
          data-filter-fields=""
          className="mt-4 grid grid-cols-1 gap-3 min-[26rem]:grid-cols-2 max-sm:not-in-[form:has([data-filters]:checked)]:hidden md:grid-cols-3 xl:grid-cols-4"
        >
          <FieldChoice form="roles" chosen={search} counts={some("field")} />
          <ZoneChoice form="roles" chosen={search} counts={some("zone")} />
          <PayChoice form="roles" chosen={search} counts={some("pay")} />
          <GrowthChoice form="roles" chosen={search} counts={some("growth")} />
          <InterestChoice form="roles" chosen={search} counts={some("interest")} />
          {remoteKnown && <RemoteChoice form="roles" chosen={search} counts={some("remote")} />}
          <Choice form="roles" name="sort" label="Order" value={search.sort === "best" ? "" : search.sort}>
            <option value="">{search.q ? "Best match" : "As in the catalog"}</option>
            <option value="title">By title</option>
            <option value="pay">Pay, highest first</option>
            <option value="growth">Growth, fastest first</option>
          </Choice>
        </div>
      </form>
    </search>
  );
}
