import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { TextArea } from "@/components/ui/fields";
import { Tag } from "@/components/ui/layout";
import { levelWord } from "@/lib/fit/text";
import { formatDate } from "@/lib/platform/dates";
import type { Viewer } from "@/lib/platform/viewer";
import { MAX_REASON } from "@/lib/profiles/disputes-input";
import { reasonField } from "@/lib/profiles/ledger-input";
import { agedText, ageText, shareText, sourceText, whenText } from "@/lib/profiles/ledger-text";
import { canDispute, canWithdraw } from "@/lib/profiles/policy";
import type { Statement } from "@/lib/profiles/queries";
import { ActButton } from "./act-button";
import { DisputeNote } from "./dispute-note";

export type Reader = { viewer: Pick<Viewer, "userId" | "timeZone">; today: Date };

/** One statement about the reader: the level, who says so, when, what it weighs, and what the reader may do about it. */
export function StatementLine({ statement, skill, reader }: { statement: Statement; skill: string; reader: Reader }) {
  const { level, standing, note, weight, alsoStates, detail, disputes, at } = statement;
  const { viewer, today } = reader;
  const [newest] = disputes;
  const counts = standing === "counts";
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] border-t border-line pt-4 first:border-t-0">
      <p className={cx("figures text-2xl font-semibold leading-tight", !counts && "text-faint")}>
        <span className="sr-only">Level </span>
        {levelWord(level)}
      </p>
      <div className={cx("min-w-0 space-y-1.5 leading-snug", !counts && "text-soft")}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold [overflow-wrap:anywhere]">{sourceText(statement, true)}</span>
          {newest?.status === "open" && <Tag look="role">Disputed</Tag>}
        </p>
        <p className="figures text-sm text-soft">
          {whenText(statement, viewer.timeZone)}
          {counts && `, ${ageText(at, today).toLowerCase()}`}
        </p>
        <Earlier earlier={statement.earlier} reader={reader} />
        <Fate statement={statement} reader={reader} />
        {note && <p className="max-w-read whitespace-pre-line [overflow-wrap:anywhere]">“{note}”</p>}
        {weight && (
          <p className="figures text-sm">
            {shareText(weight)} {agedText(weight)}
          </p>
        )}
        {alsoStates.length > 0 && <p className="text-sm">It also states {listed(alsoStates)}.</p>}
        {detail.url && <Shown url={detail.url} />}
        {disputes.map((dispute) => (
          <DisputeNote key={dispute.id} dispute={dispute} own timeZone={viewer.timeZone} />
        ))}
        <Acts statement={statement} skill={skill} reader={reader} open={newest?.status === "open" ? newest.id : null} />
      </div>
    </li>
  );
}

/** Which skill it was stated about, where that was merged into this one since. */
function Earlier({ earlier, reader }: { earlier: Statement["earlier"]; reader: Reader }) {
  if (earlier === null) return null;
  return (
    <p className="figures text-sm">
      {earlier.until === null
        ? `Stated about ${earlier.skill}.`
        : `Counted under ${earlier.skill} until ${formatDate(earlier.until, "day", reader.viewer.timeZone)}.`}
    </p>
  );
}

/** What became of a statement that does not count. */
function Fate({ statement: { standing, withdrawnAt, withdrawnBy }, reader }: { statement: Statement; reader: Reader }) {
  if (standing === "replaced") return <p className="text-sm">Replaced by a newer one.</p>;
  if (!withdrawnAt) return null;
  const own = withdrawnBy?.id === reader.viewer.userId;
  const who = own ? "by you" : `by ${withdrawnBy?.name ?? "the system"}`;
  return (
    <p className="figures text-sm">
      Taken back {who} on {formatDate(withdrawnAt, "day", reader.viewer.timeZone)}.
    </p>
  );
}

const Shown = ({ url }: { url: string }) => (
  <a
    href={url}
    rel="noopener noreferrer nofollow"
    className="inline-flex min-h-11 max-w-full items-center gap-1.5 text-sm font-semibold text-accent underline-offset-4 hover:underline"
  >
    <span className="truncate">Where it can be seen: {new URL(url).hostname}</span>
    <ExternalLink className="size-4 shrink-0" aria-hidden="true" />
  </a>
);

function Acts({
  statement,
  skill,
  reader: { viewer },
  open,
}: {
  statement: Statement;
  skill: string;
  reader: Reader;
  open: number | null;
}) {
  const { id, kind, standing, alsoStates, restorable } = statement;
  const said = { learnerId: viewer.userId, kind, standing };
  const of = <span className="sr-only"> ({skill})</span>;
  if (canWithdraw(viewer, said)) {
    return (
      <Left>
        <ActButton act={`withdraw:${id}`} busy="Taking it back…">
          {kind === "self" ? "Take my rating back" : takeCredential(alsoStates.length + 1)}
          {of}
        </ActButton>
      </Left>
    );
  }
  if (restorable) {
    return (
      <Left>
        <ActButton act={`restore:${id}`} busy="Putting it back…">
          Put it back{of}
        </ActButton>
      </Left>
    );
  }
  if (open !== null) {
    return (
      <Left>
        <ActButton act={`retract:${open}`} busy="Withdrawing…">
          Withdraw my dispute{of}
        </ActButton>
      </Left>
    );
  }
  if (standing !== "counts" || !canDispute(viewer, said)) return null;
  return (
    <details className="group/dispute">
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center font-semibold text-accent underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden">
        Dispute this{of}
      </summary>
      <div className="max-w-read space-y-3 pb-2 pt-1">
        <TextArea
          name={reasonField(id)}
          label="Why is it wrong?"
          hint="Your mentor reads it and answers. The statement keeps counting until somebody takes it back."
          rows={3}
          maxLength={MAX_REASON}
        />
        <ActButton act={`dispute:${id}`} look="secondary" busy="Sending…">
          Send the dispute
        </ActButton>
      </div>
    </details>
  );
}

const Left = ({ children }: { children: ReactNode }) => <div className="-ml-4">{children}</div>;

const takeCredential = (skills: number): string =>
  skills === 1 ? "Take this credential back" : `Take this credential back, for all ${skills} skills`;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
