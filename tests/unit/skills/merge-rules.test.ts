import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fatesOf,
  gainedNames,
  mergedRequirement,
  mergedTaught,
  mergeRefusal,
  renamedRows,
} from "@/lib/skills/merge/rules";

const asked = (importance: number, level: number, rest = {}) => ({
  importance,
  level,
  use: "",
  onetLevel: null,
  onetSe: null,
  ...rest,
});

describe("what two skills ask for together", () => {
  it("is the higher importance and the higher level, with O*NET's own figures where they give the level", () => {
    expect(mergedRequirement(null, asked(3, 2))).toEqual(asked(3, 2));
    const into = asked(2, 2.5, { use: "Ours.", onetLevel: 3.5, onetSe: 0.2 });
    expect(mergedRequirement(into, asked(4, 2))).toEqual(asked(4, 2.5, { use: "Ours.", onetLevel: 3.5, onetSe: 0.2 }));
    expect(mergedRequirement(into, asked(1, 4))).toEqual(asked(2, 4, { use: "Ours." }));
    expect(mergedRequirement(asked(2, 2), asked(2, 2, { use: "Theirs." })).use).toBe("Theirs.");
  });

  it("is taught from the lower start to the higher end", () => {
    expect(mergedTaught(null, { from: 1, to: 2 })).toEqual({ from: 1, to: 2 });
    expect(mergedTaught({ from: 1, to: 2 }, { from: 0, to: 1 })).toEqual({ from: 0, to: 2 });
  });

  it("never asks or teaches less than either did", () => {
    const number = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        const merged = mergedRequirement(asked(a, b), asked(c, d));
        expect(merged.importance).toBe(Math.max(a, c));
        expect(merged.level).toBe(Math.max(b, d));
      }),
    );
  });
});

describe("statements about the merged skill", () => {
  const said = (id: number, level: number, enrollmentId: number | null = null, learnerId = 1) => ({
    id,
    learnerId,
    kind: "course",
    level,
    enrollmentId,
  });

  it("are carried over in the order they were written", () => {
    const fates = fatesOf([said(9, 1), said(3, 2)], []);
    expect(fates.map(({ statement, saidBy }) => [statement.id, saidBy])).toEqual([
      [3, null],
      [9, null],
    ]);
  });

  it("count once where one completion states both, at the higher level", () => {
    expect(fatesOf([said(3, 2, 7)], [said(4, 2, 7)])[0]?.saidBy).toBe(4);
    expect(fatesOf([said(3, 3, 7)], [said(4, 2, 7)])[0]?.saidBy).toBeNull();
    expect(fatesOf([said(3, 2, 7)], [said(4, 2, 7, 2)])[0]?.saidBy).toBeNull();
    expect(fatesOf([said(3, 2, 7)], [said(4, 2, 8)])[0]?.saidBy).toBeNull();
    expect(fatesOf([said(3, 2)], [said(4, 5)])[0]?.saidBy).toBeNull();
  });
});

describe("names after a merge", () => {
  it("are the other's name and names, without what is there already in any capitals", () => {
    const into = { name: "API design", aliases: ["APIs"] };
    expect(gainedNames(into, { name: "REST APIs", aliases: ["apis", "Web APIs", "web apis"] })).toEqual([
      "REST APIs",
      "Web APIs",
    ]);
    expect(gainedNames(into, { name: "api Design", aliases: [] })).toEqual([]);
  });
});

describe("drafts that name the merged skill", () => {
  const names = { from: "rest", into: "api" };
  const unite = (a: { skill: string; level: number }, b: { skill: string; level: number }) => ({
    ...a,
    level: Math.max(a.level, b.level),
  });

  it("name the skill that stays, once", () => {
    const rows = [
      { skill: "sql", level: 1 },
      { skill: "rest", level: 3 },
    ];
    expect(renamedRows(rows, names, unite)).toEqual([
      { skill: "sql", level: 1 },
      { skill: "api", level: 3 },
    ]);
    expect(renamedRows([...rows, { skill: "api", level: 2 }], names, unite)).toEqual([
      { skill: "sql", level: 1 },
      { skill: "api", level: 3 },
    ]);
    const others = [{ skill: "sql", level: 1 }];
    expect(renamedRows(others, names, unite)).toBe(others);
  });
});

describe("what can be merged", () => {
  const skill = (id: number, rest = {}) => ({
    id,
    name: `Skill ${id}`,
    status: "published" as const,
    onetElement: null,
    ...rest,
  });

  it("is any skill of ours that stands, into any other that is public", () => {
    expect(mergeRefusal(skill(1), skill(2))).toBeNull();
    expect(mergeRefusal(skill(1, { status: "draft" }), skill(2, { onetElement: "2.A.1.a" }))).toBeNull();
    expect(mergeRefusal(skill(1), skill(1))).toContain("itself");
    expect(mergeRefusal(skill(1, { status: "merged" }), skill(2))).toContain("already");
    expect(mergeRefusal(skill(1), skill(2, { status: "draft" }))).toContain("not public");
    expect(mergeRefusal(skill(1), skill(2, { status: "merged" }))).toContain("not public");
    expect(mergeRefusal(skill(1, { onetElement: "2.A.1.a" }), skill(2))).toContain("O*NET");
  });
});
