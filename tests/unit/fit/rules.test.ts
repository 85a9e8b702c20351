import { describe, expect, it } from "vitest";
import {
  bandOf,
  buildRoleTable,
  canonicalJson,
  catalogStatistics,
  credit,
  type EvidenceItem,
  estimateSkills,
  explainDifference,
  FIT_1_PARAMETERS,
  fit1Model,
  isBeyondNoise,
  isProgress,
  type LearnerInput,
  levelNeeded,
  levelToScale,
  nextSteps,
  ONET_MODEL,
  onetStatistics,
  type RoleInput,
  ratingsToAsk,
  scaleToLevel,
  scoreFit,
} from "../../../lib/fit/scoring";

const SKILLS = ["a", "b", "c", "d", "e", "f"];
const role: RoleInput = {
  id: "invented",
  requirements: SKILLS.map((skill, number) => ({ skill, importance: 3 + number / 4, level: 2.8 + number / 2 })),
  curated: true,
  interests: { R: 10, I: 90, A: 40, S: 20, E: 30, C: 70 },
  jobZone: 4,
  wage: { amount: 60_000, topCoded: false },
};
const model = fit1Model(catalogStatistics([role], SKILLS));
const table = buildRoleTable(role, model);
const nothing: LearnerInput = { evidence: [], interests: null, preferences: null };
const rated = (skill: string, level: number, kind: EvidenceItem["kind"] = "self"): EvidenceItem => ({
  skill,
  level,
  kind,
  months: 0,
});
const interests = { R: 20, I: 80, A: 50, S: 10, E: 40, C: 60 };

describe("levels", () => {
  it("turn every half step into exactly its decimal number and back", () => {
    const halfSteps = Array.from({ length: 11 }, (_, number) => number / 2);
    expect(halfSteps.map(levelToScale)).toEqual([0, 0.7, 1.4, 2.1, 2.8, 3.5, 4.2, 4.9, 5.6, 6.3, 7]);
    expect(halfSteps.map(levelToScale).map(scaleToLevel)).toEqual(halfSteps);
    expect(halfSteps.map((level) => levelNeeded(1.4 * level))).toEqual(halfSteps);
  });

  it("needed round up to the next half step", () => {
    expect([4.0, 4.2, 4.21, 6.99, 0.01].map(levelNeeded)).toEqual([3, 3, 3.5, 5, 0.5]);
  });

  it("needed forgive the rounding error of a sum", () => {
    expect(levelNeeded(4.2 + 4 * Number.EPSILON)).toBe(3);
  });
});

describe("credit", () => {
  it("is nothing at level 0 or below, whole from the needed level on, and steepest just under it", () => {
    expect([-1, 0].map((level) => credit(level, 4))).toEqual([0, 0]);
    expect([4, 4.1, 7].map((level) => credit(level, 4))).toEqual([1, 1, 1]);
    expect(credit(2.5, 4)).toBeCloseTo(0.25, 12);
    expect(credit(3.25, 4)).toBeCloseTo(0.625, 12);
    expect(credit(0.5, 1)).toBeCloseTo(0.5, 12);
  });
});

describe("estimates", () => {
  const estimate = (...items: EvidenceItem[]) => estimateSkills(items, FIT_1_PARAMETERS).get("a");

  it("take the newest item of each kind only", () => {
    const old = { ...rated("a", 5), months: 8 };
    expect(estimate(old, rated("a", 2))).toEqual(estimate(rated("a", 2)));
    expect(estimate(rated("a", 2), old)).toEqual(estimate(rated("a", 2)));
  });

  it("take the later of two items of one age, and without an order the lower level", () => {
    const first = { ...rated("a", 4), sequence: 1 };
    const second = { ...rated("a", 5), sequence: 2 };
    expect(estimate(second, first)?.level).toBe(7);
    expect(estimate(first, second)?.level).toBe(7);
    expect(estimate(rated("a", 4), rated("a", 3))?.level).toBe(4.2);
    expect(estimate(rated("a", 3), rated("a", 4))?.level).toBe(4.2);
  });

  it("widen with age up to a variance of 4", () => {
    expect(estimate({ ...rated("a", 3, "mentor"), months: 36 })?.variance).toBeCloseTo(1.438, 9);
    expect(estimate({ ...rated("a", 3), months: 1000 })).toMatchObject({ level: 4.2, variance: 4 });
    expect(estimate({ ...rated("a", 3), months: -5 })?.variance).toBe(estimate(rated("a", 3))?.variance);
  });
});

