import { capital, figureText, periodText } from "../text";
import type { FactView } from "../view";

/** "10th percentile"; of 50 "median". */
export const percentileText = (percentile: number): string =>
  percentile === 50 ? "median" : `${percentile}th percentile`;

/** What a figure measures, with its percentile where the source's words leave that out. */
export function measureText({ measure, percentile }: Pick<FactView, "measure" | "percentile">): string {
  if (percentile === null || /percentile/i.test(measure) || (percentile === 50 && /median/i.test(measure)))
    return measure;
  return `${measure}, ${percentileText(percentile)}`;
}

type Named = Pick<FactView, "measure" | "percentile" | "occupation">;

/** "Median annual wage, Web developers": what a figure is about, to begin a sentence with. */
export const subjectText = (fact: Named): string => `${capital(measureText(fact))}, ${fact.occupation}`;

type Shown = Pick<FactView, "value" | "text" | "unit" | "topCoded" | "period">;

/** "$80,730 (2022)": a figure with its period. */
export const datedText = (fact: Shown): string => `${figureText(fact)} (${periodText(fact)})`;

/** "Median annual wage, Web developers: $80,730 (2022) became $90,930 (2024)." Null where a reader would see no difference. */
export function renewalSentence(before: Named & Shown & Cited, after: Named & Shown & Cited): string | null {
  const [from, to] = [datedText(before), datedText(after)];
  if (from !== to) return `${subjectText(after)}: ${from} became ${to}.`;
  if (before.comparison !== after.comparison) return `${subjectText(after)}: ${to} has another comparison.`;
  const same = SEEN.every((key) => before[key] === after[key]);
  return same ? null : `${subjectText(after)}: ${to} is cited anew.`;
}

type Cited = Pick<FactView, (typeof SEEN)[number] | "comparison">;

const SEEN = [
  "measure",
  "asStated",
  "publishedAs",
  "occupation",
  "geography",
  "source",
  "publisher",
  "url",
  "note",
] as const;
