import { describe, expect, it } from "vitest";
import { roleInputOf } from "../../../lib/fit/scored-role";
import { buildRoleTable, fit1Model, levelToScale } from "../../../lib/fit/scoring";

const skills = ["a", "b", "c", "d", "e"];
const model = fit1Model(
  Object.fromEntries(skills.map((skill) => [skill, { mu: 2, sd: 1, se: 0.25, cap: Number.POSITIVE_INFINITY }])),
);
const asked = skills.map((skill, index) => ({ skill, importance: 3, level: 1 + index / 2 }));

describe("a published role as the score reads it", () => {
  it("takes the learner's scale to O*NET's, and nothing else, where no O*NET level is kept", () => {
    const input = roleInputOf("role", true, { requirements: asked, interests: null, jobZone: 4, wage: null });
    expect(input).toStrictEqual({
      id: "role",
      curated: true,
      requirements: asked.map(({ skill, importance, level }) => ({ skill, importance, level: levelToScale(level) })),
      interests: null,
      jobZone: 4,
      wage: null,
    });
  });

  it("takes the published level of an imported role exactly, with its standard error", () => {
    const requirements = asked.map((one) => ({ ...one, onetLevel: 3.88, se: 0.12 }));
    const input = roleInputOf("imported", false, { requirements });
    expect(input.requirements.map(({ level, se }) => [level, se])).toEqual(skills.map(() => [3.88, 0.12]));
    expect(buildRoleTable(input, model).rows?.map(({ need, se }) => [need, se])).toEqual(
      skills.map(() => [3.88, 0.12]),
    );
  });

  it("uses the element's median where the standard error is n/a or not kept, and counts one up to 0.6", () => {
    const [first, second, third, ...others] = asked;
    const requirements = [{ ...first, se: null }, { ...second, se: 2 }, { ...third, se: 0 }, ...others];
    const rows = buildRoleTable(roleInputOf("imported", false, { requirements }), model).rows ?? [];
    const bySkill = Object.fromEntries(rows.map(({ skill, se }) => [skill, se]));
    expect(bySkill).toEqual({ a: 0.25, b: 0.6, c: 0, d: 0.25, e: 0.25 });
  });
});
