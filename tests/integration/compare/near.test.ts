import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { profiles, roles } from "@/db/schema";
import { nearMe } from "@/lib/fit/near";
import { NEAR_FIRST, type NearFilter } from "@/lib/fit/near-input";
import { roleFit } from "@/lib/fit/queries";
import type { Viewer } from "@/lib/platform/viewer";
import { saveAbout } from "@/lib/profiles/commands";
import { nearestRoles } from "@/lib/profiles/nearest-role";
import { myAbout } from "@/lib/profiles/queries";
import { addRoles } from "../fit/many-roles";
import { learnerFollowing, rate, roleIds } from "../fit/world";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

const GENERATED = 900;
beforeAll(() => addRoles(GENERATED, { unprofiled: 12 }), 60_000);

const RATINGS = [
  { skill: "python", level: 3 },
  { skill: "databases", level: 2.5 },
  { skill: "communication", level: 3.5 },
  { skill: "critical-thinking", level: 3 },
];

async function ratedLearner(current: string | null = "front-end-developer") {
  const made = await learnerFollowing("back-end-developer");
  await rate(made.person.id, RATINGS);
  if (current !== null) {
    const [id = 0] = await roleIds(current);
    await db.insert(profiles).values({ userId: made.person.id, currentRoleId: id });
  }
  return made;
}

async function foundBy(viewer: Viewer, change: Partial<NearFilter> = {}) {
  const near = await nearMe(viewer, { ...NEAR_FIRST, ...change });
  if (near.state !== "found") throw new Error(`It is ${near.state}.`);
  return near;
}

async function everyRow(viewer: Viewer, change: Partial<NearFilter> = {}) {
  const first = await foundBy(viewer, change);
  const rows = [...first.rows];
  for (let page = 2; page <= first.pages; page++) rows.push(...(await foundBy(viewer, { ...change, page })).rows);
  expect(rows).toHaveLength(first.found);
  return rows;
}

