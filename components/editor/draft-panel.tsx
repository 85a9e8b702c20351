import type { ReactNode } from "react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Panel } from "@/components/ui/layout";
import type { Change } from "@/lib/editor/change";
import { formatDate } from "@/lib/platform/dates";
import type { FormState } from "@/lib/platform/form-state";
import { ChangeList } from "./change-list";

/** A hidden field of a form that says which document it is about. */
export type Subject = { name: string; value: number };

/** The waiting draft: who saved it, what it changes, and the way to throw it away. It is published from the form. */
export function DraftPanel({
  subject,
  seen,
  draft,
  changes,
  timeZone,
  discard,
  children,
}: {
  subject: Subject;
  seen: string;
  draft: { editedAt: Date; editor: string | null };
  changes: readonly Change[];
  timeZone: string;
  discard: (state: FormState, data: FormData) => Promise<FormState>;
  /** More about the draft, under what changes. */
  children?: ReactNode;
}) {
  const differs = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return (
    <Panel className="mb-8 border-l-4 border-l-role">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-heading">
          {changes.length > 0 ? `Draft: ${differs}, not public yet` : "Draft: nothing differs from what is public"}
        </h2>
        <p className="text-sm text-soft">
          Saved {formatDate(draft.editedAt, "dayTime", timeZone)}
          {draft.editor ? ` by ${draft.editor}` : ""}
        </p>
      </div>
      {changes.length > 0 && (
        <details open={changes.length <= 12} className="mt-1">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
            What changes
          </summary>
          <ChangeList changes={changes} className="mt-1 gap-8 sm:columns-2 xl:columns-3" />
        </details>
      )}
      {children}
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-danger">
          Discard this draft
        </summary>
        <ActionForm action={discard} id="discard" className="mt-1">
          <input type="hidden" name={subject.name} value={subject.value} />
          <HiddenField name="seen" value={seen} />
          <p className="mb-3 text-sm">
            {changes.length > 0
              ? `The ${differs} in it ${changes.length === 1 ? "is" : "are"} lost for good.`
              : "It holds nothing that is not public."}{" "}
            What is public stays as it is.
          </p>
          <SubmitButton look="danger" busy="Discarding…">
            Discard the draft
          </SubmitButton>
        </ActionForm>
      </details>
    </Panel>
  );
}
