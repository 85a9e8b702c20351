import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { audit, courseRevisions, courses, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/dates";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type CourseDocument, storedDocument } from "./document";
import { canEditCatalog } from "./edit-policy";
import { stampOf } from "./stamp";

export const NO_COURSE = "There is no such course.";

/** Anybody but an admin gets the answer of a course that is not there. */
export function mayEdit(viewer: Viewer): void {
  if (!canEditCatalog(viewer)) throw new AppError("not_found", NO_COURSE);
}

export type HeldCourse = Awaited<ReturnType<typeof holdCourse>>;

/**
 * Locks the course and returns it with its draft. Throws conflict when it is no longer as `seen` says, naming who changed it;
 * the field `replace` is where the form offers to go on.
 */
export async function holdCourse(tx: Transaction, viewer: Viewer, input: { courseId: number; seen: string }) {
  const [course] = await tx
    .select({ id: courses.id, slug: courses.slug, status: courses.status, revision: courses.revision })
    .from(courses)
    .where(eq(courses.id, input.courseId))
    .for("update");
  if (!course) throw new AppError("not_found", NO_COURSE);
  const [draft] = await tx
    .select({ id: courseRevisions.id, document: courseRevisions.document, editedAt: courseRevisions.editedAt })
    .from(courseRevisions)
    .where(and(eq(courseRevisions.courseId, course.id), eq(courseRevisions.state, "draft")));
  if (stampOf(course, draft ?? null) !== input.seen) throw await staleEdit(tx, viewer, course.id);
  return { ...course, draft: draft ? storedDocument(draft.document) : null };
}

const DEEDS: Record<string, string> = {
  "course.draft": "saved a draft of this course",
  "course.restore": "put an earlier revision into this course's draft",
  "course.publish": "published this course",
  "course.discard": "threw this course's draft away",
  "course.archive": "archived this course",
};

async function staleEdit(tx: Transaction, viewer: Viewer, courseId: number): Promise<AppError> {
  const [latest] = await tx
    .select({ action: audit.action, at: audit.at, by: users.id, name: users.name })
    .from(audit)
    .leftJoin(users, eq(users.id, audit.actorId))
    .where(and(eq(audit.subject, "course"), eq(audit.subjectId, String(courseId))))
    .orderBy(desc(audit.id))
    .limit(1);
  const who = latest?.by === viewer.userId ? "You, in another window," : (latest?.name ?? "Somebody");
  const did = DEEDS[latest?.action ?? ""] ?? "changed this course";
  const when = latest ? ` (${formatDate(latest.at, "dayTime", viewer.timeZone)})` : "";
  return new AppError(
    "conflict",
    `${who} ${did} after you opened it${when}. Nothing was saved just now, and everything you typed is still here.`,
    { replace: ["Look at what is there now, then say whether yours takes its place."] },
  );
}

/** Keeps a document as the course's one draft. */
export async function putDraft(
  tx: Transaction,
  viewer: Viewer,
  course: { id: number; revision: number },
  document: CourseDocument,
): Promise<void> {
  const at = now();
  const values = { document, basedOn: course.revision, editedBy: viewer.userId, editedAt: at };
  const later = sql`greatest(${at.toISOString()}::timestamptz, ${courseRevisions.editedAt} + interval '1 millisecond')`;
  await tx
    .insert(courseRevisions)
    .values({ courseId: course.id, state: "draft", ...values })
    .onConflictDoUpdate({
      target: courseRevisions.courseId,
      targetWhere: eq(courseRevisions.state, "draft"),
      set: { ...values, editedAt: later },
    });
}

/** Throws the course's draft away, if there is one. */
export async function dropDraft(tx: Transaction, courseId: number): Promise<void> {
  await tx
    .delete(courseRevisions)
    .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "draft")));
}
