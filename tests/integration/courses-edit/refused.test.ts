import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { courses, prerequisiteCourses } from "@/db/schema";
import { saveDraft } from "@/lib/courses/commands";
import type { CourseDocument } from "@/lib/courses/document";
import { coursesForEditing } from "@/lib/courses/edit-list";
import { courseChoices } from "@/lib/courses/edit-queries";
import { courseListQuery } from "@/lib/courses/list-query";
import { publishCourse } from "@/lib/courses/publish";
import type { Viewer } from "@/lib/platform/viewer";
import { anAdmin, courseIdOf, draftsOf, draftWith, present, publishWith, refusalOf, seenNow } from "./editing";

const SLUG = "react-and-typescript-applications";
let admin: Viewer;
let courseId: number;

beforeAll(async () => {
  admin = await anAdmin();
  courseId = await courseIdOf(SLUG);
});

/** The fields that both saving and publishing refuse. */
async function refusedPaths(changes: Partial<CourseDocument>): Promise<string[]> {
  const input = {
    courseId,
    seen: await seenNow(admin, courseId),
    document: { ...(await present(courseId)), ...changes },
  };
  const saved = await refusalOf(() => saveDraft(admin, input));
  const published = await refusalOf(() => publishCourse(admin, { ...input, agreed: [] }));
  expect(saved.code).toBe("invalid");
  expect(published).toEqual(saved);
  expect(await draftsOf(courseId)).toEqual([]);
  return Object.keys(saved.fields);
}

test("a skill that is not in the catalog is refused at its own row", async () => {
  const { skills } = await present(courseId);
  expect(await refusedPaths({ skills: [...skills, { skill: "underwater-welding", from: 0, to: 1 }] })).toEqual([
    `skills.${skills.length}.skill`,
  ]);
  expect(await refusedPaths({ prerequisiteSkills: [{ skill: "no-such", level: 1 }] })).toEqual([
    "prerequisiteSkills.0.skill",
  ]);
});

test("a course that is not in the catalog, the course itself, and a circle of courses are refused", async () => {
  const [near, far] = ["html-css-foundations", "sql-and-relational-databases"];
  const known = await db.select({ slug: courses.slug }).from(courses);
  const others = known.map((row) => row.slug).filter((slug) => slug !== SLUG);
  const first = others.find((slug) => slug === near) ?? others[0] ?? "";
  const second = others.find((slug) => slug === far) ?? others[1] ?? "";
  expect(await refusedPaths({ prerequisiteCourses: ["no-such-course"] })).toEqual(["prerequisiteCourses.0"]);
  expect(await refusedPaths({ prerequisiteCourses: [SLUG] })).toEqual(["prerequisiteCourses.0"]);
  await db.delete(prerequisiteCourses);
  await db.insert(prerequisiteCourses).values([
    { courseId: await courseIdOf(first), requiredId: courseId },
    { courseId: await courseIdOf(second), requiredId: await courseIdOf(first) },
  ]);
  expect(await refusedPaths({ prerequisiteCourses: [first] })).toEqual(["prerequisiteCourses.0"]);
  expect(await refusedPaths({ prerequisiteCourses: [second] })).toEqual(["prerequisiteCourses.0"]);
});

test("publishing what is public already is refused in words", async () => {
  const input = { courseId, seen: await seenNow(admin, courseId), agreed: [], document: await present(courseId) };
  const refusal = await refusalOf(() => publishCourse(admin, input));
  expect(refusal).toMatchObject({ code: "conflict", message: expect.stringContaining("Nothing differs") });
});

test("courses to finish first are offered among the public ones, and stay named when they are archived", async () => {
  const other = await courseIdOf("javascript-for-the-browser");
  await db.update(courses).set({ status: "archived" }).where(eq(courses.id, other));
  const offered = await courseChoices(admin, courseId, []);
  expect(offered.some((choice) => choice.value === SLUG)).toBe(false);
  expect(offered.some((choice) => choice.value === "javascript-for-the-browser")).toBe(false);
  const named = await courseChoices(admin, courseId, ["javascript-for-the-browser"]);
  expect(named.find((choice) => choice.value === "javascript-for-the-browser")?.label).toContain("(not public)");
});

test("the list of courses is searched, narrowed, ordered and shown in pages", async () => {
  const list = (query: Record<string, string>) => coursesForEditing(admin, courseListQuery(query));
  const all = await list({});
  expect(all.rows).toHaveLength(25);
  expect(all.pages).toBe(Math.ceil(all.total / 25));
  expect((await list({ page: "99" })).page).toBe(all.pages);
  expect((await list({ q: "100%_\\" })).rows).toEqual([]);
  expect((await list({ q: "typescript" })).rows.every((row) => /typescript/i.test(`${row.title}${row.slug}`))).toBe(
    true,
  );
  await draftWith(admin, courseId, { title: "Zz, still a draft" });
  expect((await list({ status: "draft_waiting" })).rows.map((row) => row.slug)).toEqual([SLUG]);
  await publishWith(admin, courseId, { title: "Aa, published last" });
  const published = (await list({ sort: "published" })).rows.map((row) => row.publishedAt?.getTime() ?? Infinity);
  expect(published).toEqual(published.toSorted((a, b) => b - a));
  expect((await list({ sort: "title" })).rows[0]?.title).toBe("Aa, published last");
  expect((await list({ status: "archived" })).rows.every((row) => row.status === "archived")).toBe(true);
});
