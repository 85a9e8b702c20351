import { beforeAll, describe, expect, it } from "vitest";
import { readOnet } from "../../../lib/importers/onet/read";
import { type RecipeRole, recipeRoleOf, relatedByRecipe } from "../../../lib/importers/onet/related";
import type { OnetOccupation } from "../../../lib/importers/onet/types";
import { ONET_FOLDER, onetNote, onetPresent } from "../../support/onet";

const GAINS: Record<string, number> = { "Primary-Short": 7, "Primary-Long": 3, Supplemental: 1 };

describe("related roles by the recipe", () => {
  const role = (key: string, words: string, titles: string, importance: Record<string, number>): RecipeRole => ({
    key,
    duties: [words],
    knowledge: new Map(Object.entries(importance)),
    titles: [titles],
  });
  const roles = [
    role("a", "trim lanterns and count lanterns", "lantern keeper", { x: 5, y: 1, z: 2 }),
    role("b", "build lanterns from tin", "lantern maker", { x: 4, y: 1, z: 3 }),
    role("c", "read the tide", "tide clerk", { x: 1, y: 5, z: 1 }),
    role("d", "tell ferries about the tide", "tide teller", { x: 1, y: 4, z: 1 }),
  ];
  const keysOf = (matches: ReadonlyMap<string, { key: string }[]>, key: string) =>
    matches.get(key)?.map((match) => match.key);

  it("finds the role with like duties, knowledge and titles first, and never the role itself", () => {
    const matches = relatedByRecipe(roles, roles, 3);
    expect(["a", "b", "c", "d"].map((key) => keysOf(matches, key)?.[0])).toEqual(["b", "a", "d", "c"]);
    for (const [key, list] of matches) {
      expect(list).toHaveLength(3);
      expect(list.map((match) => match.key)).not.toContain(key);
    }
  });

  it("gives the same scores to the bit in any order of roles, alone or in a batch", () => {
    const whole = relatedByRecipe(roles, roles, 3);
    const turned = relatedByRecipe(roles.toReversed(), roles.toReversed(), 3);
    for (const query of roles) {
      expect(turned.get(query.key)).toEqual(whole.get(query.key));
      expect(relatedByRecipe([query], roles, 3).get(query.key)).toEqual(whole.get(query.key));
    }
  });

  it("compares a role that has only duties, and one that has nothing", () => {
    const custom = { key: "new", duties: ["polish lanterns"], knowledge: new Map<string, number>(), titles: [] };
    const [first, second] = keysOf(relatedByRecipe([custom], roles, 2), "new") ?? [];
    expect([first, second].sort()).toEqual(["a", "b"]);
    const empty = { ...custom, duties: [] };
    expect(relatedByRecipe([empty], roles, 2).get("new")).toEqual([
      { key: "a", score: 0 },
      { key: "b", score: 0 },
    ]);
  });

  it("breaks ties by key and copes with no candidates", () => {
    const twins = [role("t2", "same", "same", { x: 1 }), role("t1", "same", "same", { x: 1 })];
    expect(keysOf(relatedByRecipe([role("q", "same", "same", { x: 1 })], twins, 5), "q")).toEqual(["t1", "t2"]);
    expect(relatedByRecipe(twins, [], 5).get("t1")).toEqual([]);
  });
});

describe.skipIf(!onetPresent)(`related roles by the recipe against the official list${onetNote}`, () => {
  let occupations: OnetOccupation[];

  beforeAll(async () => {
    const reading = await readOnet({ kind: "directory", path: ONET_FOLDER });
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    occupations = reading.release.occupations.filter(({ ratings }) => ratings.length > 0);
  }, 60_000);

  it("reaches P@10 .78, R@20 .64 and nDCG@20 .75 on the held-out half", () => {
    const roles = occupations.map(recipeRoleOf);
    const started = performance.now();
    const matches = relatedByRecipe(roles, roles, 20);
    const milliseconds = performance.now() - started;
    const heldOut = occupations.filter(({ code }) => isHeldOut(code));
    const known = new Set(occupations.map(({ code }) => code));
    const figures = heldOut.map((occupation) =>
      compare(
        occupation.related.filter(({ code }) => known.has(code)),
        (matches.get(occupation.code) ?? []).map(({ key }) => key),
      ),
    );
    const [precision, recall, ndcg] = ["precision", "recall", "ndcg"].map((name) =>
      mean(figures.map((figure) => figure[name as keyof typeof figure])),
    );
    console.log(
      `Related roles, ${heldOut.length} held out of ${occupations.length}: P@10 ${precision?.toFixed(3)}, ` +
        `R@20 ${recall?.toFixed(3)}, nDCG@20 ${ndcg?.toFixed(3)}, all lists in ${milliseconds.toFixed(0)} ms`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.78);
    expect(recall).toBeGreaterThanOrEqual(0.64);
    expect(ndcg).toBeGreaterThanOrEqual(0.75);
  }, 60_000);
});

/** Held out are the codes whose 32-bit FNV-1a hash is odd; the other half served to choose how words are weighted. */
function isHeldOut(code: string): boolean {
  let hash = 0x811c9dc5;
  for (let place = 0; place < code.length; place += 1) {
    hash = Math.imul(hash ^ code.charCodeAt(place), 0x01000193);
  }
  return (hash & 1) === 1;
}

function compare(official: readonly { code: string; tier: string }[], found: readonly string[]) {
  const gains = new Map(official.map(({ code, tier }) => [code, GAINS[tier] ?? 0]));
  const hits = found.filter((code) => gains.has(code)).length;
  const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, 20);
  return {
    precision: found.slice(0, 10).filter((code) => gains.has(code)).length / 10,
    recall: hits / gains.size,
    ndcg: discounted(found.map((code) => gains.get(code) ?? 0)) / discounted(ideal),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((total, gain, place) => total + gain / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
