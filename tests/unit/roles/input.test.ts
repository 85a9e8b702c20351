import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SEARCH, readRoleSearch, searchAddress, searchWords } from "../../../lib/roles/input";

describe("the search in an address", () => {
  it("reads what it knows", () => {
    const { search, ignored } = readRoleSearch({
      q: "  node  js ",
      interest: "A",
      zone: "4",
      pay: "100,000",
      growth: "faster",
      sort: "pay",
      page: "2",
    });
    expect(search).toEqual({
      q: "node js",
      field: null,
      interest: "A",
      zone: 4,
      pay: 100_000,
      growth: "faster",
      remote: null,
      sort: "pay",
      page: 2,
    });
    expect(ignored).toEqual([]);
  });

  it("takes the first of a repeated name and passes over empty and unknown ones", () => {
    expect(readRoleSearch({ q: ["a", "b"], zone: "", utm: "x" })).toEqual({
      search: { ...NO_SEARCH, q: "a" },
      ignored: [],
    });
  });

  it("leaves out what it cannot use, and says so", () => {
    const { search, ignored } = readRoleSearch({
      interest: "Z",
      zone: "9",
      pay: "lots",
      growth: "up",
      sort: "size",
      page: "-1",
    });
    expect(search).toEqual(NO_SEARCH);
    expect(ignored).toHaveLength(6);
  });

  it("shortens an over-long text, and says so", () => {
    const { search, ignored } = readRoleSearch({ q: "é".repeat(500) });
    expect(search.q).toHaveLength(100);
    expect(ignored).toEqual(["Only the first 100 characters of the search were used."]);
  });

  it("never fails and never keeps a NUL, whatever is sent", () => {
    const value = fc.option(
      fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 })),
      { nil: undefined },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("q", "interest", "zone", "pay", "growth", "sort", "page"), value),
        (params) => {
          const { search } = readRoleSearch(params);
          expect(search.q ?? "").not.toContain("\u0000");
          expect(search.page).toBeGreaterThanOrEqual(1);
          expect(searchWords(search.q ?? "").length).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("has one address, without what is usual", () => {
    expect(searchAddress(NO_SEARCH)).toBe("/roles");
    expect(searchAddress({ ...NO_SEARCH, q: "c++ & more", page: 3 }, { page: 2 })).toBe(
      "/roles?q=c%2B%2B+%26+more&page=2",
    );
    const { search } = readRoleSearch({ q: "data", zone: "4", sort: "title" });
    expect(readRoleSearch(Object.fromEntries(new URL(`http://x${searchAddress(search)}`).searchParams)).search).toEqual(
      search,
    );
  });

  it("splits into words of letters, digits, plus and hash", () => {
    expect(searchWords("Server-Side C++ / C# Müller")).toEqual(["server", "side", "c++", "c#", "müller"]);
    expect(searchWords("!!! 🦊")).toEqual([]);
  });
});
