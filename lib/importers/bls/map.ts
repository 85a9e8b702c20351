import { byKey } from "../../fit/scoring/sum";
import { isCode, type Place, quote, readChoice, readNumber, readText, refuse, type Scale } from "../onet/validate";
import type { Problems } from "../reading/problems";
import type { CsvRow } from "./csv";
import type { BlsMatch, BlsOccupation } from "./types";

export const CROSSWALK_COLUMNS = ["onet_soc_code", "occupation_code", "match"] as const;

export type Crosswalk = Map<string, { code: string; match: BlsMatch }>;

/** Names of the columns of a projection file by what they hold. */
export type ProjectionColumns = ReturnType<typeof projectionColumns>;

const CODE = /^\d{2}-\d{4}$/;
const TYPES = ["Line item", "Summary"] as const;
const FLAGS = ["Y", "N"] as const;
const MATCHES = ["direct", "broad", "aggregate", "none"] as const;
const THOUSANDS: Scale = { minimum: 0, maximum: 10_000_000 };
const DOLLARS: Scale = { minimum: 0, maximum: 10_000_000 };
const PERCENT: Scale = { minimum: -100, maximum: 100_000 };

/** The columns of a projection from `base` to `projected`. */
export function projectionColumns(base: number, projected: number) {
  return {
    code: "occupation_code",
    title: "title",
    type: "occupation_type",
    employment: `employment_${base}_thousands`,
    employmentProjected: `employment_${projected}_thousands`,
    changePercent: "employment_change_percent",
    openings: "openings_annual_average_thousands",
    medianWage: `median_annual_wage_${base}_usd`,
    wageTopCoded: "wage_is_top_coded",
    entryEducation: "typical_entry_education",
  } as const;
}

/** Columns that some copies of the projections leave out. */
export const OPTIONAL_COLUMNS = {
  relatedExperience: "related_work_experience",
  training: "typical_on_the_job_training",
} as const;

/** Projections by code, thousands turned into jobs. Faults are noted and their rows left out. */
export function mapProjections(
  file: string,
  rows: readonly CsvRow<string>[],
  columns: ProjectionColumns,
  problems: Problems,
): BlsOccupation[] {
  const occupations = new Map<string, BlsOccupation>();
  for (const { line, cells } of rows) {
    if (problems.isFull(file)) break;
    const place = { problems, file, line };
    const occupation = occupationOf(place, cells, columns);
    if (occupation === null) continue;
    if (occupations.has(occupation.code)) refuse(place, `An earlier line already holds ${quote(occupation.code)}.`);
    else occupations.set(occupation.code, occupation);
  }
  return [...occupations.values()].sort((a, b) => byKey(a.code, b.code));
}

function occupationOf(place: Place, cells: Record<string, string>, columns: ProjectionColumns): BlsOccupation | null {
  const cell = (column: keyof ProjectionColumns) => cells[columns[column]] ?? "";
  const number = (column: keyof ProjectionColumns, scale: Scale) =>
    cell(column) === "" ? null : readNumber(place, columns[column], cell(column), scale);
  const jobs = (column: keyof ProjectionColumns) => {
    const thousands = number(column, THOUSANDS);
    return thousands === null ? null : Math.round(thousands * 1000);
  };
  const code = cell("code");
  const title = readText(place, columns.title, cell("title"));
  const type = readChoice(place, columns.type, cell("type"), TYPES);
  const topCoded = readChoice(place, columns.wageTopCoded, cell("wageTopCoded"), FLAGS);
  const figures = {
    employment: jobs("employment"),
    employmentProjected: jobs("employmentProjected"),
    changePercent: number("changePercent", PERCENT),
    openings: jobs("openings"),
    medianWage: number("medianWage", DOLLARS),
  };
  if (!CODE.test(code)) return refuse(place, `${quote(code)} is not a code of the form 15-1254.`);
  if (title === null || type === null || topCoded === null) return null;
  const words = (text: string | undefined) => text || null;
  return {
    code,
    title,
    type,
    ...figures,
    wageTopCoded: topCoded === "Y",
    entryEducation: words(cell("entryEducation")),
    relatedExperience: words(cells[OPTIONAL_COLUMNS.relatedExperience]),
    training: words(cells[OPTIONAL_COLUMNS.training]),
  };
}

/** Projection code of each O*NET-SOC code that has one. `known` are the codes with a projection. */
export function mapCrosswalk(
  file: string,
  rows: readonly CsvRow<(typeof CROSSWALK_COLUMNS)[number]>[],
  known: ReadonlySet<string>,
  problems: Problems,
): Crosswalk {
  const codeOf: Crosswalk = new Map();
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    if (problems.isFull(file)) break;
    const place = { problems, file, line };
    const { onet_soc_code: onetCode, occupation_code: code } = cells;
    const match = readChoice(place, "match", cells.match, MATCHES);
    if (!isCode(place, onetCode) || match === null) continue;
    if (seen.has(onetCode)) refuse(place, `An earlier line already holds ${quote(onetCode)}.`);
    seen.add(onetCode);
    if (match === "none" && code === "") continue;
    if (match === "none") refuse(place, `${onetCode} has the code ${quote(code)} although match is none.`);
    else if (!known.has(code))
      refuse(place, `The code ${quote(code)} has no projection.`, "Take both files from one release.");
    else codeOf.set(onetCode, { code, match });
  }
  return codeOf;
}
