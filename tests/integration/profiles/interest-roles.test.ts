import { and, eq, isNotNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { fitSnapshots, roles } from "@/db/schema";
import { followRole, rateSkills } from "@/lib/profiles/commands";
import { setInterests } from "@/lib/profiles/interest-commands";
import { interestsOf, QUIZ_ITEMS } from "@/lib/profiles/interest-items";
import { ROLES_A_PAGE, rolesByInterest } from "@/lib/profiles/interest-roles";
import { make, viewerOf } from "../../support/make";

const answers = QUIZ_ITEMS.short.map(({ type }) => ({ R: 1, I: 4, A: 2, S: 1, E: 0, C: 3 })[type]);
const interests = interestsOf("short", answers);

async function allPages(zone: number | null) {
  const { total } = await rolesByInterest(interests, { zone, page: 1 });
  const pages = Array.from({ length: Math.ceil(total / ROLES_A_PAGE) }, (_, index) => index + 1);
  const found = await Promise.all(pages.map((page) => rolesByInterest(interests, { zone, page })));
  return { total, listed: found.flatMap((page) => page.roles) };
}

describe("roles by interest", () => {
  test("hold every published role with interests once, the closest first", async () => {
    const { total, listed } = await allPages(null);
    const published = await db
      .select({ slug: roles.slug })
      .from(roles)
      .where(and(eq(roles.status, "published"), isNotNull(roles.interests)));
    expect(listed.map(({ slug }) => slug).toSorted()).toEqual(published.map(({ slug }) => slug).toSorted());
    expect(total).toBe(published.length);
    const scores = listed.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test("keep to a preparation and count each of them", async () => {
    const { byZone } = await rolesByInterest(interests, { zone: null, page: 1 });
    for (const [zone, count] of byZone) {
      if (zone === null) continue;
      const { total, listed } = await allPages(zone);
      expect(total).toBe(count);
      expect(listed.every((role) => role.jobZone === zone)).toBe(true);
    }
  });

  test("have the number that the learner's fit has as its interest part", async () => {
    const viewer = viewerOf(await make.learner());
    await followRole(viewer, { role: "back-end-developer" });
    await rateSkills(viewer, { ratings: { python: 2.5, sql: 1, git: 2 } });
    await setInterests(viewer, { form: "short", answers });
    const stored = await db
      .select({ interest: fitSnapshots.interest })
      .from(fitSnapshots)
      .where(eq(fitSnapshots.learnerId, viewer.userId))
      .orderBy(fitSnapshots.id);
    const { listed } = await allPages(null);
    expect(stored.at(-1)?.interest).toBe(listed.find(({ slug }) => slug === "back-end-developer")?.score);
  });

  test("are none for an undifferentiated profile, and none on a page that is not there", async () => {
    const even = { R: 50, I: 52, A: 48, S: 50, E: 50, C: 50 };
    expect(await rolesByInterest(even, { zone: null, page: 1 })).toMatchObject({ total: 0, roles: [] });
    const beyond = await rolesByInterest(interests, { zone: null, page: 9999 });
    expect(beyond.roles).toEqual([]);
    expect(beyond.total).toBeGreaterThan(0);
  });
});
