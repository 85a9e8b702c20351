import { asc } from "drizzle-orm";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { LinkedData } from "../../../components/shell/linked-data";
import { db } from "../../../db/client";
import { courses, roles as roleTable } from "../../../db/schema";
import { courseLinkedData, coursesLinkedData, hoursOf } from "../../../lib/courses/linked-data";
import { readCourse } from "../../../lib/courses/rows";
import type { CourseView } from "../../../lib/courses/view";
import { breadcrumbs, type Linked, type LinkedDocument, linkedDocument, webSite } from "../../../lib/machine/linked";
import { roleLinkedData, rolesLinkedData } from "../../../lib/roles/linked-data";
import { readRole } from "../../../lib/roles/read-role";
import type { FactView, RoleView } from "../../../lib/roles/view";
import { skillLinkedData } from "../../../lib/skills/linked-data";
import { readSkills } from "../../../lib/skills/read";
import { CATALOG_DAY } from "../../support/template";
import { faultsOf, vocabularySize } from "../../support/vocabulary";
import { addImportedRoles } from "../roles/imported-like";

const ORIGIN = "https://bearing.example";
const roles: RoleView[] = [];
const all: CourseView[] = [];

beforeAll(async () => {
  await addImportedRoles(12);
  for (const { slug } of await db.select({ slug: roleTable.slug }).from(roleTable)) {
    const role = await readRole(slug);
    if (role) roles.push(role);
  }
  for (const { slug } of await db.select({ slug: courses.slug }).from(courses).orderBy(asc(courses.id))) {
    const course = await readCourse(slug, CATALOG_DAY);
    if (course) all.push(course);
  }
});

const faults = (document: LinkedDocument): string[] => {
  expect(document["@context"]).toBe("https://schema.org");
  return document["@graph"].flatMap((thing) => faultsOf(JSON.parse(JSON.stringify(thing))));
};

const things = (document: LinkedDocument, type: string): Linked[] =>
  document["@graph"].filter((thing) => thing["@type"] === type);
const thing = (document: LinkedDocument, type: string): Linked => {
  const [found] = things(document, type);
  if (!found) throw new Error(`There is no ${type}.`);
  return found;
};

describe("the reader of the vocabulary", () => {
  it("knows the shipped vocabulary and finds what is wrong with a thing", () => {
    expect(vocabularySize.classes).toBeGreaterThan(700);
    expect(vocabularySize.properties).toBeGreaterThan(1200);
    expect(faultsOf({ "@type": "Ocupation" })).toEqual(["Ocupation: there is no type Ocupation"]);
    const wrong = {
      "@type": "Offer",
      url: "/here",
      category: "Paid",
      colour: "red",
      percentile10: 3,
      price: { "@type": "Person", name: "Kim" },
    };
    expect(faultsOf(wrong)).toEqual([
      'Offer.url: "/here" is none of URL',
      "Offer.colour: there is no property colour",
      "Offer.percentile10: is not a property of its type",
      "Offer.price: a Person is none of Number, Text",
    ]);
    expect(faultsOf({ "@type": "BreadcrumbList" })).toEqual(["BreadcrumbList: itemListElement is missing"]);
  });
});

describe("what pages tell machines", () => {
  it("is right by the vocabulary for our 24 roles and for imported ones", () => {
    expect(roles.filter(({ curated }) => curated)).toHaveLength(24);
    expect(roles.filter(({ curated }) => !curated)).toHaveLength(12);
    for (const role of roles) expect(faults(roleLinkedData(role, ORIGIN)), role.slug).toEqual([]);
  });

  it("is right by the vocabulary for every course", () => {
    expect(all.length).toBeGreaterThan(40);
    for (const course of all) expect(faults(courseLinkedData(course, ORIGIN)), course.slug).toEqual([]);
  });

  it("is right by the vocabulary for every skill, the lists, the site and the way to a page", async () => {
    for (const skill of await readSkills()) expect(faults(skillLinkedData(skill, ORIGIN)), skill.slug).toEqual([]);
    expect(faults(rolesLinkedData({ roles, total: roles.length }, ORIGIN))).toEqual([]);
    expect(faults(coursesLinkedData({ courses: all, total: all.length }, ORIGIN))).toEqual([]);
    expect(faults(linkedDocument(webSite(ORIGIN, "A site."), breadcrumbs(ORIGIN, [])))).toEqual([]);
  });

  it("cannot be ended early by what people type", () => {
    const html = renderToStaticMarkup(
      createElement(LinkedData, { of: linkedDocument({ "@type": "Thing", name: "</script><script>run()</script>" }) }),
    );
    expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
    const [, body = ""] = /<script[^>]*>(.*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(body)["@graph"][0].name).toBe("</script><script>run()</script>");
  });
});

