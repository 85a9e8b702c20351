import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextArea, TextField } from "@/components/ui/fields";
import { saveAboutAction } from "@/lib/profiles/actions";
import type { About } from "@/lib/profiles/queries";

export const AboutForm = ({ about }: { about: About }) => (
  <ActionForm id="about" action={saveAboutAction} className="max-w-read space-y-6">
    <TextField
      name="currentRole"
      label="What you do now"
      hint="A job, a study, or anything else that fills your days."
      maxLength={120}
      value={about.currentRole}
    />
    <TextArea
      name="about"
      label="About you"
      hint="What you bring and what you are after. Your mentor reads it first."
      rows={6}
      maxLength={2000}
      value={about.about}
    />
    <SubmitButton>Save</SubmitButton>
  </ActionForm>
);
