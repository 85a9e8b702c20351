import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import type { EvidenceKind } from "@/db/enums";
import { courseSkills, courses, evidence, followedRoles, interestResults, roles, skills } from "@/db/schema";
import { recordFitEvent } from "@/lib/fit/record";
import { make, viewerOf } from "../../support/make";

export const DAY_MS = 86_400_000;
export const INTERESTS = { R: 40, I: 80, A: 50, S: 20, E: 30, C: 75 };

/** Ids of roles by slug. */
export async function roleIds(...slugs: string[]): Promise<number[]> {
  const rows = await db.select({ id: roles.id, slug: roles.slug }).from(roles).where(inArray(roles.slug, slugs));
  return slugs.map((slug) => rows.find((row) => row.slug === slug)?.id ?? missing(slug));
}

export async function skillId(slug: string): Promise<number> {
  const [row] = await db.select({ id: skills.id }).from(skills).where(eq(skills.slug, slug));
  return row?.id ?? missing(slug);
}

/** A learner who follows the roles, the first as target. Nothing is rated yet and no event is written. */
export async function learnerFollowing(...slugs: string[]) {
  const person = await make.learner();
  const ids = await roleIds(...slugs);
  await db.insert(followedRoles).values(
    ids.map((roleId, index) => {
      const followedAt = new Date(Date.now() - DAY_MS + index * 1000);
      return { learnerId: person.id, roleId, target: index === 0, followedAt };
    }),
  );
  return { person, viewer: viewerOf(person), roleIds: ids };
}

export type Statement = { skill: string; level: number; kind?: EvidenceKind; at?: Date };

/** Writes evidence and nothing else. */
export async function state(learnerId: number, statements: readonly Statement[]): Promise<number[]> {
  if (statements.length === 0) return [];
  const rows = await Promise.all(
    statements.map(async ({ skill, level, kind = "self", at = new Date() }) => ({
      learnerId,
      skillId: await skillId(skill),
      kind,
      level,
      at,
    })),
  );
  const written = await db.insert(evidence).values(rows).returning({ id: evidence.id });
  return written.map(({ id }) => id);
}

/** Evidence and its event in one transaction, as a command writes them. */
export async function rate(learnerId: number, statements: readonly Statement[], at = new Date()): Promise<number> {
  await state(
    learnerId,
    statements.map((one) => ({ at, ...one })),
  );
  return db.transaction(async (tx) => {
    const detail = { count: statements.length, skills: statements.map(({ skill }) => skill).slice(0, 3) };
    return (await recordFitEvent(tx, { learnerId, kind: "skills_rated", actorId: learnerId, detail, at })).eventId;
  });
}

export async function setInterests(learnerId: number, interests = INTERESTS, at = new Date()): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(interestResults).values({ learnerId, interests, at });
    await recordFitEvent(tx, { learnerId, kind: "interests_set", actorId: learnerId, detail: { source: "quiz" }, at });
  });
}

/** Skills a course takes to a level. */
export async function taughtBy(courseId: number) {
  return db
    .select({ skill: skills.slug, level: courseSkills.toLevel })
    .from(courseSkills)
    .innerJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(eq(courseSkills.courseId, courseId))
    .orderBy(courseSkills.position);
}

export async function publishedCourses() {
  return db
    .select({ id: courses.id, slug: courses.slug, title: courses.title })
    .from(courses)
    .where(eq(courses.status, "published"))
    .orderBy(courses.id);
}

function missing(slug: string): never {
  throw new Error(`The catalog has no "${slug}".`);
}
