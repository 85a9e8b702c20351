"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { holdsQuiz, setInterests, setInterestsByHand } from "./interest-commands";
import { interestsByHandInput, interestsInput, quizTokenInput } from "./interest-input";

const SAVED = "/profile/interests?saved=1" as Route;

/** The form sends a finished quiz as `quiz`; a success leads to the result. */
export async function setInterestsAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(interestsInput, data, setInterests);
  if (state.status !== "done") return state;
  redirect(SAVED);
}

/** The form sends six numbers named R, I, A, S, E and C. */
export async function setInterestsByHandAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(interestsByHandInput, data, setInterestsByHand);
  if (state.status !== "done") return state;
  redirect(SAVED);
}

/** Says as its value whether the account holds the finished quiz sent as `quiz`. Writes nothing. */
export async function holdsQuizAction(_: FormState, data: FormData): Promise<FormState<boolean>> {
  return runAction(quizTokenInput, data, holdsQuiz);
}
