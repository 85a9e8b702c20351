import type { EvidenceKind } from "@/db/enums";
import { ageInMonths } from "@/lib/fit/learner-state";
import { estimateSkills } from "@/lib/fit/scoring/estimate";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { scaleToLevel } from "@/lib/fit/scoring/levels";

/** One statement as stored; withdrawals carry `withdrawsId` and no level. */
export type EvidenceRow = {
  id: number;
  skillId: number;
  kind: EvidenceKind;
  level: number | null;
  withdrawsId: number | null;
  at: Date;
};

/** What became of a statement: only the newest of each kind counts. */
export type Standing = "counts" | "replaced" | "withdrawn";

export type Judged<T extends EvidenceRow> = T & { level: number; standing: Standing; withdrawnAt: Date | null };

/** Statements without the withdrawals, newest first, each with what became of it. */
export function judge<T extends EvidenceRow>(rows: readonly T[]): Judged<T>[] {
  const withdrawnAt = new Map(
    rows.flatMap((row) => (row.withdrawsId === null ? [] : [[row.withdrawsId, row.at] as const])),
  );
  const counted = new Set<string>();
  return rows
    .filter((row): row is T & { level: number } => row.level !== null)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id)
    .map((row) => {
      const taken = withdrawnAt.get(row.id) ?? null;
      if (taken) return { ...row, standing: "withdrawn" as const, withdrawnAt: taken };
      const key = `${row.skillId} ${row.kind}`;
      const standing: Standing = counted.has(key) ? "replaced" : "counts";
      counted.add(key);
      return { ...row, standing, withdrawnAt: null };
    });
}

export type HeldLevel = { level: number; selfOnly: boolean };

/** The level 0..5 that the statements about each skill add up to on the day `today` (fit-1, 7.3), by skill id. */
export function heldLevels(rows: readonly EvidenceRow[], today: Date): Map<number, HeldLevel> {
  const items = judge(rows)
    .filter((row) => row.standing === "counts")
    .map((row) => ({
      skill: String(row.skillId),
      level: row.level,
      kind: row.kind,
      months: ageInMonths(row.at.toISOString(), today),
      sequence: row.id,
    }));
  const held = new Map<number, HeldLevel>();
  for (const [skill, estimate] of estimateSkills(items, FIT_1_PARAMETERS)) {
    held.set(Number(skill), { level: scaleToLevel(estimate.level), selfOnly: estimate.selfOnly });
  }
  return held;
}
