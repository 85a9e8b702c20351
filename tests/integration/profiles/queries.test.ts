import { describe, expect, test } from "vitest";
import { followRole, rateSkills } from "@/lib/profiles/commands";
import { evidenceOf } from "@/lib/profiles/queries";
import { readLedger } from "@/lib/profiles/read-evidence";
import { skillsToRate } from "@/lib/profiles/skills-to-rate";
import { readSkills } from "@/lib/skills/read";
import { make, viewerOf } from "../../support/make";

describe("the evidence ledger", () => {
  test("shows every statement with what became of it, skills by name", async () => {
    const viewer = viewerOf(await make.learner());
    await rateSkills(viewer, { ratings: { python: 1, git: 2 } });
    await rateSkills(viewer, { ratings: { python: 2.5 } });
    await rateSkills(viewer, { ratings: { git: null } });
    const { skills } = await evidenceOf(viewer, viewer.userId);
    expect(
      skills.map(({ skill, level, statements }) => [skill.name, level, statements.map((one) => one.standing)]),
    ).toEqual([
      ["Git", null, ["withdrawn"]],
      ["Python", 2.5, ["counts", "replaced"]],
    ]);
    expect(skills[1]?.statements[0]).toMatchObject({ kind: "self", by: viewer.name, course: null });
  });

  test("is read by the learner, the assigned mentor and admins, and by nobody else", async () => {
    const { mentorship, mentor, learner } = await make.mentorship();
    expect(mentorship.endedAt).toBeNull();
    for (const person of [learner, mentor, await make.admin()]) {
      expect((await evidenceOf(viewerOf(person), learner.id)).learner.id).toBe(learner.id);
    }
    const ended = await make.mentorship({ learner, endedAt: new Date() });
    for (const person of [ended.mentor, await make.mentor(), await make.learner()]) {
      const refused = await evidenceOf(viewerOf(person), learner.id).catch((error: Error) => error);
      const missing = await evidenceOf(viewerOf(person), 987_654_321).catch((error: Error) => error);
      expect(refused).toMatchObject({ code: "not_found" });
      expect(String(refused)).toBe(String(missing));
    }
  });

  test("a mentor is no learner: their number gives not_found to an admin too", async () => {
    const mentor = await make.mentor();
    await expect(evidenceOf(viewerOf(await make.admin()), mentor.id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("is empty for a learner nobody said anything about", async () => {
    const viewer = viewerOf(await make.learner());
    await followRole(viewer, { role: "qa-engineer" });
    expect(await readLedger(viewer.userId)).toEqual([]);
  });
});

describe("skills to rate", () => {
  const NONE = { q: "", kind: null };

  test("come by role, the target first, unrated ones that narrow the fit most before the rated ones", async () => {
    const viewer = viewerOf(await make.learner());
    await followRole(viewer, { role: "back-end-developer" });
    await followRole(viewer, { role: "data-engineer" });
    await rateSkills(viewer, { ratings: { databases: 2, python: 1, swift: 3 } });
    const { groups } = await skillsToRate(viewer, await readSkills(), NONE);
    expect(groups.map((group) => group.title)).toEqual(["Back-End Developer", "Data Engineer", "Your other skills"]);
    const [first, second, others] = groups.map((group) => group.skills.map((skill) => skill.slug));
    expect(first).toHaveLength(15);
    expect(first?.slice(-2).toSorted()).toEqual(["databases", "python"]);
    expect(second).not.toContain("databases");
    expect(second).toContain("sql");
    expect(others).toEqual(["swift"]);
    const databases = groups[0]?.skills.find((skill) => skill.slug === "databases");
    expect(databases).toMatchObject({ own: 2, level: 2, needed: 3 });
    expect(databases?.anchors).toHaveLength(5);
  });

  test("are found by another name and by kind", async () => {
    const viewer = viewerOf(await make.learner());
    const skills = await readSkills();
    const found = async (q: string, kind: "technology" | null = null) => {
      const { groups } = await skillsToRate(viewer, skills, { q, kind });
      return groups.flatMap((group) => group.skills.map((skill) => skill.name));
    };
    expect(await found("postgres")).toContain("PostgreSQL");
    expect(await found("Node.JS")).toEqual(["Node.js"]);
    expect(await found("nothing is called that")).toEqual([]);
    const technologies = await found("", "technology");
    expect(technologies).toHaveLength(skills.filter((skill) => skill.kind === "technology").length);
  });

  test("are none for somebody without roles and ratings", async () => {
    const viewer = viewerOf(await make.learner());
    expect((await skillsToRate(viewer, await readSkills(), NONE)).groups).toEqual([]);
  });
});
