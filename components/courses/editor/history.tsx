import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Tag } from "@/components/ui/layout";
import { restoreRevisionAction } from "@/lib/courses/edit-actions";
import type { HistoryEntry } from "@/lib/courses/edit-queries";
import { formatDate } from "@/lib/platform/dates";
import { ChangeList } from "./change-list";

/** Published revisions, newest first, each with what it changed and a way back to it. */
export function History({
  courseId,
  seen,
  entries,
  current,
  currentLabel,
  draftWaiting,
  timeZone,
}: {
  courseId: number;
  seen: string;
  entries: readonly HistoryEntry[];
  /** The newest revision. */
  current: number;
  currentLabel: string;
  draftWaiting: boolean;
  timeZone: string;
}) {
  return (
    <ol className="divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.revision} className="py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p>
              <span className="figures font-semibold">Revision {entry.revision}</span>{" "}
              {entry.revision === current && <Tag look="accent">{currentLabel}</Tag>}
              <span className="figures block text-sm text-soft">
                {formatDate(entry.editedAt, "dayTime", timeZone)}
                {entry.editor ? `, ${entry.editor}` : ", with the first catalog"}
              </span>
            </p>
            {entry.revision !== current && entry.restorable && (
              <ActionForm action={restoreRevisionAction} id={`restore-${entry.revision}`}>
                <input type="hidden" name="courseId" value={courseId} />
                <input type="hidden" name="revision" value={entry.revision} />
                <HiddenField name="seen" value={seen} />
                <SubmitButton look="secondary" busy="Restoring…">
                  Restore {draftWaiting ? "over the draft" : "as draft"}
                  <span className="sr-only">: revision {entry.revision}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </div>
          {entry.changes && entry.changes.length > 0 && (
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
                {entry.changes.length} {entry.changes.length === 1 ? "change" : "changes"}
              </summary>
              <ChangeList changes={entry.changes} className="mt-1 gap-8 lg:columns-2" />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
