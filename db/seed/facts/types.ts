export type SeedFactKind = "pay" | "growth" | "openings" | "employment" | "entry_education" | "rank" | "note";

export type SeedFactUnit = "usd_per_year" | "percent" | "jobs" | "jobs_per_year" | "text";

/** One cited statement. Exactly what the source says; what we know beyond it stands in `note`. */
export type SeedFact = {
  kind: SeedFactKind;
  /** As the source names it: "median annual wage", "average salary (published as a median)". */
  measure: string;
  /** The source's own word where it differs from what was published: "average". */
  asStated: string | null;
  /** What the original publisher calls it where the source says otherwise: "median". */
  publishedAs: string | null;
  /** The figure in `unit`; null for a statement without a figure. */
  value: number | null;
  /** The statement in words; null where the figure says it all. */
  text: string | null;
  unit: SeedFactUnit;
  /** The same measure for all occupations, in `unit`, where the source gives it. */
  comparison: number | null;
  /** true = the source prints the figure as "at least": `value` is a lower bound. */
  topCoded: boolean;
  occupationAsNamed: string;
  geography: string;
  /** null = undated in source. */
  period: string | null;
  source: string;
  /** Who published `source`. */
  publisher: string;
  /** null = not recorded. */
  url: string | null;
  /** ISO date; null = not recorded. */
  accessedOn: string | null;
  /** ISO date from which the fact is due for review. */
  reviewBy: string | null;
  note: string | null;
};
