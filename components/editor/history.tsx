import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { Tag } from "@/components/ui/layout";
import type { Change } from "@/lib/editor/change";
import { formatDate } from "@/lib/platform/dates";
import type { FormState } from "@/lib/platform/form-state";
import { ChangeList } from "./change-list";
import type { Subject } from "./draft-panel";

/** One published revision as the editors' history shows it. */
export type HistoryEntry = {
  revision: number;
  editedAt: Date;
  /** Who published it, and in words where it came from when that was nobody. */
  by: string;
  /** Against the revision before; null when there is nothing to compare with. */
  changes: readonly Change[] | null;
  /** What changed, in sentences, where the documents are not kept. */
  sentences?: readonly string[];
  /** Its whole state is kept in a shape that can still be read. */
  restorable: boolean;
};

/** Published revisions, newest first, each with what it changed and a way back to it. */
export function History({
  subject,
  seen,
  entries,
  current,
  currentLabel,
  draftWaiting,
  timeZone,
  restore,
}: {
  subject: Subject;
  seen: string;
  entries: readonly HistoryEntry[];
  /** The newest revision. */
  current: number;
  currentLabel: string;
  draftWaiting: boolean;
  timeZone: string;
  restore: (state: FormState, data: FormData) => Promise<FormState>;
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
                {formatDate(entry.editedAt, "dayTime", timeZone)}, {entry.by}
              </span>
            </p>
            {entry.revision !== current && entry.restorable && (
              <ActionForm action={restore} id={`restore-${entry.revision}`}>
                <input type="hidden" name={subject.name} value={subject.value} />
                <input type="hidden" name="revision" value={entry.revision} />
                <HiddenField name="seen" value={seen} />
                <SubmitButton look="secondary" busy="Restoring…">
                  Restore {draftWaiting ? "over the draft" : "as draft"}
                  <span className="sr-only">: revision {entry.revision}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </div>
          <Told entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Told({ entry }: { entry: HistoryEntry }) {
  if (entry.changes && entry.changes.length > 0) {
    return (
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
          {entry.changes.length} {entry.changes.length === 1 ? "change" : "changes"}
        </summary>
        <ChangeList changes={entry.changes} className="mt-1 gap-8 lg:columns-2" />
      </details>
    );
  }
  if (!entry.sentences || entry.sentences.length === 0) return null;
  return (
    <ul className="mt-1 list-disc space-y-0.5 pl-5 text-sm text-soft">
      {entry.sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
