"use client";

import { Trash2, Undo2 } from "lucide-react";
import { typed } from "@/lib/platform/form-state";
import { useForm } from "./action-form";

/** Marks a row for removal and takes the mark back. The row's frame is `group/row` and folds what it does not need. */
export function RemoveToggle({ name, what }: { name: string; what: string }) {
  const { state, form } = useForm();
  const on = state.status === "failed" && typed(state, name, "") === "on";
  return (
    <label className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-1.5 rounded-md px-2 text-sm text-soft hover:text-danger has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        id={`${form}-${name}`}
        key={state.status === "idle" ? 0 : state.at}
        type="checkbox"
        name={name}
        defaultChecked={on}
        data-remove=""
        className="peer sr-only"
      />
      <Trash2 className="size-4.5 peer-checked:hidden" aria-hidden="true" />
      <Undo2 className="hidden size-4.5 peer-checked:block" aria-hidden="true" />
      <span className="sr-only">Remove {what}</span>
      <span aria-hidden="true" className="hidden peer-checked:inline">
        Keep it
      </span>
    </label>
  );
}
