import { isNotNull } from "drizzle-orm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Comparison } from "@/components/roles/compare/comparison";
import { PivotView } from "@/components/roles/pivot/pivot-view";
import { db } from "@/db/client";
import { roleRevisions, roles } from "@/db/schema";
import { fitsForRoles } from "@/lib/fit/compare-fits";
import { readScoredRole } from "@/lib/fit/load-roles";
import { myPivot, readPivot } from "@/lib/fit/pivot-read";
import { roleFit } from "@/lib/fit/queries";
import { whatIfEvidence } from "@/lib/fit/what-if";
import { mergeSkills } from "@/lib/roles/compare";
import { readComparisonOf } from "@/lib/roles/compare-read";
import { curatedRoles } from "@/lib/roles/queries";
import type { RoleView } from "@/lib/roles/view";
import { learnerFollowing, rate, roleIds, setInterests } from "../fit/world";
import { addImportedRoles } from "../roles/imported-like";
import { pageText, plain, sectionIds, sectionText } from "../roles/page-text";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));
vi.mock("next/link", () => ({
  default: ({ href, children, className }: { href: string; children: unknown; className?: string }) =>
    createElement("a", { href, className }, children as never),
}));

const asked = (...slugs: string[]) => ({ slugs, onlyDifferences: false, find: null, ignored: [] });
const markup = (roles: readonly RoleView[], onlyDifferences = false) =>
  renderToStaticMarkup(createElement(Comparison, { roles, onlyDifferences }));
const MONEY_OR_PERCENT = /\$\s?\d[\d,.]*|[+−-]?\d[\d,.]*\s?%/g;

beforeAll(async () => {
  await addImportedRoles(30);
  const imported = await db.select({ id: roles.id }).from(roles).where(isNotNull(roles.onetRelease));
  for (const { id } of imported) {
    const scored = await readScoredRole(db, id);
    if (scored) await db.insert(roleRevisions).values({ roleId: id, revision: 1, scored });
  }
});

describe("comparing roles", () => {
  it("reads the roles in the order asked for, names unknown ones and suggests what is close", async () => {
    const { roles, unknown, suggested } = await readComparisonOf(asked("data-analyst", "no-such-role", "ux-designer"));
    expect(roles.map(({ slug }) => slug)).toEqual(["data-analyst", "ux-designer"]);
    expect(unknown).toEqual(["no-such-role"]);
    expect(suggested.length).toBeGreaterThan(0);
    expect(suggested.map(({ slug }) => slug)).not.toContain("data-analyst");
    const none = await readComparisonOf(asked());
    expect([none.roles, none.unknown]).toEqual([[], []]);
    expect(none.suggested.length).toBeGreaterThan(0);
  });

  it("finds a further role by words, and leaves out those compared", async () => {
    const { found } = await readComparisonOf({ ...asked("data-analyst"), find: "data" });
    expect(found?.roles.length).toBeGreaterThan(0);
    expect(found?.roles.map(({ slug }) => slug)).not.toContain("data-analyst");
    const nothing = await readComparisonOf({ ...asked("data-analyst"), find: "qqqqzzzz" });
    expect(nothing.found).toMatchObject({ words: "qqqqzzzz", roles: [] });
  });

  it("shows every section, every skill once, and no figure without its fact", async () => {
    const { roles } = await readComparisonOf(asked("back-end-developer", "data-analyst", "ux-designer"));
    const html = markup(roles);
    expect(sectionIds(html)).toEqual([
      "quick-facts",
      "work",
      "skills",
      "interests",
      "preparation",
      "setting",
      "pay",
      "outlook",
      "enter",
      "for-me",
      "courses",
      "related",
      "pivot",
      "sources",
    ]);
    const { loose, factIds } = pageText(html);
    expect(plain(loose).match(MONEY_OR_PERCENT) ?? []).toEqual([]);
    expect(factIds.length).toBeGreaterThan(20);
    const skills = sectionText(html, "skills");
    for (const { rows } of mergeSkills(roles)) for (const { skill } of rows) expect(skills).toContain(skill.name);
    expect(sectionText(html, "quick-facts")).toContain("Highest: ");
  });

  it("compares all curated roles in pairs without a loose figure", async () => {
    const all = await curatedRoles();
    for (let at = 0; at + 1 < all.length; at += 2) {
      const { roles } = await readComparisonOf(asked(all[at]?.slug ?? "", all[at + 1]?.slug ?? ""));
      const { loose } = pageText(markup(roles));
      expect(plain(loose).match(MONEY_OR_PERCENT) ?? [], roles.map(({ slug }) => slug).join()).toEqual([]);
    }
  });

  it("leaves out what is the same when asked to, and nothing else", async () => {
    const { roles } = await readComparisonOf(asked("back-end-developer", "data-engineer"));
    const groups = mergeSkills(roles).flatMap(({ rows }) => rows);
    const words = sectionText(markup(roles, true), "skills");
    for (const { skill, difference } of groups) {
      const there = words.includes(`>${skill.name}<`) || words.includes(skill.name);
      if (difference.kind !== "same") expect(there, skill.name).toBe(true);
    }
    expect(words).not.toContain("The same for all");
  });

  it("compares a curated with imported roles, and says what has no skill profile", async () => {
    const { roles } = await readComparisonOf(asked("back-end-developer", "invented-3", "invented-10"));
    expect(roles[2]?.requirements).toEqual([]);
    const html = markup(roles);
    expect(sectionText(html, "skills")).toContain(`${roles[2]?.title} has no skill profile yet`);
    expect(sectionText(html, "skills")).toContain("Not known");
    expect(plain(html)).toContain("No skill profile yet, so no fit.");
    expect(sectionText(html, "quick-facts")).toContain("Not stated");
  });
});

