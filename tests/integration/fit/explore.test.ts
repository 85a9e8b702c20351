import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { modelVersions, roleRevisions, roles } from "@/db/schema";
import { exploreFits } from "@/lib/fit/explore";
import { catalogStamp, laidOut, loadExploreCatalog } from "@/lib/fit/explore-cache";
import { FIT_GROUPS, NO_FILTER } from "@/lib/fit/explore-input";
import { exploreCatalog } from "@/lib/fit/explore-rank";
import { learnerInput } from "@/lib/fit/learner-state";
import { loadLearnerState } from "@/lib/fit/load-learner";
import { roleFit } from "@/lib/fit/queries";
import { digest } from "../../support/digest";
import { make, viewerOf } from "../../support/make";
import { addRoles } from "./many-roles";
import { learnerFollowing, rate, setInterests } from "./world";

const GENERATED = 900;
const UNPROFILED = 12;

async function ratedLearner() {
  const made = await learnerFollowing("back-end-developer");
  await setInterests(made.person.id);
  await rate(made.person.id, [
    { skill: "python", level: 3 },
    { skill: "git", level: 2 },
    { skill: "databases", level: 2.5, kind: "mentor" },
    { skill: "programming", level: 3, kind: "course" },
    { skill: "communication", level: 3.5 },
    { skill: "problem-solving", level: 3 },
    { skill: "critical-thinking", level: 3 },
  ]);
  return made;
}

async function scoredOf(...[viewer, change = {}]: [Parameters<typeof exploreFits>[0], Partial<typeof NO_FILTER>?]) {
  const result = await exploreFits(viewer, { ...NO_FILTER, ...change });
  if (result.state !== "scored") throw new Error(`It is ${result.state}.`);
  return result;
}

async function everyRow(viewer: Parameters<typeof exploreFits>[0], change: Partial<typeof NO_FILTER> = {}) {
  const first = await scoredOf(viewer, change);
  const pages = [first];
  for (let page = 2; page <= first.pages; page++) pages.push(await scoredOf(viewer, { ...change, page }));
  return pages.flatMap(({ groups }) => groups.flatMap(({ group, rows }) => rows.map((row) => ({ ...row, group }))));
}

