import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/fields";
import { createCourseAction } from "@/lib/courses/edit-actions";

/** Starts a course as a draft nobody sees. */
export const NewCourseForm = () => (
  <ActionForm action={createCourseAction} id="new-course" className="space-y-5">
    <TextField name="title" label="Title" maxLength={160} required />
    <TextField
      name="slug"
      label="Address, if it should differ from the title"
      hint="The end of its public address, such as python-for-beginners. It cannot be changed later."
      maxLength={120}
    />
    <SubmitButton busy="Creating…">Create the draft</SubmitButton>
  </ActionForm>
);