describe("role tables", () => {
  it("leave out requirements at level 0 and those that are not relevant", () => {
    const requirements = [
      ...role.requirements,
      { skill: "zero", importance: 5, level: 0 },
      { skill: "irrelevant", importance: 5, level: 5, notRelevant: true },
    ];
    expect(buildRoleTable({ ...role, requirements }, model)).toEqual(table);
  });

  it("keep the 40 heaviest requirements and the lower key among equals", () => {
    const many = Array.from({ length: 45 }, (_, number) => `skill-${String(number).padStart(2, "0")}`);
    const requirements = many.toReversed().map((skill) => ({ skill, importance: 4, level: 3 }));
    expect(buildRoleTable({ ...role, requirements }, model).rows?.map(({ skill }) => skill)).toEqual(many.slice(0, 40));
  });

  it("correct the total of a curated list only, and keep the real shares", () => {
    const plain = buildRoleTable({ ...role, curated: false }, model);
    expect(plain.rows).toEqual(table.rows);
    const full = plain.total / (FIT_1_PARAMETERS.share[1] ?? Number.NaN);
    expect(table.demand).toBe(full / (full + FIT_1_PARAMETERS.k) / FIT_1_PARAMETERS.maxG);
    expect(plain.demand).toBeLessThan(table.demand);
  });

  it("never demand more than the most demanding O*NET role", () => {
    const many = Array.from({ length: 40 }, (_, number) => ({ skill: `${number}`, importance: 5, level: 7 }));
    expect(buildRoleTable({ ...role, requirements: many }, model).demand).toBe(1);
  });

  it("limit the weight of skills outside O*NET, known to the model or not, and not of O*NET ones", () => {
    const requirements = ["a", "unknown", "2.B.3.e", "b", "c"].map((skill) => ({ skill, importance: 5, level: 7 }));
    const mixed = fit1Model({ ...onetStatistics(), ...catalogStatistics([], SKILLS) });
    const weights = new Map(
      buildRoleTable({ ...role, requirements }, mixed).rows?.map(({ skill, weight }) => [skill, weight]),
    );
    expect([weights.get("a"), weights.get("unknown")]).toEqual([3, 3]);
    expect(weights.get("2.B.3.e")).toBeGreaterThan(8);
  });

  it("count a role's standard error up to 0.6 and use the element's median where it has none", () => {
    const requirements = [1.4, 0.2, null, undefined, 0].map((se, number) => ({
      skill: `2.A.1.${"abcde"[number]}`,
      importance: 4,
      level: 3,
      se,
    }));
    const rows = buildRoleTable({ ...role, requirements }, ONET_MODEL).rows ?? [];
    const se = new Map(rows.map((row) => [row.skill, row.se]));
    const medianOf = (skill: string) => Math.min(0.6, ONET_MODEL.statistics[skill]?.se ?? Number.NaN);
    expect([se.get("2.A.1.a"), se.get("2.A.1.b"), se.get("2.A.1.e")]).toEqual([0.6, 0.2, 0]);
    expect([se.get("2.A.1.c"), se.get("2.A.1.d")]).toEqual([medianOf("2.A.1.c"), medianOf("2.A.1.d")]);
  });
});

describe("statistics of a catalog", () => {
  it("count a role that does not ask for a skill as 0 and keep the sd at 0.6 or more", () => {
    const asking = { requirements: [{ skill: "a", importance: 3, level: 4 }] };
    const other = { requirements: [] };
    expect(catalogStatistics([asking, other, other, other], ["a", "b"])).toEqual({
      a: { mu: 1, sd: Math.sqrt(3), se: 0, cap: 3 },
      b: { mu: 0, sd: 0.6, se: 0, cap: 3 },
    });
  });

  it("of O*NET carry the caller's keys", () => {
    const slugs = onetStatistics((id) => (id === "2.B.3.e" ? "programming" : undefined));
    expect(slugs).toEqual({ programming: ONET_MODEL.statistics["2.B.3.e"] });
  });

  it("become null where they are endless and refuse what is not a number", () => {
    expect(canonicalJson({ b: 1, a: Number.POSITIVE_INFINITY })).toBe('{"a":null,"b":1}');
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
  });
});