describe("exploring the seeded catalog", () => {
  it("puts every published role into one band with the numbers of its own page, and says why", async () => {
    const { person, viewer } = await ratedLearner();
    const rows = await everyRow(viewer);
    const published = await db.select({ slug: roles.slug }).from(roles).where(eq(roles.status, "published"));
    expect(rows.map(({ role }) => role.slug).sort()).toEqual(published.map(({ slug }) => slug).sort());
    for (const { role, fit, group, reason } of rows) {
      const own = await roleFit(viewer, person.id, role.slug);
      expect({ slug: role.slug, ...fit }).toEqual({ slug: role.slug, ...own.fit });
      expect(group).toBe(own.fit.band ?? "unrated");
      const gap = own.requirements[0];
      if (fit.enough && gap && gap.gap >= 0.05) {
        expect(reason).toContain(`most to win with ${gap.skill.name}, ${gap.gap.toFixed(1)} points`);
      }
      const strong = /^Strong on ([^;.]+)/.exec(reason)?.[1]?.split(" and ") ?? [];
      for (const name of strong) {
        const requirement = own.requirements.find(({ skill }) => skill.name === name);
        expect(requirement && requirement.points / (requirement.points + requirement.gap)).toBeGreaterThanOrEqual(0.75);
      }
    }
  });

  it("marks what is followed", async () => {
    const { viewer } = await ratedLearner();
    const rows = await everyRow(viewer);
    expect(rows.filter(({ followed }) => followed !== "no").map(({ role, followed }) => [role.slug, followed])).toEqual(
      [["back-end-developer", "target"]],
    );
  });

  it("offers roles by interests alone while nothing is rated, without a score, and nothing when there are none", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    expect(await exploreFits(viewer, NO_FILTER)).toEqual({ state: "nothing", flat: false });
    await setInterests(person.id);
    const result = await exploreFits(viewer, NO_FILTER);
    if (result.state !== "interests") throw new Error(result.state);
    expect(result.rows.length).toBeGreaterThan(5);
    expect(result.rows.every(({ fit }) => fit.overall === null && fit.band === null)).toBe(true);
    const shown = result.rows.map(({ interest }) => interest ?? -1);
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    expect(result.rows.every(({ reason }) => !/points|strong/i.test(reason))).toBe(true);
    await setInterests(person.id, { R: 50, I: 50, A: 51, S: 50, E: 50, C: 50 });
    expect(await exploreFits(viewer, NO_FILTER)).toEqual({ state: "nothing", flat: true });
  });

  it("is for learners only, and writes nothing", async () => {
    const { viewer } = await ratedLearner();
    const before = await digest();
    await scoredOf(viewer, { sort: "pay", q: "developer" });
    expect(await digest()).toEqual(before);
    for (const staff of [await make.mentor(), await make.admin()])
      await expect(exploreFits(viewerOf(staff), NO_FILTER)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a publication", () => {
  it("counts at once, and lays out only the role that changed", async () => {
    const { viewer } = await ratedLearner();
    await scoredOf(viewer);
    const [role] = await db.select().from(roles).where(eq(roles.slug, "data-analyst"));
    if (!role) throw new Error("no role");
    const before = (await everyRow(viewer)).find(({ role: { slug } }) => slug === "data-analyst");
    const tables = laidOut.tables;
    const stamp = await catalogStamp();
    await db.insert(roleRevisions).values({
      roleId: role.id,
      revision: role.revision + 1,
      scored: {
        requirements: ["python", "git", "databases", "communication", "problem-solving"].map((skill) => ({
          skill,
          importance: 5,
          level: 1,
        })),
        interests: role.interests,
        jobZone: role.jobZone,
        wage: null,
      },
    });
    expect(await catalogStamp()).toBe(stamp);
    await db
      .update(roles)
      .set({ revision: role.revision + 1 })
      .where(eq(roles.id, role.id));
    expect(await catalogStamp()).not.toBe(stamp);
    const after = (await everyRow(viewer)).find(({ role: { slug } }) => slug === "data-analyst");
    expect(after?.fit.overall).toBeGreaterThan(before?.fit.overall ?? 100);
    expect(laidOut.tables - tables).toBe(1);
    await db.update(roles).set({ status: "archived" }).where(eq(roles.id, role.id));
    expect((await everyRow(viewer)).some(({ role: { slug } }) => slug === "data-analyst")).toBe(false);
    await db.update(roles).set({ status: "published", revision: role.revision }).where(eq(roles.id, role.id));
    expect((await everyRow(viewer)).find(({ role: { slug } }) => slug === "data-analyst")?.fit).toEqual(before?.fit);
  });

  it("of a model counts at once too", async () => {
    const { viewer } = await ratedLearner();
    const before = await scoredOf(viewer);
    const stamp = await catalogStamp();
    const [newest] = await db.select().from(modelVersions).orderBy(modelVersions.id);
    await db.insert(modelVersions).values({
      version: "fit-9",
      hash: "of a test",
      model: { ...newest?.model, version: "fit-9" },
    });
    expect(await catalogStamp()).not.toBe(stamp);
    expect((await scoredOf(viewer)).model).toBe("fit-9");
    expect(before.model).toBe("fit-1");
  });
});

describe(`a catalog of ${GENERATED} more roles`, () => {
  beforeAll(async () => {
    await addRoles(GENERATED, { unprofiled: UNPROFILED });
  });

  it("shows each role once over its pages, band after band, best first, those without a profile last and never scored", async () => {
    const { viewer } = await ratedLearner();
    const first = await scoredOf(viewer);
    const rows = await everyRow(viewer);
    expect(new Set(rows.map(({ role }) => role.slug)).size).toBe(rows.length);
    expect(rows).toHaveLength(first.found);
    expect(first.found).toBeGreaterThan(GENERATED);
    const places = rows.map(({ group }) => FIT_GROUPS.indexOf(group));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const group of FIT_GROUPS) {
      const inside = rows.filter((row) => row.group === group);
      expect(inside).toHaveLength(first.counts[group]);
      if (group === "none" || group === "unrated") expect(inside.every(({ fit }) => fit.overall === null)).toBe(true);
      else {
        const scores = inside.map(({ fit }) => fit.overall ?? -1);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(inside.every(({ fit }) => fit.band === group)).toBe(true);
      }
    }
    expect(first.counts.none).toBe(UNPROFILED);
    expect(rows.slice(-UNPROFILED).every(({ reason }) => reason === "")).toBe(true);
  });

  it("says on a later page that a band goes on", async () => {
    const { viewer } = await ratedLearner();
    const low = await scoredOf(viewer, { band: "low", page: 2 });
    expect(low.groups.map(({ group, continued }) => [group, continued])).toEqual([["low", true]]);
    expect((await scoredOf(viewer, { band: "low", page: 9999 })).groups).toEqual([]);
  });

  it("narrows by preparation, interest, pay, growth, words and band, and counts every band of what is left", async () => {
    const { viewer } = await ratedLearner();
    const all = await everyRow(viewer);
    const zone = await everyRow(viewer, { zone: 4 });
    expect(zone).toHaveLength(all.filter(({ role }) => role.jobZone === 4).length);
    const pay = await everyRow(viewer, { pay: 100_000 });
    expect(pay.length).toBeGreaterThan(50);
    expect(pay.map(({ role }) => role.slug).sort()).toEqual(
      all
        .filter(({ role }) => (role.pay?.value ?? 0) >= 100_000)
        .map(({ role }) => role.slug)
        .sort(),
    );
    const growth = await everyRow(viewer, { growth: "faster" });
    expect(growth.map(({ role }) => role.slug).sort()).toEqual(
      all
        .filter(({ role: { growth: one } }) => one !== null && one.comparison !== null && one.value > one.comparison)
        .map(({ role }) => role.slug)
        .sort(),
    );
    const social = await everyRow(viewer, { interest: "S" });
    expect(social.length).toBeGreaterThan(100);
    expect(social.length).toBeLessThan(all.length / 2);
    const words = await everyRow(viewer, { q: "surv kind" });
    expect(words.length).toBe(GENERATED / 5);
    expect((await everyRow(viewer, { q: "other name 1 of 17" })).map(({ role }) => role.slug)).toContain(
      "generated-role-17",
    );
    expect((await scoredOf(viewer, { q: "zzzz" })).found).toBe(0);
    expect((await scoredOf(viewer, { q: "'; drop table roles --" })).found).toBe(0);
    expect((await scoredOf(viewer, { q: "c++ (.*) [" })).found).toBe(0);
    const possible = await scoredOf(viewer, { band: "possible", zone: 4 });
    expect(possible.found).toBe(possible.counts.possible);
    expect(possible.counts).toEqual((await scoredOf(viewer, { zone: 4 })).counts);
  });

  it("orders inside the bands by pay, growth and title", async () => {
    const { viewer } = await ratedLearner();
    for (const sort of ["pay", "growth", "title"] as const) {
      const rows = await everyRow(viewer, { sort, band: "low" });
      const values = rows.map(({ role }) =>
        sort === "title" ? role.title : (role[sort]?.value ?? Number.NEGATIVE_INFINITY),
      );
      const sorted =
        sort === "title"
          ? values.toSorted((a, b) => new Intl.Collator("en").compare(String(a), String(b)))
          : values.toSorted((a, b) => (a === b ? 0 : Number(b) - Number(a)));
      expect(values).toEqual(sorted);
    }
  });

  it("answers in well under 20 ms once the tables are laid out", async () => {
    const { person, viewer } = await ratedLearner();
    const time = async (run: () => Promise<unknown> | unknown, times = 25) => {
      const taken: number[] = [];
      for (let turn = 0; turn < times; turn++) {
        const start = performance.now();
        await run();
        taken.push(performance.now() - start);
      }
      return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
    };
    await exploreFits(viewer, NO_FILTER);
    const [catalog, state] = await Promise.all([loadExploreCatalog(), loadLearnerState(db, person.id)]);
    const learner = learnerInput(state, new Date());
    const figures = {
      "scoring, bands and order": await time(() => exploreCatalog(catalog, learner, NO_FILTER)),
      stamp: await time(() => catalogStamp()),
      "first page": await time(() => exploreFits(viewer, NO_FILTER)),
      "page 30": await time(() => exploreFits(viewer, { ...NO_FILTER, page: 30 })),
      "by pay, faster than all": await time(() => exploreFits(viewer, { ...NO_FILTER, sort: "pay", growth: "faster" })),
      "by words": await time(() => exploreFits(viewer, { ...NO_FILTER, q: "surveyor other" })),
    };
    console.info(
      `explore, ${catalog.roles.length} roles, median ms: ${Object.entries(figures)
        .map(([name, value]) => `${name} ${value.toFixed(1)}`)
        .join(", ")}`,
    );
    expect(figures["scoring, bands and order"]).toBeLessThan(20);
    expect(figures["first page"]).toBeLessThan(100);
  });
});
