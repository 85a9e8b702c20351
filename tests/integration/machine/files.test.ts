import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "../../../db/client";
import { roleRevisions, roles, skills } from "../../../db/schema";
import { readSitemap, readSitemapPart } from "../../../lib/machine/addresses";
import { drawable } from "../../../lib/machine/card";
import { sitemapOf } from "../../../lib/machine/sitemap";
import { roleCard } from "../../../lib/roles/card";
import { readRoleFeed, readRolesFeed } from "../../../lib/roles/feed";
import { readRole } from "../../../lib/roles/read-role";

const ORIGIN = "https://bearing.example";
const addresses = (xml: string | null): string[] =>
  [...(xml ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at ?? "");

async function roleOf(slug: string) {
  const [role] = await db.select().from(roles).where(eq(roles.slug, slug));
  if (!role) throw new Error(`There is no ${slug}.`);
  return role;
}

const publish = async (slug: string, revision: number, changes: string[], at: string) =>
  db.insert(roleRevisions).values({
    roleId: (await roleOf(slug)).id,
    revision,
    scored: {},
    changes,
    publishedAt: new Date(at),
  });

describe("the sitemap", () => {
  it("names every published role, course and skill once, and nothing else of them", async () => {
    const files = addresses(await readSitemap(ORIGIN));
    expect(files).toEqual(["pages", "roles", "courses", "skills"].map((kind) => `${ORIGIN}/sitemaps/${kind}-1.xml`));
    await db.update(roles).set({ status: "archived" }).where(eq(roles.slug, "technical-writer"));
    await db.update(skills).set({ status: "draft" }).where(eq(skills.slug, "git"));
    const found = (
      await Promise.all(["pages-1", "roles-1", "courses-1", "skills-1"].map((name) => readSitemapPart(ORIGIN, name)))
    ).flatMap(addresses);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((at) => at.startsWith(`${ORIGIN}/roles/`))).toHaveLength(23);
    expect(found.filter((at) => at.startsWith(`${ORIGIN}/courses/`)).length).toBeGreaterThan(40);
    expect(found).not.toContain(`${ORIGIN}/roles/technical-writer`);
    expect(found).not.toContain(`${ORIGIN}/skills/git`);
    expect(found).toContain(`${ORIGIN}/`);
  });

  it("says when a role last changed, and has no file of another name", async () => {
    await publish("data-analyst", 7, ["A sentence."], "2027-01-05T10:00:00Z");
    expect(await readSitemapPart(ORIGIN, "roles-1")).toContain(
      `<loc>${ORIGIN}/roles/data-analyst</loc><lastmod>2027-01-05T10:00:00.000Z</lastmod>`,
    );
    for (const name of ["roles-2", "roles-0", "roles", "people-1", "pages-2", "constructor-1", "roles-99999"])
      expect(await readSitemapPart(ORIGIN, name), name).toBeNull();
  });

  it("escapes what an address may hold", () => {
    expect(sitemapOf(ORIGIN, [{ path: "/a?b=1&c=<2>", changedAt: null }])).toContain("/a?b=1&amp;c=&lt;2&gt;");
  });
});

describe("the feeds", () => {
  it("tell what changed in words, newest first", async () => {
    await publish(
      "data-engineer",
      8,
      ["Python is now asked at level 4.", "Pay < before & after."],
      "2027-02-01T10:00:00Z",
    );
    await publish("data-engineer", 9, ["SQL is new."], "2027-02-02T10:00:00Z");
    const feed = (await readRoleFeed(ORIGIN, "data-engineer")) ?? "";
    expect(feed).toContain(`<id>${ORIGIN}/roles/data-engineer#change-9</id>`);
    expect(feed).toContain("Pay < before & after.]]>");
    expect(feed.indexOf("SQL is new.")).toBeLessThan(feed.indexOf("Python is now asked"));
    expect(feed).toContain("<updated>2027-02-02T10:00:00.000Z</updated>");
    expect(feed).toContain(`<link rel="self" href="${ORIGIN}/feeds/roles/data-engineer.xml"/>`);
    const everything = await readRolesFeed(ORIGIN);
    expect(everything.indexOf("SQL is new.")).toBeLessThan(everything.indexOf("Python is now asked"));
    expect([...everything.matchAll(/<entry>/g)].length).toBeLessThanOrEqual(60);
  });

  it("are none for a role that is not published", async () => {
    expect(await readRoleFeed(ORIGIN, "no-such-role")).toBeNull();
    await db.update(roles).set({ status: "archived" }).where(eq(roles.slug, "ux-designer"));
    expect(await readRoleFeed(ORIGIN, "ux-designer")).toBeNull();
    expect(await readRolesFeed(ORIGIN)).not.toContain("ux-designer");
  });
});

describe("the picture of a role", () => {
  it("shows its pay with source and period, as a band where one source states both ends", async () => {
    const role = await readRole("back-end-developer");
    const pay = role?.facts.find(({ kind, value }) => kind === "pay" && value !== null);
    if (!role || !pay) throw new Error("There is no pay.");
    const lone = roleCard({ ...role, facts: [{ ...pay, percentile: null }] });
    expect(lone.figures[0]?.value).toMatch(/^\$\d/);
    expect(lone.source).toContain(pay.source);
    expect(lone.source).toContain(pay.period ?? "undated");
    const ends = [10, 90].map((percentile) => ({ ...pay, id: percentile, percentile, value: percentile * 1000 }));
    const band = roleCard({ ...role, facts: [{ ...pay, percentile: null }, ...ends] });
    expect(band.figures[0]).toEqual({ value: "$10,000 – $90,000", label: "a year, 10th to 90th percentile" });
    expect(roleCard({ ...role, facts: [] })).toMatchObject({ figures: [], source: null });
  });

  it("is asked to draw only letters its typeface has", () => {
    expect(drawable("Naïve  Łódź – “quoted” −6% 日本 😀 ok")).toBe("Naïve Łódź – “quoted” -6% ok");
    expect(drawable("a".repeat(500)).length).toBeLessThanOrEqual(241);
  });
});
