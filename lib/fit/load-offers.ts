import "server-only";
import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { courseSkills, courses, enrollments, prerequisiteCourses, prerequisiteSkills, skills } from "@/db/schema";
import { titleText } from "@/lib/courses/text";
import type { CourseOffer } from "./course-gains";

/**
 * All published courses with the levels they reach and ask for; `coursesDone` is this learner's. A course whose source states no
 * title is left out: nobody could look for it.
 */
export async function loadOffers(learnerId: number): Promise<CourseOffer[]> {
  const [taught, asked, missing] = await Promise.all([taughtSkills(), askedSkills(), missingCourses(learnerId)]);
  const offers = new Map<number, CourseOffer & { skills: { skill: string; to: number }[] }>();
  for (const { id, slug, title, skill, to } of taught) {
    const offer = offers.get(id) ?? {
      slug,
      title: titleText({ title }),
      skills: [],
      requires: asked.filter((row) => row.courseId === id),
      coursesDone: !missing.has(id),
    };
    offer.skills.push({ skill, to });
    offers.set(id, offer);
  }
  return [...offers.values()];
}

function taughtSkills() {
  return db
    .select({ id: courses.id, slug: courses.slug, title: courses.title, skill: skills.slug, to: courseSkills.toLevel })
    .from(courseSkills)
    .innerJoin(courses, eq(courses.id, courseSkills.courseId))
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(and(eq(courses.status, "published"), isNotNull(courses.title)))
    .orderBy(courses.position, courses.id, courseSkills.position);
}

function askedSkills() {
  return db
    .select({ courseId: prerequisiteSkills.courseId, skill: skills.slug, level: prerequisiteSkills.level })
    .from(prerequisiteSkills)
    .innerJoin(skills, eq(skills.id, prerequisiteSkills.skillId));
}

/** Courses that build on a course this learner has not completed. */
async function missingCourses(learnerId: number): Promise<Set<number>> {
  const done = alias(enrollments, "done");
  const rows = await db
    .selectDistinct({ courseId: prerequisiteCourses.courseId })
    .from(prerequisiteCourses)
    .where(
      sql`not exists (${db
        .select({ one: sql`1` })
        .from(done)
        .where(
          and(
            eq(done.courseId, prerequisiteCourses.requiredId),
            eq(done.learnerId, learnerId),
            inArray(done.status, ["completed"]),
          ),
        )})`,
    );
  return new Set(rows.map(({ courseId }) => courseId));
}
