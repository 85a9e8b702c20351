import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import { HiddenField } from "@/components/ui/hidden-field";
import { formatDate } from "@/lib/platform/dates";
import { markSkillReadyAction } from "@/lib/skills/edit/actions";

/** Asks for a second pair of eyes on the waiting draft, or takes that back. */
export function ReadyForm({
  skillId,
  seen,
  readyAt,
  note,
  timeZone,
}: {
  skillId: number;
  seen: string;
  readyAt: Date | null;
  note: string | null;
  timeZone: string;
}) {
  return (
    <ActionForm action={markSkillReadyAction} id="ready" className="my-3 border-t border-line pt-3">
      <input type="hidden" name="skillId" value={skillId} />
      <HiddenField name="seen" value={seen} />
      {readyAt ? (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm">
            On the review list since {formatDate(readyAt, "dayTime", timeZone)}
            {note ? `: “${note}”` : "."}
          </p>
          <SubmitButton look="secondary" busy="Taking it off…">
            Take it off the review list
          </SubmitButton>
        </div>
      ) : (
        <div className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="ready" value="on" />
          <TextField
            name="note"
            label="Note for whoever reviews it"
            maxLength={400}
            className="min-w-0 grow basis-64"
          />
          <SubmitButton look="secondary" busy="Asking…">
            Ask for a review
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}