describe("the learner's fits beside compared roles", () => {
  it("are those of each role's own page, with every level shown", async () => {
    const { person, viewer } = await learnerFollowing("back-end-developer");
    await setInterests(person.id);
    await rate(person.id, [
      { skill: "python", level: 3 },
      { skill: "git", level: 2, kind: "mentor" },
    ]);
    const slugs = ["back-end-developer", "data-engineer", "invented-10"];
    const { fits, levels } = await fitsForRoles(viewer, [...slugs, "no-such-role"]);
    expect(Object.keys(fits).sort()).toEqual([...slugs].sort());
    for (const slug of slugs.slice(0, 2)) {
      const { fit } = await roleFit(viewer, person.id, slug);
      expect(fits[slug]).toMatchObject({ overall: fit.overall, low: fit.low, high: fit.high });
    }
    expect(fits["invented-10"]).toBeNull();
    expect(levels).toEqual({ python: 3, git: 2 });
  });
});

describe("the way from one role to another", () => {
  it("adds up, names its skills, cites both figures and shows none without its fact", async () => {
    const page = await readPivot("data-analyst", "data-engineer");
    if (!page?.pivot) throw new Error("Both have a profile.");
    const { pivot, names, pay } = page;
    expect(pivot.carried + pivot.missing).toBeCloseTo(pivot.whole, 9);
    expect(pivot.carried).toBeGreaterThan(0);
    expect(pivot.courses.length).toBeGreaterThan(0);
    for (const { skill } of pivot.rows) expect(names.has(skill)).toBe(true);
    expect(pay.change?.difference).toBe((pay.change?.to.value ?? 0) - (pay.change?.from.value ?? 0));
    const html = renderToStaticMarkup(createElement(PivotView, { page }));
    const { loose, factIds } = pageText(html);
    expect(plain(loose).match(MONEY_OR_PERCENT) ?? []).toEqual([]);
    expect(factIds).toEqual(expect.arrayContaining([pay.change?.from.id, pay.change?.to.id]));
    for (const hours of ["5 hours a week", "10 hours a week", "20 hours a week"]) expect(plain(html)).toContain(hours);
  });

  it("prints points that add up to the whole", async () => {
    const page = await readPivot("ux-designer", "data-analyst");
    if (!page?.pivot) throw new Error("Both have a profile.");
    const html = renderToStaticMarkup(createElement(PivotView, { page }));
    for (const [id, total] of [
      ["carries-over", page.pivot.carried],
      ["missing", page.pivot.missing],
    ] as const) {
      const start = html.indexOf(`id="${id}"`);
      const section = html.slice(start, html.indexOf("</section>", start));
      const printed = [...section.matchAll(/data-computed="points"[^>]*>(\d+\.\d)</g)].map((match) => Number(match[1]));
      const sum = printed.reduce((all, one) => all + one, 0);
      expect(sum.toFixed(1)).toBe(total.toFixed(1));
    }
  });

  it("works from an imported role, and says when a role has no skill profile", async () => {
    const page = await readPivot("invented-3", "data-analyst");
    expect(page?.pivot?.carried).toBeGreaterThan(0);
    expect(page?.pay.change).toBeNull();
    const empty = await readPivot("invented-10", "data-analyst");
    expect(empty?.pivot).toBeNull();
    if (!empty) throw new Error("Both are published.");
    const words = plain(renderToStaticMarkup(createElement(PivotView, { page: empty })));
    expect(words).toContain("The skills cannot be compared yet");
    expect(words).toContain(`${empty.from.title} has no skill profile`);
    expect(await readPivot("no-such-role", "data-analyst")).toBeNull();
  });

  it("joins the learner's own evidence in, and its courses add what the what-if says", async () => {
    const { person, viewer } = await learnerFollowing("data-engineer");
    const own = await myPivot(viewer, "data-analyst", "data-engineer");
    const anybody = await readPivot("data-analyst", "data-engineer");
    expect(own?.pivot?.carried).toBe(anybody?.pivot?.carried);
    expect(own?.pivot?.carriedOwn).toBe(0);
    await rate(person.id, [
      { skill: "python", level: 5 },
      { skill: "sql", level: 1 },
    ]);
    const rated = await myPivot(viewer, "data-analyst", "data-engineer");
    const row = (skill: string) => rated?.pivot?.rows.find((one) => one.skill === skill);
    expect(row("python")).toMatchObject({ from: "own", level: 5 });
    expect(row("sql")).toMatchObject({ from: "own", level: 1 });
    expect(rated?.pivot?.rows.some(({ from }) => from === "role")).toBe(true);
    const [id = 0] = await roleIds("data-engineer");
    const assumed = (rated?.pivot?.rows ?? []).flatMap(({ skill, level, from }) =>
      from === "role" && level !== null ? [{ skill, kind: "self" as const, level }] : [],
    );
    const [whatIf] = await whatIfEvidence(viewer, person.id, assumed, [id]);
    expect(whatIf?.after.skill).toBeCloseTo(rated?.pivot?.carried ?? Number.NaN, 9);
  });
});
