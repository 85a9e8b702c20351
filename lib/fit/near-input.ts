import { count } from "@/lib/platform/money";

/** What makes a role better than the present one. */
export const NEAR_BETTER = ["any", "pay", "growth", "both"] as const;
export type NearBetter = (typeof NEAR_BETTER)[number];

export const NEAR_SORTS = ["met", "pay", "growth"] as const;
export type NearSort = (typeof NEAR_SORTS)[number];

export type NearFilter = {
  better: NearBetter;
  sort: NearSort;
  /** A pay in US dollars a year that takes the place of the current role's. */
  pay: number | null;
  page: number;
};

export const NEAR_FIRST: NearFilter = { better: "any", sort: "met", pay: null, page: 1 };

const MOST_PAY = 1_000_000;
const MOST_PAGE = 1_000;

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The filter of an address. Never throws: what cannot be used is left out, and `ignored` says so in a sentence each. */
export function readNearFilter(params: Params): { filter: NearFilter; ignored: string[] } {
  const ignored: string[] = [];
  const first = (name: string): string | null => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() || null;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[], usual: T, sentence: string): T => {
    const text = first(name);
    const found = known.find((one) => one === text);
    if (text !== null && found === undefined) ignored.push(sentence);
    return found ?? usual;
  };
  const whole = (name: string, most: number, sentence: string): number | null => {
    const text = first(name)?.replace(/[$,\s]/g, "") ?? null;
    if (text === null) return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 1 && value <= most) return value;
    ignored.push(sentence);
    return null;
  };
  const filter: NearFilter = {
    better: oneOf(
      "better",
      NEAR_BETTER,
      "any",
      "What should be better is not one of the choices. Any of them was used.",
    ),
    sort: oneOf(
      "sort",
      NEAR_SORTS,
      "met",
      "The order in this address is not one of the choices. The usual order was used.",
    ),
    pay: whole("pay", MOST_PAY, `Enter the pay as whole dollars a year, up to ${count(MOST_PAY)}. It was left out.`),
    page: whole("page", MOST_PAGE, "There is no such page number. This is the first page.") ?? 1,
  };
  return { filter, ignored };
}

/** Address of a filter, with `change` put in; usual values are left out so that one filter has one address. */
export function nearAddress(filter: NearFilter, change: Partial<NearFilter> = {}): `/fit/near${string}` {
  const { better, sort, pay, page } = { ...filter, ...change };
  const query = new URLSearchParams();
  if (better !== "any") query.set("better", better);
  if (pay !== null) query.set("pay", String(pay));
  if (sort !== "met") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/fit/near?${query}` : "/fit/near";
}
