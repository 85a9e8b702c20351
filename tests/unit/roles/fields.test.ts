import { describe, expect, it } from "vitest";
import { FIELDS, fieldOf } from "../../../lib/roles/fields";
import { setFilters } from "../../../lib/roles/filter-text";
import { NO_SEARCH, readRoleSearch } from "../../../lib/roles/input";

describe("fields of work", () => {
  it("are 23, and a role's own goes before its occupation's", () => {
    expect(Object.keys(FIELDS)).toHaveLength(23);
    expect(fieldOf({ field: null, onetCode: "15-1254.00" })).toBe("15");
    expect(fieldOf({ field: "27", onetCode: "15-1254.00" })).toBe("27");
    expect(fieldOf({ field: null, onetCode: "99-0001.00" })).toBeNull();
    expect(fieldOf({ field: null, onetCode: null })).toBeNull();
  });

  it("are read from an address, and what is none is left out and said", () => {
    expect(readRoleSearch({ field: "29", remote: "mostly" }).search).toMatchObject({ field: "29", remote: "mostly" });
    const { search, ignored } = readRoleSearch({ field: "00", remote: "always" });
    expect(search).toEqual(NO_SEARCH);
    expect(ignored).toHaveLength(2);
  });
});

describe("filters that are set", () => {
  it("are named, each with the address of the search without it", () => {
    const { search } = readRoleSearch({ q: "nurse", field: "29", pay: "80000", page: "3", sort: "pay" });
    expect(setFilters(search)).toEqual([
      {
        name: "field",
        text: "Healthcare practitioners and technical",
        without: "/roles?q=nurse&pay=80000&sort=pay",
      },
      { name: "pay", text: "Pay at least 80,000 dollars", without: "/roles?q=nurse&field=29&sort=pay" },
    ]);
    expect(setFilters(NO_SEARCH)).toEqual([]);
  });
});
