import { describe, expect, test } from "vitest";
import { changeSentences } from "@/lib/roles/edit/change-sentences";
import { documentChanges } from "@/lib/roles/edit/changes";
import type { RoleDocument } from "@/lib/roles/edit/document";
import { effectNotice, effectText } from "@/lib/roles/edit/effect-text";
import { names, roleLike } from "./documents";

const before = roleLike();
const sentences = (changes: Partial<RoleDocument>) => changeSentences(before, roleLike(changes), names);
const [sql, git] = before.requirements as [RoleDocument["requirements"][number], RoleDocument["requirements"][number]];

describe("what changed, for editors", () => {
  test("is nothing between equal roles, and every part has words", () => {
    expect(documentChanges(before, roleLike(), names)).toEqual([]);
    const other: RoleDocument = roleLike({
      title: "A",
      oneLine: "B",
      summary: "C",
      workSetting: "D",
      remote: null,
      field: null,
      onetCode: null,
      onetTitle: null,
      jobZone: null,
      interests: null,
      duties: ["Only one."],
      coreDuties: null,
      day: [],
      requirements: [git],
      enter: { startingOut: "", someExperience: "", changingCareer: "" },
      decisions: [],
      related: [],
      questions: [],
      aliases: [],
      payDifference: null,
      editorNotes: [],
    });
    const parts = new Set(documentChanges(before, other, names).map(({ part }) => part));
    expect([...parts].sort()).toEqual(Object.keys(before).sort());
    for (const { label, before: was, after } of documentChanges(before, other, names)) {
      expect(label).not.toMatch(/undefined/);
      expect(was ?? after).not.toBeNull();
    }
  });

  test("tells a row by its parts and an order as an order", () => {
    const changes = documentChanges(
      before,
      roleLike({ requirements: [sql, { ...git, level: 3.5 }], related: before.related.toReversed() }),
      names,
    );
    expect(changes).toEqual([
      { part: "requirements", label: "Skill: Git", before: "level 3", after: "level 3.5" },
      {
        part: "related",
        label: "Order of the related roles",
        before: "QA Engineer, Data Analyst",
        after: "Data Analyst, QA Engineer",
      },
    ]);
  });
});

describe("what changed, for readers", () => {
  test("is nothing between equal roles", () => {
    expect(sentences({})).toEqual([]);
  });

  test("says how far a requirement moved, what is new and what is gone", () => {
    expect(
      sentences({
        requirements: [
          { ...git, level: 3.5, importance: 4 },
          { skill: "python", importance: 2, level: 1, use: "", onetLevel: null, onetSe: null },
        ],
      }),
    ).toEqual([
      "Git: now asked at level 3.5, before at 3; importance now 4, before 3.",
      "Python is new: asked at level 1, importance 2.",
      "SQL is no longer asked for.",
    ]);
  });

  test("tells O*NET's figures as they are shown", () => {
    expect(sentences({ requirements: [{ ...sql, level: 2, onetLevel: null, onetSe: null }, git] })).toEqual([
      "SQL: now asked at level 2, before at 2.14.",
    ]);
  });

  test("counts what would be too much to tell", () => {
    const many = Array.from({ length: 12 }, (_, number) => ({
      skill: `skill-${number}`,
      importance: 3,
      level: 2,
      use: "",
      onetLevel: null,
      onetSe: null,
    }));
    const told = sentences({ requirements: [sql, git, ...many] });
    expect(told).toHaveLength(9);
    expect(told.at(-1)).toBe("4 more skills are asked for differently.");
  });

  test("has a sentence for everything else", () => {
    expect(
      sentences({
        title: "Tide Keeper",
        oneLine: "Keeps tides.",
        jobZone: 3,
        interests: { R: 4.25, I: 3, A: 1.5, S: 2, E: 2.75, C: 6 },
        remote: "partly",
        duties: ["Read the gauges.", "Write the tide book.", "Tell the ferries to wait.", "Ring the bell."],
        decisions: [{ trait: "exactness", degree: 0.5, because: "The book must be right." }],
        related: [{ role: "data-analyst", why: "", source: "recipe" }],
        questions: [],
        aliases: ["Gauge Reader", "Tide Teller"],
        day: [],
        editorNotes: [],
      }),
    ).toEqual([
      "The job zone is now 3, before 2.",
      "Conventional interest is now 6, before 6.5 (of 7).",
      "The work brings exact rules and records: less of it than said before.",
      "The title is now “Tide Keeper”, before “Tide Clerk”.",
      "It can be done partly from elsewhere, before rarely from elsewhere.",
      "1 duty reworded, 1 duty added.",
      "No longer listed as related: QA Engineer.",
      "1 question removed.",
      "Also found as “Tide Teller”.",
      "No longer found as “Tide Book Keeper”.",
      "The summary, the day and the notes of our editors are written anew.",
    ]);
  });
});

describe("the effect in words", () => {
  const effect = {
    key: "fit:1:x",
    followers: 214,
    scored: 214,
    moved: 214,
    median: -1.82,
    low: -6.04,
    high: 0.42,
    leaves: { good: 3 },
    reaches: {},
    lost: 0,
    gained: 0,
    singles: [],
  };

  test("says how many move, by how much, and who leaves a band", () => {
    expect(effectText(effect)).toBe("Moves 214 people: median −1.8 points, from −6.0 to +0.4. 3 leave the band good.");
    expect(effectText({ ...effect, moved: 1, leaves: { good: 1 }, reaches: { strong: 2 } })).toBe(
      "Moves 1 person: −1.8 points. 1 leaves the band good. 2 reach the band strong.",
    );
  });

  test("says when it is a sample, and when nobody moves", () => {
    expect(effectText({ ...effect, followers: 12_300, scored: 5_000, moved: 4_100, leaves: {} })).toBe(
      "Moves 4,100 people of a random sample of 5,000 of its 12,300 followers: median −1.8 points, from −6.0 to +0.4.",
    );
    expect(effectText({ ...effect, followers: 0, scored: 0, moved: 0 })).toBe(
      "Nobody follows this role, so no fit moves.",
    );
    expect(effectNotice({ ...effect, moved: 0, leaves: {} })).toMatchObject({ asks: false });
    expect(effectNotice(effect)).toMatchObject({ asks: true, key: "fit:1:x" });
  });
});
