import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { AccountRole } from "@/db/enums";
import { mayOpen } from "@/lib/platform/edge/existing";
import { PRIVATE_PAGES, type PrivatePattern, placeOf } from "@/lib/platform/edge/places";
import { pagesOnDisk } from "./read-surfaces";
import { enrolled, makeWorld, type Staff, type World } from "./stage";

/** Who opens a private page at all. */
const PAGES: Record<PrivatePattern, readonly AccountRole[]> = {
  "/dashboard": ["learner"],
  "/profile": ["learner"],
  "/profile/about": ["learner"],
  "/profile/evidence": ["learner"],
  "/profile/evidence/credential": ["learner"],
  "/profile/interests": ["learner"],
  "/profile/preferences": ["learner"],
  "/profile/roles": ["learner"],
  "/profile/skills": ["learner"],
  "/fit": ["learner"],
  "/fit/near": ["learner"],
  "/fit/[role]": ["learner"],
  "/fit/[role]/pivot": ["learner"],
  "/fit/[role]/what-if": ["learner"],
  "/enroll/[slug]": ["learner"],
  "/enrollments": ["learner"],
  "/enrollments/[id]": ["learner"],
  "/settings": ["learner", "mentor", "admin"],
  "/mentor": ["mentor"],
  "/mentor/learners/[id]": ["mentor"],
  "/admin": ["admin"],
  "/admin/courses": ["admin"],
  "/admin/courses/new": ["admin"],
  "/admin/courses/[id]": ["admin"],
  "/admin/courses/[id]/preview": ["admin"],
  "/admin/facts": ["admin"],
  "/admin/facts/new": ["admin"],
  "/admin/facts/[id]": ["admin"],
  "/admin/skills": ["admin"],
  "/admin/skills/new": ["admin"],
  "/admin/skills/[id]": ["admin"],
  "/admin/skills/[id]/preview": ["admin"],
  "/admin/skills/[id]/merge": ["admin"],
  "/admin/roles": ["admin"],
  "/admin/roles/new": ["admin"],
  "/admin/roles/[id]": ["admin"],
  "/admin/roles/[id]/preview": ["admin"],
  "/admin/review": ["admin"],
  "/admin/people": ["admin"],
  "/admin/people/[id]": ["admin"],
  "/admin/imports": ["admin"],
  "/admin/imports/[id]": ["admin"],
  "/admin/jobs": ["admin"],
};

const addressOf = (file: string): string =>
  file
    .replace(/^app/, "")
    .replace(/\/\([^)]+\)/g, "")
    .replace(/\/page\.tsx$/, "") || "/";

const files = new Map(pagesOnDisk().map((file) => [addressOf(file), file]));

describe("the pages", () => {
  test("that are private are all named here", () => {
    expect(Object.keys(PAGES).sort()).toEqual(Object.keys(PRIVATE_PAGES).sort());
  });

  test.each(Object.entries(PAGES))("%s lets in %o at the door and asks again inside", (pattern, accountRoles) => {
    const place = placeOf(pattern.replace(/\[[^\]]+\]/g, "7"), "");
    if (place.kind !== "private") throw new Error(`${pattern} is ${place.kind}.`);
    const everybody = place.accountRoles.length === 0;
    expect(everybody ? ["learner", "mentor", "admin"] : place.accountRoles).toEqual(accountRoles);
    expect(PRIVATE_PAGES[place.pattern]).toBe(place.accountRoles);
    const source = readFileSync(files.get(pattern) ?? "", "utf8");
    if (/redirect\("\/admin\/courses"\)/.test(source)) return;
    const asked = everybody ? "requireViewer()" : `requireViewer("${accountRoles[0]}")`;
    expect(source).toContain(asked);
  });
});

describe("a page of one thing", () => {
  let world: World;
  let enrollmentId: number;
  beforeAll(async () => {
    world = await makeWorld();
    ({ enrollmentId } = await enrolled(world));
  });

  const THINGS: readonly [PrivatePattern, () => number, readonly Staff[]][] = [
    ["/enrollments/[id]", () => enrollmentId, ["LS"]],
    ["/mentor/learners/[id]", () => world.people.LS.id, ["MA"]],
    ["/admin/people/[id]", () => world.people.LS.id, ["A"]],
  ];

  test.each(THINGS)(
    "%s is there for whose it is and for nobody else of that account role",
    async (pattern, id, whose) => {
      const accountRoles: readonly AccountRole[] = PAGES[pattern];
      const asking = (["LS", "LO", "MA", "MU", "A"] as const).filter((persona) =>
        accountRoles.includes(world.viewers[persona].accountRole),
      );
      const open = await Promise.all(asking.map((persona) => mayOpen(world.viewers[persona], pattern, String(id()))));
      expect(asking.filter((_, index) => open[index])).toEqual(whose);
    },
  );

  test.each(THINGS)("%s gives not-there and odd numbers one answer", async (pattern, _, [persona]) => {
    const viewer = world.viewers[persona ?? "A"];
    for (const id of ["999999999", "0", "-1", "1.5", "1e3", "x", "%00", "9".repeat(30), "1;2", ""]) {
      expect(await mayOpen(viewer, pattern, id), id).toBe(false);
    }
  });
});
