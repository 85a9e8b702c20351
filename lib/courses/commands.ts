import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { courseRevisions, courses } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { CourseDocument } from "./document";
import { documentOf, writeDocument } from "./document-store";
import { canEditCatalog } from "./edit-policy";

const MISSING = "There is no such course.";

function mayEdit(viewer: Viewer): void {
  if (!canEditCatalog(viewer)) throw new AppError("not_found", MISSING);
}

/** Locks the course and returns what the edit must start from. */
async function lockCourse(tx: Transaction, courseId: number) {
  const [course] = await tx
    .select({ id: courses.id, slug: courses.slug, status: courses.status, revision: courses.revision })
    .from(courses)
    .where(eq(courses.id, courseId))
    .for("update");
  if (!course) throw new AppError("not_found", MISSING);
  return course;
}

/** Creates a course as an empty draft that nobody sees; returns its id. */
export async function createCourse(
  viewer: Viewer,
  input: { title: string; slug: string },
): Promise<{ id: number; slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const [taken] = await tx.select({ id: courses.id }).from(courses).where(eq(courses.slug, input.slug));
    if (taken)
      throw new AppError("conflict", "Another course has this address.", {
        slug: ["Choose another address; this one is taken."],
      });
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
    if (!course) throw new AppError("unavailable", "The course could not be created.");
    await writeAudit(tx, viewer, "course.create", "course", course.id, { slug: course.slug });
    return course;
  });
}

/** Keeps a document as the course's one draft. `basedOn` = the revision it was edited from; a newer one is a conflict. */
export async function saveDraft(
  viewer: Viewer,
  input: { courseId: number; basedOn: number; document: CourseDocument },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await lockCourse(tx, input.courseId);
    if (course.revision !== input.basedOn) {
      throw new AppError(
        "conflict",
        "Somebody published this course while you edited it. Copy what you changed, reload, and enter it again.",
      );
    }
    await putDraft(tx, viewer, course.id, course.revision, input.document);
    await writeAudit(tx, viewer, "course.draft", "course", course.id, { basedOn: course.revision });
    return { slug: course.slug };
  });
}

async function putDraft(
  tx: Transaction,
  viewer: Viewer,
  courseId: number,
  basedOn: number,
  document: CourseDocument,
): Promise<void> {
  const values = { document, basedOn, editedBy: viewer.userId, editedAt: now() };
  await tx
    .insert(courseRevisions)
    .values({ courseId, state: "draft", ...values })
    .onConflictDoUpdate({
      target: courseRevisions.courseId,
      targetWhere: eq(courseRevisions.state, "draft"),
      set: values,
    });
}

/** Makes the draft the public state, as the next revision, in one transaction; the draft is gone afterwards. */
export async function publishDraft(
  viewer: Viewer,
  input: { courseId: number },
): Promise<{ slug: string; revision: number }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await lockCourse(tx, input.courseId);
    const [draft] = await tx
      .select({ id: courseRevisions.id, document: courseRevisions.document, basedOn: courseRevisions.basedOn })
      .from(courseRevisions)
      .where(and(eq(courseRevisions.courseId, course.id), eq(courseRevisions.state, "draft")));
    if (!draft) throw new AppError("conflict", "There is no draft to publish. Save your changes first.");
    if (draft.basedOn !== course.revision) {
      throw new AppError(
        "conflict",
        "This draft was made from an older revision. Open it, look at what changed since, and save it again.",
      );
    }
    const at = now();
    const revision = course.revision + 1;
    await writeDocument(tx, course.id, draft.document as CourseDocument, at);
    await tx.update(courses).set({ status: "published", revision, publishedAt: at }).where(eq(courses.id, course.id));
    const published = await documentOf(tx, course.id);
    await tx.delete(courseRevisions).where(eq(courseRevisions.id, draft.id));
    await tx.insert(courseRevisions).values({
      courseId: course.id,
      state: "published",
      revision,
      document: published ?? {},
      basedOn: course.revision,
      editedBy: viewer.userId,
      editedAt: at,
    });
    await writeAudit(tx, viewer, "course.publish", "course", course.id, { revision });
    return { slug: course.slug, revision };
  });
}

/** Throws the draft away; the public state stays. */
export async function discardDraft(viewer: Viewer, input: { courseId: number }): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await lockCourse(tx, input.courseId);
    await tx
      .delete(courseRevisions)
      .where(and(eq(courseRevisions.courseId, course.id), eq(courseRevisions.state, "draft")));
    await writeAudit(tx, viewer, "course.discard", "course", course.id, {});
    return { slug: course.slug };
  });
}

/** Takes the course out of the public catalog; enrollments and history stay. Publishing brings it back. */
export async function archiveCourse(viewer: Viewer, input: { courseId: number }): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await lockCourse(tx, input.courseId);
    if (course.status !== "published") throw new AppError("conflict", "Only a published course can be archived.");
    await tx.update(courses).set({ status: "archived" }).where(eq(courses.id, course.id));
    await writeAudit(tx, viewer, "course.archive", "course", course.id, {});
    return { slug: course.slug };
  });
}

/** Puts an earlier revision into the draft, to look at and publish. Sections keep their present dates and seats. */
export async function restoreRevision(
  viewer: Viewer,
  input: { courseId: number; revision: number },
): Promise<{ slug: string }> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await lockCourse(tx, input.courseId);
    const [row] = await tx
      .select({ document: courseRevisions.document })
      .from(courseRevisions)
      .where(
        and(
          eq(courseRevisions.courseId, course.id),
          eq(courseRevisions.state, "published"),
          eq(courseRevisions.revision, input.revision),
        ),
      );
    const present = await documentOf(tx, course.id);
    if (!row || !present) throw new AppError("not_found", "There is no such revision.");
    const earlier = row.document as CourseDocument;
    await putDraft(tx, viewer, course.id, course.revision, { ...earlier, sections: present.sections });
    await writeAudit(tx, viewer, "course.restore", "course", course.id, { revision: input.revision });
    return { slug: course.slug };
  });
}
