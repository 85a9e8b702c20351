import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharesOf } from "../../../lib/roles/course-share";
import { figuresOf, leadFigure, roundScale, topInterests } from "../../../lib/roles/figures";
import { placeLabels } from "../../../lib/roles/map";
import { numberSources, sourceNumbers } from "../../../lib/roles/sources";
import { figureText, growthText, reasonsForDifference, signedPercent, statedText } from "../../../lib/roles/text";
import { anchorOf } from "../../../lib/skills/text";
import { factLike } from "./fact-like";

describe("figures of a role", () => {
  it("leads with the first figure of a kind and passes over statements without a number", () => {
    const words = factLike({ id: 1, value: null, text: "Slightly below; no number", unit: "text" });
    const second = factLike({ id: 2, value: 90_000 });
    const third = factLike({ id: 3, value: 99_000 });
    expect(figuresOf([words, second, third], "pay").map((fact) => fact.id)).toEqual([2, 3]);
    expect(leadFigure([words, second, third], "pay")?.id).toBe(2);
    expect(leadFigure([words], "growth")).toBeNull();
  });

  it("writes a figure with its unit and says when a source prints a lower bound", () => {
    expect(figureText(factLike({ value: 90_930 }))).toBe("$90,930");
    expect(figureText(factLike({ value: 239_200, topCoded: true }))).toBe("$239,200 or more");
    expect(figureText(factLike({ value: 7.5, unit: "percent" }))).toBe("+7.5%");
    expect(figureText(factLike({ value: 1_693_800, unit: "jobs" }))).toBe("1,693,800");
    expect(signedPercent(-6)).toBe("−6%");
    expect(signedPercent(0)).toBe("0%");
  });

  it("names the source's word and the published one where they differ", () => {
    expect(statedText(factLike({ asStated: "average", publishedAs: "median" }))).toBe(
      "The source says “average”; a median was published.",
    );
    expect(statedText(factLike({}))).toBeNull();
  });

  it("compares growth with all occupations in words", () => {
    const growth = (value: number, comparison: number | null) =>
      growthText({ ...factLike({ kind: "growth", unit: "percent", comparison }), value });
    expect(growth(-6, 3.1)).toBe("Shrinking");
    expect(growth(3.5, 3.1)).toBe("About as fast as all occupations");
    expect(growth(0.9, 3.1)).toBe("Slower than all occupations");
    expect(growth(7.5, 3.1)).toBe("Faster than all occupations");
    expect(growth(28.5, 3.1)).toBe("Much faster than all occupations");
    expect(growth(16, null)).toBe("Growing");
  });

  it("reads off two figures why they differ, and says nothing about one", () => {
    const bls = {
      ...factLike({ id: 1, occupation: "Web developers", measure: "median annual wage", period: "2022" }),
      value: 80_730,
    };
    const site = {
      ...factLike({ id: 2, occupation: "Back-end developer", measure: "average salary", period: null }),
      value: 103_902,
    };
    expect(reasonsForDifference([bls])).toEqual([]);
    expect(reasonsForDifference([bls, site])).toEqual([
      "They count different occupations: “Web developers” and “Back-end developer”.",
      "They measure different things: a median annual wage and an average salary.",
      "They belong to different times: 2022, and one that is undated in its source.",
    ]);
  });

  it("does not take a plural for another occupation, nor a median that is called an average for another measure", () => {
    const bls = { ...factLike({ id: 1, occupation: "Software developers", period: "2024" }), value: 133_080 };
    const page = {
      ...factLike({
        id: 2,
        occupation: "Software Developer",
        measure: "average salary (published as a median)",
        asStated: "average",
        publishedAs: "median",
        period: null,
      }),
      value: 130_000,
    };
    expect(reasonsForDifference([bls, page])).toEqual([
      "One is called an average in its source, although a median was published.",
      "They belong to different times: 2024, and one that is undated in its source.",
    ]);
  });
});

