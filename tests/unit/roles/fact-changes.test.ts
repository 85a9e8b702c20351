import { describe, expect, test } from "vitest";
import { changesOf, type KeptFact } from "@/lib/roles/facts/told";
import { measureText } from "@/lib/roles/facts/words";
import { factLike } from "./fact-like";

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const kept = (id: number, values: Partial<KeptFact>): KeptFact => ({
  ...factLike({ measure: "median annual wage", occupation: "Web developers", value: 80_730, period: "2022" }),
  replacesId: null,
  createdAt: at(1),
  retiredAt: null,
  typed: false,
  ...values,
  id,
});
const told = (rows: KeptFact[], moments: Date[] = []) =>
  changesOf(rows, new Set(moments.map((moment) => moment.getTime()))).map(({ at: when, sentence }) => [
    when.getUTCDate(),
    sentence,
  ]);

const SUBJECT = "Median annual wage, Web developers";

describe("what changed in a role's figures", () => {
  const old = kept(1, { retiredAt: at(5) });

  test("names what a figure was and what it became, with both periods", () => {
    const renewed = kept(2, { replacesId: 1, createdAt: at(5), value: 90_930, period: "2024" });
    expect(told([old, renewed])).toEqual([[5, `${SUBJECT}: $80,730 (2022) became $90,930 (2024).`]]);
  });

  test("says nothing of a figure that was only looked at again", () => {
    const same = kept(2, { replacesId: 1, createdAt: at(5), accessedOn: "2026-01-05", reviewBy: "2027-01-05" });
    expect(told([old, same])).toEqual([]);
  });

  test("tells of another source of the same figure, and of another comparison", () => {
    const elsewhere = kept(2, { replacesId: 1, createdAt: at(5), url: "https://example.org" });
    expect(told([old, elsewhere])).toEqual([[5, `${SUBJECT}: $80,730 (2022) is cited anew.`]]);
    const compared = kept(2, { replacesId: 1, createdAt: at(5), comparison: 5 });
    expect(told([old, compared])).toEqual([[5, `${SUBJECT}: $80,730 (2022) has another comparison.`]]);
  });

  test("tells of a figure that was withdrawn, and of its return", () => {
    const back = kept(2, { replacesId: 1, createdAt: at(9) });
    expect(told([old])).toEqual([[5, `${SUBJECT}: $80,730 (2022) was withdrawn.`]]);
    expect(told([old, back])).toEqual([
      [9, `${SUBJECT}: $80,730 (2022) stands again.`],
      [5, `${SUBJECT}: $80,730 (2022) was withdrawn.`],
    ]);
  });

  test("tells of what an editor added and not of what the first catalog or an import brought", () => {
    expect(told([kept(1, { typed: true, period: null })])).toEqual([
      [1, `${SUBJECT}: $80,730 (undated in source) was added.`],
    ]);
    expect(told([kept(1, {})])).toEqual([]);
  });

  test("leaves to a publication what it tells itself", () => {
    const renewed = kept(2, { replacesId: 1, createdAt: at(5), value: 90_930 });
    expect(told([old, renewed], [at(5)])).toEqual([]);
    expect(told([old, renewed], [at(4)])).toHaveLength(1);
  });

  test("follows a figure through all its states, the newest first", () => {
    const rows = [
      kept(1, { retiredAt: at(2) }),
      kept(2, { replacesId: 1, createdAt: at(2), retiredAt: at(3), value: 81_000 }),
      kept(3, { replacesId: 2, createdAt: at(3), value: 82_000, period: "2025" }),
    ];
    expect(told(rows)).toEqual([
      [3, `${SUBJECT}: $81,000 (2022) became $82,000 (2025).`],
      [2, `${SUBJECT}: $80,730 (2022) became $81,000 (2022).`],
    ]);
  });
});

describe("the words of a measure", () => {
  test.each([
    [{ measure: "annual wage", percentile: 10 }, "annual wage, 10th percentile"],
    [{ measure: "annual wage", percentile: 50 }, "annual wage, median"],
    [{ measure: "10th percentile annual wage", percentile: 10 }, "10th percentile annual wage"],
    [{ measure: "median annual wage", percentile: 50 }, "median annual wage"],
    [{ measure: "annual wage", percentile: null }, "annual wage"],
  ])("%o is %s", (fact, text) => {
    expect(measureText(fact)).toBe(text);
  });
});
