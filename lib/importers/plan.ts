import { createHash } from "node:crypto";
import type { ImportSource } from "@/db/enums";

/** How many rows of one kind the files hold and what applying them would do. */
export type PlanCount = {
  kind: string;
  inFiles: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
};

/** A number with the words beside it: "894 roles with a skill profile". */
export type PlanFigure = { label: string; value: number };

/** Something left alone, and why. `shown` names the first few of `total`. */
export type PlanSkip = { reason: string; total: number; shown: string[] };

export type PlanRole = { code: string; title: string; changes: string[] };

/** What applying a release would do, as an admin reads it and as `imports.plan` keeps it. */
export type PlanView = {
  source: ImportSource;
  release: string;
  /** Hash of every row the plan would write: another hash is another plan. */
  fingerprint: string;
  /** There is nothing to apply; `nothing` says why. */
  empty: boolean;
  nothing: string | null;
  figures: PlanFigure[];
  counts: PlanCount[];
  creates: { total: number; shown: PlanRole[] };
  changes: { total: number; shown: PlanRole[] };
  skips: PlanSkip[];
  warnings: string[];
};

export const AS_THE_FILES_SAY = "The catalog is as these files say. There is nothing to apply.";

/** As many roles of a plan as are kept with their names. */
export const SHOWN_CREATES = 25;
export const SHOWN_CHANGES = 200;
const SHOWN_SKIPS = 100;

export const skip = (reason: string, names: readonly string[]): PlanSkip[] =>
  names.length === 0 ? [] : [{ reason, total: names.length, shown: names.slice(0, SHOWN_SKIPS) }];

/** Rows to insert, to write anew and to delete; those in `unchanged` are only counted. */
export type RowDiff<T> = { added: T[]; changed: T[]; removed: T[]; unchanged: number };

/** Compares rows by key; `same` tells whether two of one key are equal. Order does not matter. */
export function diffRows<T>(
  there: readonly T[],
  wanted: readonly T[],
  keyOf: (row: T) => string,
  same: (a: T, b: T) => boolean,
): RowDiff<T> {
  const open = new Map(there.map((row) => [keyOf(row), row]));
  const diff: RowDiff<T> = { added: [], changed: [], removed: [], unchanged: 0 };
  for (const row of wanted) {
    const key = keyOf(row);
    const known = open.get(key);
    open.delete(key);
    if (known === undefined) diff.added.push(row);
    else if (same(known, row)) diff.unchanged += 1;
    else diff.changed.push(row);
  }
  diff.removed.push(...open.values());
  return diff;
}

export const isEmptyDiff = ({ added, changed, removed }: RowDiff<unknown>): boolean =>
  added.length + changed.length + removed.length === 0;

/** One line of the plan's table from the diffs of all roles. */
export function countRows(kind: string, diffs: readonly RowDiff<unknown>[]): PlanCount {
  const count: PlanCount = { kind, inFiles: 0, added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const diff of diffs) {
    count.added += diff.added.length;
    count.changed += diff.changed.length;
    count.removed += diff.removed.length;
    count.unchanged += diff.unchanged;
  }
  count.inFiles = count.added + count.changed + count.unchanged;
  return count;
}

/** sha256 in hex of the parts, which are hashed one by one: plans of a whole release are megabytes long. */
export function fingerprintOf(parts: Iterable<unknown>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`);
  return hash.digest("hex");
}
