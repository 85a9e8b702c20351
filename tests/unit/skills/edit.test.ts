import { describe, expect, it } from "vitest";
import { changeSentences, documentChanges, type SkillDocument, skillDocument } from "@/lib/skills/edit/document";
import { addressOf, newSkillForm, skillForm } from "@/lib/skills/edit/input";
import { skillEditQuery, skillListQuery } from "@/lib/skills/input";

const before: SkillDocument = {
  name: "SQL",
  kind: "technology",
  description: "A language for tables.",
  anchors: ["One.", "Two.", "Three.", "Four.", "Five."],
  aliases: ["Structured Query Language"],
};

describe("what differs between two states of a skill", () => {
  it("is told field by field, the levels one by one and other names by what joined and left", () => {
    const after = {
      ...before,
      name: "SQL queries",
      anchors: ["One.", "Two, better.", "Three.", "Four.", ""],
      aliases: ["Joins"],
    };
    expect(documentChanges(before, after)).toEqual([
      { part: "name", label: "Name", before: "SQL", after: "SQL queries" },
      { part: "anchors", label: "Level 2", before: "Two.", after: "Two, better." },
      { part: "anchors", label: "Level 5", before: "Five.", after: "Empty" },
      { part: "aliases", label: "Other names", before: "Structured Query Language", after: "Joins" },
    ]);
    expect(documentChanges(before, before)).toEqual([]);
  });

  it("is kept as sentences", () => {
    const after = {
      ...before,
      name: "SQL queries",
      kind: "knowledge" as const,
      description: "Other.",
      aliases: ["Joins"],
    };
    expect(changeSentences(documentChanges(before, after))).toEqual([
      "Name changed from “SQL” to “SQL queries”.",
      "Kind changed from “Technology” to “Knowledge area”.",
      "What it is was rewritten.",
      "Other names: added Joins; removed Structured Query Language.",
    ]);
  });
});

describe("a skill's document", () => {
  it("keeps each other name once, by alphabet, without the skill's own name", () => {
    const read = skillDocument.parse({ ...before, aliases: ["zsql", "sql", "Joins", "joins", "ANSI SQL"] });
    expect(read.aliases).toEqual(["ANSI SQL", "Joins", "zsql"]);
  });

  it("may be unfinished but never without a name or with other than five levels", () => {
    expect(skillDocument.safeParse({ ...before, description: "", anchors: ["", "", "", "", ""] }).success).toBe(true);
    expect(skillDocument.safeParse({ ...before, name: " " }).success).toBe(false);
    expect(skillDocument.safeParse({ ...before, anchors: ["One."] }).success).toBe(false);
    expect(skillDocument.safeParse({ ...before, name: `a${String.fromCharCode(0)}` }).success).toBe(false);
  });
});

describe("the editor's form", () => {
  const form = {
    skillId: "7",
    seen: "published.1.0",
    intent: "publish",
    name: "SQL",
    kind: "technology",
    description: "Tables.",
    anchors: ["1", "2", "3", "4", "5"],
    aliases: "Joins\n\n  ANSI SQL \n",
  };

  it("reads other names line by line", () => {
    expect(skillForm.parse(form)).toMatchObject({
      skillId: 7,
      intent: "publish",
      document: { aliases: ["ANSI SQL", "Joins"] },
    });
  });

  it("goes on from what is there now when told so", () => {
    expect(skillForm.parse({ ...form, replace: "published.2.0" }).seen).toBe("published.2.0");
    expect(skillForm.parse({ ...form, replace: "" }).seen).toBe("published.1.0");
  });

  it("names the level and the line that is wrong at its own field", () => {
    const read = skillForm.safeParse({
      ...form,
      anchors: ["1", "2", "x".repeat(300), "4", "5"],
      aliases: `ok\n${"y".repeat(200)}`,
    });
    expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["anchors.2", "Level 3: Use at most 240 characters."],
      ["aliases", "Line 2: Use at most 80 characters."],
    ]);
    expect(skillForm.safeParse({ ...form, seen: "odd" }).error?.issues[0]?.path).toEqual(["form"]);
  });

  it("makes an address from a name, also where signs carry the meaning", () => {
    expect(["C++", "C#", "Node.js", "Café design", "数据"].map(addressOf)).toEqual([
      "c-plus-plus",
      "c-sharp",
      "node-js",
      "cafe-design",
      "",
    ]);
    expect(newSkillForm.safeParse({ name: "数据", kind: "technology", slug: "" }).error?.issues[0]?.path).toEqual([
      "slug",
    ]);
  });
});

describe("the addresses of the lists", () => {
  it("leave out what makes no sense", () => {
    expect(skillListQuery({ q: "  a\u0000b ", kind: "x", page: "-3" })).toEqual({ q: "a b", kind: null, page: 1 });
    expect(skillEditQuery({ q: ["one", "two"], kind: "knowledge", status: "duplicate", page: "2" })).toEqual({
      q: "one",
      kind: "knowledge",
      status: "duplicate",
      page: 2,
    });
  });
});
