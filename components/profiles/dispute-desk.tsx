import { ExternalLink } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/fields";
import { Tag } from "@/components/ui/layout";
import { levelWord } from "@/lib/fit/text";
import { daysAgo, formatDate } from "@/lib/platform/dates";
import type { DisputedStatement } from "@/lib/profiles/disputed";
import { answerField, MAX_REASON } from "@/lib/profiles/disputes-input";
import { DISPUTE_STATUS_TEXT, saidBy } from "@/lib/profiles/disputes-text";
import { answerDisputeAction } from "@/lib/profiles/ledger-actions";
import { whenText } from "@/lib/profiles/ledger-text";
import { ActButton } from "./act-button";
import { DisputeNote } from "./dispute-note";

type Props = { open: readonly DisputedStatement[]; closed: readonly DisputedStatement[]; timeZone: string; at: Date };

/**
 * What a learner disputes, for whoever may answer: the open ones, and the closed ones folded away. One form for all, so that it
 * can say what an answer did after the answered one has left it.
 */
export function DisputeDesk({ open, closed, timeZone, at }: Props) {
  return (
    <div className="max-w-3xl">
      {open.length === 0 && closed.length === 0 && <p className="text-soft">They dispute nothing.</p>}
      <ActionForm id="answers" action={answerDisputeAction}>
        <ul className="space-y-8">
          {open.map((disputed) => (
            <li key={disputed.dispute.id} id={`dispute-${disputed.dispute.id}`} className="scroll-mt-4">
              <Open disputed={disputed} timeZone={timeZone} at={at} />
            </li>
          ))}
        </ul>
      </ActionForm>
      {closed.length > 0 && (
        <details className="mt-4">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
            {closed.length === 1 ? "1 closed dispute" : `${closed.length} closed disputes`}
          </summary>
          <ul className="mt-2 space-y-5">
            {closed.map(({ dispute, skill, statement }) => (
              <li key={dispute.id}>
                <p className="flex flex-wrap items-center gap-x-3">
                  <span className="font-semibold">{skill.name}</span>
                  <span className="figures text-soft">{saidBy(statement)}</span>
                  <Tag>{DISPUTE_STATUS_TEXT[dispute.status]}</Tag>
                </p>
                <DisputeNote dispute={dispute} own={false} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Open({
  disputed: { dispute, skill, statement, fallsBackTo },
  timeZone,
  at,
}: {
  disputed: DisputedStatement;
  timeZone: string;
  at: Date;
}) {
  const { note, detail } = statement;
  return (
    <div className="grid gap-x-10 gap-y-5 border-l-2 border-role pl-5 lg:grid-cols-2">
      <div className="space-y-3 leading-snug">
        <div>
          <h3 className="text-lg font-semibold">{skill.name}</h3>
          <p className="figures">
            <span className="font-semibold">{capital(saidBy(statement))}</span>
            <span className="block text-sm text-soft">{whenText(statement, timeZone)}</span>
          </p>
        </div>
        {note && <p className="whitespace-pre-line text-soft [overflow-wrap:anywhere]">“{note}”</p>}
        {detail.url && (
          <a
            href={detail.url}
            rel="noopener noreferrer nofollow"
            className="inline-flex min-h-11 max-w-full items-center gap-1.5 text-sm font-semibold text-accent underline-offset-4 hover:underline"
          >
            <span className="truncate">{new URL(detail.url).hostname}</span>
            <ExternalLink className="size-4 shrink-0" aria-hidden="true" />
          </a>
        )}
        <div className="rounded-md bg-role-wash px-4 py-3">
          <p className="figures text-sm">
            Disputed {daysAgo(dispute.openedAt, at)}, on {formatDate(dispute.openedAt, "day", timeZone)}
          </p>
          <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">“{dispute.reason}”</p>
        </div>
        <p className="figures text-sm text-soft">{consequence(fallsBackTo)}</p>
      </div>
      <div className="space-y-4">
        <TextArea
          name={answerField(dispute.id)}
          label="Your answer"
          hint="The learner reads it, and it stays with the statement."
          rows={4}
          maxLength={MAX_REASON}
        />
        <div className="flex flex-wrap gap-3">
          <ActButton act={`keep:${dispute.id}`} look="secondary" busy="Saving…">
            Keep the statement
          </ActButton>
          <ActButton act={`take_back:${dispute.id}`} look="danger" busy="Saving…">
            Take it back
          </ActButton>
        </div>
      </div>
    </div>
  );
}

const consequence = (fallsBackTo: number | null): string =>
  fallsBackTo === null
    ? "It counts until somebody takes it back. Taken back, it counts no more, and it cannot be put back."
    : `It counts until somebody takes it back. Taken back, the earlier one of the same kind, level ${levelWord(fallsBackTo)}, counts again.`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
