import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  buildRoleTable,
  catalogStatistics,
  EVIDENCE_KINDS,
  type EvidenceItem,
  explainDifference,
  type Fit,
  type FitSummary,
  indexRoles,
  type LearnerInput,
  overallParts,
  type RoleTable,
  rankFits,
  scaleToLevel,
  scoreFit,
  scoreRoles,
} from "../../../lib/fit/scoring";
import { onetNote, onetPresent } from "../../support/onet";
import { anyCatalog, anyLearner, type Catalog, INVENTED_SKILLS, ONET_SKILLS, onetCatalog } from "./generated";

const SEED = 301;
const EXACT = 1e-9;
const EMPTY: LearnerInput = { evidence: [], interests: null, preferences: null };

describe("fit-1 on invented catalogs", { timeout: 30_000 }, () => {
  properties(() => anyCatalog, INVENTED_SKILLS, { all: 300, parts: 300, roles: 200 });
});

describe.skipIf(!onetPresent)(`fit-1 on the O*NET data${onetNote}`, { timeout: 30_000 }, () => {
  let catalog: Catalog;
  beforeAll(() => {
    catalog = onetCatalog();
  });
  properties(() => fc.constant(catalog), ONET_SKILLS, { all: 100, parts: 8, roles: 1 });
});

function properties(
  catalogs: () => fc.Arbitrary<Catalog>,
  skills: readonly string[],
  runs: { all: number; parts: number; roles: number },
) {
  const learners = anyLearner(skills);
  const options = (numRuns: number) => ({ numRuns, seed: SEED });

  it("keeps every number within 0 and 100 and the overall fit within its range, for any learner", () => {
    fc.assert(
      fc.property(catalogs(), learners, ({ index, model }, learner) => {
        expect(scoreRoles(index, learner, model).filter((fit) => !isSound(fit))).toEqual([]);
      }),
      options(runs.all),
    );
  });

  it("never lowers a fit when a rated level is raised, and leaves roles that do not ask for the skill alone", () => {
    const halfSteps = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(catalogs(), withEvidence(learners), fc.nat(), halfSteps, ({ index, model }, learner, pick, steps) => {
        const item = itemAt(learner, pick);
        const raised = { ...item, level: Math.min(5, item.level + steps / 2) };
        fc.pre(raised.level > item.level);
        const before = scoreRoles(index, learner, model);
        const after = scoreRoles(index, replaceItem(learner, item, raised), model);
        expect(rolesWronged(index.tables, before, after, item.skill)).toEqual([]);
        const role = index.tables.find((table) => shortOf(scoreFit(table, learner, model), item.skill));
        if (role === undefined) return;
        const gain = scoreFit(role, replaceItem(learner, item, raised), model).skill ?? 0;
        expect(gain).toBeGreaterThan(scoreFit(role, learner, model).skill ?? 0);
      }),
      options(runs.all),
    );
  });

  it("raises the skill fit of every role that asks for more than the learner had", () => {
    fc.assert(
      fc.property(catalogs(), withEvidence(learners), fc.nat(), ({ tables, model }, learner, pick) => {
        const item = itemAt(learner, pick);
        fc.pre(item.level < 5);
        const better = replaceItem(learner, item, { ...item, level: item.level + 0.5 });
        for (const table of tables) {
          const before = scoreFit(table, learner, model);
          if (!shortOf(before, item.skill)) continue;
          expect(scoreFit(table, better, model).skill ?? 0).toBeGreaterThan(before.skill ?? 0);
        }
      }),
      options(runs.parts),
    );
  });

  it("never lowers a fit when an unrated skill is rated", () => {
    const level = fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2);
    fc.assert(
      fc.property(
        catalogs(),
        learners,
        fc.constantFrom(...skills),
        level,
        ({ index, model }, learner, skill, rating) => {
          fc.pre(learner.evidence.every((item) => item.skill !== skill));
          const added: EvidenceItem = { skill, level: rating, kind: "self", months: 0 };
          const before = scoreRoles(index, learner, model);
          const after = scoreRoles(index, { ...learner, evidence: [...learner.evidence, added] }, model);
          expect(rolesWronged(index.tables, before, after, skill)).toEqual([]);
        },
      ),
      options(runs.all),
    );
  });

  it("adds up: contributions to the skill fit, parts to the overall fit, differences to the change", () => {
    fc.assert(
      fc.property(catalogs(), learners, learners, ({ tables, model }, learner, other) => {
        for (const table of tables) {
          const before = scoreFit(table, learner, model);
          const after = scoreFit(table, other, model);
          expect(misfit(before)).toBeLessThan(EXACT);
          const difference = explainDifference(before, after);
          if (before.overall === null || after.overall === null) {
            expect(difference).toBeNull();
            continue;
          }
          expect(difference?.total).toBe(after.overall - before.overall);
          const changes = difference?.parts.map(({ change }) => change) ?? [];
          expect(Math.abs(total(changes) - (after.overall - before.overall))).toBeLessThan(EXACT);
        }
      }),
      options(runs.parts),
    );
  });

  it("adds up between two roles and after a role changed", () => {
    fc.assert(
      fc.property(catalogs(), learners, fc.nat(), fc.nat(), ({ tables, model }, learner, one, two) => {
        const before = scoreFit(at(tables, one % tables.length), learner, model);
        const after = scoreFit(at(tables, two % tables.length), learner, model);
        fc.pre(before.overall !== null && after.overall !== null);
        const changes = explainDifference(before, after)?.parts.map(({ change }) => change) ?? [];
        expect(Math.abs(total(changes) - ((after.overall ?? 0) - (before.overall ?? 0)))).toBeLessThan(EXACT);
      }),
      options(runs.all),
    );
  });

  it("gives a role's own profile, and level 5 everywhere, full readiness and the demand factor as skill fit", () => {
    fc.assert(
      fc.property(catalogs(), ({ tables, index, model }) => {
        const expert = { ...EMPTY, evidence: skills.map((skill) => selfRating(skill, 5)) };
        const experts = scoreRoles(index, expert, model);
        const nobody = scoreRoles(index, EMPTY, model);
        for (const [number, table] of tables.entries()) {
          if (table.rows === null) continue;
          const own = {
            ...EMPTY,
            evidence: table.rows.map(({ skill, need }) => selfRating(skill, scaleToLevel(need))),
          };
          for (const fit of [scoreFit(table, own, model), at(experts, number)]) {
            expect(Math.abs((fit.readiness ?? 0) - 100)).toBeLessThan(EXACT);
            expect(Math.abs((fit.skill ?? 0) - 100 * table.demand)).toBeLessThan(EXACT);
          }
          expect(at(nobody, number)).toMatchObject({ readiness: 0, skill: 0, enough: false, band: null });
        }
      }),
      options(runs.roles),
    );
  });

  it("keeps the interest fit when the six numbers are stretched or shifted, and mirrors it when they are turned round", () => {
    const stretch = fc.integer({ min: 100, max: 500 }).map((value) => value / 100);
    const shift = fc.integer({ min: -5000, max: 5000 }).map((value) => value / 100);
    fc.assert(
      fc.property(catalogs(), learners, stretch, shift, ({ index, model }, learner, factor, offset) => {
        const before = scoreRoles(index, learner, model);
        fc.pre(before.some(({ interest, undifferentiated }) => interest !== null && !undifferentiated));
        const stretched = scoreRoles(
          index,
          mapInterests(learner, (value) => factor * value + offset),
          model,
        );
        const mirrored = scoreRoles(
          index,
          mapInterests(learner, (value) => -value),
          model,
        );
        const deviations = before.flatMap(({ interest }, number) => {
          if (interest === null) return [];
          const same = (at(stretched, number).interest ?? 0) - interest;
          const opposite = (at(mirrored, number).interest ?? 0) - (100 - interest);
          return [Math.abs(same), Math.abs(opposite)];
        });
        expect(Math.max(...deviations)).toBeLessThan(EXACT);
      }),
      options(runs.all),
    );
  });

  it("never widens the range for stronger evidence nor narrows it for older, and keeps the skill fit", () => {
    const single = withEvidence(anyLearner(skills, true));
    const months = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(catalogs(), single, fc.nat(), fc.nat(), months, ({ index, model }, learner, pick, rank, extra) => {
        const item = itemAt(learner, pick);
        const stronger = EVIDENCE_KINDS.slice(EVIDENCE_KINDS.indexOf(item.kind));
        const kind = at(stronger, rank % stronger.length);
        const before = scoreRoles(index, learner, model);
        const firmer = scoreRoles(index, replaceItem(learner, item, { ...item, kind }), model);
        const aged = scoreRoles(index, replaceItem(learner, item, { ...item, months: item.months + extra }), model);
        expect(firmer.map(({ skill }) => skill)).toEqual(before.map(({ skill }) => skill));
        expect(aged.map(({ skill }) => skill)).toEqual(before.map(({ skill }) => skill));
        const widened = firmer.map((fit, number) => width(fit) - width(at(before, number)));
        const narrowed = aged.map((fit, number) => width(at(before, number)) - width(fit));
        expect(Math.max(...widened, ...narrowed)).toBeLessThan(EXACT);
      }),
      options(Math.ceil(runs.all / 2)),
    );
  });

  it("gives the same numbers whatever the other roles and whatever the order of roles, requirements and evidence", () => {
    fc.assert(
      fc.property(catalogs(), learners, fc.nat(), ({ roles, tables, index, model }, learner, pick) => {
        const together = scoreRoles(index, learner, model);
        const turned = { ...learner, evidence: learner.evidence.toReversed() };
        const backwards = roles.map((role) => ({ ...role, requirements: role.requirements.toReversed() })).reverse();
        const apart = indexRoles(
          backwards.slice(0, 1 + (pick % roles.length)).map((role) => buildRoleTable(role, model)),
        );
        const known = new Map(together.map((fit) => [fit.role, fit]));
        for (const fit of scoreRoles(apart, turned, model)) expect(fit).toEqual(known.get(fit.role));
        const table = at(tables, pick % tables.length);
        expect(scoreFit(table, turned, model)).toEqual(scoreFit(table, learner, model));
        expect(scoreFit(table, learner, model)).toMatchObject({ ...known.get(table.id) });
        expect(catalogStatistics(backwards, skills.toReversed())).toEqual(catalogStatistics(roles, skills));
      }),
      options(Math.ceil(runs.parts / 2)),
    );
  });

  it("gives the same bits on repeat, changes nothing it is given, and names the model version", () => {
    fc.assert(
      fc.property(catalogs(), learners, fc.nat(), ({ tables, model }, learner, pick) => {
        const table = at(tables, pick % tables.length);
        const given = JSON.stringify([table, learner]);
        const first = scoreFit(table, learner, model);
        expect(JSON.stringify(scoreFit(table, structuredClone(learner), model))).toBe(JSON.stringify(first));
        expect(JSON.stringify([table, learner])).toBe(given);
        expect(scoreFit(table, learner, { ...model, version: "another" })).toEqual({ ...first, model: "another" });
      }),
      options(runs.all),
    );
  });

  it("ranks by overall fit with ties by role id, and never a role without a skill profile", () => {
    fc.assert(
      fc.property(catalogs(), learners, ({ tables, model }, learner) => {
        const twins = tables.slice(0, 20).flatMap((table) => [table, { ...table, id: `${table.id}-twin` }]);
        const bare = { ...at(tables, 0), id: "bare", rows: null, demand: 0 };
        const fits = scoreRoles(indexRoles([bare, ...twins]), learner, model);
        const ranked = rankFits(fits);
        expect(ranked.every(({ role, overall, enough }) => role !== "bare" && overall !== null && enough)).toBe(true);
        expect(rankFits(fits.toReversed())).toEqual(ranked);
        for (const [number, fit] of ranked.slice(1).entries()) expectInOrder(at(ranked, number), fit);
      }),
      options(runs.all),
    );
  });

  it("gives no skill fit and no overall fit to a role with fewer than five requirements", () => {
    fc.assert(
      fc.property(catalogs(), learners, fc.integer({ min: 0, max: 4 }), fc.nat(), (catalog, learner, count, pick) => {
        const { roles, model } = catalog;
        const role = at(roles, pick % roles.length);
        const short = { ...role, requirements: role.requirements.slice(0, count) };
        const fit = scoreFit(buildRoleTable(short, model), learner, model);
        expect(fit).toMatchObject({ skill: null, readiness: null, overall: null, low: null, high: null, band: null });
        expect(fit).toMatchObject({ coverage: 0, enough: false, contributions: [] });
      }),
      options(runs.all),
    );
  });
}

