"use server";

import type { Route } from "next";
import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { getViewer } from "@/lib/platform/auth/viewer";
import { tags } from "@/lib/platform/cache";
import type { FormState } from "@/lib/platform/form-state";
import { createSkill, discardSkillDraft, markSkillReady, restoreSkillRevision, saveSkillDraft } from "./commands";
import { heldSkillForm, newSkillForm, readyForm, restoreForm, skillForm } from "./input";
import { publishSkill } from "./publish";
import { presentStamp } from "./queries";

/** What happened to the skill, as the editor's pages name it in `?done=`. */
type Done = "saved" | "same" | "published" | "discarded" | "restored" | "restored-same" | "ready" | "unready";

/**
 * The editor's form: keeps a draft, or with intent "publish" makes it public, to be seen on the next request. With scripts the
 * page stays where it is and is filled anew; without, it is loaded again.
 */
export async function saveSkillAction(_: FormState, data: FormData): Promise<FormState> {
  let published: string | null = null;
  const state = await runAction(skillForm, data, async (viewer, { intent, ...edit }): Promise<Done> => {
    if (intent === "save") return (await saveSkillDraft(viewer, edit)).kept ? "saved" : "same";
    published = (await publishSkill(viewer, edit)).slug;
    return "published";
  });
  if (state.status === "failed") return state.code === "conflict" ? withPresentStamp(state, data) : state;
  if (state.status !== "done") return state;
  if (published !== null) refreshPublic(published);
  if (data.get("scripted") !== "on") redirect(editorPath(data, state.value as Done));
  refresh();
  return state;
}

/** After a conflict the form may offer to go on from what is there now. */
async function withPresentStamp(state: Extract<FormState, { status: "failed" }>, data: FormData): Promise<FormState> {
  const viewer = await getViewer();
  const now = viewer ? await presentStamp(viewer, Number(data.get("skillId"))) : null;
  return now === null ? state : { ...state, values: { ...state.values, now } };
}

/** Publishes the waiting draft. */
export async function publishSkillAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(heldSkillForm, data, publishSkill);
  if (state.status !== "done") return state;
  refreshPublic((state.value as { slug: string }).slug);
  redirect(editorPath(data, "published"));
}

export async function discardSkillDraftAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(heldSkillForm, data, discardSkillDraft);
  if (state.status !== "done") return state;
  redirect(editorPath(data, "discarded"));
}

export async function markSkillReadyAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(readyForm, data, markSkillReady);
  if (state.status !== "done") return state;
  redirect(editorPath(data, (state.value as { ready: boolean }).ready ? "ready" : "unready"));
}

export async function restoreSkillRevisionAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(restoreForm, data, restoreSkillRevision);
  if (state.status !== "done") return state;
  redirect(editorPath(data, (state.value as { kept: boolean }).kept ? "restored" : "restored-same"));
}

export async function createSkillAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(newSkillForm, data, createSkill);
  if (state.status !== "done") return state;
  redirect(`/admin/skills/${(state.value as { id: number }).id}` as Route);
}

const editorPath = (data: FormData, done: Done) => `/admin/skills/${Number(data.get("skillId"))}?done=${done}` as Route;

/** Role and course pages carry the tag of all skills, since they show names and anchors. */
function refreshPublic(slug: string): void {
  updateTag(tags.skill(slug));
  updateTag(tags.skills);
}
