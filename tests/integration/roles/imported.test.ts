import { sql } from "drizzle-orm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { RoleArticle } from "../../../components/roles/role-article";
import { RoleResults } from "../../../components/roles/role-results";
import { db } from "../../../db/client";
import { facts } from "../../../db/schema";
import { onetAttribution } from "../../../lib/platform/attribution";
import { rolesToFollow } from "../../../lib/profiles/roles-to-follow";
import { roleDocument } from "../../../lib/roles/document";
import { NO_SEARCH, type RoleSearch } from "../../../lib/roles/input";
import { curatedSlugs, rolesPage } from "../../../lib/roles/queries";
import { countRoles, readCuratedRoles } from "../../../lib/roles/read-list";
import { readRole } from "../../../lib/roles/read-role";
import { PAGE_SIZE, searchRoles } from "../../../lib/roles/search";
import { SECTIONS } from "../../../lib/roles/sections";
import type { RoleView } from "../../../lib/roles/view";
import { addImportedRoles, RELEASE } from "./imported-like";
import { pageText, sectionIds, sectionText } from "./page-text";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock("next/link", () => ({
  default: ({ href, children, className }: { href: string; children: unknown; className?: string }) =>
    createElement("a", { href, className }, children as never),
}));

const IMPORTED = 300;
const OURS = 24;

beforeAll(() => addImportedRoles(IMPORTED));

const FACT = {
  occupationAsNamed: "Invented workers",
  geography: "United States",
  period: "2024",
  source: "An invented table",
  publisher: "An invented bureau",
};

const search = (change: Partial<RoleSearch>) => searchRoles({ ...NO_SEARCH, ...change });

async function roleAt(slug: string): Promise<RoleView> {
  const role = await readRole(slug);
  if (!role) throw new Error(`There is no role ${slug}.`);
  return role;
}

const pageOf = async (role: RoleView): Promise<string> =>
  renderToStaticMarkup(createElement(RoleArticle, { role, catalog: await readCuratedRoles(100) }));

