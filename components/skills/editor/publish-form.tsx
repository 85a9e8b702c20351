import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { HiddenField } from "@/components/ui/hidden-field";
import { publishSkillAction } from "@/lib/skills/edit/actions";

/** Publishes what the preview shows. */
export const PublishForm = ({ skillId, seen, waiting }: { skillId: number; seen: string; waiting: boolean }) => (
  <ActionForm action={publishSkillAction} id="publish">
    <input type="hidden" name="skillId" value={skillId} />
    <HiddenField name="seen" value={seen} />
    <SubmitButton busy="Publishing…">{waiting ? "Publish this draft" : "Publish this skill"}</SubmitButton>
  </ActionForm>
);
