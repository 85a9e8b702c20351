import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courseRevisions, courses } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError, violatedConstraint } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { sameDocument } from "./changes";
import { type CourseDocument, courseDocument } from "./document";
import { documentOf } from "./document-store";
import { dropDraft, type HeldCourse, holdCourse, mayEdit, NO_COURSE, putDraft } from "./held-course";
import { withPastSections } from "./past-sections";
import { checkReferences } from "./references";

/** Creates a course as an empty draft that nobody sees. Throws conflict when its address is taken. */
export async function createCourse(
  viewer: Viewer,
  input: { title: string; slug: string },
): Promise<{ id: number; slug: string }> {
  mayEdit(viewer);
  try {
    return await db.transaction(async (tx) => {
      const [course] = await tx
        .insert(courses)
        .values({
          slug: input.slug,
          title: input.title,
          summary: "",
          levelsBy: "provider",
          price: { kind: "not_stated", amountMinor: null, currency: "USD", instalments: null },
          position: sql`(select coalesce(max(position), 0) + 1 from ${courses})`,
          revision: 0,
        })
        .returning({ id: courses.id, slug: courses.slug });
      if (!course) throw new Error("The course was not written.");
      await writeAudit(tx, viewer, "course.create", "course", course.id, { slug: course.slug });
      return course;
    });
  } catch (error) {
    if (violatedConstraint(error) !== "courses_slug_key") throw error;
    const message = `Another course has the address ${input.slug}. Choose another.`;
    throw new AppError("conflict", "Some answers need another look.", { slug: [message] });
  }
}

/**
 * Keeps a document as the course's one draft; a document that says what is there already leaves no draft. Past sections stay as
 * they are. Throws conflict when the course is no longer as `seen` (see stamp.ts), invalid with paths into the document.
 */
export async function saveDraft(
  viewer: Viewer,
  input: { courseId: number; seen: string; document: CourseDocument },
): Promise<{ slug: string; kept: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await holdCourse(tx, viewer, input);
    const present = await presentState(tx, course);
    const document = withPastSections(input.document, present, now());
    await checkReferences(tx, course, document);
    const kept = !sameDocument(document, present);
    if (kept) await putDraft(tx, viewer, course, document);
    else await dropDraft(tx, course.id);
    await writeAudit(tx, viewer, kept ? "course.draft" : "course.discard", "course", course.id, {
      revision: course.revision,
    });
    return { slug: course.slug, kept };
  });
}

/** What the course's tables hold: the public state, or the empty one of a course that was never public. */
export async function presentState(
  tx: Parameters<typeof documentOf>[0],
  course: Pick<HeldCourse, "id">,
): Promise<CourseDocument> {
  const present = await documentOf(tx, course.id);
  if (!present) throw new AppError("not_found", NO_COURSE);
  return present;
}

/** Throws the draft away; what is public stays. */
export async function discardDraft(
  viewer: Viewer,
  input: { courseId: number; seen: string },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await holdCourse(tx, viewer, input);
    if (!course.draft) throw new AppError("conflict", "There is no draft to discard.");
    await dropDraft(tx, course.id);
    await writeAudit(tx, viewer, "course.discard", "course", course.id, { revision: course.revision });
    return { slug: course.slug };
  });
}

/** Takes the course out of the public catalog; enrollments, history and the draft stay. Publishing brings it back. */
export async function archiveCourse(
  viewer: Viewer,
  input: { courseId: number; seen: string },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await holdCourse(tx, viewer, input);
    if (course.status !== "published") throw new AppError("conflict", "Only a published course can be archived.");
    await tx.update(courses).set({ status: "archived" }).where(eq(courses.id, course.id));
    await writeAudit(tx, viewer, "course.archive", "course", course.id, { revision: course.revision });
    return { slug: course.slug };
  });
}

/**
 * Puts an earlier revision into the draft, to look at and then publish; past sections stay as they are. A draft that was waiting
 * is replaced. `kept` is false when the revision says what is there already, so that no draft is left.
 */
export async function restoreRevision(
  viewer: Viewer,
  input: { courseId: number; seen: string; revision: number },
): Promise<{ slug: string; kept: boolean }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await holdCourse(tx, viewer, input);
    const [earlier] = await tx
      .select({ document: courseRevisions.document })
      .from(courseRevisions)
      .where(
        and(
          eq(courseRevisions.courseId, course.id),
          eq(courseRevisions.state, "published"),
          eq(courseRevisions.revision, input.revision),
        ),
      );
    if (!earlier) throw new AppError("not_found", "There is no such revision.");
    const read = courseDocument.safeParse(earlier.document);
    if (!read.success)
      throw new AppError("conflict", "This revision is from an older version of Bearing and cannot be restored.");
    const present = await presentState(tx, course);
    const document = withPastSections(read.data, present, now());
    const kept = !sameDocument(document, present);
    if (kept) await putDraft(tx, viewer, course, document);
    else await dropDraft(tx, course.id);
    await writeAudit(tx, viewer, "course.restore", "course", course.id, { revision: input.revision });
    return { slug: course.slug, kept };
  });
}
