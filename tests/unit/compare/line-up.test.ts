import { describe, expect, it } from "vitest";
import { byMeasure, changeOf, lineUp } from "@/lib/roles/compare-line-up";
import type { FactView } from "@/lib/roles/view";
import { factLike } from "../roles/fact-like";

const role = (title: string, ...facts: Partial<FactView>[]) => ({
  title,
  facts: facts.map((fact, index) => factLike({ id: index + 1, occupation: `${title} workers`, ...fact })),
});

const median = (value: number, values: Partial<FactView> = {}): Partial<FactView> => ({ value, ...values });
const average = (value: number): Partial<FactView> => ({ value, measure: "average salary", period: "February 2024" });

describe("lining figures up", () => {
  it("takes the measure and period that all share, though it is not the first of each", () => {
    const lined = lineUp([role("A", average(9), median(1)), role("B", median(2)), role("C", median(3))], "pay");
    expect(lined.figures.map((figure) => figure?.value)).toEqual([1, 2, 3]);
    expect(lined).toMatchObject({ likeness: "same", warnings: [], shared: [] });
  });

  it("takes one measure at different periods, and says so", () => {
    const lined = lineUp([role("A", median(1, { period: "2022" })), role("B", median(2))], "pay");
    expect(lined.likeness).toBe("periods");
    expect(lined.warnings).toEqual(["The periods differ: 2022 for A and 2024 for B."]);
  });

  it("says where nothing but the measure and place is shared", () => {
    const lined = lineUp([role("A", median(1, { publisher: "X" })), role("B", median(2, { publisher: "Y" }))], "pay");
    expect(lined).toMatchObject({ likeness: "periods", warnings: ["The publishers differ: X for A and Y for B."] });
  });

  it("never works out a difference of different measures", () => {
    const [a, b] = [role("A", average(5)), role("B", median(2))];
    const lined = lineUp([a, b], "pay");
    expect(lined.likeness).toBe("measures");
    expect(lined.warnings[0]).toContain("different measures");
    expect(lined.warnings[0]).toContain("average salary for A and median annual wage for B");
    expect(changeOf(a, b, "pay").change).toMatchObject({ difference: null, likeness: "measures" });
  });

  it("subtracts the same measure, and leaves a lower bound open", () => {
    expect(changeOf(role("A", median(1)), role("B", median(4)), "pay").change).toMatchObject({ difference: 3 });
    expect(changeOf(role("A", median(1)), role("B", median(4, { topCoded: true })), "pay").change).toMatchObject({
      difference: null,
    });
    expect(changeOf(role("A"), role("B", median(4)), "pay").change).toBeNull();
  });

  it("leaves a role without a figure empty and lines up the others", () => {
    const lined = lineUp([role("A"), role("B", median(2)), role("C", median(3))], "pay");
    expect(lined.figures.map((figure) => figure?.value ?? null)).toEqual([null, 2, 3]);
    expect(lined.likeness).toBe("same");
  });

  it("never takes the end of a distribution for a figure of its own", () => {
    const lined = lineUp([role("A", median(1, { percentile: 10 }), median(2)), role("B", median(3))], "pay");
    expect(lined.figures[0]?.value).toBe(2);
  });

  it("says where a source counts two roles as one occupation", () => {
    const same = { occupation: "Web developers" };
    expect(lineUp([role("A", median(1, same)), role("B", median(1, same))], "pay").shared).toEqual([
      "A and B are counted as one occupation, “Web developers”, so their figures are the same figures.",
    ]);
  });

  it("groups all figures by what they measure, the most shared first", () => {
    const groups = byMeasure([role("A", average(5), median(1)), role("B", median(2))], "pay");
    expect(groups.map(({ measure, shared, lanes }) => [measure, shared, lanes.map(({ role: at }) => at)])).toEqual([
      ["median annual wage", true, [0, 1]],
      ["average salary", false, [0]],
    ]);
  });
});
