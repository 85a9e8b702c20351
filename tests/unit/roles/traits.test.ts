import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { preferenceText } from "../../../lib/fit/preference-text";
import { roleInputOf } from "../../../lib/fit/scored-role";
import { causeLabel } from "../../../lib/fit/text";
import { ELEMENT_FIGURES, TRAIT_FIGURES } from "../../../lib/roles/trait-figures";
import { degreeText, TRAIT_KEYS, TRAITS, type Trait } from "../../../lib/roles/trait-words";
import { decidedDegrees, decisionsOf, derivedDegrees } from "../../../lib/roles/traits";
import { ONET_ELEMENT_SLUGS } from "../../../lib/skills/onet-elements";
import { onetNote, onetPresent, readOnetRoles } from "../../support/onet";

const ELEMENTS = Object.keys(ONET_ELEMENT_SLUGS);
const traits: readonly Trait[] = TRAITS;
const slugOf = (element: string) => ONET_ELEMENT_SLUGS[element] ?? element;

/** An occupation that O*NET rates 3 on everything but the elements given. */
const rated = (given: Record<string, number | null> = {}) =>
  ELEMENTS.flatMap((element) => {
    const importance = element in given ? given[element] : 3;
    return importance == null ? [] : [{ skill: { slug: slugOf(element), name: `Ours: ${element}` }, importance }];
  });
const asked = (requirements: ReturnType<typeof rated>) =>
  requirements.map(({ skill, importance }) => ({ skill: skill.slug, importance }));

describe("the traits of work", () => {
  it("are between ten and fourteen, each with its own key, question and meanings", () => {
    expect(traits.length).toBeGreaterThanOrEqual(10);
    expect(traits.length).toBeLessThanOrEqual(14);
    expect(new Set(TRAIT_KEYS).size).toBe(traits.length);
    expect(new Set(traits.map(({ question }) => question)).size).toBe(traits.length);
    for (const { question, seek, avoid } of traits) {
      expect(question).toMatch(/^(Do|How) .*\?$/);
      expect(seek).toMatch(/\.$/);
      expect(avoid).toMatch(/\.$/);
    }
  });

  it("name only elements that O*NET rates and that have their figures", () => {
    for (const { key, elements } of traits) {
      expect(elements.length > 0).toBe(TRAIT_FIGURES[key] !== undefined);
      for (const element of elements) {
        expect(ELEMENTS).toContain(element);
        expect(ELEMENT_FIGURES[element]).toBeDefined();
      }
    }
    expect(Object.keys(ELEMENT_FIGURES).every((element) => traits.some((one) => one.elements.includes(element)))).toBe(
      true,
    );
  });

  it("are named in words wherever a part of the fit or a cause is", () => {
    expect(preferenceText("trait:fixing")).toBe("Finding and fixing faults");
    expect(preferenceText("jobZone")).toBe("Preparation you aim at");
    expect(preferenceText("payFloor")).toBe("Pay you ask for");
    const about = "working closely in a team";
    const label = (answers: unknown) => causeLabel("preferences_set", { answers });
    expect(label([{ about, answer: "seek" }])).toBe("Said yes to working closely in a team");
    expect(label([{ about, answer: "avoid" }])).toBe("Said no to working closely in a team");
    expect(label([{ about, answer: null }])).toBe("Does not mind working closely in a team");
    expect(label([{}, {}])).toBe("Answered 2 questions about the work");
    expect(causeLabel("preferences_set", {})).toBe("Set preferences");
  });

  it("put a degree into words", () => {
    expect([0, 0.25, 0.5, 0.75, 1].map(degreeText)).toEqual(["Hardly any", "A little", "Some", "Much", "Very much"]);
  });
});

