"use client";

import { useForm } from "@/components/ui/action-form";
import { fieldError } from "@/lib/platform/form-state";

/**
 * After somebody else changed the document: look at theirs, and say whether what was typed here takes its place. Shown when the
 * refusal names the field `replace`; `values.now` is the stamp of what is there now.
 */
export function ConflictChoice({ previewHref }: { previewHref: string }) {
  const { state, form } = useForm();
  const now = state.status === "failed" ? state.values.now : undefined;
  if (!fieldError(state, "replace") || typeof now !== "string") return null;
  return (
    <div className="mb-8 rounded-lg border border-danger px-4 py-3">
      <a
        href={previewHref}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4"
      >
        Open what is there now in a new tab
      </a>
      <label className="flex min-h-11 items-center gap-2.5">
        <input
          id={`${form}-replace`}
          type="checkbox"
          name="replace"
          value={now}
          className="size-5 shrink-0 accent-accent"
        />
        Save what I typed here in its place. What the other edit changed is lost from the draft.
      </label>
    </div>
  );
}
