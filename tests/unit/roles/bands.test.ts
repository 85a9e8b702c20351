import { describe, expect, test } from "vitest";
import { bandOf, bandShape, loosePercentiles, payBands } from "@/lib/roles/facts/bands";
import { figuresOf, leadFigure } from "@/lib/roles/figures";
import type { FactView } from "@/lib/roles/view";
import { factLike } from "./fact-like";

let made = 100;
const pay = (percentile: number | null, value: number, rest: Partial<FactView> = {}) =>
  factLike({ id: ++made, kind: "pay", percentile, value, measure: "annual wage", ...rest });

const whole = () => [90, 10, 50, 25, 75].map((percentile) => pay(percentile, percentile * 1000));

describe("the bands of some pay figures", () => {
  test("hold the percentiles of one source, occupation, place and period, from the lowest up", () => {
    const [band, ...none] = payBands([
      ...whole(),
      pay(10, 5, { period: "2020" }),
      pay(90, 9, { occupation: "Others" }),
    ]);
    expect(none).toEqual([]);
    expect(band?.figures.map(({ percentile, value }) => [percentile, value])).toEqual([
      [10, 10_000],
      [25, 25_000],
      [50, 50_000],
      [75, 75_000],
      [90, 90_000],
    ]);
    expect(band?.median?.value).toBe(50_000);
  });

  test("take a median of the same source for their middle, not an average and not another source's", () => {
    const ends = [pay(10, 40_000), pay(90, 90_000)];
    const median = pay(null, 60_000, { measure: "median annual wage" });
    expect(payBands([...ends, median])[0]?.median).toEqual(median);
    expect(payBands([...ends, pay(null, 60_000, { measure: "average salary" })])[0]?.median).toBeNull();
    expect(payBands([...ends, { ...median, source: "Another" }])[0]?.median).toBeNull();
  });

  test("are none for a single percentile, a median alone, a figure in words or another kind", () => {
    expect(payBands([pay(10, 40_000)])).toEqual([]);
    expect(payBands([pay(50, 40_000), pay(null, 41_000, { measure: "median" })])).toEqual([]);
    expect(
      payBands([pay(10, 1), factLike({ kind: "pay", percentile: 90, value: null, unit: "text", text: "high" })]),
    ).toEqual([]);
    expect(payBands([factLike({ kind: "growth", unit: "percent" })])).toEqual([]);
  });

  test("leave a percentile that belongs to no band to stand alone", () => {
    const alone = pay(75, 70_000, { source: "Another" });
    expect(loosePercentiles([...whole(), alone])).toEqual([alone]);
  });

  test("keep to their source: two make two bands, and each knows its median", () => {
    const other = [
      pay(25, 1, { source: "Another" }),
      pay(50, 2, { source: "Another" }),
      pay(75, 3, { source: "Another" }),
    ];
    const bands = payBands([...whole(), ...other]);
    expect(bands).toHaveLength(2);
    expect(bandOf(bands, other[1] as FactView)).toBe(bands[1]);
    expect(bandOf(bands, other[0] as FactView)).toBeUndefined();
  });
});

describe("what is drawn of a band", () => {
  const shapeOf = (facts: FactView[]) => {
    const [band] = payBands(facts);
    return band && bandShape(band);
  };

  test("is the whole width light, the middle half strong and the median a mark", () => {
    expect(shapeOf(whole())).toEqual({
      wide: { from: 10_000, to: 90_000 },
      middle: { from: 25_000, to: 75_000 },
      mark: 50_000,
    });
  });

  test("leaves out what the source does not give", () => {
    expect(shapeOf([pay(10, 4), pay(90, 9)])).toEqual({ wide: { from: 4, to: 9 }, middle: null, mark: null });
    expect(shapeOf([pay(25, 4), pay(75, 9)])).toEqual({
      wide: { from: 4, to: 9 },
      middle: { from: 4, to: 9 },
      mark: null,
    });
    expect(shapeOf([pay(50, 5), pay(90, 9)])).toEqual({ wide: { from: 5, to: 9 }, middle: null, mark: 5 });
  });
});

describe("the figure that speaks for a role", () => {
  test("is a middle one, wherever the percentiles stand", () => {
    const facts = whole();
    expect(leadFigure(facts, "pay")?.percentile).toBe(50);
    expect(figuresOf(facts, "pay")).toHaveLength(1);
    expect(leadFigure([pay(10, 1), pay(25, 2), pay(75, 3), pay(90, 4)], "pay")).toBeNull();
  });
});
