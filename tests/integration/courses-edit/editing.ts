import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { audit, courseRevisions, courses, enrollments, moduleProgress, modules } from "@/db/schema";
import { saveDraft } from "@/lib/courses/commands";
import type { CourseDocument } from "@/lib/courses/document";
import { documentOf } from "@/lib/courses/document-store";
import { presentStamp } from "@/lib/courses/edit-queries";
import { type Publication, publishCourse } from "@/lib/courses/publish";
import { freezeTerms } from "@/lib/enrollments/terms";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type MadeUser, make, viewerOf } from "../../support/make";

export const anAdmin = async (): Promise<Viewer> => viewerOf(await make.admin());

/** A course of the seed by its address. */
export async function courseIdOf(slug: string): Promise<number> {
  const [row] = await db.select({ id: courses.id }).from(courses).where(eq(courses.slug, slug));
  if (!row) throw new Error(`The catalog has no course "${slug}".`);
  return row.id;
}

export async function present(courseId: number): Promise<CourseDocument> {
  const document = await documentOf(db, courseId);
  if (!document) throw new Error("There is no such course.");
  return document;
}

export async function seenNow(viewer: Viewer, courseId: number): Promise<string> {
  return (await presentStamp(viewer, courseId)) ?? "";
}

/** Saves the present document with `changes` as a draft. */
export async function draftWith(viewer: Viewer, courseId: number, changes: Partial<CourseDocument>) {
  const document = { ...(await present(courseId)), ...changes };
  return saveDraft(viewer, { courseId, seen: await seenNow(viewer, courseId), document });
}

/** Publishes the present document with `changes`, agreeing to whatever it does. */
export async function publishWith(
  viewer: Viewer,
  courseId: number,
  changes: Partial<CourseDocument>,
  agreed: string[] = [],
): Promise<Publication> {
  const document = { ...(await present(courseId)), ...changes };
  const publication = await publishCourse(viewer, {
    courseId,
    seen: await seenNow(viewer, courseId),
    agreed,
    document,
  });
  if (publication.outcome === "published") return publication;
  const keys = publication.effects.map((effect) => effect.key);
  return publishCourse(viewer, { courseId, seen: await seenNow(viewer, courseId), agreed: keys });
}

/** The code, message and fields of the refusal. */
export async function refusalOf(run: () => Promise<unknown>): Promise<Pick<AppError, "code" | "message" | "fields">> {
  try {
    await run();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message, fields: error.fields };
    throw error;
  }
  throw new Error("It was not refused.");
}

/** A learner enrolled in a section, as enrolling leaves it. */
export async function enrolled(courseId: number, sectionId: number | null): Promise<{ id: number; learner: MadeUser }> {
  const learner = await make.learner();
  const { title, price, financing, mentoringSessions, retakeMonths, certificate } = await present(courseId);
  const terms = freezeTerms({
    title,
    price,
    financing,
    mentoringSessions,
    retakeMonths,
    certificate,
    revision: 1,
    skills: [],
  });
  const [row] = await db
    .insert(enrollments)
    .values({ learnerId: learner.id, courseId, sectionId, terms })
    .returning({ id: enrollments.id });
  return { id: row?.id ?? 0, learner };
}

export async function tick(enrollmentId: number, moduleId: number): Promise<void> {
  await db.insert(moduleProgress).values({ enrollmentId, moduleId });
}

export const revisionsOf = (courseId: number) =>
  db
    .select()
    .from(courseRevisions)
    .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "published")))
    .orderBy(asc(courseRevisions.revision));

export const draftsOf = (courseId: number) =>
  db
    .select()
    .from(courseRevisions)
    .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "draft")));

export async function auditOf(courseId: number): Promise<string[]> {
  const rows = await db
    .select({ action: audit.action })
    .from(audit)
    .where(and(eq(audit.subject, "course"), eq(audit.subjectId, String(courseId))))
    .orderBy(asc(audit.id));
  return rows.map((row) => row.action);
}

export const allModules = (courseId: number) =>
  db.select().from(modules).where(eq(modules.courseId, courseId)).orderBy(asc(modules.id));
