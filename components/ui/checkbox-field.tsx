"use client";

import { typed } from "@/lib/platform/form-state";
import { useForm } from "./action-form";

/** One yes-or-no box with its label. */
export function CheckboxField({ name, label, checked = false }: { name: string; label: string; checked?: boolean }) {
  const { state, form } = useForm();
  const on = state.status === "failed" ? typed(state, name, "") === "on" : checked;
  return (
    <label className="flex min-h-11 items-center gap-2.5">
      <input
        id={`${form}-${name}`}
        key={state.status === "idle" ? 0 : state.at}
        type="checkbox"
        name={name}
        defaultChecked={on}
        className="size-5 accent-accent"
      />
      {label}
    </label>
  );
}
