import type { Route } from "next";
import Link from "next/link";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { TextArea, TextField } from "@/components/ui/fields";
import { saveAboutAction } from "@/lib/profiles/actions";
import type { About } from "@/lib/profiles/queries";
import { list } from "@/lib/roles/text";

/** `titles`: every role there is to choose from; `near`: those that what somebody wrote comes nearest to. */
export const AboutForm = ({
  about,
  titles,
  near,
}: {
  about: About;
  titles: readonly string[];
  near: readonly string[];
}) => (
  <ActionForm id="about" action={saveAboutAction} className="max-w-read space-y-6">
    <TextField
      name="currentRole"
      label="What you do now"
      hint="A job, a study, or anything else that fills your days."
      maxLength={120}
      value={about.currentRole}
    />
    <TextField
      name="nearestRole"
      label="The role of this catalog that comes nearest"
      hint={
        <>
          Begin to type and choose a title, or leave it empty. Ways to other roles start from it, and{" "}
          <Link href={"/fit/near" as Route} className="underline underline-offset-2">
            Near me
          </Link>{" "}
          holds pay and growth against it.
          {near.length > 0 && ` By what you wrote: ${list(near)}.`}
        </>
      }
      maxLength={200}
      list="role-titles"
      autoComplete="off"
      value={about.nearestRole?.title}
    />
    <datalist id="role-titles">
      {titles.map((title) => (
        <option key={title} value={title} />
      ))}
    </datalist>
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
