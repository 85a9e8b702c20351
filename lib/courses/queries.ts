import "server-only";
import { and, asc, count, eq, gt, or } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import type { z } from "zod";
import { db } from "@/db/client";
import { courseSkills, courses, skills } from "@/db/schema";
import { tags } from "@/lib/platform/cache";
import { now } from "@/lib/platform/clock";
import { decodeCursor, encodeCursor } from "@/lib/platform/paging";
import type { CourseFilter, CoursePageInput, courseListInput } from "./input";
import { nextStart } from "./policy";
import { CARD_COLUMNS, cardsOf, readCourse } from "./rows";
import { matching, orderOf } from "./search";
import type { CourseCard, CourseView } from "./view";

export const COURSES_A_PAGE = 20;

/** A published course as its public page shows it, or null. Kept until it is edited or one of its sections begins. */
export async function getCourse(slug: string): Promise<CourseView | null> {
  "use cache";
  cacheTag(tags.catalog, tags.course(slug), tags.roles, tags.skills);
  const at = now();
  const course = await readCourse(slug, at);
  cacheLife(lifeUntil(nextStart(course?.sections ?? [], at), at));
  return course;
}

export type CourseListing = CourseFilter & Pick<CoursePageInput, "sort" | "page">;

export type CourseList = { courses: CourseCard[]; total: number; page: number; pages: number; similar: boolean };

/** The first page of the whole catalog. Kept until a course is edited or a section begins. */
export async function firstCourses(): Promise<CourseList> {
  "use cache";
  cacheTag(tags.catalog, tags.courses, tags.skills);
  const at = now();
  const list = await listCourses({ sort: "catalog", page: 1 }, at);
  cacheLife(
    lifeUntil(
      nextStart(
        list.courses.flatMap((course) => course.next ?? []),
        at,
      ),
      at,
    ),
  );
  return list;
}

const HOUR = 3600;
const MONTH = 30 * 24 * HOUR;
const YEAR = 365 * 24 * HOUR;

/** As cacheLife("max"), but looked at again (at the earliest in an hour) once time alone has changed what is offered. */
function lifeUntil(change: Date | null, at: Date) {
  const seconds = change === null ? MONTH : Math.ceil((change.getTime() - at.getTime()) / 1000);
  return { stale: 300, revalidate: Math.min(MONTH, Math.max(HOUR, seconds)), expire: YEAR };
}

/**
 * One page of the published courses a filter leaves. When no course has all words of `q`, courses with similar words are
 * given and `similar` is true. A page past the end gives the last one.
 */
export async function listCourses({ sort, page, ...filter }: CourseListing, at: Date = now()): Promise<CourseList> {
  const exact = matching(filter, at);
  let [where, total, similar] = [exact, await countOf(exact), false];
  if (total === 0 && filter.q) {
    where = matching(filter, at, true);
    total = await countOf(where);
    similar = total > 0;
  }
  const pages = Math.max(1, Math.ceil(total / COURSES_A_PAGE));
  const shown = Math.min(page, pages);
  const rows = await db
    .select(CARD_COLUMNS)
    .from(courses)
    .where(where)
    .orderBy(...orderOf(sort, filter.q, at))
    .limit(COURSES_A_PAGE)
    .offset((shown - 1) * COURSES_A_PAGE);
  return { courses: await cardsOf(rows, at), total, page: shown, pages, similar };
}

async function countOf(where: ReturnType<typeof matching>): Promise<number> {
  const [row] = await db.select({ total: count() }).from(courses).where(where);
  return row?.total ?? 0;
}

/** One page of the catalog for the API, by cursor. Throws AppError invalid on a cursor we did not write. */
export async function courseSlice({ limit, cursor, ...filter }: z.output<typeof courseListInput>, at: Date = now()) {
  const after = cursor ? decodeCursor(cursor) : null;
  const rows = await db
    .select(CARD_COLUMNS)
    .from(courses)
    .where(
      and(
        matching(filter, at),
        after
          ? or(
              gt(courses.position, after.position),
              and(eq(courses.position, after.position), gt(courses.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(asc(courses.position), asc(courses.id))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { courses: await cardsOf(shown, at), nextCursor: last ? encodeCursor(last.position, last.id) : null };
}

/** Addresses of all published courses, in catalog order. */
export async function courseSlugs(): Promise<string[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.courses);
  const rows = await db
    .select({ slug: courses.slug })
    .from(courses)
    .where(eq(courses.status, "published"))
    .orderBy(asc(courses.position), asc(courses.id));
  return rows.map((row) => row.slug);
}

/** Skills that some published course teaches, by name: the choices of the list's filter. */
export async function taughtSkills(): Promise<{ slug: string; name: string }[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.courses, tags.skills);
  return db
    .selectDistinct({ slug: skills.slug, name: skills.name })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .innerJoin(courses, eq(courses.id, courseSkills.courseId))
    .where(eq(courses.status, "published"))
    .orderBy(asc(skills.name));
}
