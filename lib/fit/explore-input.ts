import { isFiltered, narrowingQuery, type RoleNarrowing, readRoleSearch } from "@/lib/roles/input";

export const EXPLORE_SORTS = ["fit", "pay", "growth", "title"] as const;
export type ExploreSort = (typeof EXPLORE_SORTS)[number];

/** The four bands, then roles of which nothing is rated, then roles without a skill profile: the order of the page. */
export const FIT_GROUPS = ["strong", "good", "possible", "low", "unrated", "none"] as const;
export type FitGroup = (typeof FIT_GROUPS)[number];

export type ExploreFilter = RoleNarrowing & {
  /** Words of the title or another name. */
  q: string | null;
  band: FitGroup | null;
  /** Order inside a band. */
  sort: ExploreSort;
  page: number;
};

export const NO_FILTER: ExploreFilter = {
  q: null,
  interest: null,
  zone: null,
  pay: null,
  growth: null,
  band: null,
  sort: "fit",
  page: 1,
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The filter of an address. Never throws: what cannot be used is left out, and `ignored` says so in a sentence each. Of a
 * repeated name the first counts; unknown names are passed over.
 */
export function readExploreFilter(params: Params): { filter: ExploreFilter; ignored: string[] } {
  const { search, ignored } = readRoleSearch({ ...params, sort: undefined });
  const { q, interest, zone, pay, growth, page } = search;
  const sentences = [...ignored];
  const oneOf = <T extends string>(name: string, known: readonly T[], sentence: string): T | null => {
    const value = params[name];
    const text = (Array.isArray(value) ? value[0] : value)?.trim();
    if (!text) return null;
    const found = known.find((one) => one === text) ?? null;
    if (found === null) sentences.push(sentence);
    return found;
  };
  const band = oneOf("band", FIT_GROUPS, "The band in this address is not one of the choices. It was left out.");
  const sort = oneOf(
    "sort",
    EXPLORE_SORTS,
    "The order in this address is not one of the choices. The usual order was used.",
  );
  return { filter: { q, interest, zone, pay, growth, band, sort: sort ?? "fit", page }, ignored: sentences };
}

/** Does anything narrow the roles, the band beside? */
export const isNarrowed = (filter: ExploreFilter): boolean => filter.q !== null || isFiltered(filter);

/** Address of a filter, with `change` put in; usual values are left out so that one filter has one address. */
export function exploreAddress(filter: ExploreFilter, change: Partial<ExploreFilter> = {}): `/fit${string}` {
  const wanted = { ...filter, ...change };
  const { band, sort, page } = wanted;
  const query = narrowingQuery(wanted);
  if (band) query.set("band", band);
  if (sort !== "fit") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/fit?${query}` : "/fit";
}
