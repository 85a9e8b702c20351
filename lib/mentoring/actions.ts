"use server";

import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { reviewSkill } from "./commands";
import { reviewForm } from "./input";

export async function reviewSkillAction(_: FormState, data: FormData): Promise<FormState> {
  return runAction(
    reviewForm,
    data,
    reviewSkill,
    "Saved. The learner has been told, and their fit moved if the level did.",
  );
}
