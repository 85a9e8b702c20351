import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitChange } from "../../../lib/fit/change";
import { ageInMonths, newestPerKind, type StatedEvidence, storedInputs } from "../../../lib/fit/learner-state";
import { standingEvidence } from "../../../lib/fit/load-learner";
import { differencesOf } from "../../../lib/fit/replay-compare";
import { bandOf, buildRoleTable, levelNeeded, nextSteps, scoreFit } from "../../../lib/fit/scoring";
import { anyCatalog, anyLearner, INVENTED_SKILLS } from "./generated";

const SEED = 301;
const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100));

describe("a change between two snapshots", () => {
  it("is split exactly into own, role and time, or not at all where a score is missing", () => {
    fc.assert(
      fc.property(score, score, score, score, (previous, aged, onNewRole, now) => {
        const { own, role, time } = splitChange({ previous, aged, onNewRole, now });
        if (previous === null || aged === null || onNewRole === null || now === null) {
          expect([own, role, time]).toEqual([null, null, null]);
          return;
        }
        expect(Math.abs((own ?? 0) + (role ?? 0) + (time ?? 0) - (now - previous))).toBeLessThan(1e-9);
      }),
      { numRuns: 500, seed: SEED },
    );
  });
});

describe("a gap", () => {
  it("is closed by the level that its step names, in every catalog and for every learner", () => {
    fc.assert(
      fc.property(anyCatalog, anyLearner(INVENTED_SKILLS), ({ roles, model }, learner) => {
        for (const role of roles) {
          const table = buildRoleTable(role, model);
          const fit = scoreFit(table, learner, model);
          const steps = nextSteps(fit);
          for (const step of steps) {
            const asked = fit.contributions.find(({ skill }) => skill === step.skill);
            expect(step.levelNeeded).toBe(levelNeeded(asked?.need ?? 0));
            expect(step.levelNeeded * 2).toBe(Math.round(step.levelNeeded * 2));
            const evidence = learner.evidence.filter(({ skill }) => skill !== step.skill);
            const met = { skill: step.skill, kind: "mentor" as const, months: 0, level: step.levelNeeded };
            const after = scoreFit(table, { ...learner, evidence: [...evidence, met] }, model);
            expect(after.contributions.find(({ skill }) => skill === step.skill)?.gap).toBeLessThan(1e-6);
          }
          if (fit.overall !== null && fit.enough) expect(fit.band).toBe(bandOf(fit.overall, model.parameters));
        }
      }),
      { numRuns: 25, seed: SEED },
    );
  });
});

describe("the ledger", () => {
  const row = (id: number, level: number | null, withdrawsId: number | null = null) => {
    return { id, skill: "git", kind: "self" as const, level, withdrawsId, at: `2026-01-${10 + id}T12:00:00.000Z` };
  };

  it("counts the newest statement that nobody took back, as it stood at any of its rows", () => {
    const ledger = [row(1, 2), row(2, 3), row(3, null, 2), row(4, 4), row(5, null, 4), row(6, null, 1)];
    const levels = [0, 1, 2, 3, 4, 5, 6].map((through) => standingEvidence(ledger, through).map(({ level }) => level));
    expect(levels).toEqual([[], [2], [3], [2], [4], [2], []]);
    expect(standingEvidence(ledger)).toEqual([]);
  });

  it("ages by whole days, and a moment that is dated back counts by its day", () => {
    const at = new Date("2026-03-01T00:30:00.000Z");
    expect(ageInMonths("2026-02-28T23:59:00.000Z", at)).toBe(1 / 30.4375);
    expect(ageInMonths("2026-03-01T23:59:00.000Z", at)).toBe(0);
    expect(ageInMonths("2026-03-05T00:00:00.000Z", at)).toBe(0);
    expect(ageInMonths("2026-02-28T23:59:00Z", at)).toBe(1 / 30.4375);
    const older: StatedEvidence = { ...row(9, 1), level: 1, at: "2025-01-01T00:00:00.000Z" };
    const newer: StatedEvidence = { ...row(8, 2), level: 2, at: "2025-01-02T00:00:00.000Z" };
    expect(newestPerKind([older, newer]).map(({ id }) => id)).toEqual([8]);
    const aged = storedInputs({ evidence: [newer], interests: null, preferences: null }, at);
    expect(aged.evidence[0]?.months).toBe(ageInMonths(newer.at, at));
  });
});

describe("comparing what is stored with what comes out", () => {
  it("finds every place that differs, to the last bit", () => {
    expect(differencesOf("", { a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toEqual([]);
    expect(differencesOf("", { a: 0.1 + 0.2 }, { a: 0.3 })).toEqual([{ field: "a", stored: 0.1 + 0.2, rebuilt: 0.3 }]);
    expect(differencesOf("", { b: [{ c: 2 }], d: null }, { b: [{ c: 3 }], d: 0, e: 1 })).toEqual([
      { field: "b[0].c", stored: 2, rebuilt: 3 },
      { field: "d", stored: null, rebuilt: 0 },
      { field: "e", stored: undefined, rebuilt: 1 },
    ]);
  });
});
