"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { runPublicAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { enterBrowser, forgetSignUp, leaveBrowser, rememberedSignUp, rememberSignUp, visitorHere } from "./browser";
import { requestReset, resendConfirmation, resetPassword, setUpFirstAdmin, signUp, verifyEmail } from "./commands";
import { demoSignInInput, emailInput, resetInput, setupInput, signInInput, signUpInput, tokenInput } from "./input";
import { HOME, landing } from "./places";

/** Ends the auth session of this browser. */
export async function signOutAction(): Promise<void> {
  await leaveBrowser();
  redirect("/");
}

export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runPublicAction(signInInput, data, async ({ email, password, next }) =>
    landing(await enterBrowser({ id: "password", email, password }), next),
  );
  if (state.status !== "done") return state;
  redirect(state.value as Route);
}

export async function demoSignInAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runPublicAction(
    demoSignInInput,
    data,
    async ({ email }) => HOME[await enterBrowser({ id: "demo", email })],
  );
  if (state.status !== "done") return state;
  redirect(state.value as Route);
}

export async function signUpAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runPublicAction(signUpInput, data, async (input) => {
    const { proof } = await signUp(input, await visitorHere());
    await rememberSignUp(input.email, proof);
  });
  if (state.status !== "done") return state;
  redirect("/verify-email");
}

export async function resendConfirmationAction(_: FormState, data: FormData): Promise<FormState> {
  return runPublicAction(
    emailInput,
    data,
    resendConfirmation,
    "If this address waits to be confirmed, a new link is on its way. Earlier links no longer work.",
  );
}

export async function verifyEmailAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runPublicAction(tokenInput, data, async (input) =>
    enterConfirmed((await verifyEmail(input)).email),
  );
  if (state.status !== "done") return state;
  redirect(state.value as Route);
}

/** Into the account when this browser signed up for it, else to the sign-in form: the link alone signs nobody in. */
async function enterConfirmed(email: string): Promise<string> {
  const signedUp = await rememberedSignUp();
  if (signedUp?.email !== email) return "/sign-in?note=confirmed";
  await forgetSignUp();
  return enterOrAsk({ id: "confirmed", email, proof: signedUp.proof }, "/sign-in?note=confirmed");
}

/** The account stands whether or not signing in works right now; then the form asks. */
async function enterOrAsk(provider: Parameters<typeof enterBrowser>[0], otherwise: string): Promise<string> {
  try {
    return HOME[await enterBrowser(provider)];
  } catch {
    return otherwise;
  }
}

export async function forgotPasswordAction(_: FormState, data: FormData): Promise<FormState> {
  return runPublicAction(
    emailInput,
    data,
    async (input) => requestReset(input, await visitorHere()),
    "If there is an account with this address, a link to set a new password is on its way. It works for one hour.",
  );
}

export async function resetPasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runPublicAction(resetInput, data, async (input) => {
    await resetPassword(input);
    await leaveBrowser();
  });
  if (state.status !== "done") return state;
  redirect("/sign-in?note=reset");
}

export async function setupAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runPublicAction(setupInput, data, async (input) => {
    await setUpFirstAdmin(input);
    return enterOrAsk({ id: "password", email: input.email, password: input.password }, "/sign-in");
  });
  if (state.status !== "done") return state;
  redirect(state.value as Route);
}
