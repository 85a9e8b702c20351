import { ChevronDown } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { Tag } from "@/components/ui/layout";
import { Level } from "@/components/ui/level";
import { levelWord } from "@/lib/fit/text";
import { ledgerAction } from "@/lib/profiles/ledger-actions";
import { levelRangeText, levelWithMargin, suretyText } from "@/lib/profiles/ledger-text";
import type { LedgerSkill } from "@/lib/profiles/queries";
import { kindsBehind } from "@/lib/profiles/text";
import { ActSaid } from "./act-button";
import { type Reader, StatementLine } from "./statement";

type Props = { skills: readonly LedgerSkill[]; reader: Reader; open: string | null };

/** Everything that is known about each skill of the reader, with what they may take back or dispute. `open` = a skill's slug. */
export const Ledger = ({ skills, reader, open }: Props) => (
  <ul className="border-t border-line">
    {skills.map((entry) => (
      <li key={entry.skill.slug} className="border-b border-line">
        <SkillRow entry={entry} reader={reader} open={entry.skill.slug === open} />
      </li>
    ))}
  </ul>
);

function SkillRow({ entry, reader, open }: { entry: LedgerSkill; reader: Reader; open: boolean }) {
  const { skill, level, margin, statements } = entry;
  const disputed = statements.some(({ disputes }) => disputes[0]?.status === "open");
  return (
    <details id={`skill-${skill.slug}`} open={open} className="group scroll-mt-4">
      <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[minmax(0,1fr)_auto_1.25rem] items-center gap-x-4 gap-y-1 py-3 hover:bg-surface sm:grid-cols-[minmax(0,1fr)_auto_6rem_1.25rem] [&::-webkit-details-marker]:hidden">
        <span className="min-w-0">
          <span className="flex flex-wrap items-center gap-x-3">
            <span className="text-lg font-semibold leading-snug group-open:text-accent">{skill.name}</span>
            {disputed && <Tag look="role">Disputed</Tag>}
          </span>
          <span className="block text-sm text-soft">{kindsBehind(entry)}</span>
        </span>
        <span className="col-start-1 row-start-2 sm:col-start-2 sm:row-start-1">
          <Level
            needed={level ?? 0}
            label={level === null ? `${skill.name}: nothing counts` : `${skill.name}: level ${levelWord(level)}`}
          />
        </span>
        <span className="figures row-span-2 text-right leading-tight sm:row-span-1">
          {level === null || margin === null ? (
            <span className="text-soft">none</span>
          ) : (
            <span className="font-semibold">{levelWithMargin(level, margin)}</span>
          )}
        </span>
        <ChevronDown aria-hidden="true" className="row-span-2 size-5 text-soft group-open:rotate-180 sm:row-span-1" />
      </summary>
      <Statements entry={entry} reader={reader} />
    </details>
  );
}

function Statements({ entry, reader }: { entry: LedgerSkill; reader: Reader }) {
  const { skill, statements } = entry;
  const counting = statements.filter(({ standing }) => standing === "counts");
  const past = statements.filter(({ standing }) => standing !== "counts");
  const line = (statement: LedgerSkill["statements"][number]) => (
    <StatementLine key={statement.id} statement={statement} skill={skill.name} reader={reader} />
  );
  return (
    <div className="max-w-3xl pb-6 pt-1">
      <p className="figures mb-4 max-w-read">{levelSentence(entry)}</p>
      <ActionForm id={`ledger-${skill.slug}`} action={ledgerAction}>
        <ActSaid />
        {counting.length > 0 && <ol className="space-y-4">{counting.map(line)}</ol>}
        {past.length > 0 && (
          <details className="mt-4 border-t border-line" open={counting.length === 0}>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-accent underline-offset-4 hover:underline">
              {past.length === 1 ? "1 statement that counts no more" : `${past.length} statements that count no more`}
            </summary>
            <ol className="mt-2 space-y-4">{past.map(line)}</ol>
          </details>
        )}
      </ActionForm>
    </div>
  );
}

function levelSentence({ level, margin, selfOnly }: LedgerSkill): string {
  if (level === null || margin === null) return "Nothing counts at present, so this skill is not in your fit.";
  const sure = `Level ${levelWord(level)}, ${suretyText(margin)}: probably ${levelRangeText(level, margin)}.`;
  return selfOnly ? `${sure} Nobody but you has said so yet.` : sure;
}
