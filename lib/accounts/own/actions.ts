"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { leaveBrowser } from "../browser";
import { changePassword, endAllSessions, endSession, updateAccount } from "./commands";
import { accountInput, changePasswordInput, endSessionInput, nothing } from "./input";

export async function updateAccountAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(accountInput, data, updateAccount, "Your account is saved.");
  if (state.status === "done") refresh();
  return state;
}

export async function changePasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(
    changePasswordInput,
    data,
    changePassword,
    "Your password is changed. Your other devices are signed out.",
  );
  if (state.status === "done") refresh();
  return state;
}

export async function endSessionAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(endSessionInput, data, endSession, "That device is signed out.");
  if (state.status === "done") refresh();
  return state;
}

export async function endAllSessionsAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(nothing, data, endAllSessions);
  if (state.status !== "done") return state;
  await leaveBrowser();
  redirect("/sign-in?note=everywhere");
}
