import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { HiddenField } from "@/components/ui/hidden-field";
import { Notice, Section, Tag } from "@/components/ui/layout";
import { pointsText } from "@/lib/fit/text";
import { count } from "@/lib/platform/money";
import { mergeSkillsAction } from "@/lib/skills/merge/actions";
import type { FitEffect, MergePreview } from "@/lib/skills/merge/preview";

/** What merging does, before it is done, and the button that does it. */
export function MergePreviewView({ preview }: { preview: MergePreview }) {
  const { from, into, refusal } = preview;
  if (refusal) {
    return (
      <Notice look="warn">
        <p>{refusal}</p>
        {from.onetElement !== null && (
          <p className="mt-2">
            <Link href={`/admin/skills/${into.id}/merge?into=${from.id}` as Route} prefetch={false}>
              Merge {into.name} into {from.name} instead
            </Link>
          </p>
        )}
      </Notice>
    );
  }
  return (
    <>
      <Section id="what" title="What will happen">
        <ul className="max-w-3xl divide-y divide-line border-y border-line">
          <Line title="Names">
            {preview.names.length > 0
              ? `${into.name} is also found as ${preview.names.join(", ")}.`
              : `${into.name} has all the names already.`}{" "}
            The page of {from.name} leads to {into.name}.
          </Line>
          <Line title={`${count(preview.roles.length)} ${preview.roles.length === 1 ? "role" : "roles"}`}>
            {preview.roles.length === 0 ? (
              `No role asks for ${from.name}.`
            ) : (
              <>
                Each asks for {into.name} instead, as a new revision. Where a role asks for both, the higher importance
                and the higher level stay.
                <Roles roles={preview.roles} into={into.name} />
              </>
            )}
          </Line>
          <Line title={`${count(preview.courses.length)} ${preview.courses.length === 1 ? "course" : "courses"}`}>
            {preview.courses.length === 0
              ? `No course teaches ${from.name} or needs it first.`
              : `They teach or need ${into.name} instead, as a new revision: ${preview.courses.map(({ title }) => title).join(", ")}.`}
          </Line>
          <Line title={`${count(preview.learners)} ${preview.learners === 1 ? "learner" : "learners"}`}>
            {preview.statements === 0
              ? `Nothing is known of anybody’s ${from.name}.`
              : `${count(preview.statements)} ${preview.statements === 1 ? "statement counts" : "statements count"} for ${into.name} from then on, with the same level, date and author. Each learner can see where it came from.`}
            {preview.disputes > 0 &&
              ` ${count(preview.disputes)} open ${preview.disputes === 1 ? "dispute goes" : "disputes go"} along.`}
          </Line>
          <Line title="Fits">
            <Fits fits={preview.fits} />
          </Line>
          {preview.drafts.roles + preview.drafts.courses > 0 && (
            <Line title="Drafts">
              {draftsText(preview.drafts)} {into.name} takes the place of {from.name} in them.
            </Line>
          )}
        </ul>
      </Section>
      <Section id="do" title="What cannot be undone">
        <ul className="mb-4 max-w-read list-disc space-y-1 pl-5">
          <li>There is no way back: the two cannot be told apart afterwards.</li>
          <li>
            What {from.name} is and its five levels are no longer shown; {into.name} keeps its own. Earlier revisions
            stay on record.
          </li>
          {preview.drafts.own && <li>The waiting draft of {from.name} is lost.</li>}
          <li>Scores of the past stay as they were.</li>
        </ul>
        <ActionForm action={mergeSkillsAction} id="merge" className="max-w-read space-y-4">
          <input type="hidden" name="skillId" value={from.id} />
          <input type="hidden" name="intoId" value={into.id} />
          <HiddenField name="seen" value={preview.seen} />
          <HiddenField name="seenInto" value={preview.seenInto} />
          <CheckboxField name="understood" label="I have read this. The two are the same skill." />
          <SubmitButton look="danger" busy="Merging…">
            Merge {from.name} into {into.name}
          </SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}

const Line = ({ title, children }: { title: string; children: ReactNode }) => (
  <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
    <span className="figures font-semibold">{title}</span>
    <div>{children}</div>
  </li>
);

const Roles = ({ roles, into }: { roles: MergePreview["roles"]; into: string }) => (
  <details className="mt-1">
    <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
      Which roles, and what they ask
    </summary>
    <ul className="space-y-1 text-sm">
      {roles.map((role) => (
        <li key={role.slug}>
          <span className="font-semibold">{role.title}</span> {role.status !== "published" && <Tag>Not public</Tag>}
          <span className="figures block text-soft">
            {into}: {role.after}
            {role.before && `; it asks for ${into} already: ${role.before}`}
          </span>
        </li>
      ))}
    </ul>
  </details>
);

function Fits({ fits }: { fits: FitEffect }) {
  if (fits.pairs === 0) return "Nobody whom it concerns follows a role.";
  if (fits.moved === 0) return `No fit moves: all ${count(fits.pairs)} that it concerns were scored with both.`;
  const between = fits.moved > 1 ? `, between ${pointsText(fits.low)} and ${pointsText(fits.high)}` : "";
  return (
    <span data-computed="fit">
      {count(fits.moved)} of {count(fits.pairs)} {fits.pairs === 1 ? "fit moves" : "fits move"}, of{" "}
      {count(fits.learners)} {fits.learners === 1 ? "learner" : "learners"}: median {pointsText(fits.median)} points
      {between}. They are scored again in the background.
    </span>
  );
}

function draftsText({ roles, courses }: MergePreview["drafts"]): string {
  const parts = [
    roles > 0 ? `${count(roles)} of roles` : null,
    courses > 0 ? `${count(courses)} of courses` : null,
  ].filter((part) => part !== null);
  return `Drafts that name ${roles + courses === 1 ? "it" : "it too"}: ${parts.join(" and ")}.`;
}
