import type { Row } from "../reading/table";
import { type Draft, isElement, isNew, placeIn } from "./draft";
import type { ColumnOf } from "./files";
import { isCode, isScale, MISSING, readNumber, readText, refuse, SCALES } from "./validate";

const ANY = { minimum: -1_000_000, maximum: 1_000_000 };

/** Scales Reference: the scales Bearing reads must have the range it knows. */
export function mapScale(draft: Draft, row: Row<ColumnOf<"scales">>, line: number): void {
  const place = placeIn(draft, "scales", line);
  const id = row["Scale ID"];
  draft.scales ??= new Set();
  if (!isNew(draft, "scales", place, id)) return;
  draft.scales.add(id);
  const minimum = readNumber(place, "Minimum", row.Minimum, ANY);
  const maximum = readNumber(place, "Maximum", row.Maximum, ANY);
  const known = id in SCALES ? SCALES[id as keyof typeof SCALES] : undefined;
  if (known === undefined || minimum === null || maximum === null) return;
  if (known.minimum !== minimum || known.maximum !== maximum) {
    const expected = `${known.minimum} to ${known.maximum}`;
    refuse(
      place,
      `The scale ${id} runs from ${minimum} to ${maximum}; Bearing reads ${expected}.`,
      "Choose another release.",
    );
  }
}

/** Content Model Reference: names and descriptions of elements. */
export function mapElement(draft: Draft, row: Row<ColumnOf<"elements">>, line: number): void {
  const place = placeIn(draft, "elements", line);
  const id = row["Element ID"];
  draft.elements ??= new Map();
  if (!isNew(draft, "elements", place, id)) return;
  const name = readText(place, "Element Name", row["Element Name"]);
  const description = row.Description === MISSING ? "" : row.Description;
  if (name !== null) draft.elements.set(id, { name, description });
}

/** Occupation Data: every occupation of the release. */
export function mapOccupation(draft: Draft, row: Row<ColumnOf<"occupations">>, line: number): void {
  const place = placeIn(draft, "occupations", line);
  const code = row["O*NET-SOC Code"];
  const valid = isCode(place, code);
  const title = readText(place, "Title", row.Title);
  const description = readText(place, "Description", row.Description);
  if (!valid || title === null || description === null || !isNew(draft, "occupations", place, code)) return;
  draft.occupations.set(code, {
    code,
    title,
    description,
    ratings: { skills: new Map(), knowledge: new Map() },
    interests: {},
    jobZone: null,
    tasks: [],
    technologies: [],
    alternateTitles: [],
    related: [],
    firstLine: {},
  });
}

/** Level Scale Anchors: examples of the levels of an element. */
export function mapAnchor(draft: Draft, row: Row<ColumnOf<"anchors">>, line: number): void {
  const place = placeIn(draft, "anchors", line);
  const element = row["Element ID"];
  if (!isElement(draft, place, element)) return;
  if (!isScale(place, row["Scale ID"], { defined: draft.scales, used: ["LV"] })) return;
  const value = readNumber(place, "Anchor Value", row["Anchor Value"], SCALES.LV);
  const text = readText(place, "Anchor Description", row["Anchor Description"]);
  if (value === null || text === null || !isNew(draft, "anchors", place, element, String(value))) return;
  const list = draft.anchors.get(element) ?? [];
  list.push({ value, text });
  draft.anchors.set(element, list);
}

/** The number and month that a Read Me names, such as 30.1 and 2025-12. */
export function releaseOf(readMe: string): { release: string | null; date: string | null } {
  const [, release = null] = /O\*NET\s+(\d+\.\d+)\s+Database/i.exec(readMe) ?? [];
  const [, month = "", year = ""] = /^\s*([A-Z][a-z]+) (\d{4}) Release/m.exec(readMe) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  return { release, date: number === 0 ? null : `${year}-${String(number).padStart(2, "0")}` };
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The release that a name such as db_30_1_text.zip or 30.1 tells; null when it tells none. */
export function releaseInName(name: string): string | null {
  const [, major, minor] = /^(?:db_(\d+)_(\d+)_text)(?:\.zip)?$/i.exec(name) ?? /^(\d+)\.(\d+)$/.exec(name) ?? [];
  return major === undefined ? null : `${major}.${minor}`;
}
