"use server";

import type { Route } from "next";
import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { runAction } from "@/lib/platform/action";
import { tags } from "@/lib/platform/cache";
import type { FormState } from "@/lib/platform/form-state";
import { type Merged, mergeSkills } from "./commands";
import { mergeForm } from "./input";

/** Makes two skills one and leads to the one that stays. */
export async function mergeSkillsAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(mergeForm, data, mergeSkills);
  if (state.status !== "done") return state;
  const { from, into, intoId, roles, courses } = state.value as Merged;
  for (const slug of [from, into]) updateTag(tags.skill(slug));
  for (const slug of roles) updateTag(tags.role(slug));
  for (const slug of courses) updateTag(tags.course(slug));
  updateTag(tags.skills);
  updateTag(tags.roles);
  updateTag(tags.courses);
  redirect(`/admin/skills/${intoId}?done=merged` as Route);
}
