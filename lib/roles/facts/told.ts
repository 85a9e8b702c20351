import type { FactView } from "../view";
import { datedText, renewalSentence, subjectText } from "./words";

/** A fact as the history keeps it. */
export type KeptFact = FactView & {
  replacesId: number | null;
  createdAt: Date;
  retiredAt: Date | null;
  /** An editor brought it with the form. */
  typed: boolean;
};

export type FactChange = { at: Date; sentence: string; factId: number };

/**
 * What changed in some facts, in sentences, newest first. `rows` are those that were renewed, withdrawn, typed by an editor, or that
 * renew another; a change at one of the moments in `told` is left out, as something else on the page tells of it.
 */
export function changesOf(rows: readonly KeptFact[], told: ReadonlySet<number>): FactChange[] {
  const byId = new Map(rows.map((fact) => [fact.id, fact]));
  const renewals = new Map(
    rows.flatMap((fact) => (fact.replacesId === null ? [] : [[fact.replacesId, fact] as const])),
  );
  const changes = rows.flatMap((fact) => [
    ...beginning(fact, fact.replacesId === null ? undefined : byId.get(fact.replacesId)),
    ...ending(fact, renewals.get(fact.id)),
  ]);
  return changes
    .filter(({ at }) => !told.has(at.getTime()))
    .sort((a, b) => b.at.getTime() - a.at.getTime() || b.factId - a.factId);
}

function beginning(fact: KeptFact, before: KeptFact | undefined): FactChange[] {
  const at = fact.createdAt;
  if (!before) {
    return fact.typed ? [{ at, sentence: `${subjectText(fact)}: ${datedText(fact)} was added.`, factId: fact.id }] : [];
  }
  if (wasWithdrawn(before, fact)) {
    const sentence = renewalSentence(before, fact) ?? `${subjectText(fact)}: ${datedText(fact)} stands again.`;
    return [{ at, sentence, factId: fact.id }];
  }
  const sentence = renewalSentence(before, fact);
  return sentence === null ? [] : [{ at, sentence, factId: fact.id }];
}

function ending(fact: KeptFact, renewal: KeptFact | undefined): FactChange[] {
  if (!fact.retiredAt || (renewal && !wasWithdrawn(fact, renewal))) return [];
  const sentence = `${subjectText(fact)}: ${datedText(fact)} was withdrawn.`;
  return [{ at: fact.retiredAt, sentence, factId: fact.id }];
}

/** Did some time pass without either of the two? */
const wasWithdrawn = (before: KeptFact, after: KeptFact): boolean =>
  before.retiredAt !== null && before.retiredAt < after.createdAt;
