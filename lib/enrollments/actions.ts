"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { tags } from "@/lib/platform/cache";
import type { FormState } from "@/lib/platform/form-state";
import { cancelEnrollment, completeEnrollment, enroll, setModuleDone } from "./commands";
import { enrollInput, enrollmentIdInput, moduleDoneInput } from "./input";

export async function enrollAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(enrollInput, data, enroll);
  if (state.status !== "done") {
    refresh();
    return state;
  }
  updateTag(tags.course(state.value.courseSlug));
  redirect(`/enrollments/${state.value.id}?enrolled=1`);
}

export async function cancelEnrollmentAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(enrollmentIdInput, data, cancelEnrollment, "Your enrollment is cancelled.");
  if (state.status === "done") updateTag(tags.course(state.value.courseSlug));
  refresh();
  return state;
}

export async function setModuleDoneAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(moduleDoneInput, data, setModuleDone);
  refresh();
  return state;
}

export async function completeEnrollmentAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(enrollmentIdInput, data, completeEnrollment);
  if (state.status !== "done") return state;
  redirect(`/enrollments/${state.value.id}#what-moved`);
}
