import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, mergeCourses, mergeDecisions, mergeSkills, relatedInCommon } from "@/lib/roles/compare";
import type { RelatedRole, RequirementView, RoleCourse } from "@/lib/roles/view";

const KINDS = ["technology", "knowledge", "foundational"] as const;
const skill = (number: number): RequirementView["skill"] => ({
  slug: `skill-${number}`,
  name: `Skill ${number}`,
  kind: KINDS[number % 3] ?? "technology",
  description: "",
  anchors: [],
});

const requirements = fc
  .uniqueArray(
    fc.record({
      number: fc.integer({ min: 0, max: 15 }),
      importance: fc.constantFrom(1, 2.5, 4, 5),
      level: fc.constantFrom(0.5, 2, 3.5, 5),
    }),
    { selector: ({ number }) => number, maxLength: 12 },
  )
  .map((all) => all.map(({ number, ...asked }) => ({ skill: skill(number), use: "", ...asked })));

const someRoles = fc.array(
  requirements.map((all) => ({ requirements: all })),
  { minLength: 2, maxLength: 4 },
);

describe("merging what roles ask", () => {
  it("keeps every need of every role, once, in its own column, and nothing else", () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const rows = mergeSkills(roles).flatMap((group) => group.rows.map((row) => ({ ...row, kind: group.kind })));
        expect(new Set(rows.map((row) => row.skill.slug)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.skill.kind).toBe(row.kind);
          expect(row.asked).toHaveLength(roles.length);
          expect(row.asked.some((one) => one !== null)).toBe(true);
        }
        roles.forEach((role, place) => {
          const column = rows.flatMap(({ skill: { slug }, asked }) =>
            asked[place] ? [[slug, asked[place].level]] : [],
          );
          expect(column.sort()).toEqual(role.requirements.map((one) => [one.skill.slug, one.level]).sort());
        });
      }),
    );
  });

  it("calls a row the same exactly where every role asks level and importance alike", () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        for (const { asked, difference } of mergeSkills(roles).flatMap(({ rows }) => rows)) {
          const [first] = asked;
          const alike = asked.every((one) => one?.level === first?.level && one?.importance === first?.importance);
          expect(difference.kind === "same").toBe(first !== null && alike);
        }
      }),
    );
  });

  it("does not depend on the order of the roles, but for the columns", () => {
    fc.assert(
      fc.property(someRoles, (roles) => {
        const slugs = (merged: ReturnType<typeof mergeSkills>) =>
          merged.map(({ kind, rows }) => [kind, rows.map((row) => row.skill.slug)]);
        expect(slugs(mergeSkills(roles.toReversed()))).toEqual(slugs(mergeSkills(roles)));
      }),
    );
  });

  it("names how needs differ", () => {
    const asked = (level: number, importance = 3) => ({ level, importance, use: "" });
    expect(differenceOf([asked(2), asked(2)])).toEqual({ kind: "same" });
    expect(differenceOf([asked(2), null, asked(2)])).toEqual({ kind: "only", places: [0, 2] });
    expect(differenceOf([asked(4), asked(2.5), asked(3)])).toEqual({ kind: "levels", low: 2.5, high: 4 });
    expect(differenceOf([asked(2, 5), asked(2, 4)])).toEqual({ kind: "importance", low: 4, high: 5 });
  });
});

describe("merging the rest", () => {
  const course = (slug: string, share: number) => ({ slug, share }) as RoleCourse;
  const related = (slug: string) => ({ slug, title: slug.toUpperCase() }) as RelatedRole;

  it("puts courses that serve most roles first", () => {
    const rows = mergeCourses([
      { courses: [course("a", 0.9), course("b", 0.1), course("c", 0.2)] },
      { courses: [course("b", 0.1), course("c", 0.3)] },
    ]);
    expect(rows.map(({ course: { slug }, shares, serves }) => [slug, shares, serves])).toEqual([
      ["c", [0.2, 0.3], 2],
      ["b", [0.1, 0.1], 2],
      ["a", [0.9, null], 1],
    ]);
  });

  it("finds roles related to at least two, and none of the compared ones", () => {
    const rows = relatedInCommon([
      { slug: "x", related: [related("y"), related("m"), related("n")] },
      { slug: "y", related: [related("x"), related("n"), related("m")] },
      { slug: "z", related: [related("n"), related("k")] },
    ]);
    expect(rows.map(({ role, places }) => [role.slug, places])).toEqual([
      ["n", [0, 1, 2]],
      ["m", [0, 1]],
    ]);
  });

  it("asks every question once", () => {
    const decision = (trait: string, degree: number) => ({ trait, question: `${trait}?`, degree, because: "" });
    const rows = mergeDecisions([
      { decisions: [decision("team", 0.5), decision("desk", 1)] },
      { decisions: [decision("desk", 1), decision("public", 0)] },
    ]);
    expect(rows.map(({ trait, answers, same }) => [trait, answers.map((one) => one?.degree ?? null), same])).toEqual([
      ["team", [0.5, null], false],
      ["desk", [1, 1], true],
      ["public", [null, 0], false],
    ]);
  });
});
