import { describe, expect, it } from "vitest";
import { catalogModel } from "../../../db/seed/load-model";
import { roles } from "../../../db/seed/roles";
import { skills } from "../../../db/seed/skills";
import { levelToScale } from "../../../lib/fit/scoring/levels";
import { ONET_30_1 } from "../../../lib/fit/scoring/onet-30-1";
import { catalogStatistics } from "../../../lib/fit/scoring/statistics";
import { ONET_ELEMENT_SLUGS } from "../../../lib/skills/onet-elements";

const ofElements = skills.flatMap(({ slug, kind, onetElement }) => (onetElement ? [{ slug, kind, onetElement }] : []));

describe("the skills that are O*NET elements", () => {
  it("are all 68: 35 skills and 33 knowledge areas", () => {
    expect(Object.keys(ONET_ELEMENT_SLUGS).toSorted()).toEqual(Object.keys(ONET_30_1).toSorted());
    expect(ofElements.filter((skill) => skill.kind === "foundational")).toHaveLength(35);
    expect(ofElements.filter((skill) => skill.kind === "knowledge")).toHaveLength(33);
    expect(ofElements.every((skill) => skill.onetElement.startsWith("2.C") === (skill.kind === "knowledge"))).toBe(
      true,
    );
  });

  it("have the slugs of the first catalog", () => {
    expect(Object.fromEntries(ofElements.map(({ onetElement, slug }) => [onetElement, slug]))).toEqual(
      ONET_ELEMENT_SLUGS,
    );
  });
});

describe("the seed's skills", () => {
  it("share no slug, and no name or other name with another skill", () => {
    const owners = new Map<string, Set<string>>();
    for (const { slug, name, aliases } of skills) {
      for (const word of [name, ...aliases]) {
        const key = word.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(slug));
      }
    }
    expect([...owners].filter(([, slugs]) => slugs.size > 1)).toEqual([]);
    expect(new Set(skills.map((skill) => skill.slug)).size).toBe(skills.length);
  });

  it("have five anchors each, all different, each a sentence that starts with a capital", () => {
    for (const { slug, anchors } of skills) {
      expect(new Set(anchors).size, slug).toBe(5);
      for (const anchor of anchors) expect(anchor, slug).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe("the frozen model of the first catalog", () => {
  it("has O*NET's figures for all 68 elements", () => {
    const { statistics } = catalogModel();
    for (const [element, slug] of Object.entries(ONET_ELEMENT_SLUGS)) {
      expect(statistics[slug], slug).toEqual({ ...ONET_30_1[element], cap: Number.POSITIVE_INFINITY });
    }
    expect(Object.keys(statistics)).toHaveLength(skills.length);
  });

  it("takes every other skill's figures from the seed roles alone", () => {
    const own = skills.filter((skill) => skill.onetElement === undefined).map((skill) => skill.slug);
    const published = roles.map((role) => ({
      requirements: role.requirements.map((asked) => ({ ...asked, level: levelToScale(asked.level) })),
    }));
    const { statistics } = catalogModel();
    expect(Object.fromEntries(own.map((slug) => [slug, statistics[slug]]))).toEqual(catalogStatistics(published, own));
  });
});
