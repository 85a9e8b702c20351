import { searchText } from "@/lib/platform/search-text";
import { byDate, byName, type CaseloadLine, compareLines, GROUPS, type Group, groupOf } from "./caseload";

export const SORTS = ["turn", "name", "date"] as const;
export type CaseloadSort = (typeof SORTS)[number];

export type CaseloadSearch = { q: string; show: Group | null; sort: CaseloadSort; page: number };

/** Lines of one page. */
export const PAGE_SIZE = 50;

const MOST_PAGES = 1000;
const ORDER: Record<CaseloadSort, (a: CaseloadLine, b: CaseloadLine) => number> = {
  turn: compareLines,
  name: byName,
  date: byDate,
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The search of an address. Never throws: what cannot be used counts as not given; of a repeated name the first counts. */
export function readCaseloadSearch(params: Params): CaseloadSearch {
  const first = (name: string) => searchText(params[name]);
  const page = Number(first("page") || "1");
  return {
    q: first("q"),
    show: GROUPS.find((group) => group === first("show")) ?? null,
    sort: SORTS.find((sort) => sort === first("sort")) ?? "turn",
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

export type CaseloadPage = {
  lines: CaseloadLine[];
  /** How many of the found learners are in each part, whichever is shown. */
  counts: Record<Group, number>;
  /** Found by name, in all parts. */
  found: number;
  /** Found and shown, on all pages. */
  shown: number;
  page: number;
  pages: number;
};

/** The lines of a caseload that a search asks for. A page past the end gives the last one. */
export function searchCaseload(all: readonly CaseloadLine[], { q, show, sort, page }: CaseloadSearch): CaseloadPage {
  const wanted = folded(q);
  const found = all.filter((line) => folded(line.name).includes(wanted));
  const counts = { yours: 0, quiet: 0, moving: 0 };
  for (const line of found) counts[groupOf(line)] += 1;
  const shown = found.filter((line) => show === null || groupOf(line) === show).toSorted(ORDER[sort]);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE_SIZE));
  const here = Math.min(page, pages);
  const lines = shown.slice((here - 1) * PAGE_SIZE, here * PAGE_SIZE);
  return { lines, counts, found: found.length, shown: shown.length, page: here, pages };
}

/** Small letters without accents, so that "jose" finds "José". */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
