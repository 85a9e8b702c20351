import { ZipFile } from "yazl";

/** Tables of a release: rows by file name, the header first. "Read Me.txt" is one cell of text. */
export type TinyRelease = Record<string, string[][]>;

export type NamedBytes = { name: string; bytes: Uint8Array };

export const TINY_SKILLS = ["2.A.1.a", "2.A.1.e", "2.A.2.a", "2.B.1.b", "2.B.3.e", "2.B.5.a"];
export const TINY_KNOWLEDGE = ["2.C.1.a", "2.C.3.a", "2.C.4.a", "2.C.7.a"];
/** Rated, related to each other. */
export const TINY_RATED = ["91-1001.00", "91-1002.00", "91-2001.00"];
/** Has data but no ratings. */
export const TINY_UNRATED = "91-3001.00";
/** Has a title, a description and alternate titles only. */
export const TINY_EMPTY = "91-9099.00";

const OCCUPATIONS: readonly { code: string; title: string; description: string }[] = [
  { code: "91-1001.00", title: "Lantern Keepers", description: "Keep lanterns bright and count them every evening." },
  { code: "91-1002.00", title: "Lantern Makers", description: "Build lanterns from glass, tin and wire." },
  { code: "91-2001.00", title: "Tide Clerks", description: "Record tides and tell ferries when to wait." },
  { code: TINY_UNRATED, title: "Echo Surveyors", description: "Measure echoes between cliffs." },
  { code: TINY_EMPTY, title: "Harbor Workers, All Other", description: "All harbor workers not listed separately." },
];

const TASKS: Record<string, readonly string[]> = {
  "91-1001.00": ["Trim lantern wicks and polish lantern glass.", "Count the lanterns of a quay every evening."],
  "91-1002.00": ["Cut lantern glass and bend tin frames.", 'Test new lanterns and mark them "ready".'],
  "91-2001.00": ["Read tide gauges and write the tide book.", "Tell ferries when the tide is too low."],
  [TINY_UNRATED]: ["Measure echoes with a whistle and a clock."],
};

const ALTERNATE_TITLES: Record<string, readonly string[]> = {
  "91-1001.00": ["Lamp Keeper", "Quay Lantern Keeper"],
  "91-1002.00": ["Lamp Maker", "Lantern Smith"],
  "91-2001.00": ["Tide Book Keeper"],
  [TINY_UNRATED]: ["Echo Measurer"],
  [TINY_EMPTY]: ["Harbor Hand"],
};

const INTEREST_ELEMENTS = ["1.B.1.a", "1.B.1.b", "1.B.1.c", "1.B.1.d", "1.B.1.e", "1.B.1.f"];
const RATING_HEADER = [
  "O*NET-SOC Code",
  "Element ID",
  "Element Name",
  "Scale ID",
  "Data Value",
  "N",
  "Standard Error",
  "Lower CI Bound",
  "Upper CI Bound",
  "Recommend Suppress",
  "Not Relevant",
  "Date",
  "Domain Source",
];

/**
 * A whole, valid release of five invented occupations with ten elements, in the columns of the official text files. Every call
 * gives tables of its own to change.
 */
