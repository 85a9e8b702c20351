import "server-only";
import { and, asc, count, desc, eq, inArray, ne, or } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { courseRevisions, courses, prerequisiteCourses, skills, users } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { Names } from "./change-words";
import { type Change, documentChanges } from "./changes";
import { type CourseDocument, courseDocument, storedDocument } from "./document";
import { documentOf } from "./document-store";
import { viewOfDocument } from "./document-view";
import { type Effect, effectsOf, runningLearners, seatsBySection, workersByModule } from "./effects";
import { mayEdit, NO_COURSE } from "./held-course";
import { withPastSections } from "./past-sections";
import { stampOf } from "./stamp";
import type { CourseView } from "./view";

/** Everything a read needs is of one moment. */
const inOneMoment = <T>(read: (tx: Executor) => Promise<T>): Promise<T> =>
  db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });

/** The course as it is, its draft, and what an editor sees of it. */
async function openCourse(tx: Executor, courseId: number) {
  const [course] = await tx
    .select({ id: courses.id, slug: courses.slug, status: courses.status, revision: courses.revision })
    .from(courses)
    .where(eq(courses.id, courseId));
  const present = course ? await documentOf(tx, courseId) : null;
  if (!course || !present) throw new AppError("not_found", NO_COURSE);
  const [draft] = await tx
    .select({ document: courseRevisions.document, editedAt: courseRevisions.editedAt, editor: users.name })
    .from(courseRevisions)
    .leftJoin(users, eq(users.id, courseRevisions.editedBy))
    .where(and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "draft")));
  const at = now();
  const document = draft ? withPastSections(storedDocument(draft.document), present, at) : present;
  return { course, present, document, draft: draft ?? null, seen: stampOf(course, draft ?? null), at };
}

export type EditedCourse = Awaited<ReturnType<typeof courseForEditing>>;

/** A course as its editor needs it: the document to edit, what is public, who is in it, and what publishing would do. */
export async function courseForEditing(viewer: Viewer, courseId: number) {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const { course, present, document, draft, seen, at } = await openCourse(tx, courseId);
    const changes = documentChanges(present, document, await namesIn(tx, [present, document]));
    return {
      course,
      seen,
      document,
      draft: draft ? { editedAt: draft.editedAt, editor: draft.editor } : null,
      changes,
      effects: await effectsOf(tx, courseId, present, document),
      preview: await viewOfDocument(tx, course, document, at),
      seats: await seatsBySection(tx, courseId),
      workers: await workersByModule(tx, courseId),
      running: await runningLearners(tx, courseId),
      neededBy: await coursesThatAskFor(tx, courseId),
      at,
    };
  });
}

/** Published courses that name this one as to be finished first. */
async function coursesThatAskFor(tx: Executor, courseId: number): Promise<number> {
  const [row] = await tx
    .select({ asking: count() })
    .from(prerequisiteCourses)
    .innerJoin(courses, eq(courses.id, prerequisiteCourses.courseId))
    .where(and(eq(prerequisiteCourses.requiredId, courseId), eq(courses.status, "published")));
  return row?.asking ?? 0;
}

/** What an editor sees of a course now; null when there is none. */
export async function presentStamp(viewer: Viewer, courseId: number): Promise<string | null> {
  mayEdit(viewer);
  const [course] = await db
    .select({ status: courses.status, revision: courses.revision, editedAt: courseRevisions.editedAt })
    .from(courses)
    .leftJoin(courseRevisions, and(eq(courseRevisions.courseId, courses.id), eq(courseRevisions.state, "draft")))
    .where(eq(courses.id, courseId));
  return course ? stampOf(course, course.editedAt ? { editedAt: course.editedAt } : null) : null;
}

/** The public page as publishing the draft would make it, and what publishing would do. Nothing is written. */
export async function previewCourse(
  viewer: Viewer,
  courseId: number,
): Promise<{ view: CourseView; seen: string; publishable: boolean; waiting: boolean; effects: Effect[] }> {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const { course, present, document, draft, seen, at } = await openCourse(tx, courseId);
    return {
      view: await viewOfDocument(tx, course, document, at),
      seen,
      waiting: draft !== null,
      publishable: draft !== null || course.status !== "published",
      effects: await effectsOf(tx, courseId, present, document),
    };
  });
}