describe("sources of a page", () => {
  it("get one number each in order of first use", () => {
    const all = [
      factLike({ id: 1, source: "A" }),
      factLike({ id: 2, source: "B" }),
      factLike({ id: 3, source: "A" }),
      factLike({ id: 4, source: "A", accessedOn: "2025-01-01" }),
    ];
    const sources = numberSources(all);
    expect(sources.map(({ number, source }) => [number, source])).toEqual([
      [1, "A"],
      [2, "B"],
      [3, "A"],
    ]);
    expect([...sourceNumbers(sources)]).toEqual([
      [1, 1],
      [3, 1],
      [2, 2],
      [4, 3],
    ]);
  });
});

describe("interests", () => {
  it("names the highest, and the second only when it stands out", () => {
    expect(topInterests({ R: 2.95, I: 5.06, A: 3.07, S: 2.24, E: 2.89, C: 5.09 })).toEqual(["C", "I"]);
    expect(topInterests({ R: 1, I: 3, A: 6, S: 1, E: 1, C: 4 })).toEqual(["A"]);
    expect(topInterests(null)).toEqual([]);
  });
});

describe("the anchor of a level", () => {
  it("is the whole level above it", () => {
    const anchors = ["one", "two", "three", "four", "five"];
    expect(anchorOf(anchors, 2.5)).toEqual({ level: 3, text: "three" });
    expect(anchorOf(anchors, 3)).toEqual({ level: 3, text: "three" });
    expect(anchorOf(anchors, 5)).toEqual({ level: 5, text: "five" });
    expect(anchorOf(anchors, 0)).toBeNull();
  });
});

describe("the share of a role that a course teaches", () => {
  const skill = { slug: "s", name: "S" };
  it("counts importance times the part of the level between its start and its end", () => {
    const needs = [
      { skillId: 1, importance: 4, level: 4 },
      { skillId: 2, importance: 1, level: 2 },
    ];
    const [first, second] = sharesOf(needs, [
      { courseId: 7, skillId: 1, from: 1, to: 3, ...skill },
      { courseId: 8, skillId: 2, from: 0, to: 5, ...skill },
      { courseId: 9, skillId: 2, from: 3, to: 5, ...skill },
      { courseId: 9, skillId: 3, from: 0, to: 5, ...skill },
    ]);
    expect(first).toMatchObject({ courseId: 7, share: 0.4 });
    expect(second).toMatchObject({ courseId: 8, share: 0.2 });
  });

  it("is never more than all of it and never below nothing", () => {
    const half = fc.integer({ min: 0, max: 10 }).map((value) => value / 2);
    const need = fc.record({
      skillId: fc.integer({ min: 1, max: 6 }),
      importance: fc.integer({ min: 2, max: 10 }).map((value) => value / 2),
      level: fc.integer({ min: 1, max: 10 }).map((value) => value / 2),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(need, { selector: (one) => one.skillId, minLength: 1 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), half, half)),
        (needs, rows) => {
          const byKey = new Map(
            rows.map(([skillId, a, b]) => [
              skillId,
              { courseId: 1, skillId, from: Math.min(a, b), to: Math.max(a, b), ...skill },
            ]),
          );
          for (const { share } of sharesOf(needs, [...byKey.values()]))
            expect(share > 0 && share <= 1 + 1e-9).toBe(true);
        },
      ),
    );
  });
});

describe("drawing", () => {
  it("puts round ends around the values", () => {
    expect(roundScale([60_340, 135_980], 20_000)).toEqual({
      from: 60_000,
      to: 140_000,
      ticks: [60_000, 80_000, 100_000, 120_000, 140_000],
    });
    expect(roundScale([80_000], 20_000)).toEqual({ from: 80_000, to: 100_000, ticks: [80_000, 100_000] });
  });

  it("names dots only where no name covers another dot or leaves the drawing", () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 300 }),
      text: fc.string({ minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const labels = placeLabels(points, 500);
        expect(new Set(labels.map((label) => label.index)).size).toBe(labels.length);
        for (const { index, dx, anchor } of labels) {
          const dot = points[index];
          if (!dot) throw new Error("A label without a dot.");
          const length = dot.text.length * 6.9;
          const left = dot.x + dx - (anchor === "start" ? 0 : anchor === "end" ? length : length / 2);
          expect(left >= 0 && left + length <= 500).toBe(true);
        }
      }),
    );
  });
});
