import type { Row } from "../reading/table";
import { type Draft, isElement, occupationOf, placeIn, type RatingDraft, type RatingTable, shared } from "./draft";
import { type ColumnOf, ONET_TABLES } from "./files";
import type { OnetInterests } from "./types";
import {
  isScale,
  type Place,
  quote,
  readFlag,
  readMonth,
  readNumber,
  readOptionalNumber,
  refuse,
  SCALES,
  type Scale,
} from "./validate";

const PREFIX: Readonly<Record<RatingTable, RegExp>> = { skills: /^2\.[AB]\./, knowledge: /^2\.C\./ };
const INTEREST_TYPES: Readonly<Record<string, keyof OnetInterests>> = {
  "1.B.1.a": "R",
  "1.B.1.b": "I",
  "1.B.1.c": "A",
  "1.B.1.d": "S",
  "1.B.1.e": "E",
  "1.B.1.f": "C",
};
const NOT_NEGATIVE: Scale = { minimum: 0, maximum: 1000 };

/** Skills or Knowledge: one row for the importance (IM) and one for the level (LV) of each element. */
export function mapRating(draft: Draft, table: RatingTable, row: Row<ColumnOf<RatingTable>>, line: number): void {
  const place = placeIn(draft, table, line);
  const occupation = occupationOf(draft, table, place, row["O*NET-SOC Code"]);
  const element = row["Element ID"];
  if (occupation === null || !isElement(draft, place, element)) return;
  if (!PREFIX[table].test(element)) {
    refuse(place, `The element ${quote(element)} does not belong in ${ONET_TABLES[table].file}.`);
    return;
  }
  const scale = row["Scale ID"];
  if (!isScale(place, scale, { defined: draft.scales, used: ["IM", "LV"] })) return;
  const rating = ratingOf(draft, table, occupation.ratings[table], element);
  const known = scale === "IM" ? rating.importance : rating.level;
  if (known !== undefined) {
    refuse(place, `An earlier line already holds ${scale} of the element ${element} for ${occupation.code}.`);
    return;
  }
  if (scale === "IM") rating.importance = readNumber(place, "Data Value", row["Data Value"], SCALES.IM);
  else readLevel(draft, place, rating, row);
}

function ratingOf(draft: Draft, table: RatingTable, ratings: Map<string, RatingDraft>, element: string): RatingDraft {
  const known = ratings.get(element);
  if (known !== undefined) return known;
  const rating: RatingDraft = {
    importance: undefined,
    level: undefined,
    se: null,
    notRelevant: false,
    suppress: false,
    date: null,
  };
  ratings.set(shared(draft, element), rating);
  draft.rated[table].add(element);
  return rating;
}

function readLevel(draft: Draft, place: Place, rating: RatingDraft, row: Row<ColumnOf<RatingTable>>): void {
  rating.level = readNumber(place, "Data Value", row["Data Value"], SCALES.LV);
  rating.se = readOptionalNumber(place, "Standard Error", row["Standard Error"], NOT_NEGATIVE);
  rating.notRelevant = readFlag(place, "Not Relevant", row["Not Relevant"]);
  rating.suppress = readFlag(place, "Recommend Suppress", row["Recommend Suppress"]);
  const date = readMonth(place, "Date", row.Date);
  rating.date = date === null ? null : shared(draft, date);
}

/** Interests: the six types on the scale OI; high points (IH) are checked by name and left out. */
export function mapInterest(draft: Draft, row: Row<ColumnOf<"interests">>, line: number): void {
  const place = placeIn(draft, "interests", line);
  const occupation = occupationOf(draft, "interests", place, row["O*NET-SOC Code"]);
  const element = row["Element ID"];
  if (occupation === null || !isElement(draft, place, element)) return;
  const scale = row["Scale ID"];
  if (!isScale(place, scale, { defined: draft.scales, used: ["OI", "IH"] }) || scale === "IH") return;
  const type = INTEREST_TYPES[element];
  if (type === undefined) {
    refuse(place, `The element ${quote(element)} is not one of the six interests.`);
    return;
  }
  if (occupation.interests[type] !== undefined) {
    refuse(place, `An earlier line already holds the element ${element} for ${occupation.code}.`);
    return;
  }
  const value = readNumber(place, "Data Value", row["Data Value"], SCALES.OI);
  if (value !== null) occupation.interests[type] = value;
}
