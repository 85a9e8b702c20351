import "server-only";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { courses, enrollments, evidence, moduleProgress, modules, sections } from "@/db/schema";
import { type FitMove, lockLearners, recordFitEvent } from "@/lib/fit/record";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { standingSkills } from "@/lib/skills/merge/standing";
import { canRecordProgress, completionRefusal, ownsEnrollment } from "./policy";
import { COMPLETION_SENTENCES } from "./text";

const NOT_HERE = "There is no such enrollment.";

/** Ticks a module off, or takes the tick back. Saying it twice changes nothing. Throws conflict once the enrollment is over. */
export async function setModuleDone(
  viewer: Viewer,
  { enrollmentId, moduleId, done }: { enrollmentId: number; moduleId: number; done: boolean },
): Promise<{ done: boolean }> {
  return db.transaction(async (tx) => {
    const enrollment = await lockOwn(tx, viewer, enrollmentId);
    if (!canRecordProgress(viewer, enrollment)) throw new AppError("conflict", COMPLETION_SENTENCES.not_running);
    const [module] = await tx
      .select({ id: modules.id })
      .from(modules)
      .where(and(eq(modules.id, moduleId), eq(modules.courseId, enrollment.courseId), isNull(modules.retiredAt)));
    if (!module) throw new AppError("not_found", "This module is no longer part of the course. Reload the page.");
    const changed = done ? await tick(tx, enrollment.id, module.id) : await untick(tx, enrollment.id, module.id);
    if (changed) await writeAudit(tx, viewer, "enrollment.progress", "enrollment", enrollment.id, { moduleId, done });
    return { done };
  });
}

async function tick(tx: Transaction, enrollmentId: number, moduleId: number): Promise<boolean> {
  const rows = await tx
    .insert(moduleProgress)
    .values({ enrollmentId, moduleId, doneAt: now() })
    .onConflictDoNothing()
    .returning({ moduleId: moduleProgress.moduleId });
  return rows.length > 0;
}

async function untick(tx: Transaction, enrollmentId: number, moduleId: number): Promise<boolean> {
  const rows = await tx
    .delete(moduleProgress)
    .where(and(eq(moduleProgress.enrollmentId, enrollmentId), eq(moduleProgress.moduleId, moduleId)))
    .returning({ moduleId: moduleProgress.moduleId });
  return rows.length > 0;
}

export type Completion = { id: number; courseSlug: string; moved: FitMove[] };

/**
 * Completes the viewer's enrollment: evidence of kind "course" at the promised level of every skill of the frozen terms, and
 * the fit of every followed role, in one transaction. Doing it again changes nothing and says the same, without moves.
 */
export async function completeEnrollment(
  viewer: Viewer,
  { enrollmentId }: { enrollmentId: number },
): Promise<Completion> {
  return db.transaction(async (tx) => {
    const enrollment = await lockOwn(tx, viewer, enrollmentId);
    const answer = { id: enrollment.id, courseSlug: enrollment.courseSlug };
    if (enrollment.status === "completed") return { ...answer, moved: [] };
    const at = now();
    const refusal = completionRefusal(enrollment, await modulesDone(tx, enrollment), enrollment.section, at);
    if (refusal) throw new AppError("conflict", COMPLETION_SENTENCES[refusal]);
    const [completed] = await tx
      .update(enrollments)
      .set({ status: "completed", completedAt: at })
      .where(and(eq(enrollments.id, enrollment.id), eq(enrollments.status, "enrolled")))
      .returning({ id: enrollments.id });
    if (!completed) throw new AppError("conflict", COMPLETION_SENTENCES.not_running);
    await lockLearners(tx, [viewer.userId]);
    const names = await writeEvidence(tx, viewer, enrollment, at);
    const { moved } = await recordFitEvent(tx, {
      learnerId: viewer.userId,
      kind: "course_completed",
      actorId: viewer.userId,
      at,
      detail: {
        courseTitle: enrollment.terms.courseTitle,
        courseSlug: enrollment.courseSlug,
        enrollmentId: enrollment.id,
        skills: names,
      },
    });
    await writeAudit(tx, viewer, "enrollment.complete", "enrollment", enrollment.id, { courseId: enrollment.courseId });
    return { ...answer, moved };
  });
}

/** Writes what the terms promised and names the skills. A merged skill counts as the one that took its place. */
async function writeEvidence(
  tx: Transaction,
  viewer: Viewer,
  { id, terms }: Pick<OwnEnrollment, "id" | "terms">,
  at: Date,
): Promise<string[]> {
  const slugs = terms.skills.map((skill) => skill.skill);
  if (slugs.length === 0) return [];
  const standing = await standingSkills(tx, slugs);
  const levels = new Map<number, number>();
  for (const { skill, to } of terms.skills) {
    const found = standing.get(skill);
    if (found) levels.set(found.id, Math.max(to, levels.get(found.id) ?? 0));
  }
  const known = [...new Map([...standing.values()].map((skill) => [skill.id, skill])).values()].sort(
    (a, b) => a.id - b.id,
  );
  if (known.length === 0) return [];
  await tx.insert(evidence).values(
    known.map((skill) => ({
      learnerId: viewer.userId,
      skillId: skill.id,
      kind: "course" as const,
      level: levels.get(skill.id) ?? null,
      enrollmentId: id,
      statedBy: null,
      at,
    })),
  );
  return known.map((skill) => skill.name);
}

type OwnEnrollment = Awaited<ReturnType<typeof lockOwn>>;

/** The viewer's own enrollment, locked; anybody else's and none at all give the same answer. */
async function lockOwn(tx: Transaction, viewer: Viewer, enrollmentId: number) {
  const [row] = await tx
    .select({
      id: enrollments.id,
      learnerId: enrollments.learnerId,
      status: enrollments.status,
      terms: enrollments.terms,
      courseId: enrollments.courseId,
      courseSlug: courses.slug,
      endsAt: sections.endsAt,
    })
    .from(enrollments)
    .innerJoin(courses, eq(courses.id, enrollments.courseId))
    .leftJoin(sections, eq(sections.id, enrollments.sectionId))
    .where(and(eq(enrollments.id, enrollmentId), eq(enrollments.learnerId, viewer.userId)))
    .for("update", { of: enrollments });
  if (!row || !ownsEnrollment(viewer, row)) throw new AppError("not_found", NOT_HERE);
  const { endsAt, ...enrollment } = row;
  return { ...enrollment, section: endsAt === null ? null : { endsAt } };
}

async function modulesDone(tx: Transaction, { id, courseId }: Pick<OwnEnrollment, "id" | "courseId">) {
  const [row] = await tx
    .select({ all: count(), done: sql<number>`count(${moduleProgress.moduleId})`.mapWith(Number) })
    .from(modules)
    .leftJoin(moduleProgress, and(eq(moduleProgress.moduleId, modules.id), eq(moduleProgress.enrollmentId, id)))
    .where(and(eq(modules.courseId, courseId), isNull(modules.retiredAt)));
  return { all: row?.all ?? 0, done: row?.done ?? 0 };
}
