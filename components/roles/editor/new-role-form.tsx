import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import { createRoleAction } from "@/lib/roles/edit/actions";

/** Starts a role as a draft nobody sees. */
export const NewRoleForm = () => (
  <ActionForm action={createRoleAction} id="new-role" className="space-y-5">
    <TextField name="title" label="Title" maxLength={160} required />
    <TextField
      name="slug"
      label="Address, if it should differ from the title"
      hint="The end of its public address, such as data-steward. It cannot be changed later."
      maxLength={120}
    />
    <SubmitButton busy="Creating…">Create the draft</SubmitButton>
  </ActionForm>
);
