"use server";

import { refresh } from "next/cache";
import { runAction } from "@/lib/platform/action";
import type { FormState } from "@/lib/platform/form-state";
import { applyImport, dropImport } from "./commands";
import { importForm } from "./input";

/** Starts applying a planned import; the page then shows its progress. */
export async function applyImportAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(importForm, data, applyImport);
  refresh();
  return state;
}

/** Forgets an import that was not applied. */
export async function dropImportAction(_: FormState, data: FormData): Promise<FormState> {
  const state = await runAction(importForm, data, dropImport);
  refresh();
  return state;
}
