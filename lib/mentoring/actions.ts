"use server";

import { refresh } from "next/cache";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { reviewSkill } from "./commands";
import { reviewForm } from "./input";
import { reviewedText } from "./review-text";

export async function reviewSkillAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(reviewForm, data, reviewSkill);
  if (state.status !== "done") return state;
  refresh();
  return { ...state, value: null, message: reviewedText(state.value) };
}