const HISTORY_PAGE = 10;

export type HistoryEntry = {
  revision: number;
  editedAt: Date;
  editor: string | null;
  /** Against the revision before; null for the first, and when either is too old to be read. */
  changes: Change[] | null;
  /** Kept in a shape that can still be read. */
  restorable: boolean;
};

/** Published revisions, newest first, one page of them. */
export async function courseHistory(viewer: Viewer, courseId: number, page: number) {
  mayEdit(viewer);
  return inOneMoment(async (tx) => {
    const published = and(eq(courseRevisions.courseId, courseId), eq(courseRevisions.state, "published"));
    const [all] = await tx.select({ total: count() }).from(courseRevisions).where(published);
    const pages = Math.max(1, Math.ceil((all?.total ?? 0) / HISTORY_PAGE));
    const shown = Math.min(page, pages);
    const rows = await tx
      .select({
        revision: courseRevisions.revision,
        editedAt: courseRevisions.editedAt,
        editor: users.name,
        document: courseRevisions.document,
      })
      .from(courseRevisions)
      .leftJoin(users, eq(users.id, courseRevisions.editedBy))
      .where(published)
      .orderBy(desc(courseRevisions.revision))
      .limit(HISTORY_PAGE + 1)
      .offset((shown - 1) * HISTORY_PAGE);
    const documents = rows.map((row) => courseDocument.safeParse(row.document).data ?? null);
    const names = await namesIn(
      tx,
      documents.filter((document) => document !== null),
    );
    const entries = rows.slice(0, HISTORY_PAGE).map((row, index): HistoryEntry => {
      const [before, after] = [documents[index + 1], documents[index]];
      const { revision, editedAt, editor } = row;
      return {
        revision: revision ?? 0,
        editedAt,
        editor,
        changes: before && after ? documentChanges(before, after, names) : null,
        restorable: after !== null && after !== undefined,
      };
    });
    return { entries, page: shown, pages };
  });
}

/** Names of all skills and courses the documents mention. */
async function namesIn(tx: Executor, documents: readonly CourseDocument[]): Promise<Names> {
  const skillSlugs = documents.flatMap((one) => [...one.skills, ...one.prerequisiteSkills].map((row) => row.skill));
  const courseSlugs = documents.flatMap((one) => one.prerequisiteCourses);
  const [skillRows, courseRows] = await Promise.all([
    skillSlugs.length > 0
      ? tx.select({ slug: skills.slug, name: skills.name }).from(skills).where(inArray(skills.slug, skillSlugs))
      : [],
    courseSlugs.length > 0
      ? tx.select({ slug: courses.slug, name: courses.title }).from(courses).where(inArray(courses.slug, courseSlugs))
      : [],
  ]);
  return new Map([
    ...skillRows.map(({ slug, name }): [string, string] => [slug, name]),
    ...courseRows.map(({ slug, name }): [string, string] => [`course:${slug}`, name ?? slug]),
  ]);
}

export type Choice = { value: string; label: string };

/** Skills an editor can choose, by name. */
export async function skillChoices(viewer: Viewer): Promise<Choice[]> {
  mayEdit(viewer);
  return db
    .select({ value: skills.slug, label: skills.name })
    .from(skills)
    .where(eq(skills.status, "published"))
    .orderBy(asc(skills.name));
}

/** Courses an editor can name as to be finished first: the published ones, and those that are named already. */
export async function courseChoices(viewer: Viewer, courseId: number, named: readonly string[]): Promise<Choice[]> {
  mayEdit(viewer);
  const rows = await db
    .select({ slug: courses.slug, title: courses.title, status: courses.status })
    .from(courses)
    .where(
      and(
        ne(courses.id, courseId),
        or(eq(courses.status, "published"), named.length > 0 ? inArray(courses.slug, [...named]) : undefined),
      ),
    )
    .orderBy(asc(courses.title), asc(courses.slug));
  return rows.map(({ slug, title, status }) => {
    const name = title ?? `Title not stated (${slug})`;
    return { value: slug, label: status === "published" ? name : `${name} (not public)` };
  });
}
