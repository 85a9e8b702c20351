"use server";

import type { Route } from "next";
import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { tags } from "@/lib/platform/cache";
import type { FormState } from "@/lib/platform/form-state";
import { addFact, confirmFact, type FactSaved, renewFact, restoreFact, withdrawFact } from "./commands";
import { addForm, factForm, renewForm } from "./input";
import { backPath } from "./list-query";

/** Renews a figure; its page then shows the new one with the old beneath. */
export async function renewFactAction(_: FormState, data: FormData): Promise<FormState> {
  return afterwards(await runAction(renewForm, data, renewFact), "renewed");
}

export async function addFactAction(_: FormState, data: FormData): Promise<FormState> {
  return afterwards(await runAction(addForm, data, addFact), "added");
}

export async function withdrawFactAction(_: FormState, data: FormData): Promise<FormState> {
  return afterwards(await runAction(factForm, data, withdrawFact), "withdrawn");
}

export async function restoreFactAction(_: FormState, data: FormData): Promise<FormState> {
  return afterwards(await runAction(factForm, data, restoreFact), "restored");
}

/** The source still says the same. From a list it goes back to that list, which names the figure. */
export async function confirmFactAction(_: FormState, data: FormData): Promise<FormState> {
  return afterwards(await runAction(factForm, data, confirmFact), "confirmed", data.get("back"));
}

function afterwards(state: FormState, done: string, back: FormDataEntryValue | null = null): FormState {
  if (state.status !== "done") return state;
  const { factId, slug } = state.value as FactSaved;
  updateTag(tags.role(slug));
  updateTag(tags.roles);
  const list = back === null ? null : backPath(back);
  redirect(
    (list === null
      ? `/admin/facts/${factId}?done=${done}`
      : `${list}${list.includes("?") ? "&" : "?"}done=${done}&fact=${factId}`) as Route,
  );
}
