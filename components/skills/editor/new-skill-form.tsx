import { optionsOf } from "@/components/editor/options";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/fields";
import { SKILL_KINDS } from "@/db/enums";
import { createSkillAction } from "@/lib/skills/edit/actions";
import { KIND_NAMES } from "./kind-names";

/** Starts a skill as a draft nobody sees. */
export const NewSkillForm = () => (
  <ActionForm action={createSkillAction} id="new-skill" className="space-y-5">
    <TextField name="name" label="Name" maxLength={80} required />
    <SelectField name="kind" label="Kind" options={optionsOf(SKILL_KINDS, KIND_NAMES)} value="technology" />
    <TextField
      name="slug"
      label="Address, if it should differ from the name"
      hint="The end of its public address, such as api-design. It cannot be changed later."
      maxLength={80}
    />
    <SubmitButton busy="Creating…">Create the draft</SubmitButton>
  </ActionForm>
);
