import "server-only";
import { and, asc, count, desc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { CatalogStatus } from "@/db/enums";
import { courseRevisions, courses, enrollments, skills, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type Change, documentChanges } from "./changes";
import type { CourseDocument } from "./document";
import { documentOf } from "./document-store";
import { writeDocument } from "./document-write";
import { canEditCatalog } from "./edit-policy";
import { readCourse } from "./rows";
import type { CourseView } from "./view";

const PAGE_SIZE = 25;

function mayEdit(viewer: Viewer): void {
  if (!canEditCatalog(viewer)) throw new AppError("not_found", "There is no such page.");
}

export type CourseFilter = { q: string; status: CatalogStatus | "draft_waiting" | null; page: number };

/** One page of all courses for the people who edit them, in catalog order. */
export async function coursesForEditing(viewer: Viewer, filter: CourseFilter) {
  mayEdit(viewer);
  const waiting = sql<boolean>`exists (select 1 from ${courseRevisions} where ${courseRevisions.courseId} = ${courses.id} and ${courseRevisions.state} = 'draft')`;
  const pattern = `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
  const conditions: (SQL | undefined)[] = [
    filter.q
      ? or(ilike(courses.title, pattern), ilike(courses.provider, pattern), ilike(courses.slug, pattern))
      : undefined,
    filter.status === "draft_waiting" ? waiting : filter.status ? eq(courses.status, filter.status) : undefined,
  ];
  const where = and(...conditions);
  const [total] = await db.select({ total: count() }).from(courses).where(where);
  const pages = Math.max(1, Math.ceil((total?.total ?? 0) / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const rows = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      provider: courses.provider,
      status: courses.status,
      revision: courses.revision,
      publishedAt: courses.publishedAt,
      draftWaiting: waiting,
      running: sql<number>`(select count(*)::int from ${enrollments} where ${enrollments.courseId} = ${courses.id} and ${enrollments.status} = 'enrolled')`,
    })
    .from(courses)
    .where(where)
    .orderBy(asc(courses.position), asc(courses.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { rows, total: total?.total ?? 0, page, pages };
}

/** A course as its editor needs it: what is public, the draft when there is one, what the draft changes, and the history. */
export async function courseForEditing(viewer: Viewer, courseId: number) {
  mayEdit(viewer);
  const [course] = await db
    .select({
      id: courses.id,
      slug: courses.slug,
      title: courses.title,
      status: courses.status,
      revision: courses.revision,
    })
    .from(courses)
    .where(eq(courses.id, courseId));
  const published = course ? await documentOf(db, courseId) : null;
  if (!course || !published) throw new AppError("not_found", "There is no such course.");
  const [draft] = await db
    .select({
      document: courseRevisions.document,
      editedAt: courseRevisions.editedAt,
      editor: users.name,
      basedOn: courseRevisions.basedOn,
    })
    .from(courseRevisions)
    .leftJoin(users, eq(users.id, courseRevisions.editedBy))
    .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "draft")));
  const history = await db
    .select({
      revision: courseRevisions.revision,
      editedAt: courseRevisions.editedAt,
      editor: users.name,
      document: courseRevisions.document,
    })
    .from(courseRevisions)
    .leftJoin(users, eq(users.id, courseRevisions.editedBy))
    .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "published")))
    .orderBy(desc(courseRevisions.revision))
    .limit(21);
  const draftDocument = draft ? (draft.document as CourseDocument) : null;
  return {
    course,
    document: draftDocument ?? published,
    draft: draft ? { editedAt: draft.editedAt, editor: draft.editor, stale: draft.basedOn !== course.revision } : null,
    changes: draftDocument ? documentChanges(published, draftDocument) : ([] as Change[]),
    history: history.slice(0, 20).map((entry, index) => ({
      revision: entry.revision ?? 0,
      editedAt: entry.editedAt,
      editor: entry.editor,
      changes: history[index + 1]
        ? documentChanges(history[index + 1]?.document as CourseDocument, entry.document as CourseDocument)
        : [],
    })),
  };
}

class Preview extends Error {
  constructor(readonly view: CourseView | null) {
    super("preview");
  }
}

/** The public page as publishing the draft would make it: written, read and rolled back in one transaction. */
export async function previewCourse(viewer: Viewer, courseId: number): Promise<CourseView> {
  mayEdit(viewer);
  const at = now();
  const view = await db
    .transaction(async (tx) => {
      const [course] = await tx
        .select({ slug: courses.slug, revision: courses.revision })
        .from(courses)
        .where(eq(courses.id, courseId));
      if (!course) throw new Preview(null);
      const [draft] = await tx
        .select({ document: courseRevisions.document })
        .from(courseRevisions)
        .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "draft")));
      if (draft) await writeDocument(tx, courseId, draft.document as CourseDocument, at);
      await tx
        .update(courses)
        .set({ status: "published", revision: course.revision + (draft ? 1 : 0) })
        .where(eq(courses.id, courseId));
      throw new Preview(await readCourse(course.slug, at, tx));
    })
    .catch((error: unknown) => {
      if (error instanceof Preview) return error.view;
      throw error;
    });
  if (!view) throw new AppError("not_found", "There is no such course.");
  return view;
}

/** Skills an editor can choose, by name. */
export async function skillChoices(viewer: Viewer): Promise<{ value: string; label: string }[]> {
  mayEdit(viewer);
  return db.select({ value: skills.slug, label: skills.name }).from(skills).orderBy(asc(skills.name));
}

/** Courses an editor can name as a prerequisite. */
export async function courseChoices(viewer: Viewer): Promise<{ value: string; label: string }[]> {
  mayEdit(viewer);
  const rows = await db
    .select({ value: courses.slug, title: courses.title })
    .from(courses)
    .where(eq(courses.status, "published"))
    .orderBy(asc(courses.title));
  return rows.map((row) => ({ value: row.value, label: row.title ?? row.value }));
}
