/** One value that is stored otherwise than it comes out of the ledger. */
export type FieldDifference = { field: string; stored: unknown; rebuilt: unknown };

/**
 * Every place where two values differ, deep inside them. Numbers are equal only to the last bit (a zero's sign does not count,
 * since JSON has none); dates by their moment; a missing key is undefined.
 */
export function differencesOf(field: string, stored: unknown, rebuilt: unknown): FieldDifference[] {
  if (stored === rebuilt) return [];
  const [a, b] = [asTree(stored), asTree(rebuilt)];
  if (a === null || b === null) return [{ field, stored, rebuilt }];
  const join = (key: string) => (field === "" ? key : Array.isArray(stored) ? `${field}[${key}]` : `${field}.${key}`);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differencesOf(join(key), a[key], b[key]),
  );
}

function asTree(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}

/** A value as one short word of a line: numbers with every digit. */
export function shortly(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" || value === null ? String(value) : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
