import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PayGrowthMap } from "../../../components/roles/pay-growth-map";
import { RoleArticle } from "../../../components/roles/role-article";
import { RoleList } from "../../../components/roles/role-list";
import { db } from "../../../db/client";
import { facts } from "../../../db/schema";
import { figuresOf, leadFigure } from "../../../lib/roles/figures";
import { mapDots } from "../../../lib/roles/map";
import { readCuratedRoles } from "../../../lib/roles/read-list";
import { readRole } from "../../../lib/roles/read-role";
import type { RoleListItem, RoleView } from "../../../lib/roles/view";
import { pageText, plain, sectionIds, sectionText } from "./page-text";

vi.mock("next/link", () => ({
  default: ({ href, children, className }: { href: string; children: unknown; className?: string }) =>
    createElement("a", { href, className }, children as never),
}));

const ORDER = [
  "quick-facts",
  "work",
  "day",
  "hard-skills",
  "soft-skills",
  "pay",
  "outlook",
  "enter",
  "for-me",
  "related",
  "courses",
  "questions",
  "changes",
  "sources",
];

const roles: RoleView[] = [];
let catalog: RoleListItem[] = [];

beforeAll(async () => {
  catalog = await readCuratedRoles(100);
  for (const { slug } of catalog) {
    const role = await readRole(slug);
    if (role) roles.push(role);
  }
});

const pageOf = (role: RoleView): string => renderToStaticMarkup(createElement(RoleArticle, { role, catalog }));

describe("the scan for loose figures", () => {
  it("finds a figure beside a fact and not the one in it", () => {
    const { loose, factIds } = pageText(
      '<p>$5 and <span data-fact="7" class="x">$6<b>7%</b></span> or 8%<br>$9<svg data-axis=""><text>$10</text></svg></p>',
    );
    expect(loose.match(/[$]\d+|\d%/g)).toEqual(["$5", "8%", "$9"]);
    expect(factIds).toEqual([7]);
  });
});

