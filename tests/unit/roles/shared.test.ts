import { describe, expect, it } from "vitest";
import { missingSkills, type Need, sharedNames } from "../../../lib/roles/shared";

const need = (name: string, values: Partial<Need> = {}): Need => ({
  slug: name.toLowerCase(),
  name,
  level: 3,
  importance: 3,
  above: null,
  ...values,
});

describe("what two roles share", () => {
  it("names, of two whole profiles, what both ask more of than most occupations, by the lesser of the two, at most four", () => {
    const own = [
      need("Biology", { above: 2 }),
      need("Chemistry", { above: 0.4 }),
      need("Physics", { above: 1.5 }),
      need("Writing", { above: 0.6 }),
      need("Speaking", { above: 0.7 }),
      need("Design", { above: 0.5 }),
    ];
    const other = [
      need("Biology", { above: 1.1 }),
      need("Chemistry", { above: 3 }),
      need("Physics", { above: 1.6 }),
      need("Writing", { above: 0.6 }),
      need("Speaking", { above: 0.9 }),
      need("Design", { above: 0.5 }),
    ];
    expect(sharedNames(own, other, true)).toEqual(["Physics", "Biology", "Speaking", "Writing"]);
  });

  it("says nothing where nothing stands out", () => {
    expect(sharedNames([need("Biology", { above: 0.49 })], [need("Biology", { above: 2 })], true)).toEqual([]);
    expect(sharedNames([], [need("Biology")], false)).toEqual([]);
  });

  it("names, of short lists our editors made, all that both have, the most important to both first", () => {
    const own = [need("SQL", { importance: 4 }), need("Git", { importance: 2 }), need("Python", { importance: 5 })];
    const other = [need("Git", { importance: 5 }), need("SQL", { importance: 3.5 }), need("Java")];
    expect(sharedNames(own, other, false)).toEqual(["SQL", "Git"]);
  });
});

describe("what another role asks beyond this one", () => {
  const own = [need("SQL", { level: 3 }), need("Git", { level: 2 })];

  it("names what is not asked here, and what is asked half a level higher, the largest step by importance first", () => {
    const other = [
      need("SQL", { level: 3.5 }),
      need("Git", { level: 2.4 }),
      need("Docker", { level: 2, importance: 4 }),
      need("Java", { level: 4, importance: 3 }),
    ];
    expect(missingSkills(own, other)).toEqual([
      { slug: "java", name: "Java", level: 4 },
      { slug: "docker", name: "Docker", level: 2 },
      { slug: "sql", name: "SQL", level: 3.5 },
    ]);
  });

  it("leaves out what hardly matters there, and everything where nothing is known of this role", () => {
    expect(missingSkills(own, [need("Cobol", { level: 5, importance: 2 })])).toEqual([]);
    expect(missingSkills([], [need("Java", { level: 4 })])).toEqual([]);
  });

  it("names at most four", () => {
    const other = ["a", "b", "c", "d", "e"].map((name) => need(name));
    expect(missingSkills(own, other)).toHaveLength(4);
  });
});