describe("components", () => {
  const learner = { ...nothing, evidence: [rated("a", 3), rated("b", 2, "course")] };
  const preferences = { jobZone: 2, payFloor: 80_000 };

  it("that are missing are left out and the weights rescaled", () => {
    const sets = [
      learner,
      { ...learner, interests },
      { ...learner, preferences },
      { ...learner, interests, preferences },
      { ...learner, preferences: {} },
    ].map((input) => scoreFit(table, input, model));
    expect(sets.map(({ components }) => components)).toEqual(["S", "SI", "SP", "SIP", "S"]);
    expect(sets.map(({ weights }) => weights)).toEqual([
      { S: 1, I: 0, P: 0 },
      { S: 0.6, I: 0.4, P: 0 },
      { S: 0.5 / 0.7, I: 0, P: 0.2 / 0.7 },
      { S: 0.5, I: 0.3, P: 0.2 },
      { S: 1, I: 0, P: 0 },
    ]);
    expect(sets[0]?.interest).toBeNull();
    expect(sets[0]?.interestParts).toEqual({});
  });

  it("measure job zone and pay as a share of what the learner asked for", () => {
    const fit = scoreFit(table, { ...learner, preferences }, model);
    expect(fit.preferenceParts).toEqual({ jobZone: 25, payFloor: 37.5 });
    expect(fit.preference).toBe(62.5);
    const rich = { ...table, wage: { amount: 10, topCoded: true } };
    expect(scoreFit(rich, { ...learner, preferences }, model).preferenceParts).toEqual({ jobZone: 25, payFloor: 50 });
    const unpaid = { ...table, wage: null };
    expect(scoreFit(unpaid, { ...learner, preferences }, model).preferenceParts).toEqual({ jobZone: 50 });
  });

  it("give 50 and say so when the learner's interests are nearly flat", () => {
    const flat = { R: 50, I: 55, A: 50, S: 45, E: 50, C: 50 };
    const fit = scoreFit(table, { ...learner, interests: flat }, model);
    expect(fit).toMatchObject({ interest: 50, undifferentiated: true, components: "SI" });
    expect(scoreFit(table, { ...learner, interests }, model).undifferentiated).toBe(false);
  });

  it("leave interests out when the role's six numbers are equal", () => {
    const flat = { ...table, interests: { R: 3.1, I: 3.1, A: 3.1, S: 3.1, E: 3.1, C: 3.1 } };
    expect(scoreFit(flat, { ...learner, interests }, model)).toMatchObject({ interest: null, components: "S" });
  });

  it("are kept for a role without a skill profile, which has no overall fit", () => {
    const bare = buildRoleTable({ ...role, requirements: role.requirements.slice(0, 4) }, model);
    const fit = scoreFit(bare, { ...learner, interests, preferences }, model);
    expect(bare.rows).toBeNull();
    expect(fit).toMatchObject({ skill: null, overall: null, components: "IP", enough: false });
    expect(fit.interest).not.toBeNull();
    expect(nextSteps(fit)).toEqual([]);
  });

  it("are scored without any rated requirement, but not enough is known for a band", () => {
    const fit = scoreFit(table, { ...nothing, interests, evidence: [rated("elsewhere", 5)] }, model);
    expect(fit).toMatchObject({ skill: 0, coverage: 0, enough: false, provisional: true, band: null });
    expect(fit.overall).toBe(0.4 * (fit.interest ?? 0));
  });
});

