"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { rowId } from "@/lib/platform/input";
import { retryRescore } from "./rescore-commands";

const retryForm = z.object({ rescoreId: rowId });

/** Starts a failed re-scoring again; the page then shows it waiting. */
export async function retryRescoreAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(retryForm, data, retryRescore);
  refresh();
  return state;
}
