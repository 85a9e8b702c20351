import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readBls } from "../../../lib/importers/bls/read";
import type { BlsRelease, BlsSource } from "../../../lib/importers/bls/types";
import type { Problem } from "../../../lib/importers/onet/types";
import {
  TINY_CROSSWALK_FILE,
  TINY_PROJECTIONS_FILE,
  type TinyProjections,
  tinyBls,
  tinyBlsFiles,
} from "../../support/tiny-bls";
import { type NamedBytes, zipOf } from "../../support/tiny-onet";

const FOLDER = fileURLToPath(new URL("../../../../shared/bls/", import.meta.url));
const present = existsSync(`${FOLDER}occupation_projections_2024_2034.csv`);

async function releaseOf(source: BlsSource): Promise<BlsRelease> {
  const reading = await readBls(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.release;
}

async function problemsOf(files: readonly NamedBytes[]): Promise<Problem[]> {
  const reading = await readBls({ kind: "files", files });
  return reading.ok ? [] : reading.problems;
}

async function problemsAfter(change: (projections: TinyProjections) => void): Promise<Problem[]> {
  const projections = tinyBls();
  change(projections);
  return problemsOf(tinyBlsFiles(projections));
}

function setCell(projections: TinyProjections, file: string, line: number, column: string, value: string): void {
  const place = projections[file]?.[0]?.indexOf(column) ?? -1;
  const row = projections[file]?.[line - 1];
  if (place < 0 || row === undefined) throw new Error(`${file} has no ${column} in line ${line}.`);
  row[place] = value;
}

describe("reading employment projections", () => {
  it("gives jobs for thousands, the wage with its mark, and null for what is not available", async () => {
    const release = await releaseOf({ kind: "files", files: tinyBlsFiles(tinyBls()) });
    expect([release.period, release.base, release.projected, release.allGrowthPercent]).toEqual([
      "2024-34",
      2024,
      2034,
      4,
    ]);
    expect(release.occupations.map(({ code }) => code)).toEqual(["00-0000", "91-1000", "91-2001", "91-3018"]);
    expect(release.occupations[1]).toEqual({
      code: "91-1000",
      title: "Lantern workers",
      type: "Line item",
      employment: 12_300,
      employmentProjected: 11_100,
      changePercent: -9.8,
      openings: 1200,
      medianWage: 230_000,
      wageTopCoded: true,
      entryEducation: "No formal credential",
      relatedExperience: null,
      training: null,
    });
    expect(release.occupations[3]).toMatchObject({ title: "Echo surveyors, and others", medianWage: null });
  });

  it("leads from each O*NET code to its projection and says how; codes without one are left out", async () => {
    const { codeOf } = await releaseOf({ kind: "files", files: tinyBlsFiles(tinyBls()) });
    expect([...codeOf]).toEqual([
      ["91-1001.00", { code: "91-1000", match: "broad" }],
      ["91-1002.00", { code: "91-1000", match: "broad" }],
      ["91-2001.00", { code: "91-2001", match: "direct" }],
      ["91-3001.00", { code: "91-3018", match: "aggregate" }],
    ]);
  });

  it("reads the same with CRLF, a byte order mark, empty lines at the end, columns in another order, or from a zip", async () => {
    const expected = await releaseOf({ kind: "files", files: tinyBlsFiles(tinyBls()) });
    const marked = tinyBlsFiles(tinyBls()).map(({ name, bytes }) => ({
      name,
      bytes: Buffer.from(`\uFEFF${bytes}\n\n`),
    }));
    const turned = Object.fromEntries(
      Object.entries(tinyBls()).map(([name, rows]) => [name, rows.map((row) => row.toReversed())]),
    );
    const zip = { name: "bls.zip", bytes: await zipOf(tinyBlsFiles(tinyBls())) };
    for (const files of [tinyBlsFiles(tinyBls(), "\r\n"), marked, tinyBlsFiles(turned), [zip]]) {
      expect(await releaseOf({ kind: "files", files })).toEqual(expected);
    }
  });

  const rows: [string, (projections: TinyProjections) => void, Problem][] = [
    [
      "a column that is missing",
      (tables) => setCell(tables, TINY_PROJECTIONS_FILE, 1, "title", "name"),
      { file: TINY_PROJECTIONS_FILE, line: 1, message: expect.stringContaining('"title" is missing') },
    ],
    [
      "columns of another period than the name of the file",
      (tables) => setCell(tables, TINY_PROJECTIONS_FILE, 1, "employment_2034_thousands", "employment_2033_thousands"),
      { file: TINY_PROJECTIONS_FILE, line: 1, message: expect.stringContaining("employment_2034_thousands") },
    ],
    [
      "a number that cannot be read",
      (tables) => setCell(tables, TINY_PROJECTIONS_FILE, 3, "employment_2024_thousands", "12,3"),
      { file: TINY_PROJECTIONS_FILE, line: 3, message: expect.stringContaining("decimal point") },
    ],
    [
      "a negative number of jobs",
      (tables) => setCell(tables, TINY_PROJECTIONS_FILE, 4, "openings_annual_average_thousands", "-1"),
      { file: TINY_PROJECTIONS_FILE, line: 4, message: expect.stringContaining("outside") },
    ],
    [
      "a line that is cut",
      (tables) => tables[TINY_PROJECTIONS_FILE]?.[3]?.splice(4),
      { file: TINY_PROJECTIONS_FILE, line: 4, message: expect.stringContaining("4 cells and the header 13") },
    ],
    [
      "a doubled code",
      (tables) => setCell(tables, TINY_PROJECTIONS_FILE, 4, "occupation_code", "91-1000"),
      { file: TINY_PROJECTIONS_FILE, line: 4, message: expect.stringContaining("earlier line") },
    ],
    [
      "a doubled O*NET code",
      (tables) => setCell(tables, TINY_CROSSWALK_FILE, 3, "onet_soc_code", "91-1001.00"),
      { file: TINY_CROSSWALK_FILE, line: 3, message: expect.stringContaining("earlier line") },
    ],
    [
      "a code without a projection",
      (tables) => setCell(tables, TINY_CROSSWALK_FILE, 2, "occupation_code", "91-7777"),
      { file: TINY_CROSSWALK_FILE, line: 2, message: expect.stringContaining("has no projection") },
    ],
    [
      "a kind of match that is not known",
      (tables) => setCell(tables, TINY_CROSSWALK_FILE, 2, "match", "maybe"),
      { file: TINY_CROSSWALK_FILE, line: 2, message: expect.stringContaining("direct, broad, aggregate, none") },
    ],
    [
      "an occupation type that is not known",
      (tables) => setCell(tables, TINY_PROJECTIONS_FILE, 3, "occupation_type", "Detail"),
      { file: TINY_PROJECTIONS_FILE, line: 3, message: expect.stringContaining("Line item, Summary") },
    ],
    [
      "a file without rows",
      (tables) => tables[TINY_CROSSWALK_FILE]?.splice(1),
      { file: TINY_CROSSWALK_FILE, line: null, message: expect.stringContaining("no rows") },
    ],
    [
      "a file that is missing",
      (tables) => delete tables[TINY_CROSSWALK_FILE],
      { file: "onet_30_1_to_projection_code.csv", line: null, message: expect.stringContaining("missing") },
    ],
  ];

  it.each(rows)("names %s, with file and line", async (_title, change, problem) => {
    expect(await problemsAfter(change)).toEqual([problem]);
  });

  it("names quotes that do not match, tabs instead of commas, and another encoding", async () => {
    const change = (by: (text: string) => Buffer) =>
      problemsOf(
        tinyBlsFiles(tinyBls()).map(({ name, bytes }) =>
          name === TINY_PROJECTIONS_FILE ? { name, bytes: by(Buffer.from(bytes).toString()) } : { name, bytes },
        ),
      );
    const quotes = await change((text) => Buffer.from(text.replace('"Echo surveyors, and others"', '"Echo surveyors')));
    expect(quotes).toEqual([{ file: TINY_PROJECTIONS_FILE, line: 5, message: expect.stringContaining("quotes") }]);
    const tabs = await change((text) => Buffer.from(text.replaceAll(",", "\t")));
    expect(tabs).toEqual([{ file: TINY_PROJECTIONS_FILE, line: 1, message: expect.stringContaining("by commas") }]);
    const latin = await change((text) => Buffer.from(text.replace("Tide", "Tidé"), "latin1"));
    expect(latin).toEqual([{ file: TINY_PROJECTIONS_FILE, line: 4, message: expect.stringContaining("UTF-8") }]);
    const wide = await change((text) => Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(wide).toEqual([{ file: TINY_PROJECTIONS_FILE, line: 1, message: expect.stringContaining("UTF-16") }]);
  });

  it("asks which of two projections is meant", async () => {
    const files = tinyBlsFiles(tinyBls());
    const other = { name: "occupation_projections_2023_2033.csv", bytes: files[0]?.bytes ?? Buffer.alloc(0) };
    expect(await problemsOf([...files, other])).toEqual([
      { file: other.name, line: null, message: expect.stringContaining(TINY_PROJECTIONS_FILE) },
    ]);
  });
});

const note = present ? "" : " (skipped: ../shared/bls is not there)";

describe.skipIf(!present)(`reading the projections of 2024-34${note}`, () => {
  it("finds 832 occupations and 281 summaries, and a projection for all but the military codes", async () => {
    const started = performance.now();
    const { period, occupations, codeOf, allGrowthPercent } = await releaseOf({ kind: "directory", path: FOLDER });
    console.log(`Projections read in ${(performance.now() - started).toFixed(0)} ms`);
    const count = (type: string) => occupations.filter((occupation) => occupation.type === type).length;
    expect([period, count("Line item"), count("Summary"), codeOf.size]).toEqual(["2024-34", 832, 281, 1016 - 19]);
    const matches = [...codeOf.values()].map(({ match }) => match);
    expect(["direct", "broad", "aggregate"].map((kind) => matches.filter((match) => match === kind).length)).toEqual([
      963, 20, 14,
    ]);
    expect(occupations.filter(({ wageTopCoded }) => wageTopCoded)).toHaveLength(19);
    expect(occupations.filter(({ medianWage }) => medianWage === null)).toHaveLength(9);
    expect(allGrowthPercent).toBe(3.1);
  });
});
