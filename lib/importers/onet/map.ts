import { byKey } from "../../fit/scoring/sum";
import type { RoleInput } from "../../fit/scoring/types";
import type { ByteReader } from "../reading/lines";
import type { Problems } from "../reading/problems";
import { readTable } from "../reading/table";
import { type Draft, KIND_OF, type OccupationDraft, type RatingDraft, type RatingTable } from "./draft";
import { ONET_TABLES, type OnetTable } from "./files";
import { mapJobZone, mapRelated, mapTask, mapTechnology, mapTitle } from "./map-details";
import { mapInterest, mapRating } from "./map-ratings";
import { mapAnchor, mapElement, mapOccupation, mapScale } from "./map-references";
import type { OnetElement, OnetInterests, OnetOccupation, Rating } from "./types";

const RATING_TABLES = ["skills", "knowledge"] as const satisfies readonly RatingTable[];
const INTERESTS = ["R", "I", "A", "S", "E", "C"] as const satisfies readonly (keyof OnetInterests)[];

/** A reader that maps one table into the draft. */
export function tableInto(draft: Draft, table: OnetTable): ByteReader {
  const { problems } = draft;
  switch (table) {
    case "scales":
      return readTable(ONET_TABLES.scales, problems, (row, line) => mapScale(draft, row, line));
    case "elements":
      return readTable(ONET_TABLES.elements, problems, (row, line) => mapElement(draft, row, line));
    case "occupations":
      return readTable(ONET_TABLES.occupations, problems, (row, line) => mapOccupation(draft, row, line));
    case "skills":
    case "knowledge":
      return readTable(ONET_TABLES[table], problems, (row, line) => mapRating(draft, table, row, line));
    case "interests":
      return readTable(ONET_TABLES.interests, problems, (row, line) => mapInterest(draft, row, line));
    case "jobZones":
      return readTable(ONET_TABLES.jobZones, problems, (row, line) => mapJobZone(draft, row, line));
    case "tasks":
      return readTable(ONET_TABLES.tasks, problems, (row, line) => mapTask(draft, row, line));
    case "technologies":
      return readTable(ONET_TABLES.technologies, problems, (row, line) => mapTechnology(draft, row, line));
    case "titles":
      return readTable(ONET_TABLES.titles, problems, (row, line) => mapTitle(draft, row, line));
    case "related":
      return readTable(ONET_TABLES.related, problems, (row, line) => mapRelated(draft, row, line));
    case "anchors":
      return readTable(ONET_TABLES.anchors, problems, (row, line) => mapAnchor(draft, row, line));
  }
}

/**
 * Notes what only the whole shows: an occupation rated in one file but not in the other, without one of the elements, or with
 * fewer than six interests. Such files are cut.
 */
export function checkWhole(draft: Draft): void {
  for (const occupation of draft.occupations.values()) {
    for (const table of RATING_TABLES) checkRatings(draft, occupation, table);
    checkInterests(draft.problems, occupation);
  }
}

function checkRatings(
  { problems, rated }: Draft,
  { code, ratings, firstLine }: OccupationDraft,
  table: RatingTable,
): void {
  const { file } = ONET_TABLES[table];
  const line = firstLine[table] ?? null;
  const found = ratings[table];
  const other = table === "skills" ? "knowledge" : "skills";
  if (found.size === 0 && ratings[other].size > 0) {
    problems.add(
      file,
      null,
      `${code} is rated in ${ONET_TABLES[other].file} and not here. Take whole files of one release.`,
    );
  }
  if (found.size === 0) return;
  for (const element of rated[table]) {
    const rating = found.get(element);
    const scale = rating?.importance === undefined ? "IM" : rating.level === undefined ? "LV" : null;
    if (scale === null) continue;
    problems.add(
      file,
      line,
      `${code} has no ${scale} of the element ${element}. The file seems cut: take it again from the release.`,
    );
    return;
  }
}

function checkInterests(problems: Problems, { code, interests, firstLine }: OccupationDraft): void {
  const missing = INTERESTS.filter((type) => interests[type] === undefined);
  if (missing.length === 0 || missing.length === INTERESTS.length) return;
  const message = `${code} has no value for ${missing.join(", ")}. The file seems cut: take it again from the release.`;
  problems.add(ONET_TABLES.interests.file, firstLine.interests ?? null, message);
}

/** The occupations of a draft without problems, by code. */
export function occupationsOf(draft: Draft): OnetOccupation[] {
  return [...draft.occupations.values()].sort((a, b) => byKey(a.code, b.code)).map(finish);
}

function finish({ ratings, interests, firstLine, ...rest }: OccupationDraft): OnetOccupation {
  const { titles: _titles, ...data } = firstLine;
  return {
    ...rest,
    ratings: RATING_TABLES.flatMap((table) => [...ratings[table]].flatMap(finishRating)).sort((a, b) =>
      byKey(a.element, b.element),
    ),
    interests: INTERESTS.every((type) => interests[type] !== undefined) ? (interests as OnetInterests) : null,
    alternateTitles: uniqueTitles(rest.title, rest.alternateTitles),
    related: rest.related.sort((a, b) => a.index - b.index),
    hasData: Object.keys(data).length > 0,
  };
}

function finishRating([element, { importance, level, ...rest }]: [string, RatingDraft]): Rating[] {
  if (typeof importance !== "number" || typeof level !== "number") return [];
  return [{ element, importance, level, ...rest }];
}

function uniqueTitles(title: string, titles: readonly string[]): string[] {
  const known = new Set([title.toLowerCase()]);
  return titles.filter((candidate) => {
    const key = candidate.toLowerCase();
    return !known.has(key) && known.add(key);
  });
}

/** The elements rated in the release, by id, with their descriptions and the examples of their levels. */
export function elementsOf(draft: Draft): OnetElement[] {
  return RATING_TABLES.flatMap((table) =>
    [...draft.rated[table]].map((id) => ({
      id,
      name: draft.elements?.get(id)?.name ?? id,
      description: draft.elements?.get(id)?.description ?? "",
      kind: KIND_OF[table],
      anchors: (draft.anchors.get(id) ?? []).sort((a, b) => a.value - b.value),
    })),
  ).sort((a, b) => byKey(a.id, b.id));
}

/** An occupation as the scoring model reads it: keyed by code, its requirements by element id, without a wage. */
export function roleInputOf({ code, ratings, interests, jobZone }: OnetOccupation): RoleInput {
  return {
    id: code,
    requirements: ratings.map(({ element, importance, level, se, notRelevant }) => ({
      skill: element,
      importance,
      level,
      se,
      notRelevant,
    })),
    curated: false,
    interests,
    jobZone,
    wage: null,
  };
}
