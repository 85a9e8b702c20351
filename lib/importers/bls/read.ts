import { readLines } from "../reading/lines";
import type { OpenFile } from "../reading/open-file";
import { Problems, RefusedSource } from "../reading/problems";
import { openSource } from "../reading/source";
import { type CsvSpec, readCsv } from "./csv";
import {
  CROSSWALK_COLUMNS,
  type Crosswalk,
  mapCrosswalk,
  mapProjections,
  OPTIONAL_COLUMNS,
  projectionColumns,
} from "./map";
import type { BlsReading, BlsSource } from "./types";

const PROJECTIONS = /^occupation_projections_(\d{4})_(\d{4})\.csv$/;
const CROSSWALK = /^onet_(\d+)_(\d+)_to_projection_code\.csv$/;
const PROJECTIONS_EXAMPLE = "occupation_projections_2024_2034.csv";
const CROSSWALK_EXAMPLE = "onet_30_1_to_projection_code.csv";

/**
 * Reads and checks the employment projections and the list that leads from O*NET-SOC codes to them; other files are left alone.
 * The period comes from the file's name and must be that of its columns. Writes nothing and throws nothing for bad files:
 * whatever is wrong comes back as problems, at most 100.
 */
export async function readBls(source: BlsSource): Promise<BlsReading> {
  const problems = new Problems();
  try {
    const files = await openSource(source, (name) => PROJECTIONS.test(name) || CROSSWALK.test(name));
    const projections = theOne([...files.values()], PROJECTIONS, PROJECTIONS_EXAMPLE, problems);
    const crosswalk = theOne([...files.values()], CROSSWALK, CROSSWALK_EXAMPLE, problems);
    if (projections === null || crosswalk === null) return { ok: false, problems: problems.list };
    const [, base = 0, projected = 0] = (PROJECTIONS.exec(projections.name) ?? []).map(Number);
    if (projected <= base) {
      problems.add(projections.name, null, "The name must give the base year first and the projected year second.");
      return { ok: false, problems: problems.list };
    }
    const columns = projectionColumns(base, projected);
    const rows = await rowsOf<string>(
      projections,
      { columns: Object.values(columns), optional: Object.values(OPTIONAL_COLUMNS) },
      problems,
    );
    const occupations = problems.any ? [] : mapProjections(projections.name, rows, columns, problems);
    if (problems.any) return { ok: false, problems: problems.list };
    const links = await rowsOf(crosswalk, { columns: CROSSWALK_COLUMNS }, problems);
    const known = new Set(occupations.map(({ code }) => code));
    const codeOf: Crosswalk = problems.any ? new Map() : mapCrosswalk(crosswalk.name, links, known, problems);
    if (problems.any) return { ok: false, problems: problems.list };
    const allGrowthPercent = occupations.find(({ code }) => code === "00-0000")?.changePercent ?? null;
    const period = `${base}-${String(projected % 100).padStart(2, "0")}`;
    return { ok: true, release: { period, base, projected, allGrowthPercent, occupations, codeOf } };
  } catch (error) {
    if (!(error instanceof RefusedSource)) throw error;
    return { ok: false, problems: [error.problem, ...problems.list] };
  }
}

function theOne(files: readonly OpenFile[], name: RegExp, example: string, problems: Problems): OpenFile | null {
  const [first, second] = files.filter((file) => name.test(file.name));
  if (first === undefined) {
    problems.add(example, null, "This file is missing. Add it to the others; the years in its name may differ.");
    return null;
  }
  if (second === undefined) return first;
  problems.add(second.name, null, `There is ${first.name} as well. Keep one of the two.`);
  return null;
}

async function rowsOf<Column extends string>(file: OpenFile, spec: CsvSpec<Column>, problems: Problems) {
  const lines: string[] = [];
  const reader = readLines(file.name, problems, (line) => lines.push(line));
  for await (const chunk of file.chunks()) reader.push(chunk);
  reader.end();
  while (lines.at(-1) === "") lines.pop();
  return reader.stopped ? [] : readCsv(file.name, lines.join("\n"), spec, problems);
}
