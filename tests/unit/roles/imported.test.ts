import { describe, expect, it } from "vitest";
import { attributionDocument, ONET_BASE_RELEASE, onetAttribution } from "../../../lib/platform/attribution";
import { byCategory } from "../../../lib/roles/technologies";

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
