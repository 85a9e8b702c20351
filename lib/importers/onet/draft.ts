import type { Problems } from "../reading/problems";
import { ONET_TABLES, type OnetTable } from "./files";
import type { OnetElement, OnetInterests, OnetOccupation, Rating } from "./types";
import { type Place, quote, refuse } from "./validate";

/** One element of one occupation while its two rows are being found. */
export type RatingDraft = Omit<Rating, "element" | "importance" | "level"> & {
  /** Undefined while the row is not found, null when its value could not be read. */
  importance: number | null | undefined;
  level: number | null | undefined;
};

export type OccupationDraft = Omit<OnetOccupation, "ratings" | "interests" | "hasData"> & {
  ratings: Record<RatingTable, Map<string, RatingDraft>>;
  interests: Partial<OnetInterests>;
  /** Line where a table first names the occupation. */
  firstLine: Partial<Record<OnetTable, number>>;
};

export type RatingTable = "skills" | "knowledge";

export const KIND_OF: Readonly<Record<RatingTable, OnetElement["kind"]>> = {
  skills: "foundational",
  knowledge: "knowledge",
};

/** What has been read so far. The sets of scales and elements are null while the release's own lists are not read. */
export type Draft = {
  problems: Problems;
  scales: Set<string> | null;
  elements: Map<string, { name: string; description: string }> | null;
  occupations: Map<string, OccupationDraft>;
  /** Elements rated by each table. */
  rated: Record<RatingTable, Set<string>>;
  anchors: Map<string, { value: number; text: string }[]>;
  /** Keys already met, by table. */
  keys: Map<OnetTable, Set<string>>;
  /** One copy of each text that many rows repeat. */
  texts: Map<string, string>;
};

export function emptyDraft(problems: Problems): Draft {
  return {
    problems,
    scales: null,
    elements: null,
    occupations: new Map(),
    rated: { skills: new Set(), knowledge: new Set() },
    anchors: new Map(),
    keys: new Map(),
    texts: new Map(),
  };
}

export function placeIn({ problems }: Draft, table: OnetTable, line: number): Place {
  return { problems, file: ONET_TABLES[table].file, line };
}

/** The occupation of a row; null, with a problem noted, when the release does not have it. */
export function occupationOf(draft: Draft, table: OnetTable, place: Place, code: string): OccupationDraft | null {
  const occupation = draft.occupations.get(code);
  if (occupation === undefined) {
    const fault = `The code ${quote(code)} is not in ${ONET_TABLES.occupations.file}.`;
    return refuse(place, fault, "Take all files from one release.");
  }
  occupation.firstLine[table] ??= place.line;
  return occupation;
}

/** Whether the release describes an element; a problem is noted when it does not. */
export function isElement(draft: Draft, place: Place, id: string): boolean {
  if (draft.elements === null || draft.elements.has(id)) return true;
  refuse(place, `The element ${quote(id)} is not in ${ONET_TABLES.elements.file}.`, "Take all files from one release.");
  return false;
}

/** Whether a table meets a key for the first time; a problem is noted when it does not. `key` says what it names. */
export function isNew(draft: Draft, table: OnetTable, place: Place, ...key: readonly string[]): boolean {
  const keys = draft.keys.get(table) ?? new Set();
  draft.keys.set(table, keys);
  const joined = key.join("\t");
  if (keys.has(joined)) {
    refuse(place, `An earlier line already holds ${key.map(quote).join(", ")}.`);
    return false;
  }
  keys.add(joined);
  return true;
}

/** The one copy kept of a text that many rows repeat. */
export function shared({ texts }: Draft, text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  texts.set(text, text);
  return text;
}
