import { describe, expect, test } from "vitest";
import { COURSE_SORTS } from "@/lib/courses/choices";
import { courseListInput, coursePageInput } from "@/lib/courses/input";
import { courseSlice, listCourses } from "@/lib/courses/queries";
import { AppError } from "@/lib/platform/errors";
import { parse } from "@/lib/platform/input";
import { CATALOG_DAY } from "../../support/template";

const list = (params: Record<string, unknown>) => listCourses(coursePageInput.parse(params), CATALOG_DAY);
const slugs = async (params: Record<string, unknown>) => (await list(params)).courses.map((course) => course.slug);

describe("the courses list", () => {
  test("shows the catalog in its own order, 20 a page, and every course once", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => list({ page })));
    const all = pages.flatMap((page) => page.courses.map((course) => course.id));
    expect(pages.map((page) => page.courses.length)).toEqual([20, 20, pages[0] ? pages[0].total - 40 : 0]);
    expect(new Set(all).size).toBe(pages[0]?.total);
  });

  test("every filter leaves only courses that have it", async () => {
    const courses = async (params: Record<string, unknown>) => (await list(params)).courses;
    expect((await courses({ level: "beginner" })).map((course) => course.level)).toEqual(
      expect.arrayContaining(["beginner"]),
    );
    for (const course of await courses({ level: "advanced" })) expect(course.level).toBe("advanced");
    for (const course of await courses({ format: "hybrid" })) expect(course.formats).toContain("hybrid");
    for (const course of await courses({ schedule: "weekends" })) expect(course.schedules).toContain("weekends");
    for (const course of await courses({ price: "free" })) expect(course.price.kind).toBe("free");
    for (const course of await courses({ skill: "python" }))
      expect(course.skills.map((skill) => skill.slug)).toContain("python");
    for (const course of await courses({ dates: "any_time" }))
      expect([course.selfPaced, course.next]).toEqual([true, null]);
    const soon = await courses({ dates: "month" });
    expect(soon.length).toBeGreaterThan(0);
    for (const course of soon)
      expect((course.next?.startsAt.getTime() ?? Infinity) - CATALOG_DAY.getTime()).toBeLessThanOrEqual(
        31 * 86_400_000,
      );
  });

  test("searches titles, providers, topics and skills, by other names too", async () => {
    expect((await slugs({ q: "postgresql python" }))[0]).toBe("python-apis-with-postgresql");
    expect(await slugs({ q: "noble" })).toHaveLength(6);
    expect(await slugs({ q: "OWASP" })).toContain("back-end-certificate-python-card");
    expect(await slugs({ q: "postgres" })).toContain("python-apis-with-postgresql");
  });

  test("offers what comes close when nothing has the words, and says so", async () => {
    const found = await list({ q: "javascirpt" });
    expect(found.similar).toBe(true);
    expect(found.courses.map((course) => course.slug)).toContain("javascript-development-certificate");
    expect(await list({ q: "qqqqzzzz" })).toMatchObject({ courses: [], total: 0, similar: false, page: 1, pages: 1 });
  });

  test("signs of the search language are only signs", async () => {
    for (const q of ["100%", "_", "\\", "'; drop table courses; --", "a' or '1'='1", "%%%", "((", '"', "🙂"]) {
      expect((await list({ q })).total).toBeLessThanOrEqual(49);
    }
    expect((await list({ q: "_" })).similar || (await list({ q: "_" })).total === 0).toBe(true);
  });

  test("sorts by start, hours, price and title, with what is not stated last", async () => {
    for (const sort of COURSE_SORTS) {
      const all = [
        ...(await list({ sort })).courses,
        ...(await list({ sort, page: 2 })).courses,
        ...(await list({ sort, page: 3 })).courses,
      ];
      const keys = all.map((course) => {
        if (sort === "soonest") return course.next?.startsAt.getTime() ?? null;
        if (sort === "shortest") return course.hours;
        if (sort === "price") return course.price.kind === "free" ? 0 : course.price.amountMinor;
        return sort === "title" ? (course.title === null ? null : 0) : course.position;
      });
      const stated = keys.filter((key) => key !== null);
      expect(stated).toEqual(stated.toSorted((a, b) => a - b));
      expect(keys.slice(stated.length).every((key) => key === null)).toBe(true);
    }
  });

  test("odd addresses give the nearest list there is", async () => {
    const all = await list({});
    expect(
      await list({
        page: "-3",
        level: "expert",
        format: "",
        skill: "../x",
        sort: "evil",
        q: "a".repeat(500),
        dates: "\0",
      }),
    ).toEqual(all);
    expect(await list({ page: 9999 })).toMatchObject({ page: all.pages });
  });
});

describe("the API's slices", () => {
  test("walk the whole catalog without a gap or a repeat", async () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const slice: Awaited<ReturnType<typeof courseSlice>> = await courseSlice(
        parse(courseListInput, { limit: "7", cursor }),
        CATALOG_DAY,
      );
      seen.push(...slice.courses.map((course) => course.id));
      cursor = slice.nextCursor;
    } while (cursor);
    expect(seen.length).toBe((await list({})).total);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("refuse what they do not know, field by field", () => {
    const refused = (params: Record<string, string>) => {
      try {
        parse(courseListInput, params);
        return [];
      } catch (error) {
        return Object.keys((error as AppError).fields);
      }
    };
    expect(refused({ limit: "0" })).toEqual(["limit"]);
    expect(refused({ limit: "101", level: "expert" })).toEqual(["level", "limit"]);
    expect(refused({ q: "a\0b" })).toEqual(["q"]);
    expect(refused({ skill: "No Slug" })).toEqual(["skill"]);
    expect(refused({ limit: "100" })).toEqual([]);
  });

  test("refuse a cursor that is not ours", async () => {
    await expect(courseSlice(parse(courseListInput, { cursor: "x" }))).rejects.toThrow(AppError);
  });
});
