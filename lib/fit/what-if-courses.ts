import "server-only";
import { and, asc, desc, eq, inArray, ne, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { courseSkills, courses, enrollments, skills } from "@/db/schema";
import { titleText } from "@/lib/courses/text";
import type { AssumedEvidence } from "./learner-state";

/** A published course and what completing it today would write for one learner. */
export type CourseChoice = {
  id: number;
  slug: string;
  /** As people read it; `titled` is false where the source states none. */
  title: string;
  titled: boolean;
  provider: string | null;
  /** The learner's enrollment: one that runs, else one that is completed. */
  enrollment: { id: number; status: "enrolled" | "completed" } | null;
  /** Its skills at the levels promised by a running enrollment, else at those it reaches now. */
  evidence: AssumedEvidence[];
};

type Which = { ids?: readonly number[]; slugs?: readonly string[]; teaching?: readonly string[] };

/** Published courses by id, by slug or by a skill they teach, in catalog order. */
export async function readCourseChoices(learnerId: number, which: Which): Promise<CourseChoice[]> {
  const wanted = conditionsOf(which);
  if (wanted.length === 0) return [];
  const [rows, own] = await Promise.all([
    db
      .select({
        id: courses.id,
        slug: courses.slug,
        title: courses.title,
        provider: courses.provider,
        skill: skills.slug,
        to: courseSkills.toLevel,
      })
      .from(courses)
      .leftJoin(courseSkills, eq(courseSkills.courseId, courses.id))
      .leftJoin(skills, eq(skills.id, courseSkills.skillId))
      .where(and(eq(courses.status, "published"), or(...wanted)))
      .orderBy(asc(courses.position), asc(courses.id), asc(courseSkills.position)),
    db
      .select({
        id: enrollments.id,
        courseId: enrollments.courseId,
        status: enrollments.status,
        terms: enrollments.terms,
      })
      .from(enrollments)
      .where(and(eq(enrollments.learnerId, learnerId), ne(enrollments.status, "cancelled")))
      .orderBy(desc(enrollments.id)),
  ]);
  const choices = new Map<number, CourseChoice>();
  for (const { id, slug, title, provider, skill, to } of rows) {
    const mine = own.filter(({ courseId }) => courseId === id);
    const running = mine.find(({ status }) => status === "enrolled");
    const [newest] = mine;
    const known = choices.get(id) ?? {
      id,
      slug,
      title: titleText({ title }),
      titled: title !== null,
      provider,
      enrollment: running
        ? { id: running.id, status: "enrolled" as const }
        : newest
          ? { id: newest.id, status: "completed" as const }
          : null,
      evidence: running ? running.terms.skills.map((one) => written(one.skill, one.to)) : [],
    };
    if (!running && skill !== null && to !== null) known.evidence.push(written(skill, to));
    choices.set(id, known);
  }
  return [...choices.values()];
}

function conditionsOf({ ids = [], slugs = [], teaching = [] }: Which): SQL[] {
  const conditions: SQL[] = [];
  if (ids.length > 0) conditions.push(inArray(courses.id, [...ids]));
  if (slugs.length > 0) conditions.push(inArray(courses.slug, [...slugs]));
  if (teaching.length > 0) {
    const teachers = db
      .select({ id: courseSkills.courseId })
      .from(courseSkills)
      .innerJoin(skills, eq(skills.id, courseSkills.skillId))
      .where(inArray(skills.slug, [...teaching]));
    conditions.push(inArray(courses.id, teachers));
  }
  return conditions;
}

const written = (skill: string, level: number): AssumedEvidence => ({ skill, kind: "course", level });
