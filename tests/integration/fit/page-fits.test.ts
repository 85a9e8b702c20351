import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { preferenceSets, roles } from "@/db/schema";
import { laidOut } from "@/lib/fit/explore-cache";
import { pageFits } from "@/lib/fit/page-fits";
import { roleFit } from "@/lib/fit/queries";
import { readRelated } from "@/lib/roles/read-related";
import { make, viewerOf } from "../../support/make";
import { addRoles } from "./many-roles";
import { learnerFollowing, rate, setInterests } from "./world";

const SLUG = "back-end-developer";

async function ratedLearner() {
  const made = await learnerFollowing(SLUG);
  await setInterests(made.person.id);
  await rate(made.person.id, [
    { skill: "python", level: 3 },
    { skill: "git", level: 2 },
    { skill: "databases", level: 2.5, kind: "mentor" },
    { skill: "communication", level: 3.5 },
    { skill: "critical-thinking", level: 3 },
  ]);
  return made;
}

beforeAll(() => addRoles(300));

describe("the fits of a role page", () => {
  it("are number for number those of each role's own page", async () => {
    const { person, viewer } = await ratedLearner();
    const { fit, followed, related, levels } = await pageFits(viewer, SLUG);
    const own = await roleFit(viewer, person.id, SLUG);
    expect(fit).toEqual(own.fit);
    expect(followed).toBe(true);
    for (const { skill, level } of own.requirements) expect(levels.get(skill.slug) ?? null).toEqual(level);
    const [role] = await db.select({ id: roles.id }).from(roles).where(eq(roles.slug, SLUG));
    const named = await readRelated(role?.id ?? 0, true);
    expect([...related.keys()].sort()).toEqual(named.map(({ slug }) => slug).sort());
    for (const [slug, found] of related) expect(found).toEqual((await roleFit(viewer, person.id, slug)).fit);
  });

  it("know the hours a week and the answers of the newest preferences", async () => {
    const { person, viewer } = await ratedLearner();
    expect(await pageFits(viewer, SLUG)).toMatchObject({ hoursPerWeek: null, traits: {} });
    const preferences = {
      hoursPerWeek: 5,
      budgetMinor: null,
      formats: [],
      schedules: [],
      jobZone: null,
      payFloor: null,
    };
    await db.insert(preferenceSets).values({ learnerId: person.id, preferences });
    await db
      .insert(preferenceSets)
      .values({ learnerId: person.id, preferences: { ...preferences, hoursPerWeek: 12, traits: { fixing: "seek" } } });
    expect(await pageFits(viewer, SLUG)).toMatchObject({ hoursPerWeek: 12, traits: { fixing: "seek" } });
  });

  it("are unknown, never 0, for a learner of whom nothing is known, and name no skill as held", async () => {
    const { viewer } = await learnerFollowing(SLUG);
    const { fit, levels, related } = await pageFits(viewer, SLUG);
    expect(fit).toMatchObject({ overall: null, band: null, enough: false });
    expect(levels.size).toBe(0);
    for (const found of related.values()) expect(found.overall).toBeNull();
  });

  it("are for learners, and of published roles", async () => {
    const { viewer } = await ratedLearner();
    await expect(pageFits(viewer, "no-such-role")).rejects.toMatchObject({ code: "not_found" });
    const mentor = viewerOf(await make.mentor());
    await expect(pageFits(mentor, SLUG)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("lay out no score table again once the process has them", async () => {
    const { viewer } = await ratedLearner();
    await pageFits(viewer, SLUG);
    const before = laidOut.tables;
    for (let time = 0; time < 3; time++) await pageFits(viewer, SLUG);
    expect(laidOut.tables).toBe(before);
  });
});
