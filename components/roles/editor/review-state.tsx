import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/fields";
import { HiddenField } from "@/components/ui/hidden-field";
import { formatDate } from "@/lib/platform/dates";
import { markReadyAction, sendBackAction } from "@/lib/roles/edit/actions";
import type { EditedRole } from "@/lib/roles/edit/queries";

/** Whether the draft waits for a second pair of eyes, the note it came back with, and the way into the review queue. */
export function ReviewState({ editing, timeZone }: { editing: EditedRole; timeZone: string }) {
  const { role, seen, draft, sentBack } = editing;
  if (!draft) return null;
  if (draft.readyAt) {
    return (
      <div className="my-3 border-t border-line pt-3">
        <p>
          In the{" "}
          <a href="/admin/review" className="underline underline-offset-2">
            review queue
          </a>{" "}
          since {formatDate(draft.readyAt, "dayTime", timeZone)}. Saving it again takes it out.
        </p>
        {draft.note && <Quoted note={draft.note} />}
        <SendBackForm roleId={role.id} seen={seen} />
      </div>
    );
  }
  return (
    <div className="my-3 border-t border-line pt-3">
      {sentBack && draft.note && (
        <>
          <p className="font-semibold">
            {sentBack.by ?? "Somebody"} sent it back on {formatDate(sentBack.at, "dayTime", timeZone)}
          </p>
          <Quoted note={draft.note} />
        </>
      )}
      <details className="mt-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
          Ask for a second pair of eyes
        </summary>
        <ActionForm action={markReadyAction} id="ready" className="mt-1 max-w-xl space-y-3">
          <input type="hidden" name="roleId" value={role.id} />
          <HiddenField name="seen" value={seen} />
          <TextArea name="note" label="Note for whoever reviews it" rows={2} maxLength={1000} />
          <SubmitButton look="secondary" busy="Asking…">
            Mark as ready for review
          </SubmitButton>
        </ActionForm>
      </details>
    </div>
  );
}

/** What somebody wrote about a draft. */
export const Quoted = ({ note }: { note: string }) => (
  <blockquote className="mt-1 max-w-read whitespace-pre-line border-l-3 border-line-strong pl-3">{note}</blockquote>
);

/** Takes a draft out of the review queue, with what it needs. */
export const SendBackForm = ({ roleId, seen, from }: { roleId: number; seen: string; from?: "review" }) => (
  <details>
    <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
      Send it back with a note
    </summary>
    <ActionForm action={sendBackAction} id={`send-back-${roleId}`} className="mt-1 max-w-xl space-y-3">
      <input type="hidden" name="roleId" value={roleId} />
      {from && <input type="hidden" name="from" value={from} />}
      <HiddenField name="seen" value={seen} />
      <TextArea name="note" label="What it needs" rows={2} maxLength={1000} required />
      <SubmitButton look="secondary" busy="Sending…">
        Send it back
      </SubmitButton>
    </ActionForm>
  </details>
);
