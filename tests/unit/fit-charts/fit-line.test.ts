import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BOTTOM,
  bandPath,
  drawFit,
  type FitDrawing,
  type LineEnd,
  type LinePoint,
  pathOf,
  SIDE,
  type Spot,
  TOP,
  WIDTH,
} from "@/components/charts/fit-line";
import { placeCauses, placeNumbers, wrap } from "@/components/charts/place-labels";
import { sparkSpots } from "@/components/charts/sparkline";
import { timeTicks } from "@/components/charts/time-ticks";

const HEIGHT = 340;
const DAY_MS = 86_400_000;
const NOW = Date.parse("2026-11-22T12:00:00Z");
const THRESHOLDS = [
  { value: 45, name: "Possible" },
  { value: 55, name: "Good" },
  { value: 65, name: "Strong" },
];

let made = 0;
function point(daysAgo: number, value: number | null, more: Partial<LinePoint> = {}): LinePoint {
  return {
    id: ++made,
    at: new Date(NOW - daysAgo * DAY_MS),
    value,
    low: value === null ? null : Math.max(0, value - 6),
    high: value === null ? null : Math.min(100, value + 9),
    label: "Rated 3 skills",
    own: null,
    role: null,
    time: null,
    shape: "own",
    series: "fit-1 SI",
    seriesLabel: "Now with interests",
    restated: false,
    ...more,
  };
}

const end = (value: number): LineEnd => ({ at: new Date(NOW), value, low: value - 5, high: value + 7 });
const draw = (points: LinePoint[], last: LineEnd | null = null): FitDrawing | null =>
  drawFit(points, last, THRESHOLDS, "Low", HEIGHT);

function spotsOf({ runs, marks, end: last }: FitDrawing): Spot[] {
  const ends = last ? [last, { x: last.x, y: last.top }, { x: last.x, y: last.bottom }] : [];
  return [...runs.flatMap(({ line, upper, lower }) => [...line.flat(), ...upper, ...lower]), ...marks, ...ends];
}

const history = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 90 }),
      value: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 }),
      down: fc.double({ min: 0, max: 40, noNaN: true }),
      up: fc.double({ min: 0, max: 40, noNaN: true }),
      role: fc.double({ min: -20, max: 20, noNaN: true }),
      time: fc.double({ min: -3, max: 3, noNaN: true }),
      series: fc.constantFrom("fit-1 SI", "fit-1 SI", "fit-1 SI", "fit-1 SIP", "fit-2 SIP"),
      restated: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((steps) => {
    let day = 900;
    let before: number | null = null;
    return steps.map(({ gap, value, down, up, role, time, series, restated }) => {
      day = Math.max(0, day - gap);
      const known = value !== null && before !== null;
      const made = point(day, value, {
        low: value === null ? null : Math.max(0, value - down),
        high: value === null ? null : Math.min(100, value + up),
        own: known ? value - (before ?? 0) - role - time : null,
        role: known ? role : null,
        time: known ? time : null,
        series,
        restated,
      });
      before = value;
      return made;
    });
  });

