import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  buildRoleTable,
  indexRoles,
  type LearnerInput,
  ONET_MODEL,
  overallParts,
  type RoleTable,
  scoreFit,
  scoreRoles,
  TRAIT_PART,
  TRAIT_WEIGHT,
  type TraitAnswer,
} from "../../../lib/fit/scoring";
import { TRAIT_KEYS } from "../../../lib/roles/trait-words";
import { inventLearners } from "../../bench/learners";
import { inventRoles } from "../../bench/scoring";
import { anyCatalog, anyEvidence, anyLearner, INVENTED_SKILLS, INVENTED_TRAITS } from "./generated";

const SEED = 304;
const EXACT = 1e-9;
const options = { numRuns: 300, seed: SEED };
const learners = anyLearner(INVENTED_SKILLS);
const trait = fc.constantFrom(...INVENTED_TRAITS);
const answer = fc.constantFrom<TraitAnswer>("seek", "avoid");

const answersOf = ({ preferences }: LearnerInput): Record<string, TraitAnswer> => ({ ...preferences?.traits });
const answering = (learner: LearnerInput, traits: Record<string, TraitAnswer>): LearnerInput => ({
  ...learner,
  preferences: { ...learner.preferences, traits },
});
const without = (learner: LearnerInput, key: string): LearnerInput => {
  const { [key]: _, ...rest } = answersOf(learner);
  return answering(learner, rest);
};

/** Sum of the weights of what was compared. */
const weightOf = (parts: Readonly<Record<string, number>>): number =>
  Object.keys(parts).reduce((sum, name) => sum + (name.startsWith(TRAIT_PART) ? TRAIT_WEIGHT : 1), 0);

