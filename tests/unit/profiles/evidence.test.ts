import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EvidenceRow, heldLevels, judge } from "../../../lib/profiles/evidence";
import { statementText } from "../../../lib/profiles/text";

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

describe("a statement in words", () => {
  const said = {
    kind: "self" as const,
    level: 2,
    at: new Date("2026-11-03T23:30:00Z"),
    by: "Maya Okafor",
    course: null,
  };

  test("speaks to the learner as you and names them to others", () => {
    expect(statementText(said, { own: true, timeZone: "UTC" })).toBe("You said 2 on 3 November 2026");
    expect(statementText(said, { own: false, timeZone: "UTC" })).toBe("Maya Okafor said 2 on 3 November 2026");
  });

  test("gives the day in the reader's own zone", () => {
    expect(statementText(said, { own: true, timeZone: "Asia/Tokyo" })).toContain("4 November");
  });

  test("names the course and the mentor", () => {
    expect(statementText({ ...said, kind: "course", level: 2.5, course: "SQL" }, { own: true, timeZone: "UTC" })).toBe(
      "2.5 from completing SQL on 3 November 2026",
    );
    expect(statementText({ ...said, kind: "mentor", by: "Jonas Weber" }, { own: true, timeZone: "UTC" })).toBe(
      "Confirmed at 2 by Jonas Weber on 3 November 2026",
    );
  });
});
