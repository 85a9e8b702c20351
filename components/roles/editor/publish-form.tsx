import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { publishRoleAction } from "@/lib/roles/edit/actions";
import type { EffectNotice } from "@/lib/roles/edit/effect-text";

/** Publishes what the preview or the review queue shows, with the effect that was shown beside it. */
export function PublishForm({
  roleId,
  seen,
  effect,
  label,
  from,
}: {
  roleId: number;
  seen: string;
  effect: EffectNotice | null;
  label: string;
  /** Where to go back to; the editor when left out. */
  from?: "review";
}) {
  return (
    <ActionForm action={publishRoleAction} id={`publish-${roleId}`}>
      <input type="hidden" name="roleId" value={roleId} />
      {from && <input type="hidden" name="from" value={from} />}
      <HiddenField name="seen" value={seen} />
      <input type="hidden" name="agreed" value={effect?.key ?? ""} />
      <SubmitButton busy="Publishing…">{label}</SubmitButton>
    </ActionForm>
  );
}