describe("answers about the work in fit-1", { timeout: 30_000 }, () => {
  it("keep the preference fit within 0 and 100 and its parts adding up to it, and to the overall fit", () => {
    fc.assert(
      fc.property(anyCatalog, learners, ({ tables, model }, learner) => {
        for (const table of tables) {
          const fit = scoreFit(table, learner, model);
          const parts = Object.values(fit.preferenceParts);
          expect(fit.preference === null).toBe(parts.length === 0);
          if (fit.preference === null) continue;
          expect(fit.preference).toBeGreaterThanOrEqual(0);
          expect(fit.preference).toBeLessThanOrEqual(100);
          expect(Math.abs(parts.reduce((sum, points) => sum + points, 0) - fit.preference)).toBeLessThan(EXACT);
          const all = overallParts(fit).reduce((sum, { weight, points }) => sum + weight * points, 0);
          expect(Math.abs(all - (fit.overall ?? 0))).toBeLessThan(EXACT);
        }
      }),
      options,
    );
  });

  it("have nothing to do with the learner's levels", () => {
    fc.assert(
      fc.property(anyCatalog, learners, anyEvidence(INVENTED_SKILLS), ({ tables, model }, learner, evidence) => {
        for (const table of tables) {
          const before = scoreFit(table, learner, model);
          const after = scoreFit(table, { ...learner, evidence }, model);
          expect(after.preference).toBe(before.preference);
          expect(after.preferenceParts).toStrictEqual(before.preferenceParts);
        }
      }),
      options,
    );
  });

  it("change nothing, to the bit, where no role can tell the trait", () => {
    fc.assert(
      fc.property(anyCatalog, learners, answer, ({ index, model }, learner, given) => {
        const more = answering(learner, { ...answersOf(learner), "told by nobody": given });
        expect(JSON.stringify(scoreRoles(index, more, model))).toBe(JSON.stringify(scoreRoles(index, learner, model)));
      }),
      options,
    );
  });

  it("leave every number of a learner without answers as it was before roles told their traits", () => {
    fc.assert(
      fc.property(anyCatalog, learners, ({ roles, model }, learner) => {
        const silent = learner.preferences === null ? learner : answering(learner, {});
        for (const role of roles) {
          const { traits: _, ...old } = role;
          const before = scoreFit(buildRoleTable(old, model), withoutWord(silent), model);
          for (const one of [silent, withoutWord(silent)]) {
            expect(JSON.stringify(scoreFit(buildRoleTable(role, model), one, model))).toBe(JSON.stringify(before));
          }
        }
      }),
      options,
    );
  });

  it("move the preference fit by at most the share of one answer, and the overall fit by at most 5 points", () => {
    fc.assert(
      fc.property(anyCatalog, learners, trait, answer, ({ tables, model }, learner, key, given) => {
        const fewer = without(learner, key);
        const more = answering(learner, { ...answersOf(learner), [key]: given });
        for (const table of tables) {
          const [before, after] = [scoreFit(table, fewer, model), scoreFit(table, more, model)];
          const share = (100 * TRAIT_WEIGHT) / weightOf(after.preferenceParts);
          if (before.preference !== null)
            expect(Math.abs((after.preference ?? 0) - before.preference)).toBeLessThanOrEqual(share + EXACT);
          if (before.overall === null || after.overall === null) continue;
          if (before.interest === null) continue;
          expect(Math.abs(after.overall - before.overall)).toBeLessThanOrEqual(5 + EXACT);
        }
      }),
      options,
    );
  });

  it("count in full what is sought where the role has all of it, and what is avoided where it has none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), answer, (percent, given) => {
        const degree = percent / 100;
        const learner = answering({ evidence: [], interests: null, preferences: null }, { a: given });
        const fit = scoreFit(tableWith({ a: degree }), learner, ONET_MODEL);
        expect(fit.preference).toBe(100 * (given === "seek" ? degree : 1 - degree));
        expect(fit.preferenceParts).toStrictEqual({ [`${TRAIT_PART}a`]: fit.preference });
      }),
      options,
    );
  });

  it("count the same in whatever order they were given", () => {
    fc.assert(
      fc.property(anyCatalog, learners, ({ index, tables, model }, learner) => {
        const turned = answering(learner, Object.fromEntries(Object.entries(answersOf(learner)).reverse()));
        const same = learner.preferences === null ? learner : turned;
        expect(JSON.stringify(scoreRoles(index, same, model))).toBe(JSON.stringify(scoreRoles(index, learner, model)));
        for (const table of tables)
          expect(JSON.stringify(scoreFit(table, same, model))).toBe(JSON.stringify(scoreFit(table, learner, model)));
      }),
      options,
    );
  });

  it("weigh a quarter of the job zone, and have their part of the preferences' weight while they stand alone", () => {
    const table = tableWith({ a: 1, b: 1, c: 1, d: 1, e: 0 });
    const rated = Object.keys(ONET_MODEL.statistics).map((skill) => ({
      skill,
      level: 3,
      kind: "self" as const,
      months: 0,
    }));
    const weightsOf = (traits: Record<string, TraitAnswer>, jobZone: number | null = null) =>
      scoreFit(table, { evidence: rated, interests: null, preferences: { jobZone, traits } }, ONET_MODEL);
    expect(weightsOf({ a: "seek", e: "seek" }, 4).preferenceParts).toEqual({
      jobZone: 100 / 1.5,
      "trait:a": 25 / 1.5,
      "trait:e": 0,
    });
    const withFour = weightsOf({ a: "seek", b: "seek", c: "seek", d: "seek" }).weights;
    expect(withFour).toEqual(weightsOf({ a: "seek" }, 4).weights);
    expect(withFour.P).toBeCloseTo(0.2 / 0.7, 12);
    expect(weightsOf({ a: "seek" }).weights.P).toBeCloseTo(0.05 / 0.625, 12);
  });
});

/** sha256 of every number that fit-1 gives invented people with answers. It may only change with the model's version. */
const BITS = "567562a39de3d1abe205e2d8f5cdbb98ac34cb8edc8a5a56a3f3f26a4ac97c56";

it("answers about the work give the bits they have always given", () => {
  const keys = TRAIT_KEYS.slice(0, 6);
  const tables = inventRoles(40).map((role, number) => {
    const traits = Object.fromEntries(keys.map((key, place) => [key, ((number + place) % 8) / 7]));
    return buildRoleTable({ ...role, traits }, ONET_MODEL);
  });
  const index = indexRoles(tables);
  const hash = createHash("sha256");
  for (const [number, learner] of inventLearners(Object.keys(ONET_MODEL.statistics), 40).entries()) {
    const given = keys.slice(0, number % 6).map((key, place) => [key, place % 2 === 0 ? "seek" : "avoid"] as const);
    hash.update(JSON.stringify(scoreRoles(index, answering(learner, Object.fromEntries(given)), ONET_MODEL)));
  }
  expect(hash.digest("hex")).toBe(BITS);
});

function withoutWord(learner: LearnerInput): LearnerInput {
  if (learner.preferences === null) return learner;
  const { traits: _, ...rest } = learner.preferences;
  return { ...learner, preferences: rest };
}

function tableWith(traits: Record<string, number>): RoleTable {
  const requirements = Object.keys(ONET_MODEL.statistics).map((skill) => ({ skill, importance: 3, level: 3 }));
  const role = { id: "role", curated: false, requirements, interests: null, jobZone: 4, wage: null, traits };
  return buildRoleTable(role, ONET_MODEL);
}
