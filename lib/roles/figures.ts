import type { FactKind } from "@/db/enums";
import type { FactView, Figure, Interest, RequirementView } from "./view";

const hasValue = (fact: FactView): fact is Figure => fact.value !== null;

/** Is it a middle value, or no part of a distribution? Only such a figure may speak for a role. */
export const isMiddle = ({ percentile }: Pick<FactView, "percentile">): boolean =>
  percentile === null || percentile === 50;

/** Facts of a kind that carry a figure to draw or compare, in page order; of pay the middle values, see `payBands`. */
export const figuresOf = (facts: readonly FactView[], kind: FactKind): Figure[] =>
  facts.filter((fact) => fact.kind === kind && fact.unit !== "text" && isMiddle(fact)).filter(hasValue);

/** The figure that stands for the role in lists: the first of its kind, never the end of a band. */
export const leadFigure = (facts: readonly FactView[], kind: FactKind): Figure | null =>
  figuresOf(facts, kind)[0] ?? null;

/** Statements of a kind that have no figure: "Declining; no number is given". */
export const statementsOf = (facts: readonly FactView[], kind: FactKind): FactView[] =>
  facts.filter((fact) => fact.kind === kind && (fact.unit === "text" || fact.value === null));

const ORDER: readonly Interest[] = ["R", "I", "A", "S", "E", "C"];
/** A second interest is named only when it stands out: above the middle of O*NET's scale of 1–7. */
const MIDDLE = 4;

/** The highest interest, and the second when it is above the scale's middle; ties by the usual order R I A S E C. */
export function topInterests(scores: Record<Interest, number> | null): Interest[] {
  if (!scores) return [];
  const ranked = ORDER.toSorted((a, b) => scores[b] - scores[a] || ORDER.indexOf(a) - ORDER.indexOf(b));
  return ranked.slice(0, 2).filter((interest, place) => place === 0 || scores[interest] > MIDDLE);
}

/** Most important first; of equal importance the higher level, then by name. */
export const byImportance = (a: RequirementView, b: RequirementView): number =>
  b.importance - a.importance || b.level - a.level || a.skill.name.localeCompare(b.skill.name, "en");

/** How far along `span` a value is, 0–1, held inside it. */
export const placeIn = (value: number, span: { from: number; to: number }): number =>
  span.to === span.from ? 0 : Math.min(1, Math.max(0, (value - span.from) / (span.to - span.from)));

/** A scale with round ends and steps around some values, in the values' unit. At least one step long. */
export function roundScale(values: readonly number[], step: number): { from: number; to: number; ticks: number[] } {
  const from = Math.floor(Math.min(...values) / step) * step;
  const top = Math.ceil(Math.max(...values) / step) * step;
  const to = top === from ? from + step : top;
  const ticks: number[] = [];
  for (let tick = from; tick <= to; tick += step) ticks.push(tick);
  return { from, to, ticks };
}
