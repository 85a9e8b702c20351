"use server";

import { refresh } from "next/cache";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { assignmentForm, endingForm } from "./assignment-input";
import { assignMentor, endMentorship } from "./assignments";

export async function assignMentorAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(assignmentForm, data, assignMentor, "The mentor is assigned. Both have been told.");
  if (state.status === "done") refresh();
  return state;
}

export async function endMentorshipAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(endingForm, data, endMentorship, "The mentorship has ended. Both have been told.");
  if (state.status === "done") refresh();
  return state;
}
