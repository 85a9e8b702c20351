import { isMiddle } from "../figures";
import type { FactView, Figure } from "../view";

export type Percentile = 10 | 25 | 50 | 75 | 90;

/** Pay percentiles of one source for one occupation, place and period. `figures` from the lowest percentile to the highest. */
export type PayBand = {
  figures: readonly (Figure & { percentile: number })[];
  /** The middle of the band: its 50th percentile, or a median that the same source gives beside it. */
  median: Figure | null;
};

const isPay = (fact: FactView): fact is Figure =>
  fact.kind === "pay" && fact.unit === "usd_per_year" && fact.value !== null;

const distributionOf = ({ occupation, geography, period, source, publisher }: FactView): string =>
  JSON.stringify([occupation.toLowerCase(), geography.toLowerCase(), period, source, publisher]);

const isMedian = (fact: FactView): boolean =>
  fact.percentile === 50 || (fact.percentile === null && /median/i.test(fact.publishedAs ?? fact.measure));

/** The pay bands among some facts in page order: percentiles that belong together, at least two of them with a median or without. */
export function payBands(facts: readonly FactView[]): PayBand[] {
  const groups = new Map<string, Figure[]>();
  for (const fact of facts.filter(isPay)) {
    const key = distributionOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const median = group.find(({ percentile }) => percentile === 50) ?? group.find(isMedian) ?? null;
    const known = new Map(
      group.flatMap((fact) => (fact.percentile === null ? [] : [[fact.percentile, fact] as const])),
    );
    if (median && !known.has(50)) known.set(50, median);
    if (![...known.keys()].some((percentile) => percentile !== 50) || known.size < 2) return [];
    const figures = [...known].sort(([a], [b]) => a - b).map(([percentile, fact]) => ({ ...fact, percentile }));
    return [{ figures, median }];
  });
}

/** Pay percentiles that stand alone, so that no band can be drawn of them. */
export function loosePercentiles(facts: readonly FactView[]): Figure[] {
  const banded = new Set(payBands(facts).flatMap(({ figures }) => figures.map(({ id }) => id)));
  return facts.filter(isPay).filter((fact) => !isMiddle(fact) && !banded.has(fact.id));
}

/** The band a figure is the median of. */
export const bandOf = (bands: readonly PayBand[], fact: FactView): PayBand | undefined =>
  bands.find(({ median }) => median?.id === fact.id);

export type Stretch = { from: number; to: number };

/**
 * What is drawn of a band, in dollars: `wide` from its lowest to its highest percentile, `middle` half the workers (25 to 75) and
 * `mark` the median, each null where the source does not give it.
 */
export function bandShape({ figures, median }: PayBand): {
  wide: Stretch;
  middle: Stretch | null;
  mark: number | null;
} {
  const at = (percentile: Percentile) => figures.find((figure) => figure.percentile === percentile)?.value ?? null;
  const values = figures.map(({ value }) => value);
  const [low, high] = [at(25), at(75)];
  return {
    wide: { from: Math.min(...values), to: Math.max(...values) },
    middle: low === null || high === null ? null : { from: Math.min(low, high), to: Math.max(low, high) },
    mark: median?.value ?? null,
  };
}

/** What a percentile says of the workers, in words: "one in ten earns less". */
export const PERCENTILE_MEANS: Record<Percentile, string> = {
  10: "One in ten earns less",
  25: "One in four earns less",
  50: "Half earn less, half earn more",
  75: "One in four earns more",
  90: "One in ten earns more",
};
