import type { LedgerSkill } from "./read-evidence";

export const LEDGER_SHOWS = ["all", "confirmed", "own", "disputed", "past"] as const;
export type LedgerShow = (typeof LEDGER_SHOWS)[number];

export type LedgerFilter = {
  q: string;
  show: LedgerShow;
  /** The skill that stands open, by slug. */
  skill: string | null;
};

const MAX_QUERY = 80;

/** Reads the filter from the address; whatever it does not know counts as not said. */
export function ledgerFilter({ q, show, skill }: Record<string, string | string[] | undefined>): LedgerFilter {
  return {
    q: typeof q === "string" ? q.slice(0, MAX_QUERY).trim() : "",
    show: LEDGER_SHOWS.find((known) => known === show) ?? "all",
    skill: typeof skill === "string" ? skill : null,
  };
}

type Entry = Pick<LedgerSkill, "skill" | "level" | "selfOnly"> & {
  statements: readonly Pick<LedgerSkill["statements"][number], "standing" | "disputes">[];
};

const TESTS: Record<LedgerShow, (entry: Entry) => boolean> = {
  all: () => true,
  confirmed: ({ level, selfOnly }) => level !== null && !selfOnly,
  own: ({ selfOnly }) => selfOnly,
  disputed: ({ statements }) => statements.some(({ disputes }) => disputes.length > 0),
  past: ({ statements }) => statements.some(({ standing }) => standing !== "counts"),
};

/** The skills that a filter asks for, and how many each choice would show among those found by name. */
export function filterLedger<T extends Entry>(
  ledger: readonly T[],
  { q, show }: Pick<LedgerFilter, "q" | "show">,
): { skills: T[]; counts: Record<LedgerShow, number> } {
  const wanted = q.toLocaleLowerCase("en");
  const found = ledger.filter(({ skill }) => skill.name.toLocaleLowerCase("en").includes(wanted));
  const counts = Object.fromEntries(LEDGER_SHOWS.map((each) => [each, found.filter(TESTS[each]).length]));
  return { skills: found.filter(TESTS[show]), counts: counts as Record<LedgerShow, number> };
}
