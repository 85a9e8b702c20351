import type { EvidenceKind } from "@/db/enums";
import { ageInMonths } from "@/lib/fit/learner-state";
import { estimateSkills, evidenceVariance } from "@/lib/fit/scoring/estimate";
import { FIT_1_PARAMETERS } from "@/lib/fit/scoring/frozen";
import { scaleToLevel } from "@/lib/fit/scoring/levels";
import { DAY_MS } from "@/lib/platform/clock";

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

/** Newest first as the fit orders them: by whole UTC days, then by number. */
const newestFirst = (a: EvidenceRow, b: EvidenceRow): number =>
  Math.floor(b.at.getTime() / DAY_MS) - Math.floor(a.at.getTime() / DAY_MS) || b.id - a.id;

/** Statements without the withdrawals, newest first, each with what became of it. */
export function judge<T extends EvidenceRow>(rows: readonly T[]): Judged<T>[] {
  const withdrawnAt = new Map(
    rows.flatMap((row) => (row.withdrawsId === null ? [] : [[row.withdrawsId, row.at] as const])),
  );
  const counted = new Set<string>();
  return rows
    .filter((row): row is T & { level: number } => row.level !== null)
    .toSorted(newestFirst)
    .map((row) => {
      const taken = withdrawnAt.get(row.id) ?? null;
      if (taken) return { ...row, standing: "withdrawn" as const, withdrawnAt: taken };
      const key = `${row.skillId} ${row.kind}`;
      const standing: Standing = counted.has(key) ? "replaced" : "counts";
      counted.add(key);
      return { ...row, standing, withdrawnAt: null };
    });
}

/** What one statement that counts contributes. */
export type Weight = {
  /** Its part of the level, 0..1; the parts of one skill add up to 1. */
  share: number;
  /** What age has left of the weight it had when new, 0..1. */
  left: number;
};

export type HeldLevel = {
  /** 0..5 */
  level: number;
  selfOnly: boolean;
  /** Half the range around the level, in levels: as many standard deviations as the range of a fit has. */
  margin: number;
  /** By evidence id, for the statements that count. */
  weights: ReadonlyMap<number, Weight>;
};

/** The level that the statements about each skill add up to on the day `today` (fit-1, 7.3), by skill id. */
export function heldLevels(rows: readonly EvidenceRow[], today: Date): Map<number, HeldLevel> {
  const items = judge(rows)
    .filter((row) => row.standing === "counts")
    .map((row) => ({
      id: row.id,
      skill: String(row.skillId),
      level: row.level,
      kind: row.kind,
      months: ageInMonths(row.at.toISOString(), today),
      sequence: row.id,
    }));
  const held = new Map<number, HeldLevel>();
  for (const [skill, estimate] of estimateSkills(items, FIT_1_PARAMETERS)) {
    const weights = new Map(
      items
        .filter((item) => item.skill === skill)
        .map((item) => {
          const variance = evidenceVariance(item, FIT_1_PARAMETERS);
          const fresh = evidenceVariance({ ...item, months: 0 }, FIT_1_PARAMETERS);
          return [item.id, { share: estimate.variance / variance, left: fresh / variance }] as const;
        }),
    );
    held.set(Number(skill), {
      level: scaleToLevel(estimate.level),
      selfOnly: estimate.selfOnly,
      margin: scaleToLevel(FIT_1_PARAMETERS.intervalZ * Math.sqrt(estimate.variance)),
      weights,
    });
  }
  return held;
}
