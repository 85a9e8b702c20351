import "server-only";
import { eq } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { courseRevisions, courses } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { documentChanges, sameDocument } from "./changes";
import { presentState } from "./commands";
import type { CourseDocument } from "./document";
import { writeDocument } from "./document-write";
import { type Effect, effectsOf } from "./effects";
import { dropDraft, type HeldCourse, holdCourse, mayEdit, putDraft } from "./held-course";
import { withPastSections } from "./past-sections";
import { checkReferences } from "./references";
import { tellLearners } from "./tell-learners";

export type Publication =
  | { outcome: "published"; slug: string; revision: number }
  /** Kept as a draft: publishing it does something to learners that the editor has not been shown. */
  | { outcome: "asks"; slug: string; effects: Effect[] };

/**
 * Makes a document the public state as the next revision: tables, revision, audit and mail in one transaction. Without a document
 * the waiting draft is published, and an archived course without one comes back as it was. `agreed` are the keys of the effects
 * the editor was shown; an effect that asks and is not among them keeps the document as a draft instead.
 * Throws conflict when the course is no longer as `seen` or nothing differs, invalid with paths into the document.
 */
export async function publishCourse(
  viewer: Viewer,
  input: { courseId: number; seen: string; agreed: readonly string[]; document?: CourseDocument },
): Promise<Publication> {
  mayEdit(viewer);
  return db.transaction(async (tx) => {
    const course = await holdCourse(tx, viewer, input);
    const at = now();
    const present = await presentState(tx, course);
    const document = withPastSections(input.document ?? course.draft ?? present, present, at);
    if (course.status === "published" && sameDocument(document, present)) {
      throw new AppError("conflict", "Nothing differs from what is public, so there is nothing to publish.");
    }
    refuseIncomplete(document);
    await checkReferences(tx, course, document);
    const effects = await effectsOf(tx, course.id, present, document);
    const unseen = effects.filter((effect) => effect.asks && !input.agreed.includes(effect.key));
    if (unseen.length > 0) {
      await putDraft(tx, viewer, course, document);
      await writeAudit(tx, viewer, "course.draft", "course", course.id, { revision: course.revision });
      return { outcome: "asks", slug: course.slug, effects };
    }
    const revision = await writePublished(tx, viewer, course, document, at);
    await tellLearners(tx, course.id, present, document);
    const parts = [...new Set(documentChanges(present, document).map((change) => change.part))];
    await writeAudit(tx, viewer, "course.publish", "course", course.id, { revision, parts });
    return { outcome: "published", slug: course.slug, revision };
  });
}

function refuseIncomplete(document: CourseDocument): void {
  if (document.summary !== "") return;
  throw new AppError("invalid", "Some answers need another look.", {
    summary: ["Enter a summary before you publish. A draft may be saved without one."],
  });
}

async function writePublished(
  tx: Transaction,
  viewer: Viewer,
  course: HeldCourse,
  document: CourseDocument,
  at: Date,
): Promise<number> {
  const revision = course.revision + 1;
  await writeDocument(tx, course.id, document, at);
  await tx.update(courses).set({ status: "published", revision, publishedAt: at }).where(eq(courses.id, course.id));
  await dropDraft(tx, course.id);
  await tx.insert(courseRevisions).values({
    courseId: course.id,
    state: "published",
    revision,
    document: await presentState(tx, course),
    basedOn: course.revision,
    editedBy: viewer.userId,
    editedAt: at,
  });
  return revision;
}