function isSound(fit: FitSummary): boolean {
  const numbers = [fit.skill, fit.readiness, fit.interest, fit.preference, fit.overall, fit.low, fit.high];
  const bounded = numbers.every((value) => value === null || (value >= 0 && value <= 100));
  const covered = fit.coverage >= 0 && fit.coverage <= 1;
  if (fit.skill === null) return bounded && covered && fit.overall === null && fit.low === null && fit.high === null;
  if (fit.overall === null || fit.low === null || fit.high === null) return false;
  const weights = fit.weights.S + fit.weights.I + fit.weights.P;
  return bounded && covered && fit.low <= fit.overall && fit.overall <= fit.high && Math.abs(weights - 1) < EXACT;
}

/** Roles that lost points though they ask for the skill, or changed at all though they do not. */
function rolesWronged(
  tables: readonly RoleTable[],
  before: readonly FitSummary[],
  after: readonly FitSummary[],
  skill: string,
): string[] {
  const wronged = tables.filter((table, number) => {
    const old = at(before, number);
    const now = at(after, number);
    if (!table.rows?.some((row) => row.skill === skill)) return JSON.stringify(now) !== JSON.stringify(old);
    return (["skill", "readiness", "overall"] as const).some((part) => (now[part] ?? 0) < (old[part] ?? 0));
  });
  return wronged.map(({ id }) => id);
}

