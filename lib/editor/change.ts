import { isDeepStrictEqual } from "node:util";

/** One thing that differs between two states of a document, in words. null = it was not there, or is there no longer. */
export type Change<P extends string = string> = {
  part: P;
  label: string;
  before: string | null;
  after: string | null;
};

/** Names of what a document mentions by address. */
export type Names = ReadonlyMap<string, string>;

/** A field of one value: its label and how its value reads. */
export type SingleWords<V> = readonly [label: string, words: (value: V, names: Names) => string];

/** A list of words: its label, how one item reads, and what stands between two; a comma where nothing is said. */
export type ListWords<I> = readonly [label: string, word: (item: I, names: Names) => string, between?: string];

/** A list of rows, of which each that differs is a change of its own. */
export type RowWords<R> = {
  /** What makes two rows the same one at two times. */
  key: (row: R) => string;
  label: (row: R, names: Names) => string;
  /** What the row says, part by part; the same parts in the same order for every row. */
  parts: (row: R, names: Names) => string[];
  /** Label of a change of order, for lists whose order people see. */
  order?: string;
};

/** How the parts of a document of type D read. A part is in one of the three. */
export type DocumentWords<D> = {
  single: { [K in keyof D]?: SingleWords<D[K]> };
  lists: { [K in keyof D]?: D[K] extends readonly (infer I)[] ? ListWords<I> : never };
  rows: { [K in keyof D]?: D[K] extends readonly (infer R)[] ? RowWords<R> : never };
};

/** Everything that differs between two documents, in the order of `parts`; nothing when they are the same. */
export function changesBetween<D extends object, P extends keyof D & string>(
  parts: readonly P[],
  words: DocumentWords<D>,
  before: D,
  after: D,
  names: Names = new Map(),
): Change<P>[] {
  return parts
    .filter((part) => !isDeepStrictEqual(before[part], after[part]))
    .flatMap((part): Change<P>[] => {
      const single = words.single[part] as SingleWords<unknown> | undefined;
      if (single) {
        const [label, inWords] = single;
        return [{ part, label, before: inWords(before[part], names), after: inWords(after[part], names) }];
      }
      const list = words.lists[part] as ListWords<unknown> | undefined;
      if (list) return listChange(part, list, before[part] as unknown[], after[part] as unknown[], names);
      const rows = words.rows[part] as RowWords<unknown> | undefined;
      if (!rows) throw new Error(`There are no words for "${part}".`);
      return rowChanges(part, rows, before[part] as unknown[], after[part] as unknown[], names);
    });
}

/** What left the list and what joined it; the whole list when only its order changed. */
function listChange<P extends string>(
  part: P,
  [label, word, between = ", "]: ListWords<unknown>,
  was: readonly unknown[],
  is: readonly unknown[],
  names: Names,
): Change<P>[] {
  const inWords = (items: readonly unknown[]) => items.map((item) => word(item, names)).join(between) || null;
  const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
  if (gone.length + come.length === 0)
    return [{ part, label: `Order: ${label}`, before: inWords(was), after: inWords(is) }];
  return [{ part, label, before: inWords(gone), after: inWords(come) }];
}

function rowChanges<P extends string>(
  part: P,
  { key, label, parts, order }: RowWords<unknown>,
  was: readonly unknown[],
  is: readonly unknown[],
  names: Names,
): Change<P>[] {
  const earlier = new Map(was.map((row) => [key(row), row]));
  const later = new Map(is.map((row) => [key(row), row]));
  const changes: Change<P>[] = [];
  const whole = (row: unknown) => parts(row, names).join(", ");
  for (const row of is) {
    const old = earlier.get(key(row));
    const words =
      old === undefined ? { before: null, after: whole(row) } : differing(parts(old, names), parts(row, names));
    if (words) changes.push({ part, label: label(old ?? row, names), ...words });
  }
  for (const row of was) {
    if (!later.has(key(row))) changes.push({ part, label: label(row, names), before: whole(row), after: null });
  }
  const stayed = (rows: readonly unknown[], others: typeof later) =>
    rows.filter((row) => others.has(key(row))).map(key);
  if (order && !isDeepStrictEqual(stayed(was, later), stayed(is, earlier))) {
    const inWords = (rows: readonly unknown[]) =>
      rows.map((row) => label(row, names).replace(/^[^:]+: /, "")).join(", ");
    changes.push({ part, label: order, before: inWords(was), after: inWords(is) });
  }
  return changes;
}

/** Only the parts that differ; null when all are the same. */
function differing(was: readonly string[], is: readonly string[]): { before: string; after: string } | null {
  const places = is.map((_, place) => place).filter((place) => was[place] !== is[place]);
  if (places.length === 0) return null;
  const inWords = (parts: readonly string[]) => places.map((place) => parts[place]).join(", ");
  return { before: inWords(was), after: inWords(is) };
}
