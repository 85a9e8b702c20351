import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainParts } from "../../../lib/fit/explained-parts";
import { type FitReason, reasonOf, reasonText } from "../../../lib/fit/explore-reasons";
import { roundedParts } from "../../../lib/fit/rounding";
import type { LearnerInput, RoleInput } from "../../../lib/fit/scoring";
import { buildRoleTable, ONET_MODEL, scoreFit } from "../../../lib/fit/scoring";
import { takeSteps } from "../../../lib/fit/what-if-steps";

const ELEMENTS = ["2.B.3.e", "2.C.3.a", "2.B.3.a", "2.A.2.a", "2.C.9.b", "2.C.7.a", "2.C.3.c", "2.C.4.a"];

const role: RoleInput = {
  id: "r",
  curated: true,
  requirements: ELEMENTS.map((skill, index) => ({ skill, importance: 3 + index / 8, level: 2.5 + index / 4 })),
  interests: { R: 2.95, I: 5.06, A: 3.07, S: 2.24, E: 2.89, C: 5.09 },
  jobZone: 3,
  wage: { amount: 90_000, topCoded: false },
};
const table = buildRoleTable(role, ONET_MODEL);
const INTERESTS = { R: 40, I: 80, A: 50, S: 20, E: 30, C: 75 };

const learner = (levels: Record<string, number>, rest: Partial<LearnerInput> = {}): LearnerInput => ({
  evidence: Object.entries(levels).map(([skill, level]) => ({ skill, level, kind: "self", months: 0 })),
  interests: INTERESTS,
  preferences: null,
  ...rest,
});

const text = (reason: FitReason) =>
  reasonText(
    reason,
    (slug) => `<${slug}>`,
    (type) => type,
  );

describe("why a role stands where it stands", () => {
  it("names the two strongest requirements, shared interests and the largest gap with its points", () => {
    const one = learner({ "2.B.3.e": 5, "2.C.3.a": 5, "2.C.7.a": 1 });
    const fit = scoreFit(table, one, ONET_MODEL);
    const reason = reasonOf(fit, one.interests);
    expect(reason.shared).toEqual(["I", "C"]);
    const largest = fit.contributions.toSorted((a, b) => b.gap - a.gap)[0];
    expect(reason.gap).toEqual({ skill: largest?.skill, points: fit.weights.S * (largest?.gap ?? 0), rated: false });
    expect(text(reason)).toBe(
      `Strong on <2.B.3.e> and <2.C.3.a>; shares your I and C interests; most to win with <${largest?.skill}>, ${reason.gap?.points.toFixed(1)} points, not rated yet.`,
    );
  });

  it("says what is begun where nothing is strong, and that interests lie elsewhere", () => {
    const one = learner({ "2.B.3.e": 0.5 }, { interests: { R: 60, I: 20, A: 50, S: 80, E: 70, C: 25 } });
    const reason = reasonOf(scoreFit(table, one, ONET_MODEL), one.interests);
    expect(reason).toMatchObject({ strong: [], begun: "2.B.3.e", shared: [], apart: true });
    expect(text(reason)).toMatch(/^Part of the way with <2\.B\.3\.e>; your interests lie elsewhere; most to win with/);
  });

  it("has nothing to win where everything is met, and nothing to say of a role without a profile", () => {
    const all = learner(Object.fromEntries(ELEMENTS.map((element) => [element, 5])));
    expect(reasonOf(scoreFit(table, all, ONET_MODEL), all.interests).gap).toBeNull();
    const bare = buildRoleTable({ ...role, requirements: [], interests: null }, ONET_MODEL);
    expect(text(reasonOf(scoreFit(bare, all, ONET_MODEL), all.interests))).toBe("Nothing that you rated counts here.");
  });
});

const levels = fc.dictionary(
  fc.constantFrom(...ELEMENTS),
  fc.integer({ min: 0, max: 10 }).map((half) => half / 2),
);

