import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  EXPLORE_SORTS,
  exploreAddress,
  FIT_GROUPS,
  NO_FILTER,
  readExploreFilter,
} from "../../../lib/fit/explore-input";
import {
  MOST_COURSES,
  MOST_LEVELS,
  NO_CHOICES,
  nextLevel,
  readChoices,
  whatIfAddress,
} from "../../../lib/fit/what-if-input";

const paramsOf = (address: string): Record<string, string | string[]> => {
  const query = new URL(address, "http://localhost").searchParams;
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const all = query.getAll(name);
      return [name, all.length > 1 ? all : (all[0] ?? "")];
    }),
  );
};

const anything = fc.dictionary(
  fc.oneof(
    fc.constantFrom("q", "band", "sort", "page", "zone", "pay", "growth", "interest", "course", "level.git", "level."),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("__proto__", "constructor", "level.__proto__", "level.constructor"),
  ),
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.string({ maxLength: 20 }), { maxLength: 30 }),
    fc.constantFrom("strong", "pay", "2.5", "m3", "5.5", "-1", "1e9", "NaN", "0x2", "٣"),
  ),
  { maxKeys: 12 },
);

describe("the filter in an address", () => {
  it("reads what it knows and says what it left out", () => {
    const known = { q: " data ", zone: "4", pay: "60,000", growth: "faster", interest: "I", band: "good", sort: "pay" };
    expect(readExploreFilter({ ...known, page: "2" })).toEqual({
      filter: { q: "data", zone: 4, pay: 60_000, growth: "faster", interest: "I", band: "good", sort: "pay", page: 2 },
      ignored: [],
    });
    const odd = readExploreFilter({ band: "best", sort: "rank", zone: "6" });
    expect(odd.filter).toEqual(NO_FILTER);
    expect(odd.ignored).toHaveLength(3);
  });

  it("comes back from its own address, whatever it is", () => {
    const filters = fc.record({
      q: fc.constantFrom(null, "data", "c++ & co", "é"),
      interest: fc.constantFrom(null, "R" as const, "C" as const),
      zone: fc.constantFrom(null, 1, 5),
      pay: fc.constantFrom(null, 0, 80_000),
      growth: fc.constantFrom(null, "growing" as const, "faster" as const),
      band: fc.constantFrom(null, ...FIT_GROUPS),
      sort: fc.constantFrom(...EXPLORE_SORTS),
      page: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readExploreFilter(paramsOf(exploreAddress(filter)))).toEqual({ filter, ignored: [] });
      }),
    );
  });

  it("never fails, whatever is sent", () => {
    fc.assert(
      fc.property(anything, (params) => {
        const { filter } = readExploreFilter(params);
        expect(filter.band === null || FIT_GROUPS.includes(filter.band)).toBe(true);
        expect(EXPLORE_SORTS).toContain(filter.sort);
        expect(Number.isInteger(filter.page) && filter.page >= 1).toBe(true);
      }),
    );
  });
});

describe("the choices in an address", () => {
  it("are courses in order and levels with whose word they are", () => {
    const read = readChoices({
      course: ["b", "a", "b"],
      "level.git": "2.5",
      "level.sql": "m3",
      "level.css": "",
      utm: "x",
    });
    expect(read).toEqual({
      choices: {
        courses: ["b", "a"],
        levels: [
          { skill: "git", level: 2.5, by: "self" },
          { skill: "sql", level: 3, by: "mentor" },
        ],
      },
      ignored: [],
    });
    expect(readChoices(paramsOf(whatIfAddress("r", read.choices))).choices).toEqual(read.choices);
    expect(whatIfAddress("r")).toBe("/fit/r/what-if");
  });

  it("leave out what is no course and no level, and say so", () => {
    for (const level of ["5.5", "-1", "2.3", "1e1", "m", "three", "2,5", "mm2"])
      expect(readChoices({ "level.git": level })).toMatchObject({ choices: NO_CHOICES, ignored: [expect.any(String)] });
    expect(readChoices({ course: "../admin" })).toMatchObject({ choices: NO_CHOICES, ignored: [expect.any(String)] });
  });

  it("stay within bounds and never fail, whatever is sent", () => {
    const many = Array.from({ length: 100 }, (_, index) => `c-${index}`);
    const levels = Object.fromEntries(many.map((slug) => [`level.${slug}`, "1"]));
    const { choices, ignored } = readChoices({ course: many, ...levels });
    expect(choices.courses).toHaveLength(MOST_COURSES);
    expect(choices.levels).toHaveLength(MOST_LEVELS);
    expect(ignored).toHaveLength(2);
    fc.assert(
      fc.property(anything, (params) => {
        for (const { level, skill } of readChoices(params).choices.levels) {
          expect(level >= 0 && level <= 5 && Number.isInteger(level * 2)).toBe(true);
          expect(skill).toMatch(/^[a-z0-9-]+$/);
        }
      }),
    );
  });

  it("begin with the level that is needed, or half a step more", () => {
    expect(nextLevel(null, 3)).toBe(3);
    expect(nextLevel(null, null)).toBe(1);
    expect(nextLevel(2, 3)).toBe(3);
    expect(nextLevel(3, 3)).toBe(3.5);
    expect(nextLevel(3.24, 3)).toBe(3.5);
    expect(nextLevel(5, 3)).toBeNull();
  });
});
