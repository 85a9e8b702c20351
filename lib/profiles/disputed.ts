import type { LedgerSkill, Statement } from "./read-evidence";

type Dispute = Statement["disputes"][number];

/** A disputed statement with its skill, for whoever answers or looks back. */
export type DisputedStatement = {
  dispute: Dispute;
  skill: LedgerSkill["skill"];
  statement: Statement;
  /** Level of the earlier statement of the same kind that would count again if this one were taken back; null = none. */
  fallsBackTo: number | null;
};

/** Everything a learner disputes or disputed: what waits first, the longest wait at the top, then what is closed, newest first. */
export function disputedStatements(ledger: readonly LedgerSkill[]): {
  open: DisputedStatement[];
  closed: DisputedStatement[];
} {
  const all = ledger.flatMap(({ skill, statements }) =>
    statements.flatMap((statement) =>
      statement.disputes.map((dispute): DisputedStatement => {
        const next = statements.find(({ kind, standing }) => kind === statement.kind && standing === "replaced");
        const fallsBackTo = statement.standing === "counts" ? (next?.level ?? null) : null;
        return { dispute, skill, statement, fallsBackTo };
      }),
    ),
  );
  const open = all.filter(({ dispute }) => dispute.status === "open");
  const closed = all.filter(({ dispute }) => dispute.status !== "open");
  return {
    open: open.toSorted((a, b) => a.dispute.id - b.dispute.id),
    closed: closed.toSorted((a, b) => b.dispute.id - a.dispute.id),
  };
}
