import { describe, expect, it } from "vitest";
import { attributionDocument, ONET_BASE_RELEASE, onetAttribution } from "../../../lib/platform/attribution";
import { sharedText } from "../../../lib/roles/shared";
import { byCategory } from "../../../lib/roles/technologies";

describe("what two roles share", () => {
  it("names at most three needs that both have above most occupations, by the lesser of the two", () => {
    const needs = [
      { name: "Biology", own: 2, other: 1.1 },
      { name: "Chemistry", own: 0.4, other: 3 },
      { name: "Physics", own: 1.5, other: 1.6 },
      { name: "Writing", own: 0.6, other: 0.6 },
      { name: "Speaking", own: 0.7, other: 0.9 },
    ];
    expect(sharedText(needs)).toBe("Both ask more than most occupations of Physics, Biology and Speaking.");
  });

  it("says nothing where nothing stands out", () => {
    expect(sharedText([{ name: "Biology", own: 0.49, other: 2 }])).toBe("");
    expect(sharedText([])).toBe("");
  });
});

describe("technologies by group", () => {
  it("puts the largest group first and keeps the order inside", () => {
    const of = (name: string, category: string) => ({ name, category, hot: false, inDemand: false });
    const groups = byCategory([of("b", "Y"), of("a", "X"), of("c", "X"), of("d", "Z")]);
    expect(groups.map(({ category, technologies }) => [category, technologies.map(({ name }) => name)])).toEqual([
      ["X", ["a", "c"]],
      ["Y", ["b"]],
      ["Z", ["d"]],
    ]);
  });
});

describe("the attribution", () => {
  it("names the release, each once", () => {
    expect(onetAttribution("31.0")).toContain("the O*NET 31.0 Database by");
    expect(onetAttribution(["30.1", "31.0", "30.1"])).toContain("the O*NET 30.1 and 31.0 Databases by");
    expect(onetAttribution([])).toContain(`the O*NET ${ONET_BASE_RELEASE} Database by`);
  });

  it("carries the licence and the note of modification in API documents", () => {
    expect(attributionDocument("31.0")).toEqual({
      text: onetAttribution("31.0"),
      modified: expect.stringContaining("has modified all or some of this information"),
      licence: "https://creativecommons.org/licenses/by/4.0/",
    });
  });
});
