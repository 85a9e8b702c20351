import { describe, expect, it } from "vitest";
import { NO_SEARCH, type RoleSearch, readRoleSearch } from "../../../lib/roles/input";
import { searchRoles } from "../../../lib/roles/search";

const search = (change: Partial<RoleSearch>) => searchRoles({ ...NO_SEARCH, ...change });
const slugs = async (change: Partial<RoleSearch>) => (await search(change)).roles.map((role) => role.slug);

describe("searching roles", () => {
  it("shows every published role without a search, twenty a page", async () => {
    const first = await search({});
    const second = await search({ page: 2 });
    expect(first.total).toBe(24);
    expect(first.roles).toHaveLength(20);
    expect(second.roles).toHaveLength(4);
    expect(new Set([...first.roles, ...second.roles].map((role) => role.slug)).size).toBe(24);
  });

  it("finds a role by its title first", async () => {
    expect((await slugs({ q: "front-end developer" }))[0]).toBe("front-end-developer");
    expect((await slugs({ q: "data engineer" }))[0]).toBe("data-engineer");
  });

  it("finds a role by another name, with a typing error", async () => {
    expect((await slugs({ q: "server-side developer" }))[0]).toBe("back-end-developer");
    const found = await search({ q: "servr side developer" });
    expect(found.roles[0]?.slug).toBe("back-end-developer");
    expect(found.roles[0]?.reason).toEqual({ kind: "alias", name: "Server-Side Developer" });
    expect((await slugs({ q: "databse architect" }))[0]).toBe("database-architect");
  });

  it("finds roles by the name of a skill they ask for", async () => {
    const node = await slugs({ q: "node" });
    expect(node[0]).toBe("back-end-developer");
    expect(node).toContain("full-stack-developer");
    expect(await slugs({ q: "postgres" })).toContain("database-administrator");
  });

  it("does not take a word it knows for a near one", async () => {
    const found = await search({ q: "developer" });
    expect(found.total).toBeLessThan(16);
    for (const role of found.roles) {
      const said = `${role.title} ${role.oneLine} ${role.reason?.name ?? ""}`;
      expect(said.toLowerCase(), role.slug).toContain("developer");
    }
  });

  it("says by which other name or skill a role was found", async () => {
    const node = await search({ q: "node" });
    expect(node.roles.find((role) => role.slug === "back-end-developer")?.reason).toEqual({
      kind: "alias",
      name: "Node.js Developer",
    });
    expect(node.roles.find((role) => role.slug === "full-stack-developer")?.reason).toEqual({
      kind: "skill",
      name: "Node.js",
    });
  });

  it("narrows by interest, preparation, pay and growth", async () => {
    const paid = await search({ pay: 120_000 });
    expect(paid.total).toBeGreaterThan(0);
    for (const role of paid.roles) expect(role.pay?.value).toBeGreaterThanOrEqual(120_000);
    const zone = await search({ zone: 3 });
    for (const role of zone.roles) expect(role.jobZone).toBe(3);
    const growing = await search({ growth: "growing", sort: "growth" });
    for (const role of growing.roles) expect(role.growth?.value).toBeGreaterThan(0);
    const artistic = await search({ interest: "A" });
    expect(artistic.roles.map((role) => role.slug)).toContain("technical-writer");
    for (const role of artistic.roles) expect(role.interests).toContain("A");
  });

  it("sorts by pay, growth and title", async () => {
    const pay = (await search({ sort: "pay" })).roles.map((role) => role.pay?.value ?? 0);
    expect(pay).toEqual(pay.toSorted((a, b) => b - a));
    const growth = (await search({ sort: "growth" })).roles.map((role) => role.growth?.value ?? 0);
    expect(growth).toEqual(growth.toSorted((a, b) => b - a));
    const titles = (await search({ sort: "title" })).roles.map((role) => role.title);
    expect(titles[0]).toBe("Back-End Developer");
  });

  it("offers what is near when nothing matches, and what matches without the filters", async () => {
    const none = await search({ q: "backed develepr zzz" });
    expect(none.total).toBe(0);
    expect(none.near.map((role) => role.slug)).toContain("back-end-developer");
    const narrow = await search({ q: "developer", pay: 900_000 });
    expect(narrow.total).toBe(0);
    expect(narrow.withoutFilters).toBeGreaterThan(3);
  });

  it("answers a page past the end with no roles and the right total", async () => {
    const past = await search({ page: 500 });
    expect(past.roles).toEqual([]);
    expect(past.total).toBe(24);
  });

  it.each([
    "%",
    "_",
    "\\",
    "'; drop table roles; --",
    "(((",
    "\\m.*",
    "🦊",
    "C++",
    "C#",
    "ü",
    "a".repeat(120),
    "\u0000developer",
    "x ".repeat(400),
  ])("takes %j as text and never fails", async (q) => {
    const { search: read } = readRoleSearch({ q });
    const found = await searchRoles(read);
    expect(found.total).toBeGreaterThanOrEqual(0);
  });
});
