import type { Route } from "next";
import Link from "next/link";
import { ChangeList } from "@/components/editor/change-list";
import { ButtonLink } from "@/components/ui/button";
import { Panel, Tag } from "@/components/ui/layout";
import { formatDate } from "@/lib/platform/dates";
import type { RoleWaiting, SkillWaiting, Waiting } from "@/lib/roles/edit/review";
import { PublishForm } from "./publish-form";
import { Quoted, SendBackForm } from "./review-state";

/** Drafts that wait for a second pair of eyes, the longest waiting first. */
export const WaitingDrafts = ({
  waiting,
  alone,
  timeZone,
}: {
  waiting: readonly Waiting[];
  alone: boolean;
  timeZone: string;
}) => (
  <ol className="space-y-5">
    {waiting.map((draft) => (
      <li key={`${draft.noun} ${draft.id}`}>
        <Panel>
          <Head draft={draft} timeZone={timeZone} />
          {draft.note && <Quoted note={draft.note} />}
          {draft.noun === "role" ? <RoleDraft draft={draft} alone={alone} /> : <SkillDraft draft={draft} />}
        </Panel>
      </li>
    ))}
  </ol>
);

function Head({ draft, timeZone }: { draft: Waiting; timeZone: string }) {
  const href = `/admin/${draft.noun}s/${draft.id}` as Route;
  return (
    <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
      <h3 className="flex flex-wrap items-center gap-x-3 text-heading">
        <Link
          href={href}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
        >
          {draft.title}
        </Link>
        <Tag>{draft.noun === "role" ? "Role" : "Skill"}</Tag>
        {draft.noun === "role" && draft.isNew && <Tag look="role">New</Tag>}
      </h3>
      <p className="figures text-sm text-soft">
        Marked ready {formatDate(draft.readyAt, "dayTime", timeZone)}
        {draft.mine ? " by you" : draft.readyBy ? ` by ${draft.readyBy}` : ""}
      </p>
    </div>
  );
}

function RoleDraft({ draft, alone }: { draft: RoleWaiting; alone: boolean }) {
  const { id, seen, changes, effect, mine, isNew } = draft;
  const mayApprove = !mine || alone;
  return (
    <>
      <p className="mt-3">
        {isNew
          ? "A new role that nobody sees yet."
          : `${changes.length} ${changes.length === 1 ? "change" : "changes"} to the public page.`}{" "}
        <span data-computed="effect">{effect ? effect.text : isNew ? "" : "No fit moves."}</span>
      </p>
      {changes.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent">
            What changes
          </summary>
          <ChangeList changes={changes} className="mt-1 gap-8 lg:columns-2" />
        </details>
      )}
      {mine && (
        <p className="mt-2 text-soft">
          {alone
            ? "You marked it yourself and are the only admin, so you publish it without a second pair of eyes."
            : "You marked it yourself: another admin looks at it and publishes it."}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={`/admin/roles/${id}/preview` as Route} look="secondary" prefetch={false}>
          Preview
          <span className="sr-only">: {draft.title}</span>
        </ButtonLink>
        {mayApprove && (
          <PublishForm roleId={id} seen={seen} effect={effect} label="Approve and publish" from="review" />
        )}
      </div>
      <SendBackForm roleId={id} seen={seen} from="review" />
    </>
  );
}

const SkillDraft = ({ draft }: { draft: SkillWaiting }) => (
  <div className="mt-3 flex flex-wrap gap-3">
    <ButtonLink href={`/admin/skills/${draft.id}` as Route} look="secondary" prefetch={false}>
      Look at the draft
      <span className="sr-only">: {draft.title}</span>
    </ButtonLink>
  </div>
);
