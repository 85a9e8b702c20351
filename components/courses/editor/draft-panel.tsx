import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { Panel, Tag } from "@/components/ui/layout";
import type { Change } from "@/lib/courses/changes";
import {
  archiveCourseAction,
  discardDraftAction,
  publishDraftAction,
  restoreRevisionAction,
} from "@/lib/courses/edit-actions";
import { formatDate } from "@/lib/platform/dates";

/** What the draft changes since publication, field by field. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="space-y-3 text-sm">
      {changes.map((change) => (
        <div key={change.field}>
          <dt className="font-semibold">{change.field}</dt>
          <dd className="break-words">
            <del className="block text-faint">
              <span className="sr-only">Before: </span>
              {change.before}
            </del>
            <ins className="block text-ink no-underline">
              <span className="sr-only">After: </span>
              {change.after}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The waiting draft: who saved it, what it changes, publish or discard. */
export function DraftPanel({
  courseId,
  draft,
  changes,
  timeZone,
}: {
  courseId: number;
  draft: { editedAt: Date; editor: string | null; stale: boolean };
  changes: readonly Change[];
  timeZone: string;
}) {
  return (
    <Panel>
      <h2 className="text-heading">Draft, not public yet</h2>
      <p className="mt-1 text-sm text-soft">
        Saved {formatDate(draft.editedAt, "dayTime", timeZone)}
        {draft.editor ? ` by ${draft.editor}` : ""}.
      </p>
      {draft.stale && (
        <p className="mt-2 font-semibold text-danger">
          Somebody published since this draft was made. Save it again from the form to publish it.
        </p>
      )}
      <div className="my-4">
        {changes.length > 0 ? (
          <ChangeList changes={changes} />
        ) : (
          <p className="text-sm">Nothing differs from what is public.</p>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <ActionForm action={publishDraftAction} id="publish">
          <input type="hidden" name="courseId" value={courseId} />
          <SubmitButton busy="Publishing…">Publish this draft</SubmitButton>
        </ActionForm>
        <ActionForm action={discardDraftAction} id="discard">
          <input type="hidden" name="courseId" value={courseId} />
          <SubmitButton look="danger" busy="Discarding…">
            Discard draft
          </SubmitButton>
        </ActionForm>
      </div>
    </Panel>
  );
}

type Entry = { revision: number; editedAt: Date; editor: string | null; changes: readonly Change[] };

/** Published revisions, newest first, each with what it changed and a way back. */
export function History({
  courseId,
  entries,
  current,
  timeZone,
}: {
  courseId: number;
  entries: readonly Entry[];
  current: number;
  timeZone: string;
}) {
  return (
    <ol className="divide-y divide-line">
      {entries.map((entry) => (
        <li key={entry.revision} className="py-3">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p>
              <span className="font-semibold">Revision {entry.revision}</span>{" "}
              {entry.revision === current && <Tag look="accent">Public now</Tag>}
              <span className="block text-sm text-soft">
                {formatDate(entry.editedAt, "dayTime", timeZone)}
                {entry.editor ? `, ${entry.editor}` : ", from the first catalog"}
              </span>
            </p>
            {entry.revision !== current && (
              <ActionForm action={restoreRevisionAction} id={`restore-${entry.revision}`}>
                <input type="hidden" name="courseId" value={courseId} />
                <input type="hidden" name="revision" value={entry.revision} />
                <SubmitButton look="secondary" busy="Restoring…">
                  Restore as draft
                </SubmitButton>
              </ActionForm>
            )}
          </div>
          {entry.changes.length > 0 && (
            <details className="mt-1">
              <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-accent">
                {entry.changes.length} {entry.changes.length === 1 ? "field" : "fields"} changed
              </summary>
              <ChangeList changes={entry.changes} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Taking a course out of the catalog, with what that means. */
export function ArchiveForm({ courseId }: { courseId: number }) {
  return (
    <ActionForm action={archiveCourseAction} id="archive">
      <input type="hidden" name="courseId" value={courseId} />
      <p className="mb-3 text-sm text-soft">
        The public page goes away. Learners in it keep their enrollment, and publishing brings it back.
      </p>
      <SubmitButton look="danger" busy="Archiving…">
        Archive this course
      </SubmitButton>
    </ActionForm>
  );
}