function expectInOrder(first: FitSummary, second: FitSummary) {
  const ahead = (first.overall ?? 0) - (second.overall ?? 0);
  expect(ahead > 0 || (ahead === 0 && first.role < second.role)).toBe(true);
}

function shortOf(fit: Fit, skill: string): boolean {
  const contribution = fit.contributions.find((candidate) => candidate.skill === skill);
  return (contribution?.level ?? 7) < (contribution?.need ?? 0) - 1e-6 && (contribution?.gap ?? 0) > 0;
}

function misfit(fit: Fit): number {
  const skill = total(fit.contributions.map(({ points }) => points)) - (fit.skill ?? 0);
  const overall = total(overallParts(fit).map(({ weight, points }) => weight * points)) - (fit.overall ?? 0);
  const left = total(fit.contributions.map(({ points, gap, credit }) => points * (1 - credit) - gap * credit));
  return Math.max(Math.abs(skill), Math.abs(overall), Math.abs(left));
}

function withEvidence(learners: fc.Arbitrary<LearnerInput>): fc.Arbitrary<LearnerInput> {
  return learners.filter(({ evidence }) => evidence.length > 0);
}

function itemAt({ evidence }: LearnerInput, pick: number): EvidenceItem {
  return at(evidence, pick % evidence.length);
}

function replaceItem(learner: LearnerInput, item: EvidenceItem, other: EvidenceItem): LearnerInput {
  return { ...learner, evidence: learner.evidence.map((candidate) => (candidate === item ? other : candidate)) };
}

function mapInterests(learner: LearnerInput, change: (value: number) => number): LearnerInput {
  if (learner.interests === null) return learner;
  const { R, I, A, S, E, C } = learner.interests;
  const interests = { R: change(R), I: change(I), A: change(A), S: change(S), E: change(E), C: change(C) };
  return { ...learner, interests };
}

function selfRating(skill: string, level: number): EvidenceItem {
  return { skill, level, kind: "self", months: 0 };
}

function width({ low, high }: FitSummary): number {
  return (high ?? 0) - (low ?? 0);
}

function total(values: readonly number[]): number {
  return values.reduce((result, value) => result + value, 0);
}

function at<T>(list: readonly T[], position: number): T {
  const value = list[position];
  if (value === undefined) throw new Error(`Nothing at ${position} of ${list.length}.`);
  return value;
}
