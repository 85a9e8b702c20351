import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { courses, enrollments } from "@/db/schema";
import { readCourse } from "@/lib/courses/rows";
import { make } from "../../support/make";
import { CATALOG_DAY } from "../../support/template";
import { makeCourse, skillId } from "../enrollments/world";

const DAY_MS = 86_400_000;

/** What each of the nine source courses leaves unsaid. Nothing may be filled in. */
const UNSTATED: Record<string, readonly string[]> = {
  "back-end-certificate-python-card": [
    "title",
    "provider",
    "place",
    "financing",
    "mentoringSessions",
    "certificate",
    "retakeMonths",
    "projects",
    "instructors",
    "jobPreparation",
    "licence",
    "hours",
  ],
  "back-end-certificate-nodejs-card": [
    "title",
    "provider",
    "place",
    "financing",
    "mentoringSessions",
    "certificate",
    "retakeMonths",
    "projects",
    "instructors",
    "jobPreparation",
    "licence",
    "hours",
  ],
  "java-spring-board-infinity-card": [
    "title",
    "place",
    "financing",
    "mentoringSessions",
    "certificate",
    "retakeMonths",
    "projects",
    "instructors",
    "jobPreparation",
    "licence",
    "hours",
  ],
  "full-stack-web-development-certificate": ["level", "levelAsStated", "duration", "hours", "platform"],
  "python-developer-certificate": ["level", "levelAsStated", "duration", "hours", "platform", "mentoringPurpose"],
  "javascript-development-certificate": ["level", "levelAsStated", "duration", "hours", "platform", "mentoringPurpose"],
  "software-engineering-certificate": ["level", "levelAsStated", "duration", "hours", "platform", "mentoringPurpose"],
  "web-development-with-html-and-css": ["hours", "platform", "mentoringSessions", "projects"],
  "advanced-html-and-css": ["level", "hours", "platform", "mentoringSessions", "projects"],
};

describe("the nine courses of the sources", () => {
  test.each(Object.entries(UNSTATED))("%s states nothing its source leaves out", async (slug, fields) => {
    const course = await readCourse(slug, CATALOG_DAY);
    expect(course).toMatchObject(Object.fromEntries(fields.map((field) => [field, null])));
    expect(course).toMatchObject({ sample: false, sections: [], modules: [], selfPaced: false });
    expect(course?.price).toEqual({ kind: "not_stated", amountMinor: null, currency: "USD", instalments: null });
    expect(course?.source?.name).toBeTruthy();
    expect(course?.skills.length).toBeGreaterThan(0);
    expect(course?.levelsBy).toBe("editors");
  });

  test("they are all the courses that are not a sample", async () => {
    const rows = await db.select({ slug: courses.slug }).from(courses).where(eq(courses.sample, false));
    expect(
      rows
        .map((row) => row.slug)
        .filter((slug) => !slug.startsWith("test-course"))
        .toSorted(),
    ).toEqual(Object.keys(UNSTATED).toSorted());
  });
});

describe("a course page", () => {
  test("offers the sections that are still to come, soonest first, with the seats left", async () => {
    const course = await makeCourse();
    const at = new Date();
    const later = await make.section(course.id, {
      startsAt: new Date(at.getTime() + 40 * DAY_MS),
      endsAt: new Date(at.getTime() + 50 * DAY_MS),
      seats: 3,
    });
    const soon = await make.section(course.id, { seats: 1 });
    await make.section(course.id, {
      startsAt: new Date(at.getTime() - DAY_MS),
      endsAt: new Date(at.getTime() + DAY_MS),
    });
    await make.section(course.id, { cancelledAt: at });
    const terms = {
      courseTitle: "x",
      courseRevision: 1,
      price: course.price,
      financing: null,
      mentoringSessions: null,
      retakeMonths: null,
      certificate: null,
      skills: [],
    };
    const [one, two] = [await make.learner(), await make.learner()];
    await db.insert(enrollments).values([
      { learnerId: one.id, courseId: course.id, sectionId: later.id, terms },
      { learnerId: two.id, courseId: course.id, sectionId: later.id, terms, status: "cancelled", cancelledAt: at },
      { learnerId: two.id, courseId: course.id, sectionId: soon.id, terms },
    ]);
    const page = await readCourse(course.slug, at);
    expect(page?.sections.map(({ id, seats, seatsLeft }) => [id, seats, seatsLeft])).toEqual([
      [soon.id, 1, 0],
      [later.id, 3, 2],
    ]);
    expect(page?.selfPaced).toBe(false);
  });

  test("names the published roles that ask for what it teaches", async () => {
    const course = await makeCourse({
      taught: [
        { skill: "python", from: 0, to: 2 },
        { skill: "postgresql", from: 0, to: 2 },
      ],
    });
    const page = await readCourse(course.slug, new Date());
    expect(page?.roles[0]?.skills.length).toBe(2);
    expect(page?.roles.find((role) => role.slug === "back-end-developer")).toEqual({
      slug: "back-end-developer",
      title: "Back-End Developer",
      skills: ["Python", "PostgreSQL"],
    });
  });

  test("is not there as a draft, archived, or under an unknown address", async () => {
    for (const status of ["draft", "archived"] as const) {
      const course = await makeCourse({ status });
      expect(await readCourse(course.slug, new Date())).toBeNull();
    }
    expect(await readCourse("no-such-course", new Date())).toBeNull();
  });

  test("is self-paced only without dates, past ones included", async () => {
    const free = await makeCourse({ formats: ["self_paced"] });
    const dated = await makeCourse({ formats: ["self_paced", "online_live"] });
    await make.section(dated.id, {
      startsAt: new Date(Date.now() - 40 * DAY_MS),
      endsAt: new Date(Date.now() - 10 * DAY_MS),
    });
    expect(await readCourse(free.slug, new Date())).toMatchObject({ selfPaced: true, sections: [] });
    expect(await readCourse(dated.slug, new Date())).toMatchObject({ selfPaced: false, sections: [] });
    expect(await skillId("python")).toBeGreaterThan(0);
  });
});
