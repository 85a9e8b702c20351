"use client";

import { unstable_rethrow } from "next/navigation";
import type { FormState } from "@/lib/platform/form-state";

type Action = (state: FormState, data: FormData) => Promise<FormState>;

/** The action; when no answer comes back, the form stays as it was typed and says so, instead of giving way to an error page. */
export const carefully =
  (action: Action): Action =>
  async (state, data) => {
    try {
      return await action(state, data);
    } catch (error) {
      unstable_rethrow(error);
      return {
        status: "failed",
        code: "unavailable",
        message:
          "Bearing did not answer, so this may not be saved. Everything you typed is still here. Try again in a moment.",
        fields: {},
        values: typedValues(data),
        at: Date.now(),
      };
    }
  };

function typedValues(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).filter((value) => typeof value === "string");
    values[name] = all.length === 1 ? (all[0] ?? "") : all;
  }
  return values;
}