describe("degrees read off the requirements", () => {
  it("run from the 5th to the 95th percentile of the mean importance, and stay within 0 and 1", () => {
    const { low, high } = TRAIT_FIGURES["hands-on"] ?? { low: 0, high: 0 };
    const handsOn = (importance: number) =>
      derivedDegrees(asked(rated({ "2.B.3.l": importance, "2.B.3.j": importance, "2.C.3.e": importance })))["hands-on"];
    expect(handsOn(low)).toBe(0);
    expect(handsOn((low + high) / 2)).toBeCloseTo(0.5, 12);
    expect(handsOn(high)).toBeCloseTo(1, 12);
    expect(handsOn(5)).toBe(1);
    expect(handsOn(1)).toBe(0);
  });

  it("count an element that a rated occupation does not list as not important", () => {
    const listed = derivedDegrees(asked(rated({ "2.C.3.c": 1, "2.C.7.c": 1 }))).looks;
    expect(derivedDegrees(asked(rated({ "2.C.3.c": null, "2.C.7.c": null }))).looks).toBe(listed);
  });

  it("leave out what no element tells", () => {
    expect(Object.keys(derivedDegrees(asked(rated()))).sort()).toEqual(
      traits.flatMap(({ key, elements }) => (elements.length > 0 ? [key] : [])).sort(),
    );
    expect(derivedDegrees([])).toEqual({});
    expect(derivedDegrees([{ skill: "python", importance: 5 }])).toEqual({});
  });

  it("take the importance itself where our editors list a few things only", () => {
    const few = [
      { skill: "problem-solving", importance: 4 },
      { skill: "quality-control-analysis", importance: 3 },
      { skill: "python", importance: 5 },
    ];
    expect(derivedDegrees(few)).toEqual({ fixing: 0.625 });
  });

  it("know O*NET's own ids too", () => {
    const byId = ELEMENTS.map((skill, place) => ({ skill, importance: 1 + (place % 5) }));
    const bySlug = byId.map(({ skill, importance }) => ({ skill: slugOf(skill), importance }));
    expect(derivedDegrees(byId)).toEqual(derivedDegrees(bySlug));
  });

  it("do not depend on the order of the requirements", () => {
    const requirements = ELEMENTS.map((skill, place) => ({ skill, importance: 1 + (place % 40) / 10 }));
    expect(derivedDegrees(requirements.toReversed())).toEqual(derivedDegrees(requirements));
  });
});

describe("the questions of a role page", () => {
  const own = [
    { trait: "fixing", degree: 1, because: "You look for the cause." },
    { trait: "looks", degree: 0, because: "Nobody looks at it." },
  ];

  it("are our editors' where they gave some, in their order and in their words", () => {
    expect(decisionsOf({ decisions: own }, rated())).toEqual([
      {
        trait: "fixing",
        question: "Do you like finding out why something fails, and putting it right?",
        degree: 1,
        because: "You look for the cause.",
      },
      {
        trait: "looks",
        question: "Do you like deciding how things look and feel?",
        degree: 0,
        because: "Nobody looks at it.",
      },
    ]);
    expect(decidedDegrees({ decisions: own })).toEqual({ fixing: 1, looks: 0 });
  });

  it("leave out a trait that Bearing does not know, and fall back where none is left", () => {
    const unknown = { trait: "juggling", degree: 1, because: "You juggle." };
    expect(decisionsOf({ decisions: [unknown, ...own] }, []).map(({ trait }) => trait)).toEqual(["fixing", "looks"]);
    expect(decidedDegrees({ decisions: [unknown] })).toBeNull();
    expect(decisionsOf({ decisions: [unknown] }, rated()).length).toBeGreaterThanOrEqual(5);
    expect(decidedDegrees({})).toBeNull();
  });

  it("are five or six of an imported role, both ends, the most of it first, each with the rating it rests on", () => {
    const role = rated({
      "2.B.3.l": 4.5,
      "2.B.3.j": 4.5,
      "2.C.3.e": 4.5,
      "2.A.1.c": 1.5,
      "2.C.7.a": 2.02,
      "2.C.7.c": null,
    });
    const found = decisionsOf({}, role);
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(found.map(({ degree }) => degree)).toEqual(found.map(({ degree }) => degree).toSorted((a, b) => b - a));
    expect(found[0]).toMatchObject({
      trait: "hands-on",
      degree: 1,
      because:
        "O*NET rates “Repairing” 4.5 of 5 in importance here; it is 1.0 in the middle of the occupations it rates.",
    });
    expect(found.at(-1)).toMatchObject({
      trait: "writing",
      because:
        "O*NET rates “English Language” 2.0 of 5 in importance here; it is 3.7 in the middle of the occupations it rates.",
    });
  });

  it("say when O*NET lists no need of something", () => {
    const found = decisionsOf({}, rated({ "2.C.3.c": null, "2.C.7.c": null }));
    expect(found.find(({ trait }) => trait === "looks")).toMatchObject({
      degree: 0,
      because:
        "O*NET lists no need of “Design” here; in the middle of the occupations it rates, its importance is 2.0 of 5.",
    });
  });

  it("rest on our editors' ratings where they list a few things and no decisions, as in instances seeded earlier", () => {
    const few = [{ skill: { slug: "problem-solving", name: "Problem-solving" }, importance: 3.5 }];
    expect(decisionsOf({}, few)).toEqual([
      {
        trait: "fixing",
        question: expect.any(String),
        degree: 0.625,
        because: "Our editors rate “Problem-solving” 3.5 of 5 in importance here.",
      },
    ]);
    expect(decisionsOf({}, [])).toEqual([]);
  });
});