describe("roles near a learner", () => {
  it("every one pays more or grows faster than the current role, by two cited figures of one measure and period", async () => {
    const { viewer } = await ratedLearner();
    const near = await foundBy(viewer);
    expect(near.current?.slug).toBe("front-end-developer");
    const rows = await everyRow(viewer);
    expect(rows.length).toBeGreaterThan(5);
    for (const { role, pay, growth } of rows) {
      expect(role.slug).not.toBe("front-end-developer");
      expect(pay ?? growth).not.toBeNull();
      for (const better of [pay, growth]) {
        if (better === null) continue;
        const { from, to } = better;
        expect(better.difference).toBeGreaterThan(0);
        expect(better.difference).toBe((to.value ?? 0) - (from?.value ?? 0));
        for (const part of ["kind", "measure", "unit", "period", "geography", "publisher"] as const)
          expect(to[part], `${role.slug} ${part}`).toBe(from?.[part]);
      }
    }
    const skills = rows.map(({ skill }) => skill);
    expect(skills).toEqual(skills.toSorted((a, b) => b - a));
  });

  it("has the skill fit, the part met and the gaps of each role's own page", async () => {
    const { person, viewer } = await ratedLearner();
    const { rows } = await foundBy(viewer);
    for (const { role, skill, readiness, missing } of rows.slice(0, 8)) {
      const own = await roleFit(viewer, person.id, role.slug);
      expect(skill).toBeCloseTo(own.fit.skill ?? Number.NaN, 9);
      expect(readiness).toBeCloseTo(own.fit.readiness ?? Number.NaN, 9);
      expect(missing[0]?.name).toBe(own.requirements[0]?.skill.name);
    }
  });

  it("asks for pay, growth or both, and orders by what is gained", async () => {
    const { viewer } = await ratedLearner();
    const any = await everyRow(viewer);
    const pay = await everyRow(viewer, { better: "pay", sort: "pay" });
    const growth = await everyRow(viewer, { better: "growth", sort: "growth" });
    const both = await everyRow(viewer, { better: "both" });
    const slugs = (rows: typeof any) => rows.map(({ role }) => role.slug).sort();
    expect(slugs(pay)).toEqual(slugs(any.filter((row) => row.pay)));
    expect(slugs(growth)).toEqual(slugs(any.filter((row) => row.growth)));
    expect(slugs(both)).toEqual(slugs(any.filter((row) => row.pay && row.growth)));
    const gained = pay.map((row) => row.pay?.difference ?? 0);
    expect(gained).toEqual(gained.toSorted((a, b) => b - a));
    const faster = growth.map((row) => row.growth?.difference ?? 0);
    expect(faster).toEqual(faster.toSorted((a, b) => b - a));
  });

  it("holds roles against a pay that was named, with or without a current role", async () => {
    const { viewer } = await ratedLearner(null);
    const rows = await everyRow(viewer, { pay: 120_000 });
    expect(rows.length).toBeGreaterThan(0);
    for (const { pay, growth } of rows) {
      expect(pay?.from).toBeNull();
      expect(pay?.to.value).toBeGreaterThan(120_000);
      expect(growth).toBeNull();
    }
  });

  it("says what is missing when nothing is rated, or there is nothing to hold roles against", async () => {
    const { viewer } = await learnerFollowing("back-end-developer");
    expect(await nearMe(viewer, NEAR_FIRST)).toEqual({ state: "unrated", current: null });
    const { viewer: rated } = await ratedLearner(null);
    expect(await nearMe(rated, NEAR_FIRST)).toEqual({ state: "no base" });
    const { viewer: imported } = await ratedLearner("generated-role-0");
    expect((await foundBy(imported)).base.pay.length).toBeGreaterThan(0);
  });

  it("forgets a current role that is no longer published", async () => {
    const { viewer } = await ratedLearner("generated-role-5");
    await db.update(roles).set({ status: "archived" }).where(eq(roles.slug, "generated-role-5"));
    expect(await nearMe(viewer, NEAR_FIRST)).toEqual({ state: "no base" });
  });

  it("answers in well under 20 ms once the tables are laid out", async () => {
    const { viewer } = await ratedLearner();
    const taken: number[] = [];
    for (let turn = 0; turn < 30; turn++) {
      const start = performance.now();
      await nearMe(viewer, NEAR_FIRST);
      if (turn >= 5) taken.push(performance.now() - start);
    }
    const median = taken.sort((a, b) => a - b)[12] ?? 0;
    console.info(`near me, ${GENERATED} roles and the seeded ones, median ms: ${median.toFixed(1)}`);
    expect(median).toBeLessThan(100);
  });
});

describe("the current role of a profile", () => {
  it("is saved by its title or another name, kept when left out, and taken away when empty", async () => {
    const { viewer } = await learnerFollowing("back-end-developer");
    await saveAbout(viewer, { currentRole: "I keep books", nearestRole: "data analyst", about: null });
    expect(await myAbout(viewer)).toEqual({
      currentRole: "I keep books",
      nearestRole: { slug: "data-analyst", title: "Data Analyst" },
      about: null,
    });
    await saveAbout(viewer, { currentRole: null, about: "Words." });
    expect((await myAbout(viewer)).nearestRole?.slug).toBe("data-analyst");
    await saveAbout(viewer, { currentRole: null, nearestRole: null, about: null });
    expect((await myAbout(viewer)).nearestRole).toBeNull();
  });

  it("is refused with the nearest titles where no role is called so, and nothing is saved", async () => {
    const { viewer } = await learnerFollowing("back-end-developer");
    const saving = saveAbout(viewer, { currentRole: "x", nearestRole: "data analist", about: null });
    await expect(saving).rejects.toMatchObject({ code: "invalid" });
    const error = await saving.catch((reason) => reason);
    expect(error.fields.nearestRole[0]).toContain("“Data Analyst”");
    expect((await myAbout(viewer)).currentRole).toBeNull();
  });

  it("is suggested from what somebody wrote, also when not every word is known", async () => {
    expect(await nearestRoles("data analyst")).toContain("Data Analyst");
    expect((await nearestRoles("analyst at a furniture importer"))[0]).toContain("Analyst");
  });
});
