import { describe, expect, it } from "vitest";
import { moved, readComparison, readSlug, words } from "@/lib/roles/compare-input";
import { compareHref, pivotHref } from "@/lib/roles/compare-text";

describe("the address of a comparison", () => {
  it("reads roles from one list, from a repeated name, or both, each once and in order", () => {
    expect(readComparison({ roles: "b,a, B ,,a" }).slugs).toEqual(["b", "a"]);
    expect(readComparison({ roles: ["c", "a,c"] }).slugs).toEqual(["c", "a"]);
    expect(readComparison({})).toEqual({ slugs: [], onlyDifferences: false, find: null, ignored: [] });
  });

  it("keeps four and says how many were left out", () => {
    const five = readComparison({ roles: "a,b,c,d,e" });
    expect(five.slugs).toEqual(["a", "b", "c", "d"]);
    expect(five.ignored).toEqual(["Four roles fit side by side. The first four are shown; one was left out."]);
    expect(readComparison({ roles: "a,b,c,d,e,f,a" }).ignored[0]).toContain("2 were left out");
    expect(readComparison({ roles: "a,b,c,d,a,b" }).ignored).toEqual([]);
  });

  it("comes back to the same roles by the address it writes", () => {
    const slugs = ["registered-nurses", "data-analyst", "data-analyst", "ux-designer"];
    const href = compareHref(slugs, true);
    expect(href).toBe("/roles/compare?roles=registered-nurses,data-analyst,ux-designer&only=differences");
    const params = Object.fromEntries(new URL(href, "http://localhost").searchParams);
    expect(readComparison(params)).toMatchObject({ slugs: [...new Set(slugs)], onlyDifferences: true });
    expect(compareHref([])).toBe("/roles/compare");
    expect(compareHref(["a", "b", "c", "d", "e"])).toBe("/roles/compare?roles=a,b,c,d");
    expect(compareHref(["a&b=c"])).toBe("/roles/compare?roles=a%26b%3Dc");
  });

  it("moves a role one place and not over the ends", () => {
    expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b"], "a", -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], "b", 1)).toEqual(["a", "b"]);
    expect(moved(["a"], "x", 1)).toEqual(["a"]);
  });

  it("tidies slugs and search words", () => {
    expect(readSlug([" Data-Analyst ", "x"])).toBe("data-analyst");
    expect(readSlug("  ")).toBeNull();
    expect(words("  nurse \u0000\n practitioner ")).toBe("nurse practitioner");
    expect(words("x".repeat(300))).toHaveLength(100);
    expect(words(undefined)).toBeNull();
  });

  it("writes the way from a role to another, with or without a start", () => {
    expect(pivotHref("a", "b")).toBe("/roles/pivot?from=a&to=b");
    expect(pivotHref(null, "b")).toBe("/roles/pivot?to=b");
    expect(pivotHref("a", "")).toBe("/roles/pivot?from=a");
    expect(pivotHref(null, "")).toBe("/roles/pivot");
  });
});
