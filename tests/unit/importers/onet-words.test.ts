import { describe, expect, test } from "vitest";
import { anchorSentences } from "@/lib/importers/onet/anchors";
import { oneLineOf } from "@/lib/importers/onet/one-line";
import { slugOf, takeSlug } from "@/lib/importers/onet/slugs";
import { diffRows } from "@/lib/importers/plan";
import { counted, firstFew } from "@/lib/importers/words";

describe("a title as an address", () => {
  test.each([
    ["Chefs & Head Cooks", "chefs-and-head-cooks"],
    [
      "Teachers, Except Special and Career/Technical Education",
      "teachers-except-special-and-career-technical-education",
    ],
    ["Clergy Members' Aides", "clergy-members-aides"],
    ["Café Hosts (All Other)", "cafe-hosts-all-other"],
    ["***", "role"],
  ])("%s is %s", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  test("is at most 100 characters and never ends inside a word", () => {
    const slug = slugOf("word ".repeat(40));
    expect(slug.length).toBeLessThanOrEqual(100);
    expect(slug).toMatch(/^(word-)+word$/);
  });

  test("gets the code when somebody has it, then a number", () => {
    const taken = new Set(["clerks"]);
    expect(takeSlug(taken, "clerks", "91-1001.00")).toBe("clerks-91-1001-00");
    expect(takeSlug(taken, "clerks", "91-1001.00")).toBe("clerks-91-1001-00-2");
  });
});

describe("one line of a description", () => {
  test("is its first sentence", () => {
    expect(oneLineOf("Keep lanterns bright, e.g. at night. Count them.")).toBe("Keep lanterns bright, e.g. at night.");
    expect(oneLineOf("Work for the U.S. Government.  Travel.")).toBe("Work for the U.S. Government.");
    expect(oneLineOf("No full stop")).toBe("No full stop");
  });

  test("is cut after a word, below 140 characters, without a comma or a small word at its end", () => {
    for (let length = 1; length < 40; length += 1) {
      const line = oneLineOf(`${"lantern".padEnd(length, "s")}, ${"glass and tin, ".repeat(14)}end.`);
      expect(line.length).toBeLessThan(140);
      expect(line).toMatch(/[a-z]…$/);
      expect(line).not.toMatch(/ (and|or)…$/);
    }
  });
});

test("five sentences stand for the levels, from the examples a release gives", () => {
  const anchors = [2, 4, 6].map((value) => ({ value, text: `Do thing ${value}` }));
  expect(anchorSentences({ anchors })).toEqual([
    "Less than: do thing 2 (O*NET level 2).",
    "Between do thing 2 (O*NET level 2) and do thing 4 (O*NET level 4).",
    "About the level of: do thing 4 (O*NET level 4).",
    "Between do thing 4 (O*NET level 4) and do thing 6 (O*NET level 6).",
    "More than: do thing 6 (O*NET level 6).",
  ]);
  expect(anchorSentences({ anchors: [] })[1]).toBe("Level 2 of 5, which is 2.8 on the O*NET scale from 0 to 7.");
});

test("rows are told apart by key as new, changed, gone and unchanged", () => {
  const row = (key: string, value: number) => ({ key, value });
  const diff = diffRows(
    [row("a", 1), row("b", 1), row("c", 1)],
    [row("b", 1), row("c", 2), row("d", 1)],
    ({ key }) => key,
    (a, b) => a.value === b.value,
  );
  expect(diff).toEqual({ added: [row("d", 1)], changed: [row("c", 2)], removed: [row("a", 1)], unchanged: 1 });
});

test("counts and lists read like sentences", () => {
  expect([counted(1, "task"), counted(1_204, "technology", "technologies")]).toEqual(["1 task", "1,204 technologies"]);
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"], ["A", "B", "C", "D"]].map((names) => firstFew(names))).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
    "A, B, C and 1 more",
  ]);
});