describe("a role page", () => {
  it("exists for each of the 24 published roles", () => {
    expect(roles).toHaveLength(24);
  });

  it("has every section filled on every role", () => {
    for (const role of roles) {
      expect(role.summary.length, role.slug).toBeGreaterThan(100);
      expect(role.duties.length, role.slug).toBeGreaterThanOrEqual(5);
      expect(role.day.length, role.slug).toBeGreaterThanOrEqual(4);
      expect(role.workSetting, role.slug).not.toBe("");
      const kinds = new Set(role.requirements.map((need) => need.skill.kind));
      expect([...kinds].sort(), role.slug).toEqual(["foundational", "knowledge", "technology"]);
      expect(role.requirements.length, role.slug).toBeGreaterThanOrEqual(8);
      for (const need of role.requirements) {
        expect(need.skill.anchors, `${role.slug} ${need.skill.slug}`).toHaveLength(5);
        expect(need.use.length).toBeGreaterThan(10);
      }
      expect(figuresOf(role.facts, "pay").length, role.slug).toBeGreaterThan(0);
      for (const kind of ["growth", "openings", "employment"] as const)
        expect(leadFigure(role.facts, kind), `${role.slug} ${kind}`).not.toBeNull();
      expect(
        role.facts.some((fact) => fact.kind === "entry_education"),
        role.slug,
      ).toBe(true);
      expect(role.jobZone, role.slug).not.toBeNull();
      expect(role.interests.length, role.slug).toBeGreaterThan(0);
      for (const path of Object.values(role.enter)) expect(path.length, role.slug).toBeGreaterThan(100);
      expect(role.related.length, role.slug).toBeGreaterThanOrEqual(3);
      expect(role.questions.length, role.slug).toBeGreaterThanOrEqual(4);
      expect(role.courses.length, role.slug).toBeGreaterThan(0);
      expect(role.courses.length, role.slug).toBeLessThanOrEqual(12);
    }
  });

  it("shows the same sections in the same order on every role, each with an address", () => {
    for (const role of roles) {
      const html = pageOf(role);
      expect(sectionIds(html), role.slug).toEqual(ORDER);
      for (const id of ORDER) {
        expect(html.split(`<a href="#${id}"`).length - 1, `${role.slug} ${id}`).toBeGreaterThanOrEqual(2);
        expect(html, role.slug).toMatch(new RegExp(`<h2 id="${id}-title"`));
      }
    }
  });

  it("answers a newcomer: what, needs, pay and who says so, growth, what is close, what first", () => {
    for (const role of roles) {
      const html = pageOf(role);
      const text = (id: string) => sectionText(html, id);
      expect(html, role.slug).toContain(role.oneLine.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").slice(0, 40));
      expect(text("work")).toContain(role.duties[0]?.slice(0, 20));
      for (const { skill } of role.requirements) expect(html).toContain(`href="/skills/${skill.slug}"`);
      expect(text("pay")).toContain("U.S. Bureau of Labor Statistics");
      expect(text("outlook")).toMatch(/all occupations/i);
      expect(text("related")).toContain("It asks more:");
      expect(text("enter")).toMatch(/Starting out.*Some experience.*Changing career/s);
      expect(text("enter")).toMatch(/Weeks, at so many hours a week/);
      expect(text("changes")).toMatch(/first published|First published/);
    }
  });

  it("shows the sentence of the needed level beside every skill, without opening anything", () => {
    for (const role of roles) {
      const html = pageOf(role);
      for (const { skill, level } of role.requirements) {
        const anchor = skill.anchors[Math.ceil(level) - 1];
        const row = new RegExp(`id="skill-${skill.slug}".*?</summary>`, "s").exec(html)?.[0] ?? "";
        expect(plain(row), `${role.slug} ${skill.slug}`).toContain(anchor?.slice(1, 30));
      }
    }
  });

  it("keeps places for what is the reader's own, and shows only the visitor's words", () => {
    const [role] = roles;
    if (!role) throw new Error("There is no role.");
    const html = pageOf(role);
    for (const state of ["waiting", "staff", "failed", "unrated", "known"])
      expect(html).toMatch(new RegExp(`data-when="${state}" data-off=""`));
    expect(html).toMatch(/data-when="visitor" class/);
    expect(html.split("data-level-of=").length - 1).toBe(role.requirements.length);
    expect(html.split("data-fit-of=").length - 1).toBe(role.related.length);
  });

  it("ties every amount of money and every percentage to a fact of the database", async () => {
    const known = new Set((await db.select({ id: facts.id }).from(facts)).map((row) => row.id));
    for (const role of roles) {
      const { loose, factIds } = pageText(pageOf(role));
      expect(loose.match(/.{0,40}(?:[$€£]\s?\d|\d\s?%|\bUSD\b).{0,20}/g) ?? [], role.slug).toEqual([]);
      expect(factIds.length, role.slug).toBeGreaterThan(10);
      for (const id of factIds) expect(known.has(id), `${role.slug}: fact ${id}`).toBe(true);
    }
  });

  it("does the same in lists and on the home page's map", () => {
    const html =
      renderToStaticMarkup(createElement(RoleList, { roles: catalog })) +
      renderToStaticMarkup(createElement(PayGrowthMap, { dots: mapDots(catalog) }));
    expect(pageText(html).loose.match(/[$]\s?\d|\d\s?%/g) ?? []).toEqual([]);
  });

  it("states for every figure its measure, occupation, period or that it is undated, source, and numbers the source", () => {
    for (const role of roles) {
      const html = pageOf(role);
      for (const fact of figuresOf(role.facts, "pay")) {
        expect(fact.measure).not.toBe("");
        if (fact.period === null) expect(html).toContain("Undated in source");
      }
      const numbers = [...html.matchAll(/href="#source-(\d+)"/g)].map((match) => match[1]);
      expect(numbers.length).toBeGreaterThan(5);
      for (const number of numbers) expect(html).toContain(`id="source-${number}"`);
    }
  });

  it("shows the BLS medians and the Glassdoor average of a back-end developer side by side, and why they differ", () => {
    const role = roles.find((one) => one.slug === "back-end-developer");
    if (!role) throw new Error("There is no back-end developer.");
    const pay = figuresOf(role.facts, "pay").map(({ value, measure, occupation, period }) => ({
      value,
      measure,
      occupation,
      period,
    }));
    expect(pay).toContainEqual({
      value: 80_730,
      measure: "median annual wage",
      occupation: "Web developers",
      period: "2022",
    });
    expect(pay).toContainEqual({
      value: 103_902,
      measure: "average salary",
      occupation: "Back-end developer",
      period: "February 2024",
    });
    const html = pageOf(role);
    expect(html).toContain("Why the figures differ");
    expect(html).toContain(role.payDifference?.slice(0, 60));
  });

  it("says that a source calls a median an average, and keeps a statement without a number as words", () => {
    const developer = roles.find((one) => one.slug === "software-developer");
    const frontEnd = roles.find((one) => one.slug === "front-end-developer");
    if (!developer || !frontEnd) throw new Error("A role is missing.");
    expect(pageOf(developer)).toContain("The source says “average”; a median was published.");
    expect(pageOf(frontEnd)).toContain("Slightly below back-end developers; no number is given");
  });

  it("gives nothing for a role that is not published or not there", async () => {
    expect(await readRole("no-such-role")).toBeNull();
  });
});
