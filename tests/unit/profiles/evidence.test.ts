import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVIDENCE_KINDS } from "../../../db/enums";
import { type EvidenceRow, heldLevels, judge } from "../../../lib/profiles/evidence";
import {
  ageText,
  levelRangeText,
  levelWithMargin,
  sourceText,
  suretyText,
  whenText,
} from "../../../lib/profiles/ledger-text";

const day = (number: number) => new Date(Date.UTC(2026, 0, number, 12));
const TODAY = day(60);

const row = (id: number, values: Partial<EvidenceRow> = {}): EvidenceRow => ({
  id,
  skillId: 1,
  kind: "self",
  level: 2,
  withdrawsId: null,
  at: day(id),
  ...values,
});
const withdrawal = (id: number, withdrawsId: number): EvidenceRow => row(id, { level: null, withdrawsId });

describe("what became of a statement", () => {
  test("only the newest of a kind counts, the ones before are replaced", () => {
    const judged = judge([row(1), row(2, { level: 3 }), row(3, { kind: "mentor", level: 2.5 })]);
    expect(judged.map(({ id, standing }) => [id, standing])).toEqual([
      [3, "counts"],
      [2, "counts"],
      [1, "replaced"],
    ]);
  });

  test("a statement taken back does not count and keeps the day it was taken back", () => {
    const [taken] = judge([row(1), withdrawal(5, 1)]);
    expect(taken).toMatchObject({ id: 1, standing: "withdrawn", withdrawnAt: day(5) });
    expect(heldLevels([row(1), withdrawal(5, 1)], TODAY).size).toBe(0);
  });

  test("the order in which rows come does not matter", () => {
    const rows = [
      row(1),
      row(2, { level: 4 }),
      withdrawal(3, 2),
      row(4, { kind: "course", level: 3 }),
      row(5, { skillId: 2 }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(judge(shuffled)).toEqual(judge(rows));
        expect(heldLevels(shuffled, TODAY)).toEqual(heldLevels(rows, TODAY));
      }),
    );
  });

  test("one statement alone gives exactly its level", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (half) => {
        expect(heldLevels([row(1, { level: half / 2 })], TODAY).get(1)?.level).toBeCloseTo(half / 2, 12);
      }),
    );
  });

  test("a mentor weighs more than a learner's own word", () => {
    const held = heldLevels([row(1, { level: 4 }), row(2, { kind: "mentor", level: 2 })], TODAY).get(1);
    expect(held?.selfOnly).toBe(false);
    expect(held?.level).toBeGreaterThan(2);
    expect(held?.level).toBeLessThan(2.5);
  });
});

describe("what a statement weighs", () => {
  const months = (count: number) => new Date(TODAY.getTime() - count * 30.4375 * 86_400_000);

  test("shares of one skill add up to 1, the better proof has the larger one", () => {
    const rows = EVIDENCE_KINDS.map((kind, index) => row(index + 1, { kind, at: TODAY }));
    const weights = heldLevels(rows, TODAY).get(1)?.weights;
    const shares = rows.map(({ id }) => weights?.get(id)?.share ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test("age takes weight away and widens the range, and leaves the level of a single statement alone", () => {
    const fresh = heldLevels([row(1, { kind: "mentor", level: 3, at: TODAY })], TODAY).get(1);
    const old = heldLevels([row(1, { kind: "mentor", level: 3, at: months(12) })], TODAY).get(1);
    expect(fresh?.weights.get(1)).toEqual({ share: 1, left: 1 });
    expect(old?.weights.get(1)?.left).toBeLessThan(0.5);
    expect(old?.level).toBe(fresh?.level);
    expect(old?.margin).toBeGreaterThan(fresh?.margin ?? 9);
  });

  test("after three years a mentor's word is as uncertain as a new rating of one's own", () => {
    const own = heldLevels([row(1, { at: TODAY })], TODAY).get(1)?.margin ?? 0;
    const mentor = (age: number) =>
      heldLevels([row(1, { kind: "mentor", at: months(age) })], TODAY).get(1)?.margin ?? 0;
    expect(mentor(36)).toBeLessThan(own);
    expect(mentor(37)).toBeGreaterThan(own);
  });

  test("of two of one kind and day the later written one counts, as in the fit", () => {
    const morning = new Date(Date.UTC(2026, 0, 9, 8));
    const evening = new Date(Date.UTC(2026, 0, 9, 20));
    const rows = [row(1, { at: evening, level: 4 }), row(2, { at: morning, level: 2 })];
    expect(judge(rows).map(({ id, standing }) => [id, standing])).toEqual([
      [2, "counts"],
      [1, "replaced"],
    ]);
    expect(heldLevels(rows, TODAY).get(1)?.level).toBeCloseTo(2, 12);
  });
});

describe("a statement in words", () => {
  const said = {
    kind: "self" as const,
    at: new Date("2026-11-03T23:30:00Z"),
    by: "Maya Okafor",
    course: null,
    detail: {},
  };

  test("speaks to the learner as you and names them to others", () => {
    expect(sourceText(said, true)).toBe("Your own rating");
    expect(sourceText(said, false)).toBe("Own rating of Maya Okafor");
  });

  test("gives the day in the reader's own zone, and of a credential the day that stands on it", () => {
    expect(whenText(said, "Asia/Tokyo")).toBe("Rated on 4 November 2026");
    const credential = { ...said, kind: "credential" as const, detail: { issuer: "College", issuedOn: "2024-05-01" } };
    expect(whenText(credential, "Pacific/Honolulu")).toBe("Credential, issued by College on 1 May 2024");
  });

  test("names the course, the work and the mentor", () => {
    expect(sourceText({ ...said, kind: "course", course: "SQL" }, true)).toBe("SQL");
    expect(sourceText({ ...said, kind: "project", detail: { title: "Loan desk" } }, true)).toBe("Loan desk");
    const paper = {
      ...said,
      kind: "assessment" as const,
      by: "Jonas Weber",
      detail: { title: "Joins", grade: "46 of 50" },
    };
    expect(whenText(paper, "UTC")).toBe("Assessment, graded by Jonas Weber on 3 November 2026: 46 of 50");
  });

  test.each([
    [0, "New today"],
    [1, "1 day old"],
    [59, "59 days old"],
    [61, "2 months old"],
    [800, "2 years old"],
  ])("%s days are: %s", (days, text) => {
    expect(ageText(new Date(TODAY.getTime() - days * 86_400_000), TODAY)).toBe(text);
  });

  test("the range stays within 0 and 5 and has a word", () => {
    expect(levelRangeText(0.5, 1.3)).toBe("between 0 and 1.8");
    expect(levelRangeText(4.5, 1.3)).toBe("between 3.2 and 5");
    expect(levelWithMargin(2.5, 0.857)).toBe("2.5 ± 0.9");
    expect([0.5, 0.8, 1.3].map(suretyText)).toEqual(["known well", "known fairly well", "known only roughly"]);
  });
});
