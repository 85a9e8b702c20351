"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { tags } from "@/lib/platform/cache";
import type { FormState } from "@/lib/platform/form-state";
import { archiveCourse, createCourse, discardDraft, publishDraft, restoreRevision, saveDraft } from "./commands";
import { courseForm, courseIdForm, newCourseForm, restoreForm } from "./edit-input";

/** Names the editor's own fields where the document names a moment. */
function editorFields(state: FormState): FormState {
  if (state.status !== "failed") return state;
  const fields = Object.fromEntries(
    Object.entries(state.fields).map(([name, messages]) => [editorField(name), messages]),
  );
  return { ...state, fields };
}

function editorField(name: string): string {
  const bare = name.replace(/^document\./, "");
  const price: Record<string, string> = {
    "price.kind": "priceKind",
    "price.amountMinor": "priceAmount",
    "price.currency": "priceCurrency",
    "price.instalments": "priceInstalments",
    "duration.min": "durationMin",
    "duration.max": "durationMax",
    "duration.unit": "durationUnit",
  };
  return price[bare] ?? bare.replace(/\.startsAt$/, ".firstDay").replace(/\.endsAt$/, ".lastDay");
}

/** Saves the draft; with intent publish also makes it public, visible on the next request. */
export async function saveCourseAction(_: FormState, data: FormData): Promise<FormState> {
  let published: string | null = null;
  const state = await runAction(courseForm, data, async (viewer, input) => {
    const { slug } = await saveDraft(viewer, input);
    if (input.intent === "publish") {
      await publishDraft(viewer, input);
      published = slug;
    }
  });
  if (state.status !== "done") return editorFields(state);
  if (published !== null) {
    refreshCourse(published);
    redirect(`/admin/courses/${data.get("courseId")}?done=published`);
  }
  redirect(`/admin/courses/${data.get("courseId")}?done=saved`);
}

export async function publishDraftAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(courseIdForm, data, publishDraft);
  if (state.status !== "done") return state;
  refreshCourse((state.value as { slug: string }).slug);
  redirect(`/admin/courses/${data.get("courseId")}?done=published`);
}

export async function discardDraftAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(courseIdForm, data, discardDraft);
  if (state.status !== "done") return state;
  redirect(`/admin/courses/${data.get("courseId")}?done=discarded`);
}

export async function archiveCourseAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(courseIdForm, data, archiveCourse);
  if (state.status !== "done") return state;
  refreshCourse((state.value as { slug: string }).slug);
  redirect(`/admin/courses/${data.get("courseId")}?done=archived`);
}

export async function restoreRevisionAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(restoreForm, data, restoreRevision);
  if (state.status !== "done") return state;
  redirect(`/admin/courses/${data.get("courseId")}?done=restored`);
}

export async function createCourseAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(newCourseForm, data, createCourse);
  if (state.status !== "done") return state;
  redirect(`/admin/courses/${(state.value as { id: number }).id}`);
}

function refreshCourse(slug: string): void {
  updateTag(tags.course(slug));
  updateTag(tags.courses);
  updateTag(tags.roles);
}
