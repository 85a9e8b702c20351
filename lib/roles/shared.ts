import { list } from "./text";

/** How far two roles' needs of one skill stand above what occupations usually ask, in standard deviations of the level. */
export type SharedNeed = { name: string; own: number; other: number };

/** From here a need is more than usual. */
const MORE_THAN_USUAL = 0.5;
const MOST_NAMED = 3;

/** What two roles both ask more of than occupations usually do, in a sentence; empty when there is nothing of the kind. */
export function sharedText(needs: readonly SharedNeed[]): string {
  const both = needs
    .map(({ name, own, other }) => ({ name, least: Math.min(own, other) }))
    .filter(({ least }) => least >= MORE_THAN_USUAL)
    .toSorted((a, b) => b.least - a.least || a.name.localeCompare(b.name, "en"))
    .slice(0, MOST_NAMED);
  return both.length > 0 ? `Both ask more than most occupations of ${list(both.map(({ name }) => name))}.` : "";
}