describe("the range", () => {
  const known = { ...nothing, evidence: SKILLS.map((skill) => rated(skill, 2)) };

  it("counts the shared error of self-ratings, which any other evidence removes", () => {
    const alone = scoreFit(table, known, model);
    const sameVariance = { ...model, parameters: { ...model.parameters, evidenceSd: evenSd(1.2) } };
    const others = { ...nothing, evidence: SKILLS.map((skill) => rated(skill, 2, "mentor")) };
    const checked = scoreFit(table, others, sameVariance);
    expect(checked.skill).toBe(alone.skill);
    expect((checked.high ?? 0) - (checked.low ?? 0)).toBeLessThan((alone.high ?? 0) - (alone.low ?? 0));
  });

  it("reaches up, not down, for what is unrated", () => {
    const common = fit1Model(Object.fromEntries(SKILLS.map((skill) => [skill, { mu: 3, sd: 1, se: 0.2, cap: 3 }])));
    const commonTable = buildRoleTable(role, common);
    const fit = scoreFit(commonTable, nothing, common);
    expect(fit.low).toBe(0);
    expect(fit.overall).toBe(0);
    expect(fit.high).toBeGreaterThan(20);
    expect(fit.high).toBeLessThanOrEqual(100 * commonTable.demand);
  });
});

describe("words for people", () => {
  it("band the overall fit at 65, 55 and 45", () => {
    expect([100, 65, 64.999, 55, 54.999, 45, 44.999, 0].map((overall) => bandOf(overall))).toEqual([
      ...["strong", "strong", "good", "good", "possible", "possible", "low", "low"],
    ]);
  });

  it("call a rise progress from 5 points when verified and from 7 otherwise, and a fall never", () => {
    expect([4.999, 5].map((change) => isProgress(change, { verified: true }))).toEqual([false, true]);
    expect([6.999, 7, -9].map((change) => isProgress(change, { verified: false }))).toEqual([false, true, false]);
    expect([-9, -6, 7].map((change) => isBeyondNoise(change, { verified: false }))).toEqual([true, false, true]);
  });

  it("name next steps by the points still to win, with ties by key", () => {
    const alike = fit1Model(Object.fromEntries(SKILLS.map((skill) => [skill, { mu: 2, sd: 1, se: 0, cap: 3 }])));
    const even = SKILLS.map((skill) => ({ skill, importance: skill === "d" ? 5 : 4, level: 4 })).reverse();
    const fit = scoreFit(buildRoleTable({ ...role, requirements: even }, alike), nothing, alike);
    expect(nextSteps(fit).map(({ skill }) => skill)).toEqual(["d", "a", "b", "c", "e", "f"]);
    expect(nextSteps(fit)[0]).toEqual({ skill: "d", points: fit.contributions[0]?.gap, level: null, levelNeeded: 3 });
  });

  it("leave out of the next steps what is already met", () => {
    const fit = scoreFit(table, { ...nothing, evidence: [rated("a", 5), rated("f", 1)] }, model);
    expect(nextSteps(fit).map(({ skill }) => skill)).not.toContain("a");
    expect(nextSteps(fit).find(({ skill }) => skill === "f")?.level).toBe(1);
  });

  it("ask first for the unrated skills that would narrow the range most", () => {
    const statistics = Object.fromEntries(
      SKILLS.map((skill, number) => [skill, { mu: number, sd: 1, se: 0, cap: 3 }] as const),
    );
    const common = fit1Model(statistics);
    const commonTable = buildRoleTable(role, common);
    const fit = scoreFit(commonTable, { ...nothing, evidence: [rated("f", 2)] }, common);
    expect(ratingsToAsk(commonTable, fit)).toHaveLength(3);
    expect(ratingsToAsk(commonTable, fit)).not.toContain("f");
    expect(ratingsToAsk(commonTable, fit, 10)).toHaveLength(5);
    expect(ratingsToAsk(commonTable, fit)[0]).toBe("e");
  });

  it("tell a change of weights from a change of the learner", () => {
    const before = scoreFit(table, { ...nothing, evidence: [rated("a", 3)] }, model);
    const after = scoreFit(table, { ...nothing, evidence: [rated("a", 3)], interests }, model);
    const difference = explainDifference(before, after);
    const skill = difference?.parts.find(({ key }) => key === "a");
    expect(skill?.change).toBeCloseTo(-0.4 * (before.skill ?? 0), 9);
    expect(skill?.reweighting).toBeCloseTo(skill?.change ?? Number.NaN, 9);
    expect(difference?.parts.map(({ kind }) => kind)).toEqual(["skill", ...Array(7).fill("interest")]);
  });
});

function evenSd(sd: number) {
  return { self: sd, credential: sd, course: sd, assessment: sd, project: sd, mentor: sd };
}
