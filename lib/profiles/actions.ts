"use server";

import { refresh } from "next/cache";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { followRole, rateSkills, saveAbout, setPreferences, setTarget, unfollowRole } from "./commands";
import { aboutInput, preferencesInput, rateSkillsInput, roleChoiceInput } from "./input";
import { movedText, ratedText } from "./text";

/** Says what happened in its value: the bar beside the form's button shows it, where the person looks. */
export async function rateSkillsAction(_: FormState, data: FormData): Promise<FormState> {
  const state = shown(
    await runAction(rateSkillsInput, data, rateSkills),
    ({ changed, moved }) => `${ratedText(changed)}${movedText(moved)}`,
  );
  return state.status === "done" ? { ...state, value: state.message, message: undefined } : state;
}

export async function setPreferencesAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(preferencesInput, data, setPreferences);
  return shown(state, ({ changed, moved }) =>
    changed === 0 ? "Nothing was different, so nothing was saved." : `Your preferences are saved.${movedText(moved)}`,
  );
}

export async function saveAboutAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(await runAction(aboutInput, data, saveAbout), () => "Saved.");
}

/** The form sends the role's slug in a field called `role`. */
export async function followRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(roleChoiceInput, data, followRole);
  return shown(state, ({ title, moved }) => `You follow ${title}.${movedText(moved)}`);
}

/** The form sends the role's slug in a field called `role`. */
export async function unfollowRoleAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(await runAction(roleChoiceInput, data, unfollowRole), ({ title }) => `You no longer follow ${title}.`);
}

/** The form sends the role's slug in a field called `role`. */
export async function setTargetAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(await runAction(roleChoiceInput, data, setTarget), ({ title }) => `${title} is your target now.`);
}

/** What a success says; the page then reads its data anew. */
function shown<T>(state: FormState<T>, message: (value: T) => string): FormState {
  if (state.status !== "done") return state;
  refresh();
  return { ...state, value: null, message: message(state.value) };
}
