import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { RoleArticle } from "../../../components/roles/role-article";
import { RoleResults } from "../../../components/roles/role-results";
import { onetAttribution } from "../../../lib/platform/attribution";
import { rolesToFollow } from "../../../lib/profiles/roles-to-follow";
import { roleDocument } from "../../../lib/roles/document";
import { NO_SEARCH, type RoleSearch } from "../../../lib/roles/input";
import { curatedSlugs, rolesPage } from "../../../lib/roles/queries";
import { countRoles, readCuratedRoles } from "../../../lib/roles/read-list";
import { readRole } from "../../../lib/roles/read-role";
import { PAGE_SIZE, searchRoles } from "../../../lib/roles/search";
import type { RoleView } from "../../../lib/roles/view";
import { addImportedRoles, RELEASE } from "./imported-like";
import { pageText, sectionIds } from "./page-text";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock("next/link", () => ({
  default: ({ href, children, className }: { href: string; children: unknown; className?: string }) =>
    createElement("a", { href, className }, children as never),
}));

const IMPORTED = 300;
const OURS = 24;

beforeAll(() => addImportedRoles(IMPORTED));

const search = (change: Partial<RoleSearch>) => searchRoles({ ...NO_SEARCH, ...change });

async function roleAt(slug: string): Promise<RoleView> {
  const role = await readRole(slug);
  if (!role) throw new Error(`There is no role ${slug}.`);
  return role;
}

const pageOf = async (role: RoleView): Promise<string> =>
  renderToStaticMarkup(createElement(RoleArticle, { role, catalog: await readCuratedRoles(100) }));

describe("the page of an imported role", () => {
  it("shows what there is, and leaves sections with nothing out of the page and of its contents", async () => {
    const html = await pageOf(await roleAt("invented-2"));
    const all = [
      "work",
      "day",
      "hard-skills",
      "soft-skills",
      "pay",
      "outlook",
      "enter",
      "related",
      "questions",
      "sources",
    ];
    expect(sectionIds(html, all)).toEqual(["work", "hard-skills", "soft-skills", "related", "sources"]);
    for (const id of ["day", "pay", "outlook", "enter", "questions"]) expect(html).not.toContain(`href="#${id}"`);
    expect(html).toContain("no cited figure for pay, outlook and number of jobs");
    expect(html).not.toMatch(/undefined|null|NaN/);
    expect(pageText(html).loose.match(/[$€£]\s?\d|\d\s?%/g) ?? []).toEqual([]);
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

  it("says in a sentence what related roles share, or nothing", async () => {
    const { related } = await roleAt("invented-2");
    expect(related).toHaveLength(12);
    for (const { why } of related) expect(why).toMatch(/^$|^Both ask more than most occupations of .+\.$/);
    expect(related.some(({ why }) => why !== "")).toBe(true);
  });

  it("says that there is no skill profile, and offers no fit, where nothing is rated", async () => {
    const role = await roleAt("invented-10");
    expect(role.requirements).toEqual([]);
    const html = await pageOf(role);
    expect(html).toContain("No skill profile yet");
    expect(html).toContain("nobody’s fit can be worked out");
    expect(html).not.toContain('id="soft-skills"');
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
