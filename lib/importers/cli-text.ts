import { count } from "@/lib/platform/money";
import type { Problem } from "./onet/types";
import type { PlanView } from "./plan";
import { firstFew } from "./words";

const FEW = 5;

/** A plan as lines of a terminal: what the files hold, a table of what would change, what is left alone, a few changes. */
export function planLines(view: PlanView): string[] {
  return [
    ...view.figures.map(({ label, value }) => `${count(value)} ${label}`),
    "",
    ...table([
      ["", "in the files", "new", "changed", "removed", "unchanged"],
      ...view.counts.map(({ kind, inFiles, added, changed, removed, unchanged }) => [
        kind,
        ...[inFiles, added, changed, removed, unchanged].map((value) => count(value)),
      ]),
    ]),
    "",
    ...view.changes.shown.slice(0, FEW).map(({ title, changes }) => `${title}: ${changes.join(" ")}`),
    ...(view.changes.total > FEW ? [`... and ${count(view.changes.total - FEW)} more changed roles`] : []),
    ...view.skips.map(({ reason, total, shown }) => `Left alone, ${count(total)}: ${reason} ${firstFew(shown)}.`),
    ...view.warnings,
  ];
}

/** "Skills.txt:12: sentence" for every problem. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems.map(({ file, line, message }) => `${file}${line === null ? "" : `:${line}`}: ${message}`);

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
