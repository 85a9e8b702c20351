import { describe, expect, it } from "vitest";
import { roles } from "../../../db/seed/roles";
import { skills } from "../../../db/seed/skills";
import { traitOf } from "../../../lib/roles/trait-words";

const kinds = new Map(skills.map(({ slug, kind }) => [slug, kind]));
const sentence = /^[A-Z“].*[.]$/;

describe("our own 24 roles", () => {
  it("are 24, each with its own address and name", () => {
    expect(roles).toHaveLength(24);
    expect(new Set(roles.map(({ slug }) => slug)).size).toBe(24);
    expect(new Set(roles.map(({ title }) => title)).size).toBe(24);
  });

  it.each(roles.map((role) => [role.slug, role] as const))("%s has every section of its page filled", (_, role) => {
    const ofKind = (soft: boolean) =>
      role.requirements.filter(({ skill }) => (kinds.get(skill) === "foundational") === soft);
    expect(role.oneLine.length).toBeGreaterThan(40);
    expect(role.summary.length).toBeGreaterThan(150);
    expect(role.workSetting.length).toBeGreaterThan(60);
    expect(role.duties.length).toBeGreaterThanOrEqual(7);
    expect(role.day.length).toBeGreaterThanOrEqual(5);
    expect(ofKind(false).length).toBeGreaterThanOrEqual(8);
    expect(ofKind(true).length).toBeGreaterThanOrEqual(2);
    for (const text of Object.values(role.enter)) expect(text.length).toBeGreaterThan(100);
    expect(role.related.length).toBeGreaterThanOrEqual(5);
    expect(role.questions.length).toBeGreaterThanOrEqual(5);
    expect(role.decisions.length).toBeGreaterThanOrEqual(5);
    expect(role.decisions.length).toBeLessThanOrEqual(7);
  });

  it.each(roles.map((role) => [role.slug, role] as const))(
    "%s says why of every trait, both much and little",
    (_, role) => {
      const traits = role.decisions.map(({ trait }) => trait);
      expect(new Set(traits).size).toBe(traits.length);
      for (const { trait, degree, because } of role.decisions) {
        expect(traitOf(trait)).toBeDefined();
        expect(Number.isInteger(degree * 4) && degree >= 0 && degree <= 1).toBe(true);
        expect(because).toMatch(sentence);
        expect(because.length).toBeGreaterThan(40);
        expect(because.length).toBeLessThanOrEqual(170);
      }
      expect(role.decisions.some(({ degree }) => degree >= 0.75)).toBe(true);
      expect(role.decisions.some(({ degree }) => degree <= 0.5)).toBe(true);
    },
  );

  it("repeat no sentence from one role to the next", () => {
    const all = roles.flatMap(({ decisions }) => decisions.map(({ because }) => because));
    expect(new Set(all).size).toBe(all.length);
  });

  it("can be done from elsewhere as far as their own text on the work setting says", () => {
    for (const { slug, remote, workSetting } of roles) {
      const elsewhere = /remote|at home|from home|on site or from home/i.test(workSetting);
      expect([slug, elsewhere || remote === "rarely"]).toEqual([slug, true]);
    }
  });
});