export function tinyOnet(release = "90.1"): TinyRelease {
  const withData = OCCUPATIONS.filter(({ code }) => code !== TINY_EMPTY).map(({ code }) => code);
  return {
    "Read Me.txt": [[`O*NET ${release} Database\nMay 2031 Release\n---------------------\n`]],
    "Scales Reference.txt": [
      ["Scale ID", "Scale Name", "Minimum", "Maximum"],
      ["IH", "Interest high point", "0", "6"],
      ["IM", "Importance", "1", "5"],
      ["LV", "Level", "0", "7"],
      ["OI", "Interests", "1", "7"],
    ],
    "Content Model Reference.txt": [
      ["Element ID", "Element Name", "Description"],
      ...[...INTEREST_ELEMENTS, "1.B.1.g"].map((id) => [id, `Interest ${id}`, `About interest ${id}.`]),
      ...TINY_SKILLS.map((id) => [id, `Skill ${id}`, `About skill ${id}.`]),
      ...TINY_KNOWLEDGE.map((id) => [id, `Knowledge ${id}`, `About knowledge ${id}.`]),
    ],
    "Level Scale Anchors.txt": [
      ["Element ID", "Element Name", "Scale ID", "Anchor Value", "Anchor Description"],
      ...[...TINY_SKILLS, ...TINY_KNOWLEDGE].flatMap((id) =>
        [2, 4, 6].map((value) => [id, `Element ${id}`, "LV", String(value), `Example ${value} of ${id}`]),
      ),
    ],
    "Occupation Data.txt": [
      ["O*NET-SOC Code", "Title", "Description"],
      ...OCCUPATIONS.map(({ code, title, description }) => [code, title, description]),
    ],
    "Skills.txt": [[...RATING_HEADER], ...ratingRows(TINY_SKILLS, "Analyst")],
    "Knowledge.txt": [[...RATING_HEADER], ...ratingRows(TINY_KNOWLEDGE, "Incumbent")],
    "Interests.txt": [
      ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Date", "Domain Source"],
      ...withData.flatMap((code, place) => [
        ...INTEREST_ELEMENTS.map((id, type) => {
          const value = (1 + ((place * 2 + type * 1.1) % 6)).toFixed(2);
          return [code, id, `Interest ${id}`, "OI", value, "02/2031", "Analyst"];
        }),
        [code, "1.B.1.g", "Interest 1.B.1.g", "IH", "2.00", "02/2031", "Analyst"],
      ]),
    ],
    "Job Zones.txt": [
      ["O*NET-SOC Code", "Job Zone", "Date", "Domain Source"],
      ...withData.map((code, place) => [code, String(place + 1), "02/2031", "Analyst"]),
    ],
    "Task Statements.txt": [
      ["O*NET-SOC Code", "Task ID", "Task", "Task Type", "Incumbents Responding", "Date", "Domain Source"],
      ...withData.flatMap((code, place) =>
        (TASKS[code] ?? []).map((text, index) => {
          const type = index === 0 ? "Core" : index === 1 ? "Supplemental" : "n/a";
          return [code, String(900 + place * 10 + index), text, type, "12", "02/2031", "Incumbent"];
        }),
      ),
    ],
    "Technology Skills.txt": [
      ["O*NET-SOC Code", "Example", "Commodity Code", "Commodity Title", "Hot Technology", "In Demand"],
      ["91-1001.00", "WickWatch", "99990001", "Lantern software", "Y", "N"],
      ["91-1001.00", "QuayBook", "99990002", "Counting software", "N", "N"],
      ["91-1002.00", "TinBend", "99990003", "Bending software", "N", "Y"],
      ["91-2001.00", "TideTable", "99990004", "Tide software", "Y", "Y"],
    ],
    "Alternate Titles.txt": [
      ["O*NET-SOC Code", "Alternate Title", "Short Title", "Source(s)"],
      ...OCCUPATIONS.flatMap(({ code }) =>
        (ALTERNATE_TITLES[code] ?? []).map((title, index) => [code, title, index === 1 ? "QLK" : "n/a", "08"]),
      ),
    ],
    "Related Occupations.txt": [
      ["O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index"],
      ...withData.flatMap((code) =>
        withData
          .filter((other) => other !== code)
          .map((other, index) => [code, other, index === 0 ? "Primary-Short" : "Supplemental", String(index + 1)]),
      ),
    ],
  };
}

function ratingRows(elements: readonly string[], source: string): string[][] {
  return TINY_RATED.flatMap((code, place) =>
    elements.flatMap((element, index) => {
      const step = (place * 3 + index * 2) % 7;
      const se = index === 0 && source === "Incumbent" ? "n/a" : `0.${step + 1}00`;
      const bare = (scale: string, value: string, relevance: string) => [
        code,
        element,
        `Element ${element}`,
        scale,
        value,
        "20",
        se,
        "n/a",
        "n/a",
        "N",
        relevance,
        "02/2031",
        source,
      ];
      return [
        bare("IM", (2 + step * 0.4).toFixed(2), "n/a"),
        bare("LV", (1 + step * 0.8).toFixed(2), place === 2 && index === 3 ? "Y" : "N"),
      ];
    }),
  );
}

/** Number of the column called `name` in the header of `file`. */
export function tinyColumn(release: TinyRelease, file: string, name: string): number {
  const column = release[file]?.[0]?.indexOf(name) ?? -1;
  if (column < 0) throw new Error(`${file} has no column ${name}.`);
  return column;
}

/** Puts `value` into the named column of line `line` of a file, the header being line 1. */
export function setTinyCell(release: TinyRelease, file: string, line: number, name: string, value: string): void {
  const row = release[file]?.[line - 1];
  if (row === undefined) throw new Error(`${file} has no line ${line}.`);
  row[tinyColumn(release, file, name)] = value;
}

/** Takes an occupation out of every file. */
export function removeTinyOccupation(release: TinyRelease, code: string): void {
  for (const [file, rows] of Object.entries(release)) release[file] = rows.filter((row) => !row.includes(code));
}

/** The text of every file, tab-delimited, with the line end of the official files unless another is given. */
export function tinyOnetFiles(release: TinyRelease, lineEnd = "\r\n"): NamedBytes[] {
  return Object.entries(release).map(([name, rows]) => ({
    name,
    bytes: Buffer.from(rows.map((row) => row.join("\t") + lineEnd).join("")),
  }));
}

/** A zip of the files inside `folder`, deflated like the official archive. */
export async function zipOf(files: readonly NamedBytes[], folder = "db_90_1_text"): Promise<Buffer> {
  const zip = new ZipFile();
  const prefix = folder === "" ? "" : `${folder}/`;
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), prefix + name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