describe("a published role as the score reads its traits", () => {
  const requirements = [{ skill: "problem-solving", importance: 4, level: 3 }];

  it("takes what its revision keeps, else what its requirements tell, else nothing", () => {
    const kept = roleInputOf("role", true, { requirements, traits: { alone: 0.75 } });
    expect(kept.traits).toEqual({ alone: 0.75 });
    expect(roleInputOf("role", true, { requirements }).traits).toEqual({ fixing: 0.75 });
    expect("traits" in roleInputOf("role", true, { requirements: [] })).toBe(false);
  });
});

/** sha256 of the degrees of the 894 roles. It may only change with the model's version: stored fits rest on them. */
const DEGREES = "6e65dc458d80b0a866a70eafe7f2d220cd661e42f2e0ffe0279a27a56f03245e";

describe.skipIf(!onetPresent)(`the frozen figures of the traits${onetNote}`, () => {
  const roles = onetPresent ? readOnetRoles() : [];
  const importanceOf = (role: (typeof roles)[number], element: string) => {
    const found = role.requirements.find(({ skill }) => skill === element);
    return found && !found.notRelevant && found.level > 0 ? found.importance : 1;
  };
  const percentile = (values: readonly number[], part: number) => {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.round(part * (sorted.length - 1))] ?? 0;
  };

  it("are those of O*NET 30.1", () => {
    for (const { key, elements } of traits) {
      if (elements.length === 0) continue;
      const means = roles.map(
        (role) => elements.reduce((sum, one) => sum + importanceOf(role, one), 0) / elements.length,
      );
      const { low, middle, high } = TRAIT_FIGURES[key] ?? { low: 0, middle: 0, high: 0 };
      const off = [low, middle, high].map((figure, place) => figure - percentile(means, [0.05, 0.5, 0.95][place] ?? 0));
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.00501);
    }
    for (const [element, { middle }] of Object.entries(ELEMENT_FIGURES))
      expect([
        element,
        percentile(
          roles.map((role) => importanceOf(role, element)),
          0.5,
        ),
      ]).toEqual([element, middle]);
  });

  it("tell five or six questions of each of the 894 roles, with both ends wherever there are both", () => {
    const hash = createHash("sha256");
    let oneSided = 0;
    for (const { requirements } of roles) {
      const relevant = requirements.filter(({ notRelevant, level }) => !notRelevant && level > 0);
      const found = decisionsOf(
        {},
        relevant.map(({ skill, importance }) => ({ skill: { slug: slugOf(skill), name: skill }, importance })),
      );
      expect(found.length).toBeGreaterThanOrEqual(5);
      expect(found.length).toBeLessThanOrEqual(6);
      if (found.every(({ degree }) => degree > 0.4) || found.every(({ degree }) => degree < 0.4)) oneSided += 1;
      hash.update(JSON.stringify(derivedDegrees(relevant)));
    }
    expect(oneSided).toBeLessThan(roles.length / 10);
    expect(hash.digest("hex")).toBe(DEGREES);
  });
});
