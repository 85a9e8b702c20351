import "server-only";
import { and, count, desc, eq, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courses, enrollments, evidence, followedRoles, skills } from "@/db/schema";
import { readCourse } from "@/lib/courses/rows";
import { titleText } from "@/lib/courses/text";
import { whatIfCourse } from "@/lib/fit/what-if";
import { now } from "@/lib/platform/clock";
import type { Viewer } from "@/lib/platform/viewer";
import { heldLevels } from "@/lib/profiles/evidence";
import { checkPrerequisites, type PrerequisiteCheck } from "./prerequisites";
import type { EnrollOffer, MyCourse } from "./view";

/** A published course with what the viewer needs to decide; null when there is none. Live, never from a cache. */
export async function enrollOffer(viewer: Viewer, slug: string): Promise<EnrollOffer | null> {
  const course = await readCourse(slug, now());
  if (!course) return null;
  const [running, prerequisites] = await Promise.all([
    newestEnrollment(viewer, course.id),
    prerequisitesFor(viewer, course.prerequisites),
  ]);
  return { course, running: running?.status === "enrolled" ? { id: running.id } : null, prerequisites };
}

/** The running enrollment, else the newest completed one. */
async function newestEnrollment(viewer: Viewer, courseId: number) {
  const [row] = await db
    .select({ id: enrollments.id, status: enrollments.status })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.learnerId, viewer.userId),
        eq(enrollments.courseId, courseId),
        ne(enrollments.status, "cancelled"),
      ),
    )
    .orderBy(sql`${enrollments.status} = 'enrolled' desc`, desc(enrollments.id))
    .limit(1);
  return row ?? null;
}

async function prerequisitesFor(
  viewer: Viewer,
  needs: EnrollOffer["course"]["prerequisites"],
): Promise<PrerequisiteCheck> {
  const [held, completed] = await Promise.all([
    levelsOf(
      viewer,
      needs.skills.map((skill) => skill.slug),
    ),
    completedCourses(
      viewer,
      needs.courses.map((course) => course.slug),
    ),
  ]);
  const named = needs.courses.map((course) => ({ slug: course.slug, title: titleText(course) }));
  return checkPrerequisites({ ...needs, courses: named }, held, completed);
}

async function levelsOf(viewer: Viewer, slugs: string[]): Promise<Map<string, number>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .select({
      id: evidence.id,
      skillId: evidence.skillId,
      slug: skills.slug,
      kind: evidence.kind,
      level: evidence.level,
      withdrawsId: evidence.withdrawsId,
      at: evidence.at,
    })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(and(eq(evidence.learnerId, viewer.userId), inArray(skills.slug, slugs)));
  const slugOf = new Map(rows.map((row) => [row.skillId, row.slug]));
  const held = heldLevels(rows, now());
  return new Map([...held].map(([skillId, { level }]) => [slugOf.get(skillId) ?? "", level]));
}

async function completedCourses(viewer: Viewer, slugs: string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ slug: courses.slug })
    .from(enrollments)
    .innerJoin(courses, eq(courses.id, enrollments.courseId))
    .where(
      and(eq(enrollments.learnerId, viewer.userId), eq(enrollments.status, "completed"), inArray(courses.slug, slugs)),
    );
  return new Set(rows.map((row) => row.slug));
}

/** What finishing a published course would add for the viewer, and whether they are in it; null when there is no such course. */
export async function myCourse(viewer: Viewer, slug: string): Promise<MyCourse | null> {
  const course = await readCourse(slug, now());
  if (!course) return null;
  const open = course.selfPaced || course.sections.some((section) => section.seatsLeft > 0);
  const enrollment = await newestEnrollment(viewer, course.id);
  if (viewer.accountRole !== "learner") return { enrollment, open, followsRoles: false, effects: [] };
  if (enrollment?.status === "completed") return { enrollment, open, followsRoles: true, effects: [] };
  const [effects, [followed]] = await Promise.all([
    whatIfCourse(viewer, course.id),
    db.select({ roles: count() }).from(followedRoles).where(eq(followedRoles.learnerId, viewer.userId)),
  ]);
  return { enrollment, open, followsRoles: (followed?.roles ?? 0) > 0, effects };
}