describe("a score over time, drawn", () => {
  it("stays inside its box, whatever the history", () => {
    fc.assert(
      fc.property(history, fc.option(fc.double({ min: 10, max: 90, noNaN: true })), (points, last) => {
        const drawing = draw(points, last === null ? null : end(last));
        if (!drawing) return points.every(({ value }) => value === null) && last === null;
        for (const { x, y } of spotsOf(drawing)) {
          expect(x).toBeGreaterThanOrEqual(SIDE - 1e-9);
          expect(x).toBeLessThanOrEqual(WIDTH - SIDE + 1e-9);
          expect(y).toBeGreaterThan(-HEIGHT);
        }
        for (const { y } of [
          ...drawing.marks,
          ...drawing.runs.flatMap(({ line }) => line.flatMap(([from]) => from ?? [])),
        ]) {
          expect(y).toBeGreaterThanOrEqual(TOP - 1e-9);
          expect(y).toBeLessThanOrEqual(HEIGHT - BOTTOM + 1e-9);
        }
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the line inside its range everywhere", () => {
    fc.assert(
      fc.property(history, fc.double({ min: 10, max: 90, noNaN: true }), (points, last) => {
        for (const { line, upper, lower } of draw(points, end(last))?.runs ?? []) {
          line.flat().forEach((spot, index) => {
            expect(upper[index]?.x).toBe(spot.x);
            expect(upper[index]?.y ?? 0).toBeLessThanOrEqual(spot.y + 1e-9);
            expect(lower[index]?.y ?? 0).toBeGreaterThanOrEqual(spot.y - 1e-9);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never goes back in time along a line", () => {
    fc.assert(
      fc.property(history, (points) => {
        for (const { line } of draw(points, end(50))?.runs ?? []) {
          const xs = line.flat().map(({ x }) => x);
          expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it("is nothing without any score", () => {
    expect(draw([])).toBeNull();
    expect(draw([point(20, null), point(3, null)])).toBeNull();
  });

  it("is one mark and today's range when there is one score of today", () => {
    const drawing = draw([point(0, 40)], end(40));
    expect(drawing?.marks).toHaveLength(1);
    expect(drawing?.marks[0]?.x).toBe(WIDTH - SIDE);
    expect(drawing?.end).toMatchObject({ x: WIDTH - SIDE, value: 40 });
    expect(drawing?.end?.top ?? 0).toBeLessThan(drawing?.end?.bottom ?? 0);
    expect(drawing?.breaks).toEqual([]);
  });

  it("draws the role's share of a step apart from the person's own", () => {
    const drawing = draw([point(90, 50), point(40, 49, { own: 3, role: -5, time: 1 })], end(49));
    const jumps = drawing?.runs[0]?.jumps ?? [];
    expect(jumps.map(({ cause }) => cause)).toEqual(["role", "own"]);
    expect(jumps[0]?.to).toBeGreaterThan(jumps[0]?.from ?? Number.POSITIVE_INFINITY);
    expect(jumps[1]?.from).toBe(jumps[0]?.to);
    expect(jumps[1]?.to).toBeCloseTo(drawing?.marks[1]?.y ?? 0, 9);
  });

  it("breaks where the model or the parts change, and says why", () => {
    const drawing = draw(
      [point(90, 40), point(60, 42), point(30, 50, { series: "fit-1 SIP", seriesLabel: "Now with preferences" })],
      end(50),
    );
    expect(drawing?.runs).toHaveLength(2);
    expect(drawing?.breaks.map(({ label }) => label)).toEqual(["Now with preferences"]);
  });

  it("breaks, without a reason to name, while there is no score", () => {
    const drawing = draw([point(90, 40), point(60, null), point(30, 44)], end(44));
    expect(drawing?.runs).toHaveLength(2);
    expect(drawing?.breaks).toEqual([]);
    expect(drawing?.marks.map(({ number }) => number)).toEqual([1, 3]);
  });

  it("gives a restated score a line to start from and no mark of its own", () => {
    const drawing = draw(
      [
        point(90, 40),
        point(90, 47, { series: "fit-2 SI", restated: true }),
        point(30, 47, { series: "fit-2 SI", own: 0, role: 0, time: 0 }),
      ],
      end(47),
    );
    expect(drawing?.marks.map(({ number }) => number)).toEqual([1, 2]);
    expect(drawing?.runs).toHaveLength(2);
  });

  it("leaves out what the first days held before all parts were given, and keeps the numbers", () => {
    const drawing = draw(
      [
        point(90.2, 12, { series: "fit-1 S" }),
        point(90.1, 44),
        point(90, 51, { series: "fit-1 SIP" }),
        point(20, 60, { series: "fit-1 SIP", own: 9, role: 0, time: 0 }),
      ],
      end(60),
    );
    expect(drawing?.marks.map(({ number }) => number)).toEqual([3, 4]);
    expect(drawing?.breaks).toEqual([]);
    expect(drawing?.ticks.at(-1)?.value).toBeGreaterThanOrEqual(30);
  });

  it("marks the thresholds that lie on its scale, and ends on multiples of five", () => {
    const drawing = draw([point(90, 50), point(20, 58)], end(58));
    const ticks = drawing?.ticks ?? [];
    expect(ticks.flatMap(({ name }) => name ?? [])).toEqual(["Strong", "Good", "Possible"]);
    for (const { value } of ticks) expect(value % 5).toBe(0);
    const ys = ticks.map(({ y }) => y);
    for (const [index, y] of ys.entries()) if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(17);
  });
});

describe("paths", () => {
  it("close around a range and are empty for none", () => {
    expect(
      pathOf([
        { x: 0, y: 1.239 },
        { x: 10, y: 2 },
      ]),
    ).toBe("M0,1.24 L10,2");
    expect(bandPath({ upper: [{ x: 0, y: 1 }], lower: [{ x: 0, y: 3 }] })).toBe("M0,1 L0,3 Z");
    expect(bandPath({ upper: [], lower: [] })).toBe("");
  });
});

describe("labels", () => {
  const crowd = draw(
    Array.from({ length: 20 }, (_, index) => point(40 - index, 40 + (index % 3))),
    end(41),
  );

  it("name every mark with a number, alone or in a span", () => {
    const labels = placeNumbers(crowd?.marks ?? [], 220, HEIGHT);
    const named = labels.flatMap(({ lines }) => {
      const [from, to] = (lines[0] ?? "").split("–").map(Number);
      return Array.from({ length: (to ?? from ?? 0) - (from ?? 0) + 1 }, (_, index) => (from ?? 0) + index);
    });
    expect(named).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(labels.length).toBeLessThan(20);
  });

  it("write out the largest moves, as many as are asked for, and none over another", () => {
    const drawing = draw(
      [
        point(300, 30),
        ...[200, 150, 100, 50].map((day, index) => point(day, 35 + index * 6, { own: index + 1, role: 0, time: 0 })),
      ],
      end(53),
    );
    const marks = drawing?.marks ?? [];
    const labels = placeCauses(marks, drawing?.runs ?? [], ({ point: of }) => [of.label], 560, HEIGHT, 3);
    expect(labels).toHaveLength(3);
    expect(labels[0]?.mark.point.own).toBe(4);
  });

  it("wrap between words", () => {
    expect(wrap("Finished Python APIs with PostgreSQL", 20)).toEqual(["Finished Python APIs", "with PostgreSQL"]);
    expect(wrap("Unbreakablywordedlongthing", 8)).toEqual(["Unbreakablywordedlongthing"]);
  });
});

describe("dates along the axis", () => {
  const ticksOver = (days: number, most: number) =>
    timeTicks(new Date(NOW - days * DAY_MS), new Date(NOW), most, (at) => at.getTime());

  it("are few, in order and inside, from two weeks to many years", () => {
    for (const days of [14, 20, 45, 90, 200, 400, 900, 2500, 6000]) {
      for (const most of [4, 8]) {
        const ticks = ticksOver(days, most);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const { x } of ticks) expect(x).toBeGreaterThanOrEqual(NOW - days * DAY_MS);
        expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((a, b) => a - b));
      }
    }
  });

  it("say the year at the start and in the place of each January", () => {
    expect(ticksOver(200, 8).map(({ label }) => label)).toEqual(["Jun 2026", "Jul", "Aug", "Sept", "Oct", "Nov"]);
    expect(ticksOver(330, 4).map(({ label }) => label)).toEqual(["Jan 2026", "Apr", "Jul", "Oct"]);
    expect(ticksOver(400, 4).map(({ label }) => label)).toEqual(["Jan 2026", "Jul"]);
    expect(ticksOver(500, 8).map(({ label }) => label)).toContain("2026");
  });
});

describe("a small line", () => {
  it("stays inside its box, has nothing without a score and a stroke for a single one", () => {
    expect(sparkSpots([{ at: new Date(NOW), value: null }], 40).line).toEqual([]);
    expect(sparkSpots([{ at: new Date(NOW), value: 50 }], 40).line).toHaveLength(2);
    const values = [12, 90, 55].map((value, index) => ({
      at: new Date(NOW + index * DAY_MS),
      value,
      low: value - 5,
      high: value + 5,
    }));
    const { line, upper, lower } = sparkSpots(values, 40);
    for (const { x, y } of [...line, ...upper, ...lower]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(200);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(40);
    }
  });
});