describe("the page of an imported role", () => {
  it("has the same sections as every role, and says plainly what is not known", async () => {
    const html = await pageOf(await roleAt("invented-2"));
    expect(sectionIds(html)).toEqual(SECTIONS.map(({ id }) => id));
    for (const { id } of SECTIONS) expect(html).toContain(`href="#${id}"`);
    expect(html).toContain("no cited figure for pay, outlook and number of jobs");
    expect(sectionText(html, "day")).toContain("Nobody has written down a day");
    expect(sectionText(html, "pay")).toContain("No source in this catalog states what this occupation pays");
    expect(sectionText(html, "outlook")).toContain("No source in this catalog says whether this occupation grows");
    expect(sectionText(html, "enter")).toContain("O*NET puts this occupation in job zone");
    expect(sectionText(html, "enter")).toContain("See what carries over from your present role");
    expect(sectionText(html, "questions")).toContain("No source in this catalog states what it pays.");
    expect(sectionText(html, "questions")).toContain("Which skills matter most?");
    expect(html).not.toMatch(/undefined|null|NaN/);
    expect(pageText(html).loose.match(/[$€£]\s?\d|\d\s?%/g) ?? []).toEqual([]);
  });

  it("answers from its cited facts where there are some", async () => {
    const role = await roleAt("invented-3");
    await db.insert(facts).values([
      { ...FACT, roleId: role.id, kind: "pay", measure: "median annual wage", value: 41_000, unit: "usd_per_year" },
      {
        ...FACT,
        roleId: role.id,
        kind: "growth",
        measure: "projected change",
        value: 5,
        comparison: 3,
        unit: "percent",
      },
      {
        ...FACT,
        roleId: role.id,
        kind: "entry_education",
        measure: "typical entry-level education",
        textValue: "Some college",
        unit: "text",
      },
    ]);
    const html = await pageOf(await roleAt("invented-3"));
    expect(sectionText(html, "questions")).toContain("The median annual wage of “Invented workers” is $41,000");
    expect(sectionText(html, "questions")).toContain("Faster than all occupations: +5%");
    expect(sectionText(html, "enter")).toContain("Typical entry-level education: Some college");
    expect(pageText(html).loose.match(/[$€£]\s?\d|\d\s?%/g) ?? []).toEqual([]);
  });

  it("splits the tasks central to it from those some people have", async () => {
    const role = await roleAt("invented-4");
    await db.execute(sql`update roles set content = content || '{"coreDuties": 5}' where id = ${role.id}`);
    const html = await pageOf(await roleAt("invented-4"));
    expect(sectionText(html, "work")).toContain("35 more tasks, for some of them");
  });

  it("shows twelve knowledge areas and twelve soft skills, the most important first, and folds the rest", async () => {
    const role = await roleAt("invented-2");
    expect(role.requirements).toHaveLength(68);
    const importance = role.requirements.map((need) => need.importance);
    expect(importance).toEqual(importance.toSorted((a, b) => b - a));
    const html = await pageOf(role);
    expect(html).toContain("Show the other 21, less important");
    expect(html).toContain("Show the other 23, less important");
    expect(html.match(/id="skill-/g)).toHaveLength(68);
    expect(html).toContain("Show the other 28 tasks");
  });

  it("marks technologies that postings ask for and says what the marks mean", async () => {
    const html = await pageOf(await roleAt("invented-1"));
    expect(html).toContain("Zephyrion Suite");
    expect(html).toContain("often named in job postings of all occupations");
    expect(html).toContain("often named in job postings for this occupation");
  });

  it("shows ten other names and folds the rest", async () => {
    const html = await pageOf(await roleAt("invented-2"));
    expect(html).toContain("50 more names");
  });

  it("names what related roles share and what each asks beyond it, at most four skills each", async () => {
    const role = await roleAt("invented-2");
    expect(role.related).toHaveLength(12);
    expect(role.related.some(({ shared }) => shared.length > 0)).toBe(true);
    expect(role.related.some(({ missing }) => missing.length > 0)).toBe(true);
    const own = new Map(role.requirements.map(({ skill, level }) => [skill.slug, level]));
    for (const { shared, missing, why } of role.related) {
      expect(why).toBe("");
      expect(Math.max(shared.length, missing.length)).toBeLessThanOrEqual(4);
      for (const { slug, level } of missing) expect(level - (own.get(slug) ?? 0)).toBeGreaterThanOrEqual(0.5);
    }
    expect(sectionText(await pageOf(role), "related")).toContain("Both ask for");
  });

  it("says that there is no skill profile, and offers no fit, where nothing is rated", async () => {
    const role = await roleAt("invented-10");
    expect(role.requirements).toEqual([]);
    const html = await pageOf(role);
    expect(html).toContain("No skill profile yet");
    expect(html).toContain("nobody’s fit can be worked out");
    expect(sectionText(html, "soft-skills")).toContain("have not been rated either");
    expect(sectionText(html, "questions")).toContain("O*NET has not rated the skills of this occupation yet.");
    expect(html).not.toContain("data-level-of");
    expect(html).not.toContain("Sign up to see how you fit");
  });

  it("attributes its text and figures to the release it came from", async () => {
    const role = await roleAt("invented-2");
    const html = await pageOf(role);
    expect(html).toContain(onetAttribution([RELEASE]).slice(0, 60));
    expect(html).toContain("are O*NET text, used under CC BY 4.0; they are not Bearing’s");
    expect(html).toContain("has not approved, endorsed, or tested these modifications");
    expect(roleDocument(role).attribution.text).toBe(onetAttribution([RELEASE]));
    expect(roleDocument(role).technologies).toHaveLength(34);
  });

  it("leads to our own role of the same occupation, and that one back", async () => {
    const imported = await roleAt("invented-1");
    const ours = imported.counterparts.map((role) => role.slug);
    expect(ours).toContain("back-end-developer");
    expect(await pageOf(imported)).toContain('href="/roles/back-end-developer"');
    const curated = await roleAt("back-end-developer");
    expect(curated.counterparts.map((role) => role.slug)).toEqual(["invented-1"]);
    expect(await pageOf(curated)).toContain('href="/roles/invented-1"');
  });
});

describe("the catalog with hundreds of imported roles", () => {
  it("lists our editors' roles first, twenty a page, every role once", async () => {
    const seen: string[] = [];
    for (let page = 1; page <= Math.ceil((IMPORTED + OURS) / PAGE_SIZE); page++) {
      const found = await search({ page });
      expect(found.total).toBe(IMPORTED + OURS);
      expect(found.roles.length).toBeLessThanOrEqual(PAGE_SIZE);
      seen.push(...found.roles.map((role) => role.slug));
    }
    expect(new Set(seen).size).toBe(IMPORTED + OURS);
    expect(seen.slice(0, OURS).filter((slug) => slug.startsWith("invented-"))).toEqual([]);
  });

  it("says whose words imported rows are", async () => {
    const results = await search({ q: "farrier" });
    const html = renderToStaticMarkup(
      createElement(RoleResults, { search: { ...NO_SEARCH, q: "farrier" }, ignored: [], results, pageSize: PAGE_SIZE }),
    );
    expect(html).toContain("O*NET occupation");
    expect(html).toContain(onetAttribution([RELEASE]).slice(0, 60));
  });

  it("makes pages ahead only for our editors' roles", async () => {
    const slugs = await curatedSlugs();
    expect(slugs).toHaveLength(OURS);
    expect(await countRoles()).toBe(IMPORTED + OURS);
  });

  it("finds an imported role by title, other name, technology, and with a typing error", async () => {
    expect((await search({ q: "farrier 2" })).roles[0]?.title).toMatch(/^Farrier 2/);
    const named = await search({ q: "quillwright kind 1007" });
    expect(named.roles.map((role) => [role.slug, role.reason?.name])).toEqual([
      ["invented-7", "Quillwright of Kind 1007"],
    ]);
    const tool = await search({ q: "zephyrion" });
    expect(tool.total).toBe(IMPORTED / 50);
    expect(tool.roles.every((role) => role.reason?.kind === "technology")).toBe(true);
    const typo = await search({ q: "quilwrigth" });
    expect(typo.total).toBe(IMPORTED);
    expect((await search({ q: "zephyron" })).total).toBe(IMPORTED / 50);
  });

  it("takes a skill as found only where the role calls it important", async () => {
    const found = await search({ q: "archeology" });
    expect(found.total).toBeGreaterThan(0);
    expect(found.total).toBeLessThan(IMPORTED * 0.75);
  });

  it("keeps our editors' roles before imported ones that match as well", async () => {
    const found = await search({ q: "back-end developer" });
    expect(found.roles[0]?.slug).toBe("back-end-developer");
  });

  it("filters and sorts over all roles", async () => {
    const zone = await search({ zone: 1 });
    expect(zone.total).toBeGreaterThanOrEqual(IMPORTED / 5);
    expect(zone.roles.every((role) => role.jobZone === 1)).toBe(true);
    const titles = (await search({ sort: "title" })).roles.map((role) => role.title);
    expect(titles).toEqual(titles.toSorted());
    const paid = (await search({ sort: "pay" })).roles.map((role) => role.pay?.value ?? 0);
    expect(paid).toEqual(paid.toSorted((a, b) => b - a));
  });

  it("pages through the API without gaps, our editors' roles first", async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof rolesPage>> = await rolesPage({ limit: 50, cursor });
      seen.push(...page.roles.map((role) => role.slug));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toHaveLength(IMPORTED + OURS);
    expect(new Set(seen).size).toBe(IMPORTED + OURS);
    expect(seen.slice(0, OURS).some((slug) => slug.startsWith("invented-"))).toBe(false);
  });

  it("offers a bounded choice of roles to follow, and finds the others", async () => {
    const offered = await rolesToFollow("", ["back-end-developer"]);
    expect(offered.roles).toHaveLength(OURS - 1);
    expect(offered.more).toBe(IMPORTED);
    const found = await rolesToFollow("wainwright", []);
    expect(found.roles.length).toBeLessThanOrEqual(PAGE_SIZE);
    expect(found.roles[0]?.title).toMatch(/^Wainwright/);
  });
});
