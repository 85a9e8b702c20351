"use server";

import { refresh } from "next/cache";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { endSessionsOf, restore, sendResetLink, setAccountRole, suspend } from "./commands";
import { accountRoleInput, personInput } from "./input";

const shown = (state: FormState): FormState => {
  if (state.status === "done") refresh();
  return state;
};

export async function setAccountRoleAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(
    await runAction(
      accountRoleInput,
      data,
      setAccountRole,
      "The account role is changed. Earlier sign-ins have ended.",
    ),
  );
}

export async function suspendAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(await runAction(personInput, data, suspend, "The account is suspended and signed out everywhere."));
}

export async function restoreAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(await runAction(personInput, data, restore, "The account is restored. The person may sign in again."));
}

export async function endSessionsAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(await runAction(personInput, data, endSessionsOf, "The person is signed out on every device."));
}

export async function sendResetLinkAction(_: FormState, data: FormData): Promise<FormState> {
  return shown(
    await runAction(personInput, data, sendResetLink, "A link to set a new password is on its way to the person."),
  );
}
