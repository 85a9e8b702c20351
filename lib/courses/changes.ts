import { isDeepStrictEqual } from "node:util";
import { LISTS, type Names, ROWS, SINGLE } from "./change-words";
import type { CourseDocument } from "./document";

/** One thing that differs between two states of a course, in words. null = it was not there, or is there no longer. */
export type Change = { part: keyof CourseDocument; label: string; before: string | null; after: string | null };

/** Are these the same course, word for word? */
export const sameDocument = (a: CourseDocument, b: CourseDocument): boolean => isDeepStrictEqual(a, b);

const ORDER: readonly (keyof CourseDocument)[] = [
  "title",
  "summary",
  "provider",
  "platform",
  "level",
  "kind",
  "levelAsStated",
  "sample",
  "duration",
  "hours",
  "formats",
  "schedules",
  "place",
  "price",
  "financing",
  "sections",
  "levelsBy",
  "skills",
  "topics",
  "modules",
  "prerequisitesAsStated",
  "prerequisiteSkills",
  "prerequisiteCourses",
  "mentoringSessions",
  "mentoringPurpose",
  "retakeMonths",
  "certificate",
  "instructors",
  "projects",
  "jobPreparation",
  "licence",
  "claims",
  "awards",
  "sourceName",
  "sourceNote",
];

/** Everything that differs, in the order of the form; nothing when the documents are the same. */
export function documentChanges(before: CourseDocument, after: CourseDocument, names: Names = new Map()): Change[] {
  return ORDER.filter((part) => !isDeepStrictEqual(before[part], after[part])).flatMap((part) => {
    if (part in SINGLE) return singleChange(part, before, after, names);
    if (part in LISTS) return listChange(part, before, after, names);
    return rowChanges(part as keyof typeof ROWS, before, after, names);
  });
}

function singleChange(
  part: keyof CourseDocument,
  before: CourseDocument,
  after: CourseDocument,
  names: Names,
): Change[] {
  const [label, words] = SINGLE[part] as [string, (value: unknown, names: Names) => string];
  return [{ part, label, before: words(before[part], names), after: words(after[part], names) }];
}

/** What left the list and what joined it; the whole list when only its order changed. */
function listChange(part: keyof CourseDocument, before: CourseDocument, after: CourseDocument, names: Names): Change[] {
  const [label, word] = LISTS[part] as [string, (item: unknown, names: Names) => string];
  const [was, is] = [before[part] as unknown[], after[part] as unknown[]];
  const inWords = (items: readonly unknown[]) => items.map((item) => word(item, names)).join(", ") || null;
  const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
  if (gone.length + come.length === 0)
    return [{ part, label: `Order: ${label}`, before: inWords(was), after: inWords(is) }];
  return [{ part, label, before: inWords(gone), after: inWords(come) }];
}

function rowChanges(part: keyof typeof ROWS, before: CourseDocument, after: CourseDocument, names: Names): Change[] {
  const { key, label, parts, order } = ROWS[part] as (typeof ROWS)["modules"];
  const [was, is] = [before[part], after[part]] as [CourseDocument["modules"], CourseDocument["modules"]];
  const earlier = new Map(was.map((row) => [key(row), row]));
  const later = new Map(is.map((row) => [key(row), row]));
  const changes: Change[] = [];
  for (const row of is) {
    const old = earlier.get(key(row));
    const words = old ? differing(parts(old), parts(row)) : { before: null, after: parts(row).join(", ") };
    if (words) changes.push({ part, label: label(old ?? row, names), ...words });
  }
  for (const row of was) {
    if (!later.has(key(row)))
      changes.push({ part, label: label(row, names), before: parts(row).join(", "), after: null });
  }
  const stayed = (rows: typeof was, others: typeof later) => rows.filter((row) => others.has(key(row))).map(key);
  if (order && !isDeepStrictEqual(stayed(was, later), stayed(is, earlier))) {
    const inWords = (rows: typeof was) => rows.map((row) => label(row, names).replace(/^\w+: /, "")).join(", ");
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
