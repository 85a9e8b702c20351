"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { getViewer } from "@/lib/platform/auth/viewer";
import { tags } from "@/lib/platform/cache";
import { AppError } from "@/lib/platform/errors";
import type { FormState } from "@/lib/platform/form-state";
import {
  archiveRole,
  createRole,
  discardRoleDraft,
  markRoleReady,
  restoreRole,
  saveRoleDraft,
  sendRoleBack,
} from "./commands";
import { formFieldErrors } from "./form-fields";
import {
  heldRoleForm,
  newRoleForm,
  publishRoleForm,
  type RoleForm,
  readyForm,
  restoreRoleForm,
  roleForm,
  sendBackForm,
} from "./input";
import { publishRole, type RolePublication } from "./publish";
import { presentRoleStamp } from "./queries";

/** What happened to the role, as the editor's pages name it in `?done=`. */
type Done =
  | "saved"
  | "same"
  | "published"
  | "asks"
  | "discarded"
  | "archived"
  | "restored"
  | "restored-same"
  | "ready"
  | "sent-back";

/**
 * The editor's form: keeps a draft, or with intent "publish" makes it public, to be seen on the next request. With scripts the
 * page stays where it is and is filled anew; without, it is loaded again.
 */
export async function saveRoleAction(_: FormState, data: FormData): Promise<FormState> {
  let publication: RolePublication | null = null;
  const state = await runAction(roleForm, data, async (viewer, input): Promise<Done> => {
    const { rows, intent, ...edit } = input;
    if (intent === "save") return (await inFormFields(rows, () => saveRoleDraft(viewer, edit))).kept ? "saved" : "same";
    publication = await inFormFields(rows, () => publishRole(viewer, edit));
    return doneOf(publication);
  });
  if (state.status === "failed") return state.code === "conflict" ? withPresentStamp(state, data) : state;
  if (state.status !== "done") return state;
  if (publication !== null) refreshPublished(publication);
  if (data.get("scripted") !== "on") redirect(editorPath(data, state.value as Done));
  refresh();
  return state;
}

/** Turns paths into the document into the form's own fields. */
async function inFormFields<T>(rows: RoleForm["rows"], command: () => Promise<T>): Promise<T> {
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
  const now = viewer ? await presentRoleStamp(viewer, Number(data.get("roleId"))) : null;
  return now === null ? state : { ...state, values: { ...state.values, now } };
}

/** Publishes the waiting draft, or an archived role as it was. */
export async function publishRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(publishRoleForm, data, publishRole);
  if (state.status !== "done") return state;
  const publication = state.value as RolePublication;
  refreshPublished(publication);
  if (data.get("from") === "review") redirect(`/admin/review?done=${doneOf(publication)}`);
  redirect(editorPath(data, doneOf(publication)));
}

export async function discardRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(heldRoleForm, data, discardRoleDraft);
  if (state.status !== "done") return state;
  redirect(editorPath(data, "discarded"));
}

export async function archiveRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(heldRoleForm, data, archiveRole);
  if (state.status !== "done") return state;
  refreshPublic((state.value as { slug: string }).slug);
  redirect(editorPath(data, "archived"));
}

export async function restoreRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(restoreRoleForm, data, restoreRole);
  if (state.status !== "done") return state;
  redirect(editorPath(data, (state.value as { kept: boolean }).kept ? "restored" : "restored-same"));
}

export async function markReadyAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(readyForm, data, markRoleReady);
  if (state.status !== "done") return state;
  redirect(editorPath(data, "ready"));
}

export async function sendBackAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(sendBackForm, data, sendRoleBack);
  if (state.status !== "done") return state;
  if (data.get("from") === "review") redirect("/admin/review?done=sent-back");
  redirect(editorPath(data, "sent-back"));
}

export async function createRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(newRoleForm, data, createRole);
  if (state.status !== "done") return state;
  redirect(`/admin/roles/${(state.value as { id: number }).id}`);
}

const doneOf = (publication: RolePublication): Done => (publication.outcome === "published" ? "published" : "asks");

const editorPath = (data: FormData, done: Done) => `/admin/roles/${Number(data.get("roleId"))}?done=${done}` as const;

/** What a publication changes; a role that joins the catalog may be named by any page of it. */
function refreshPublished(publication: RolePublication): void {
  if (publication.outcome !== "published") return;
  refreshPublic(publication.slug);
  if (publication.joined) updateTag(tags.catalog);
}

/** The role's page, the pages that name it, and every list of roles. */
function refreshPublic(slug: string): void {
  updateTag(tags.role(slug));
  updateTag(tags.roles);
}
