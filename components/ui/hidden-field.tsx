"use client";

import { typed } from "@/lib/platform/form-state";
import { useForm } from "./action-form";

/** A value the form carries unseen. After a refusal it is the one that was sent, whatever the page says by then. */
export function HiddenField({ name, value }: { name: string; value: string | number }) {
  const { state } = useForm();
  return <input type="hidden" name={name} value={typed(state, name, value)} readOnly />;
}
