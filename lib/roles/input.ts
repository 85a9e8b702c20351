import { REMOTE_WORK, type RemoteWork } from "@/db/enums";
import { FIELDS } from "./fields";
import type { Interest } from "./view";

export const SORTS = ["best", "title", "pay", "growth"] as const;
export type RoleSort = (typeof SORTS)[number];
export const GROWTHS = ["growing", "faster"] as const;
export type GrowthFilter = (typeof GROWTHS)[number];
/** Steps offered for the least pay, US dollars a year. */
export const PAY_STEPS = [60_000, 80_000, 100_000, 120_000] as const;

/** What narrows any list of roles. */
export type RoleNarrowing = {
  interest: Interest | null;
  /** Job zone 1..5. */
  zone: number | null;
  /** Least pay in US dollars a year. */
  pay: number | null;
  growth: GrowthFilter | null;
};

/** What else narrows the explorer. */
export type RolePlacing = {
  /** First two digits of an occupation code, see FIELDS. */
  field: string | null;
  remote: RemoteWork | null;
};

export type RoleFilterName = keyof (RoleNarrowing & RolePlacing);
export const FILTER_NAMES: readonly RoleFilterName[] = ["field", "zone", "interest", "pay", "growth", "remote"];

export type RoleSearch = RoleNarrowing &
  RolePlacing & {
    q: string | null;
    sort: RoleSort;
    page: number;
  };

export const NO_SEARCH: RoleSearch = {
  q: null,
  field: null,
  interest: null,
  zone: null,
  pay: null,
  growth: null,
  remote: null,
  sort: "best",
  page: 1,
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

const MAX_QUERY = 100;
const MAX_PAY = 1_000_000;
const MAX_PAGE = 10_000;
export const INTEREST_LETTERS: readonly Interest[] = ["R", "I", "A", "S", "E", "C"];
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f]+/g;

/**
 * The search of an address. Never throws: what cannot be used is left out, and `ignored` says so in a sentence each.
 * Of a repeated name the first counts; names Bearing does not know are passed over.
 */
export function readRoleSearch(params: Params): { search: RoleSearch; ignored: string[] } {
  const ignored: string[] = [];
  const first = (name: string): string | null => {
    const value = params[name];
    const text = (Array.isArray(value) ? value[0] : value)?.replace(INVISIBLE, " ").trim();
    return text ? text : null;
  };
  const oneOf = <T extends string>(name: string, known: readonly T[], sentence: string): T | null => {
    const text = first(name);
    if (text === null) return null;
    const found = known.find((value) => value === text);
    if (found === undefined) ignored.push(sentence);
    return found ?? null;
  };
  const whole = (name: string, min: number, max: number, sentence: string): number | null => {
    const text = first(name);
    if (text === null) return null;
    const value = /^\d{1,9}$/.test(text.replace(/,/g, "")) ? Number(text.replace(/,/g, "")) : Number.NaN;
    if (value >= min && value <= max) return value;
    ignored.push(sentence);
    return null;
  };

  const typed = first("q")?.normalize("NFC").replace(/\s+/g, " ") ?? null;
  const q = typed && [...typed].slice(0, MAX_QUERY).join("").trim();
  if (typed && q !== typed) ignored.push(`Only the first ${MAX_QUERY} characters of the search were used.`);
  const search: RoleSearch = {
    q,
    field: oneOf("field", Object.keys(FIELDS), "The field in this address is not one of the 23. It was left out."),
    interest: oneOf(
      "interest",
      INTEREST_LETTERS,
      "The interest in this address is not one of the six. It was left out.",
    ),
    zone: whole("zone", 1, 5, "The preparation in this address is not a number from 1 to 5. It was left out."),
    pay: whole("pay", 0, MAX_PAY, "The least pay in this address is not a number of dollars. It was left out."),
    growth: oneOf("growth", GROWTHS, "The growth in this address is not one of the choices. It was left out."),
    remote: oneOf("remote", REMOTE_WORK, "The remote work in this address is not one of the choices. It was left out."),
    sort:
      oneOf("sort", SORTS, "The order in this address is not one of the choices. The usual order was used.") ?? "best",
    page: whole("page", 1, MAX_PAGE, "There is no such page number. This is the first page.") ?? 1,
  };
  return { search, ignored };
}

/** Does anything narrow the list beside the text? */
export const isFiltered = (search: RoleNarrowing & Partial<RolePlacing>): boolean =>
  FILTER_NAMES.some((name) => (search[name] ?? null) !== null);

/** Address of a search, with `change` put in; usual values are left out so that one search has one address. */
export function searchAddress(search: RoleSearch, change: Partial<RoleSearch> = {}): `/roles${string}` {
  const wanted = { ...search, ...change };
  const { sort, page } = wanted;
  const query = narrowingQuery(wanted);
  if (sort !== "best") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/roles?${query}` : "/roles";
}

/** The words and filters of an address; what is not set is left out. */
export function narrowingQuery({
  q,
  interest,
  zone,
  pay,
  growth,
  field = null,
  remote = null,
}: RoleNarrowing & Partial<RolePlacing> & { q: string | null }): URLSearchParams {
  const query = new URLSearchParams();
  if (q) query.set("q", q);
  if (field) query.set("field", field);
  if (interest) query.set("interest", interest);
  if (zone !== null) query.set("zone", String(zone));
  if (pay !== null) query.set("pay", String(pay));
  if (growth) query.set("growth", growth);
  if (remote) query.set("remote", remote);
  return query;
}

const MAX_WORDS = 8;

/** Words of a search text in lower case: letters, digits, + and # (C++, C#); at most eight. */
export const searchWords = (q: string): string[] =>
  (q.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).slice(0, MAX_WORDS);
