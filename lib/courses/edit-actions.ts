"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { getViewer } from "@/lib/platform/auth/viewer";
import { tags } from "@/lib/platform/cache";
import { AppError } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form-state";
import { archiveCourse, createCourse, discardDraft, restoreRevision, saveDraft } from "./commands";
import { type CourseForm, courseForm, heldCourseForm, newCourseForm, publishForm, restoreForm } from "./edit-input";
import { presentStamp } from "./edit-queries";
import { formFieldErrors } from "./form-fields";
import { type Publication, publishCourse } from "./publish";

/** What happened to the course, as the editor's pages name it in `?done=`. */
type Done = "saved" | "same" | "published" | "asks" | "discarded" | "archived" | "restored" | "restored-same";

/**
 * The editor's form: keeps a draft, or with intent "publish" makes it public, to be seen on the next request. With scripts the
 * page stays where it is and is filled anew; without, it is loaded again.
 */
export async function saveCourseAction(_: FormState, data: FormData): Promise<FormState> {
  let slug: string | null = null;
  const state = await runAction(courseForm, data, async (viewer, input): Promise<Done> => {
    const { rows, intent, ...edit } = input;
    if (intent === "save") return (await inFormFields(rows, () => saveDraft(viewer, edit))).kept ? "saved" : "same";
    const publication = await inFormFields(rows, () => publishCourse(viewer, edit));
    slug = publication.slug;
    return doneOf(publication);
  });
  if (state.status === "failed") return state.code === "conflict" ? withPresentStamp(state, data) : state;
  if (state.status !== "done") return state;
  if (slug !== null && state.value === "published") refreshPublic(slug);
  if (data.get("scripted") !== "on") redirect(editorPath(data, state.value as Done));
  refresh();
  return state;
}

/** Turns paths into the document into the form's own fields. */
async function inFormFields<T>(rows: CourseForm["rows"], command: () => Promise<T>): Promise<T> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "invalid") throw error;
    throw new AppError(error.code, error.message, formFieldErrors(error.fields, rows));
  }
}

/** After a conflict the form may offer to go on from what is there now. */
async function withPresentStamp(state: Extract<FormState, { status: "failed" }>, data: FormData): Promise<FormState> {
  const viewer = await getViewer();
  const now = viewer ? await presentStamp(viewer, Number(data.get("courseId"))) : null;
  return now === null ? state : { ...state, values: { ...state.values, now } };
}

/** Publishes the waiting draft, or an archived course as it was. */
export async function publishCourseAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(publishForm, data, publishCourse);
  if (state.status !== "done") return state;
  const publication = state.value as Publication;
  if (publication.outcome === "published") refreshPublic(publication.slug);
  redirect(editorPath(data, doneOf(publication)));
}

export async function discardDraftAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(heldCourseForm, data, discardDraft);
  if (state.status !== "done") return state;
  redirect(editorPath(data, "discarded"));
}

export async function archiveCourseAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(heldCourseForm, data, archiveCourse);
  if (state.status !== "done") return state;
  refreshPublic((state.value as { slug: string }).slug);
  redirect(editorPath(data, "archived"));
}

export async function restoreRevisionAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(restoreForm, data, restoreRevision);
  if (state.status !== "done") return state;
  redirect(editorPath(data, (state.value as { kept: boolean }).kept ? "restored" : "restored-same"));
}

export async function createCourseAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(newCourseForm, data, createCourse);
  if (state.status !== "done") return state;
  redirect(`/admin/courses/${(state.value as { id: number }).id}`);
}

const doneOf = (publication: Publication): Done => (publication.outcome === "published" ? "published" : "asks");

const editorPath = (data: FormData, done: Done) =>
  `/admin/courses/${Number(data.get("courseId"))}?done=${done}` as const;

function refreshPublic(slug: string): void {
  updateTag(tags.course(slug));
  updateTag(tags.courses);
  updateTag(tags.roles);
}
