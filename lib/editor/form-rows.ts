/** What an editor's form sends: texts, lists of texts, rows. */
export type FormPart = Record<string, unknown>;

/** A row of the form that is in the document: its index in the names of its fields, and its number as people see it. */
export type FormRow = { index: number; number: number };

export type KeptRow = FormRow & { part: FormPart };

/**
 * The rows somebody means: those marked for removal and those in which every one of the fields `filled` is empty are left out,
 * and rows with a `place` are put in that order.
 */
export function keptRows(value: unknown, filled: readonly string[]): KeptRow[] {
  if (value === undefined) return [];
  const parts = Array.isArray(value) ? value : [value];
  const placed = parts
    .map((part, index) => ({
      part: (typeof part === "object" && part !== null ? part : { odd: part }) as FormPart,
      index,
    }))
    .map((row) => ({ ...row, place: numberOf(row.part.place) ?? row.index + 1 }))
    .toSorted((a, b) => a.place - b.place || a.index - b.index)
    .map(({ part, index }, order) => ({ part, index, number: order + 1 }));
  return placed.filter(({ part }) => {
    const meant = "odd" in part || filled.some((name) => text(part[name]) !== "");
    return meant && part.remove !== "on";
  });
}

/** A typed text without the space around it; anything else is "". */
export const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** One or several values of a field as a list. */
export const valuesOf = (value: unknown): unknown[] =>
  value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value];

/** Lines of a text that hold something. */
export function linesOf(value: unknown): unknown {
  if (value === undefined) return [];
  if (typeof value !== "string") return value;
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** How people type a number; a comma only parts thousands. */
export const NUMBER = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** A typed number; null when nothing was typed, NaN when it is no number. */
export function numberOf(value: unknown): number | null {
  if (value === undefined || value === null || value === "") return null;
  const typed = text(value);
  if (typeof value === "string" && typed === "") return null;
  return NUMBER.test(typed) ? Number(typed.replaceAll(",", "")) : Number.NaN;
}
