import { ChevronDown } from "lucide-react";
import { ActionForm, SubmitButton } from "@/components/ui/action-form";
import { cx } from "@/components/ui/cx";
import { Level, levelText } from "@/components/ui/level";
import { formatDate } from "@/lib/platform/dates";
import type { Viewer } from "@/lib/platform/viewer";
import { withdrawEvidenceAction } from "@/lib/profiles/actions";
import { canWithdraw } from "@/lib/profiles/policy";
import type { LedgerSkill, Statement } from "@/lib/profiles/queries";
import { EVIDENCE_KIND_TEXT, statementText } from "@/lib/profiles/text";

type Reader = { viewer: Pick<Viewer, "userId" | "timeZone">; learnerId: number };

/** Everything that was said about each skill of a learner; they may take their own ratings back. */
export const Ledger = ({ skills, ...reader }: { skills: readonly LedgerSkill[] } & Reader) => (
  <ul className="border-t border-line">
    {skills.map((entry) => (
      <li key={entry.skill.slug} className="border-b border-line">
        <LedgerRow entry={entry} reader={reader} />
      </li>
    ))}
  </ul>
);

function LedgerRow({ entry, reader }: { entry: LedgerSkill; reader: Reader }) {
  const { skill, level, statements } = entry;
  const shown = level === null ? "not rated" : levelText(Math.round(level * 10) / 10);
  return (
    <details className="group">
      <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[minmax(0,1fr)_auto_2.25rem_1.25rem] items-center gap-x-3 py-3 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">
          <span className="block font-semibold group-open:text-accent">{skill.name}</span>
          <span className="block text-sm text-soft">{behind(entry)}</span>
        </span>
        <Level needed={level ?? 0} label={`${skill.name}: ${shown}`} />
        <span aria-hidden="true" className="figures text-right font-semibold">
          {level === null ? "–" : shown}
        </span>
        <ChevronDown aria-hidden="true" className="size-5 text-faint group-open:rotate-180" />
      </summary>
      <ol className="space-y-3 pb-5">
        {statements.map((statement) => (
          <StatementLine key={statement.id} statement={statement} reader={reader} skill={skill.name} />
        ))}
      </ol>
    </details>
  );
}

/** "Mentor, course and own rating": the kinds that count. */
function behind({ statements }: LedgerSkill): string {
  const kinds = statements.filter(({ standing }) => standing === "counts").map(({ kind }) => EVIDENCE_KIND_TEXT[kind]);
  if (kinds.length === 0) return "Taken back";
  const words = kinds.map((kind, index) => (index === 0 ? kind : kind.toLowerCase()));
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function StatementLine({ statement, reader, skill }: { statement: Statement; reader: Reader; skill: string }) {
  const { standing, note, withdrawnAt, kind, id } = statement;
  const { viewer, learnerId } = reader;
  const { timeZone } = viewer;
  const own = viewer.userId === learnerId;
  return (
    <li className="border-l-2 border-line-strong pl-4">
      <p className={cx("figures", standing !== "counts" && "text-soft")}>
        {statementText(statement, { own, timeZone })}
        {standing === "replaced" && <span className="text-soft">, replaced by a newer one</span>}
        {withdrawnAt && <span className="text-soft">, taken back on {formatDate(withdrawnAt, "day", timeZone)}</span>}
      </p>
      {note && <p className="mt-1 max-w-read text-soft">“{note}”</p>}
      {canWithdraw(viewer, { learnerId, kind, current: standing === "counts" }) && (
        <ActionForm id={`withdraw-${id}`} action={withdrawEvidenceAction}>
          <input type="hidden" name="evidenceId" value={id} />
          <SubmitButton look="quiet" busy="Taking it back…" className="-ml-4">
            Take my rating back<span className="sr-only"> {skill}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </li>
  );
}