describe("the calculation taken apart", () => {
  const preferences = fc.option(
    fc.record({ jobZone: fc.integer({ min: 1, max: 5 }), payFloor: fc.constant(120_000) }),
    { nil: null },
  );
  const interests = fc.option(fc.constantFrom(INTERESTS, { R: 50, I: 50, A: 50, S: 50, E: 50, C: 51 }), { nil: null });

  it("adds up in every part, and its range is the printed one, for anybody", () => {
    fc.assert(
      fc.property(levels, interests, preferences, (rated, liked, wanted) => {
        const one = learner(rated, { interests: liked, preferences: wanted });
        const fit = scoreFit(table, one, ONET_MODEL);
        const parts = explainParts(table, one, ONET_MODEL, (skill) => skill);
        const sum = (values: readonly { points: number }[]) => values.reduce((total, { points }) => total + points, 0);
        expect(sum(parts.skill?.rated ?? [])).toBeCloseTo(fit.skill ?? Number.NaN, 9);
        expect((100 * (parts.skill?.demand ?? 0) * (parts.skill?.readiness ?? 0)) / 100).toBeCloseTo(
          fit.skill ?? -1,
          9,
        );
        if (parts.interest) expect(parts.interest.base + sum(parts.interest.types)).toBeCloseTo(fit.interest ?? -1, 9);
        if (parts.preference) expect(sum(parts.preference.parts)).toBeCloseTo(fit.preference ?? -1, 9);
        expect(sum(parts.overall?.terms ?? [])).toBeCloseTo(fit.overall ?? Number.NaN, 9);
        const range = parts.range;
        const overall = fit.overall ?? Number.NaN;
        expect(range?.low).toBe(fit.low);
        if (range && range.low > 0) expect(overall - range.z * range.sd).toBeCloseTo(range.low, 9);
        expect(range && overall + range.z * range.sd + range.unrated + 1e-9).toBeGreaterThanOrEqual(fit.high ?? 0);
      }),
    );
  });
});

describe("rounding so that it adds up", () => {
  it("keeps each value at one of its neighbours and the sum at the rounded total", () => {
    const values = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (parts, decimals) => {
        const total = parts.reduce((sum, value) => sum + value, 0);
        const rounded = roundedParts(parts, total, decimals);
        const unit = 10 ** decimals;
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (parts[index] ?? 0))).toBeLessThan(1 / unit + 1e-9);
        });
        const sum = rounded.reduce((all, value) => all + value, 0);
        expect(Math.round(sum * unit) + 0).toBe(0 + Math.round(Number((total * unit).toPrecision(12))));
      }),
    );
  });

  it("leaves values alone that are round already", () => {
    expect(roundedParts([0.1, 0.2, 0.3], 0.6, 1)).toEqual([0.1, 0.2, 0.3]);
    expect(roundedParts([1 / 3, 1 / 3, 1 / 3], 1, 2)).toEqual([0.34, 0.33, 0.33]);
    expect(roundedParts([-0.05, 0.05], 0, 1)).toEqual([0, 0]);
  });
});

describe("steps of a what-if", () => {
  const AT = new Date("2026-11-22T10:00:00Z");

  it("add up to the difference, and end where all at once end", () => {
    fc.assert(
      fc.property(levels, levels, levels, (held, first, second) => {
        const state = {
          evidence: Object.entries(held).map(([skill, level], index) => ({
            id: index + 1,
            skill,
            kind: "self" as const,
            level,
            at: "2026-03-01T00:00:00Z",
          })),
          interests: INTERESTS,
          preferences: null,
        };
        const course = (taught: Record<string, number>) =>
          Object.entries(taught).map(([skill, level]) => ({ skill, kind: "course" as const, level }));
        const one = takeSteps(table, state, [course(first), course(second)], AT, ONET_MODEL);
        const all = takeSteps(table, state, [[...course(first), ...course(second)]], AT, ONET_MODEL);
        expect(all.after).toEqual(one.after);
        const moved = one.steps.reduce((sum, { points }) => sum + (points ?? 0), 0);
        expect(moved).toBeCloseTo((one.after.overall ?? 0) - (one.before.overall ?? 0), 9);
        for (const { points, skills } of one.steps)
          expect(skills.reduce((sum, skill) => sum + skill.points, 0)).toBeCloseTo(points ?? Number.NaN, 9);
      }),
    );
  });
});
