import type { FactKind } from "@/db/enums";
import { figuresOf } from "./figures";
import { list, periodText } from "./text";
import type { FactView, Figure } from "./view";

/** What is read of a role so that its figures can be lined up with others'. */
export type Figured = { title: string; facts: readonly FactView[] };

/** How far some figures may be held against each other. */
export type Likeness =
  /** One measure, period and publisher. */
  | "same"
  /** One measure; the periods or publishers differ. */
  | "periods"
  /** Different measures: never subtracted. */
  | "measures";

export type LinedUp = {
  /** One figure a role, in the order of the roles; null where it has none of this kind. */
  figures: readonly (Figure | null)[];
  likeness: Likeness;
  /** What differs beside the value, a sentence each. */
  warnings: readonly string[];
  /** Roles that the source counts as one occupation, a sentence each: their figures are one. */
  shared: readonly string[];
};

type Measured = Pick<FactView, "unit" | "measure" | "geography">;

/** Figures with the same key measure the same thing in the same unit at the same place. */
export const measureKey = ({ unit, measure, geography }: Measured): string =>
  [unit, measure.toLowerCase().trim(), geography.toLowerCase().trim()].join("|");

/** Figures with the same key also belong to the same period and publisher. */
export const exactKey = (fact: Measured & Pick<FactView, "period" | "publisher">): string =>
  [measureKey(fact), fact.period ?? "", fact.publisher].join("|");

/**
 * The figures of a kind that can best be held against each other, one a role: of one measure, period and publisher if every role
 * that has a figure has one, else of one measure, else each role's first. What then differs is said.
 */
export function lineUp(roles: readonly Figured[], kind: FactKind): LinedUp {
  const all = roles.map(({ facts }) => figuresOf(facts, kind));
  const having = all.filter((figures) => figures.length > 0);
  const sharedBy = (keyOf: (figure: Figure) => string): string | undefined =>
    having[0]?.map(keyOf).find((key) => having.every((figures) => figures.some((one) => keyOf(one) === key)));
  const exact = sharedBy(exactKey);
  const measure = exact === undefined ? sharedBy(measureKey) : undefined;
  const figures = all.map(
    (own) =>
      own.find((one) =>
        exact !== undefined ? exactKey(one) === exact : measure === undefined || measureKey(one) === measure,
      ) ?? null,
  );
  const likeness = exact !== undefined || having.length < 2 ? "same" : measure !== undefined ? "periods" : "measures";
  const told = figures.flatMap((figure, index) => (figure ? [{ title: roles[index]?.title ?? "", figure }] : []));
  return { figures, likeness, warnings: warningsOf(told, likeness), shared: sharedOf(told) };
}

type Told = readonly { title: string; figure: Figure }[];

function warningsOf(told: Told, likeness: Likeness): string[] {
  const each = (of: (figure: Figure) => string) => list(told.map(({ title, figure }) => `${of(figure)} for ${title}`));
  const warnings: string[] = [];
  if (likeness === "measures")
    warnings.push(
      `These are different measures, so no difference between them is worked out: ${each(({ measure }) => measure)}.`,
    );
  if (new Set(told.map(({ figure }) => figure.period ?? "")).size > 1)
    warnings.push(`The periods differ: ${each(periodText)}.`);
  else if (likeness === "periods") warnings.push(`The publishers differ: ${each(({ publisher }) => publisher)}.`);
  return warnings;
}

function sharedOf(told: Told): string[] {
  const groups = new Map<string, { occupation: string; titles: string[] }>();
  for (const { title, figure } of told) {
    const key = `${exactKey(figure)}|${figure.occupation.toLowerCase()}|${figure.value}`;
    const group = groups.get(key) ?? { occupation: figure.occupation, titles: [] };
    group.titles.push(title);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ occupation, titles }) =>
    titles.length > 1
      ? [`${list(titles)} are counted as one occupation, “${occupation}”, so their figures are the same figures.`]
      : [],
  );
}

/** What one figure is more than another, in their unit. */
export type FigureChange = {
  from: Figure;
  to: Figure;
  /** `to` less `from`; null where the measures differ, or a lower bound leaves it open. */
  difference: number | null;
  likeness: Likeness;
};

/** The figures of a kind of two roles that can best be held against each other; null unless both have one. */
export function changeOf(from: Figured, to: Figured, kind: FactKind): { change: FigureChange | null; lined: LinedUp } {
  const lined = lineUp([from, to], kind);
  const [before, after] = lined.figures;
  if (!before || !after) return { change: null, lined };
  const open = lined.likeness === "measures" || before.topCoded || after.topCoded;
  return {
    change: { from: before, to: after, difference: open ? null : after.value - before.value, likeness: lined.likeness },
    lined,
  };
}

/** Figures of a kind of several roles, by measure; the measure most roles have comes first. */
export type MeasureGroup = { measure: string; lanes: { role: number; figure: Figure }[]; shared: boolean };

/** Every figure of a kind, grouped by what it measures, so that one scale can carry them without mixing them up. */
export function byMeasure(roles: readonly Figured[], kind: FactKind): MeasureGroup[] {
  const groups = new Map<string, MeasureGroup>();
  roles.forEach(({ facts }, role) => {
    for (const figure of figuresOf(facts, kind)) {
      const key = measureKey(figure);
      const group = groups.get(key) ?? { measure: figure.measure, lanes: [], shared: false };
      group.lanes.push({ role, figure });
      groups.set(key, group);
    }
  });
  const rolesIn = ({ lanes }: MeasureGroup) => new Set(lanes.map(({ role }) => role)).size;
  return [...groups.values()]
    .map((group) => ({ ...group, shared: rolesIn(group) > 1 }))
    .sort((a, b) => rolesIn(b) - rolesIn(a));
}