describe("an occupation", () => {
  it("gives pay, education and place from the page's own facts alone", () => {
    for (const role of roles) {
      const occupation = thing(roleLinkedData(role, ORIGIN), "Occupation");
      const stated = new Set(role.facts.map(({ value }) => value));
      for (const pay of (occupation.estimatedSalary ?? []) as Linked[]) {
        const { median, percentile10, percentile25, percentile75, percentile90, value } = pay;
        const amount = value && (value as Linked).value;
        const given = [median, percentile10, percentile25, percentile75, percentile90, amount].filter(
          (figure) => figure !== undefined,
        );
        expect(given.length).toBeGreaterThan(0);
        for (const figure of given) expect(stated.has(figure as number), `${role.slug} ${figure}`).toBe(true);
      }
      for (const place of (occupation.occupationLocation ?? []) as Linked[])
        expect([...role.facts.map(({ geography }) => geography), "United States"]).toContain(place.name);
    }
    const withPay = roles.filter(({ curated }) => curated).map((role) => roleLinkedData(role, ORIGIN));
    expect(withPay.every((document) => thing(document, "Occupation").estimatedSalary)).toBe(true);
  });

  it("puts percentiles of one source and period together, keeps sources apart and calls no average a median", () => {
    const [role] = roles;
    const like = role?.facts.find(({ kind }) => kind === "pay");
    if (!role || !like) throw new Error("There is no pay.");
    const pay = (more: Partial<FactView>): FactView => ({
      ...like,
      measure: "annual wage",
      asStated: null,
      publishedAs: null,
      topCoded: false,
      percentile: null,
      ...more,
    });
    const facts = [
      pay({ id: 1, value: 90, measure: "median annual wage" }),
      pay({ id: 2, value: 40, percentile: 10 }),
      pay({ id: 3, value: 60, percentile: 25 }),
      pay({ id: 4, value: 120, percentile: 75 }),
      pay({ id: 5, value: 239, percentile: 90, topCoded: true }),
      pay({ id: 6, value: 80, measure: "average salary", publishedAs: "median", source: "Another" }),
      pay({ id: 7, value: 85, measure: "average salary", source: "A third" }),
    ];
    const found = thing(roleLinkedData({ ...role, facts }, ORIGIN), "Occupation").estimatedSalary as Linked[];
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({
      duration: "P1Y",
      currency: "USD",
      median: 90,
      percentile10: 40,
      percentile75: 120,
    });
    expect(found[0]).not.toHaveProperty("percentile90");
    expect(found[1]).toMatchObject({ "@type": "MonetaryAmountDistribution", median: 80 });
    expect(found[2]).toMatchObject({ "@type": "MonetaryAmount", name: "average salary" });
    expect(found[2]).not.toHaveProperty("median");
  });

  it("has nothing where nothing is known", () => {
    const [role] = roles;
    if (!role) throw new Error("There is no role.");
    const bare = { ...role, aliases: [], onet: null, jobZone: null, duties: [], requirements: [], facts: [] };
    const occupation = JSON.parse(JSON.stringify(thing(roleLinkedData(bare, ORIGIN), "Occupation")));
    expect(Object.keys(occupation).sort()).toEqual(["@id", "@type", "description", "mainEntityOfPage", "name", "url"]);
  });
});

describe("a course", () => {
  const courseOf = (slug: string): CourseView => {
    const course = all.find((one) => one.slug === slug);
    if (!course) throw new Error(`There is no ${slug}.`);
    return course;
  };

  it("gives a price only where one is stated", () => {
    for (const course of all) {
      const { offers } = thing(courseLinkedData(course, ORIGIN), "Course");
      expect(offers === undefined, course.slug).toBe(course.price.kind === "not_stated");
      if (course.price.kind === "from") expect(offers).not.toHaveProperty("price");
    }
    expect(thing(courseLinkedData(courseOf("python-apis-with-postgresql"), ORIGIN), "Course").offers).toMatchObject({
      price: 895,
      priceCurrency: "USD",
    });
  });

  it("gives each run one may join with its days, its wall time and its zone", () => {
    const course = courseOf("python-apis-with-postgresql");
    const runs = thing(courseLinkedData(course, ORIGIN), "Course").hasCourseInstance as Linked[];
    expect(runs).toHaveLength(course.sections.length);
    const [first] = course.sections;
    expect(runs[0]).toMatchObject({
      startDate: first?.startsAt.toISOString(),
      courseMode: "Online",
      courseSchedule: {
        repeatFrequency: "P1W",
        scheduleTimezone: first?.timeZone,
        startTime: `${first?.startTime}:00`,
      },
    });
  });

  it("is a program as well where it is a certificate or a bootcamp, and only there", () => {
    for (const course of all) {
      const isProgram = /certificate|bootcamp/.test(course.kind ?? "");
      expect(things(courseLinkedData(course, ORIGIN), "EducationalOccupationalProgram").length, course.slug).toBe(
        isProgram ? 1 : 0,
      );
    }
  });

  it("writes lengths as the standard does", () => {
    expect([hoursOf(48), hoursOf(1.5), hoursOf(0.25), hoursOf(0)]).toEqual(["PT48H", "PT1H30M", "PT15M", "PT0M"]);
  });
});
