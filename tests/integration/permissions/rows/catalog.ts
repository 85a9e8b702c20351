import { archiveCourse, createCourse, discardDraft, restoreRevision, saveDraft } from "@/lib/courses/commands";
import * as editing from "@/lib/courses/edit-actions";
import { coursesForEditing } from "@/lib/courses/edit-list";
import * as editor from "@/lib/courses/edit-queries";
import { courseListQuery } from "@/lib/courses/list-query";
import { publishCourse } from "@/lib/courses/publish";
import type { Viewer } from "@/lib/platform/viewer";
import type { World } from "../stage";
import { type Row, row } from "../surface";

const ADMINS = ["deny", "deny", "deny", "deny", "deny", "allow"] as const;

let made = 0;

const stampOf = async (viewer: Viewer, courseId: number): Promise<string> =>
  (await editor.presentStamp(viewer, courseId)) ?? "";

/** A course nobody but an admin sees, with a draft that could be published. */
async function draft({ viewers: { A }, secret }: World) {
  const { id, slug } = await createCourse(A, { title: `Draft ${secret}`, slug: `draft-${++made}` });
  const opened = await editor.courseForEditing(A, id);
  const document = { ...opened.document, summary: `Summary ${secret}` };
  await saveDraft(A, { courseId: id, seen: opened.seen, document });
  return { courseId: id, slug, seen: await stampOf(A, id), document: { ...document, title: "Another title" } };
}

/** The same course, public, without a draft; revision 1 differs from revision 2. */
async function published(world: World) {
  const { A } = world.viewers;
  const { courseId, slug, seen, document } = await draft(world);
  await publishCourse(A, { courseId, seen, agreed: [] });
  await publishCourse(A, { courseId, seen: await stampOf(A, courseId), agreed: [], document });
  return { courseId, slug, seen: await stampOf(A, courseId), document: { ...document, title: "A third title" } };
}

const held = (_: World, { courseId, seen }: { courseId: number; seen: string }) => ({ courseId, seen });

/** The editor's form with a title and a summary and nothing else. */
const filled =
  (intent: "save" | "publish") =>
  (_: World, { courseId, seen }: { courseId: number; seen: string }) => ({
    courseId,
    seen,
    intent,
    title: "A fourth title",
    summary: "What it is about.",
    levelsBy: "provider",
    priceKind: "not_stated",
    durationUnit: "weeks",
  });

export const catalog: Row[] = [
  row({
    does: "Catalog draft or archived: read",
    cells: ADMINS,
    kind: "read",
    prepare: draft,
    surfaces: (how) => ({
      "lib/courses/edit-queries.ts#courseForEditing": how.by((viewer, _, { courseId }) =>
        editor.courseForEditing(viewer, courseId),
      ),
      "lib/courses/edit-queries.ts#presentStamp": how.by((viewer, _, { courseId }) =>
        editor.presentStamp(viewer, courseId),
      ),
      "lib/courses/edit-queries.ts#previewCourse": how.by((viewer, _, { courseId }) =>
        editor.previewCourse(viewer, courseId),
      ),
      "lib/courses/edit-queries.ts#courseHistory": how.by((viewer, _, { courseId }) =>
        editor.courseHistory(viewer, courseId, 1),
      ),
      "lib/courses/edit-queries.ts#skillChoices": how.by((viewer) => editor.skillChoices(viewer)),
      "lib/courses/edit-queries.ts#courseChoices": how.by((viewer, _, { courseId }) =>
        editor.courseChoices(viewer, courseId, []),
      ),
      "lib/courses/edit-list.ts#coursesForEditing": how.by((viewer) => coursesForEditing(viewer, courseListQuery({}))),
    }),
  }),
  row({
    does: "Catalog: create",
    cells: ADMINS,
    kind: "write",
    surfaces: (how) => ({
      "lib/courses/commands.ts#createCourse": how.by((viewer) =>
        createCourse(viewer, { title: "New", slug: `new-${++made}` }),
      ),
      "lib/courses/edit-actions.ts#createCourseAction": how.form(editing.createCourseAction, () => ({
        title: "New",
        slug: `new-${++made}`,
      })),
    }),
  }),
  row({
    does: "Catalog: edit",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/courses/commands.ts#saveDraft": how.by((viewer, _, { courseId, seen, document }) =>
        saveDraft(viewer, { courseId, seen, document }),
      ),
      "lib/courses/edit-actions.ts#saveCourseAction": how.form(editing.saveCourseAction, filled("save")),
    }),
  }),
  row({
    does: "Catalog: publish",
    cells: ADMINS,
    kind: "write",
    prepare: draft,
    surfaces: (how) => ({
      "lib/courses/publish.ts#publishCourse": how.by((viewer, _, { courseId, seen }) =>
        publishCourse(viewer, { courseId, seen, agreed: [] }),
      ),
      "lib/courses/edit-actions.ts#publishCourseAction": how.form(editing.publishCourseAction, held),
      "lib/courses/edit-actions.ts#saveCourseAction": how.form(editing.saveCourseAction, filled("publish")),
    }),
  }),
  row({
    does: "Catalog: discard a draft",
    cells: ADMINS,
    kind: "write",
    prepare: draft,
    surfaces: (how) => ({
      "lib/courses/commands.ts#discardDraft": how.by((viewer, _, { courseId, seen }) =>
        discardDraft(viewer, { courseId, seen }),
      ),
      "lib/courses/edit-actions.ts#discardDraftAction": how.form(editing.discardDraftAction, held),
    }),
  }),
  row({
    does: "Catalog: archive",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/courses/commands.ts#archiveCourse": how.by((viewer, _, { courseId, seen }) =>
        archiveCourse(viewer, { courseId, seen }),
      ),
      "lib/courses/edit-actions.ts#archiveCourseAction": how.form(editing.archiveCourseAction, held),
    }),
  }),
  row({
    does: "Catalog: restore a revision",
    cells: ADMINS,
    kind: "write",
    prepare: published,
    surfaces: (how) => ({
      "lib/courses/commands.ts#restoreRevision": how.by((viewer, _, { courseId, seen }) =>
        restoreRevision(viewer, { courseId, seen, revision: 1 }),
      ),
      "lib/courses/edit-actions.ts#restoreRevisionAction": how.form(
        editing.restoreRevisionAction,
        (_, { courseId, seen }) => ({
          courseId,
          seen,
          revision: 1,
        }),
      ),
    }),
  }),
];
