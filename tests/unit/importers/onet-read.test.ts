import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readOnet, readScoredOnet } from "../../../lib/importers/onet/read";
import type { OnetRelease, OnetSource, Problem } from "../../../lib/importers/onet/types";
import { ONET_FOLDER, onetNote, onetPresent } from "../../support/onet";
import {
  type NamedBytes,
  removeTinyOccupation,
  setTinyCell,
  TINY_EMPTY,
  TINY_RATED,
  TINY_UNRATED,
  type TinyRelease,
  tinyColumn,
  tinyOnet,
  tinyOnetFiles,
  zipOf,
} from "../../support/tiny-onet";

const inMemory = (files: readonly NamedBytes[]): OnetSource => ({ kind: "files", files });

async function releaseOf(source: OnetSource): Promise<OnetRelease> {
  const reading = await readOnet(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.release;
}

async function problemsOf(files: readonly NamedBytes[]): Promise<Problem[]> {
  const reading = await readOnet(inMemory(files));
  return reading.ok ? [] : reading.problems;
}

/** Problems of the tiny release after `change`. */
async function problemsAfter(change: (release: TinyRelease) => void): Promise<Problem[]> {
  const release = tinyOnet();
  change(release);
  return problemsOf(tinyOnetFiles(release));
}

/** The tiny release's files with the bytes of one of them replaced. */
function withBytes(name: string, change: (bytes: Buffer) => Uint8Array): NamedBytes[] {
  return tinyOnetFiles(tinyOnet()).map((file) =>
    file.name === name ? { name, bytes: change(Buffer.from(file.bytes)) } : file,
  );
}

describe("reading an O*NET text release", () => {
  it("gives every occupation with its ratings, interests, job zone, tasks, technologies, titles and related ones", async () => {
    const release = await releaseOf(inMemory(tinyOnetFiles(tinyOnet())));
    expect(release.release).toBe("90.1");
    expect(release.date).toBe("2031-05");
    expect(release.occupations.map(({ code }) => code)).toEqual([...TINY_RATED, TINY_UNRATED, TINY_EMPTY]);
    const [keeper] = release.occupations;
    expect(keeper).toMatchObject({
      title: "Lantern Keepers",
      jobZone: 1,
      interests: { R: 1, I: 2.1, A: 3.2, S: 4.3, E: 5.4, C: 6.5 },
      alternateTitles: ["Lamp Keeper", "Quay Lantern Keeper"],
      hasData: true,
    });
    expect(keeper?.ratings).toHaveLength(10);
    expect(keeper?.ratings[0]).toEqual({
      element: "2.A.1.a",
      importance: 2,
      level: 1,
      se: 0.1,
      notRelevant: false,
      suppress: false,
      date: "2031-02",
    });
    expect(keeper?.tasks.map(({ id, type }) => [id, type])).toEqual([
      ["900", "Core"],
      ["901", "Supplemental"],
    ]);
    expect(keeper?.technologies[0]).toEqual({
      name: "WickWatch",
      category: "Lantern software",
      hot: true,
      inDemand: false,
    });
    expect(keeper?.related.map(({ code, index }) => [code, index])).toEqual([
      ["91-1002.00", 1],
      ["91-2001.00", 2],
      ["91-3001.00", 3],
    ]);
  });

  it("tells occupations without ratings from those without any data", async () => {
    const { occupations } = await releaseOf(inMemory(tinyOnetFiles(tinyOnet())));
    const unrated = occupations.find(({ code }) => code === TINY_UNRATED);
    expect([unrated?.hasData, unrated?.ratings, unrated?.technologies]).toEqual([true, [], []]);
    const empty = occupations.find(({ code }) => code === TINY_EMPTY);
    expect([empty?.hasData, empty?.interests, empty?.jobZone]).toEqual([false, null, null]);
    expect(empty?.alternateTitles).toEqual(["Harbor Hand"]);
  });

  it("describes the rated elements with the examples of their levels", async () => {
    const { elements } = await releaseOf(inMemory(tinyOnetFiles(tinyOnet())));
    expect(elements).toHaveLength(10);
    expect(elements[0]).toEqual({
      id: "2.A.1.a",
      name: "Skill 2.A.1.a",
      description: "About skill 2.A.1.a.",
      kind: "foundational",
      anchors: [
        { value: 2, text: "Example 2 of 2.A.1.a" },
        { value: 4, text: "Example 4 of 2.A.1.a" },
        { value: 6, text: "Example 6 of 2.A.1.a" },
      ],
    });
    expect(elements.filter(({ kind }) => kind === "knowledge")).toHaveLength(4);
  });

  it("reads the same from LF or CRLF, with a byte order mark, from a folder, a zip, or a path to a zip", async () => {
    const expected = await releaseOf(inMemory(tinyOnetFiles(tinyOnet())));
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    const marked = tinyOnetFiles(tinyOnet()).map(({ name, bytes }) => ({ name, bytes: Buffer.concat([mark, bytes]) }));
    const zip = await zipOf(tinyOnetFiles(tinyOnet()));
    const folder = await mkdtemp(path.join(tmpdir(), "bearing-onet-"));
    for (const { name, bytes } of tinyOnetFiles(tinyOnet())) await writeFile(path.join(folder, name), bytes);
    await writeFile(path.join(folder, "db.zip"), zip);
    const sources: OnetSource[] = [
      inMemory(tinyOnetFiles(tinyOnet(), "\n")),
      inMemory(marked),
      inMemory([{ name: "upload.zip", bytes: zip }]),
      { kind: "directory", path: folder },
      { kind: "directory", path: path.join(folder, "db.zip") },
    ];
    for (const source of sources) expect(await releaseOf(source)).toEqual(expected);
    await rm(folder, { recursive: true });
  });

  it("finds columns by name in any order and ignores further columns and files", async () => {
    const expected = await releaseOf(inMemory(tinyOnetFiles(tinyOnet())));
    const release = tinyOnet();
    for (const file of Object.keys(release)) {
      if (file !== "Read Me.txt") release[file] = (release[file] ?? []).map((row) => ["more", ...row.toReversed()]);
    }
    release["Work Styles.txt"] = [["nothing", "that is read"], ["cut"]];
    expect(await releaseOf(inMemory(tinyOnetFiles(release)))).toEqual(expected);
  });

  it("takes a double quote for an ordinary character", async () => {
    const release = tinyOnet();
    setTinyCell(release, "Occupation Data.txt", 2, "Title", '"Lantern" Keepers');
    setTinyCell(release, "Occupation Data.txt", 2, "Description", 'Keep "bright" lanterns, "dim" ones, and "both"');
    const { occupations } = await releaseOf(inMemory(tinyOnetFiles(release)));
    expect(occupations[0]?.title).toBe('"Lantern" Keepers');
    expect(occupations[1]?.tasks[1]?.text).toBe('Test new lanterns and mark them "ready".');
  });

  it("takes n/a for missing where a value may be missing", async () => {
    const release = tinyOnet();
    setTinyCell(release, "Skills.txt", 3, "Standard Error", "n/a");
    setTinyCell(release, "Skills.txt", 3, "Recommend Suppress", "n/a");
    setTinyCell(release, "Skills.txt", 3, "Date", "n/a");
    setTinyCell(release, "Task Statements.txt", 2, "Task Type", "n/a");
    const [keeper] = (await releaseOf(inMemory(tinyOnetFiles(release)))).occupations;
    expect(keeper?.ratings[0]).toMatchObject({ se: null, suppress: false, date: null });
    expect(keeper?.tasks[0]?.type).toBeNull();
    expect(keeper?.ratings.find(({ element }) => element === "2.C.1.a")?.se).toBeNull();
  });

  it("keeps one technology of a name and alternate titles without the title and without repeats", async () => {
    const release = tinyOnet();
    release["Technology Skills.txt"]?.push(["91-1001.00", "QuayBook", "99990009", "Other software", "Y", "Y"]);
    release["Alternate Titles.txt"]?.push(["91-1001.00", "lantern keepers", "n/a", "02"]);
    release["Alternate Titles.txt"]?.push(["91-1001.00", "LAMP KEEPER", "n/a", "02"]);
    const [keeper] = (await releaseOf(inMemory(tinyOnetFiles(release)))).occupations;
    expect(keeper?.technologies).toHaveLength(2);
    expect(keeper?.technologies[1]).toMatchObject({ category: "Counting software", hot: true, inDemand: true });
    expect(keeper?.alternateTitles).toEqual(["Lamp Keeper", "Quay Lantern Keeper"]);
  });

  it("takes the release from the name of the archive when there is no Read Me, and asks for it when neither tells", async () => {
    const files = tinyOnetFiles(tinyOnet()).filter(({ name }) => name !== "Read Me.txt");
    const named = await releaseOf(inMemory([{ name: "db_90_2_text.zip", bytes: await zipOf(files) }]));
    expect([named.release, named.date]).toEqual(["90.2", null]);
    const [problem, ...more] = await problemsOf(files);
    expect(more).toEqual([]);
    expect(problem).toEqual({ file: "Read Me.txt", line: null, message: expect.stringContaining("db_30_1_text") });
  });

  it("tells its progress file by file", async () => {
    const seen: string[] = [];
    await readOnet(inMemory(tinyOnetFiles(tinyOnet())), ({ file, done, total }) =>
      seen.push(`${done}/${total} ${file}`),
    );
    expect(seen).toHaveLength(12);
    expect([seen[0], seen[11]]).toEqual(["0/12 Scales Reference.txt", "11/12 Level Scale Anchors.txt"]);
  });

  it("reads what scores need from a folder that has only that", async () => {
    const needed = ["Occupation Data.txt", "Skills.txt", "Knowledge.txt", "Interests.txt", "Job Zones.txt"];
    const files = tinyOnetFiles(tinyOnet()).filter(({ name }) => needed.includes(name));
    const reading = await readScoredOnet(inMemory(files));
    const whole = await releaseOf(inMemory(tinyOnetFiles(tinyOnet())));
    if (!reading.ok) throw new Error("not read");
    expect(reading.occupations.map(({ ratings }) => ratings)).toEqual(whole.occupations.map(({ ratings }) => ratings));
    expect(reading.occupations.map(({ hasData }) => hasData)).toEqual([true, true, true, true, false]);
  });
});

describe("what is wrong with a release, with file and line", () => {
  const rows: [string, (release: TinyRelease) => void, Partial<Problem> & { message: unknown }][] = [
    [
      "a column that is missing",
      (release) => setTinyCell(release, "Skills.txt", 1, "Scale ID", "Scale"),
      { file: "Skills.txt", line: 1, message: expect.stringContaining('"Scale ID" is missing from the header') },
    ],
    [
      "a column that is there twice",
      (release) => setTinyCell(release, "Job Zones.txt", 1, "Domain Source", "Job Zone"),
      { file: "Job Zones.txt", line: 1, message: expect.stringContaining("twice") },
    ],
    [
      "a line that is cut",
      (release) => release["Knowledge.txt"]?.[6]?.splice(5),
      { file: "Knowledge.txt", line: 7, message: expect.stringContaining("5 cells and the header 13") },
    ],
    [
      "a line with too many cells",
      (release) => release["Task Statements.txt"]?.[2]?.push("more"),
      { file: "Task Statements.txt", line: 3, message: expect.stringContaining("8 cells and the header 7") },
    ],
    [
      "an empty line in between",
      (release) => release["Interests.txt"]?.splice(4, 0, []),
      { file: "Interests.txt", line: 5, message: expect.stringContaining("empty") },
    ],
    [
      "a file with a header and nothing else",
      (release) => release["Related Occupations.txt"]?.splice(1),
      { file: "Related Occupations.txt", line: null, message: expect.stringContaining("no rows") },
    ],
    [
      "a file that is missing",
      (release) => delete release["Job Zones.txt"],
      { file: "Job Zones.txt", line: null, message: expect.stringContaining("missing") },
    ],
    [
      "an importance outside its scale",
      (release) => setTinyCell(release, "Skills.txt", 2, "Data Value", "5.01"),
      { file: "Skills.txt", line: 2, message: expect.stringContaining("outside its scale of 1 to 5") },
    ],
    [
      "a level outside its scale",
      (release) => setTinyCell(release, "Knowledge.txt", 3, "Data Value", "-0.01"),
      { file: "Knowledge.txt", line: 3, message: expect.stringContaining("outside its scale of 0 to 7") },
    ],
    [
      "a number with a decimal comma",
      (release) => setTinyCell(release, "Skills.txt", 2, "Data Value", "4,12"),
      { file: "Skills.txt", line: 2, message: expect.stringContaining("decimal point") },
    ],
    [
      "a value that is n/a where there must be one",
      (release) => setTinyCell(release, "Skills.txt", 2, "Data Value", "n/a"),
      { file: "Skills.txt", line: 2, message: expect.stringContaining("Data Value is missing") },
    ],
    [
      "a scale that the release does not define",
      (release) => setTinyCell(release, "Skills.txt", 4, "Scale ID", "QQ"),
      { file: "Skills.txt", line: 4, message: expect.stringContaining('"QQ" is not in Scales Reference.txt') },
    ],
    [
      "a scale that belongs to another file",
      (release) => setTinyCell(release, "Skills.txt", 4, "Scale ID", "OI"),
      { file: "Skills.txt", line: 4, message: expect.stringContaining("does not belong in this file") },
    ],
    [
      "a scale with another range than Bearing reads",
      (release) => setTinyCell(release, "Scales Reference.txt", 4, "Maximum", "100"),
      { file: "Scales Reference.txt", line: 4, message: expect.stringContaining("LV runs from 0 to 100") },
    ],
    [
      "a code that is not an occupation of the release",
      (release) => setTinyCell(release, "Job Zones.txt", 3, "O*NET-SOC Code", "91-7777.00"),
      {
        file: "Job Zones.txt",
        line: 3,
        message: expect.stringContaining('"91-7777.00" is not in Occupation Data.txt'),
      },
    ],
    [
      "a code of another form",
      (release) => setTinyCell(release, "Occupation Data.txt", 2, "O*NET-SOC Code", "91-1001"),
      { file: "Occupation Data.txt", line: 2, message: expect.stringContaining("not a code of the form") },
    ],
    [
      "a related code that is not an occupation of the release",
      (release) => setTinyCell(release, "Related Occupations.txt", 2, "Related O*NET-SOC Code", "91-7777.00"),
      { file: "Related Occupations.txt", line: 2, message: expect.stringContaining("91-7777.00") },
    ],
    [
      "an element that the release does not describe",
      (release) => setTinyCell(release, "Skills.txt", 2, "Element ID", "2.A.9.z"),
      { file: "Skills.txt", line: 2, message: expect.stringContaining('"2.A.9.z" is not in Content Model') },
    ],
    [
      "an element in the wrong file",
      (release) => setTinyCell(release, "Skills.txt", 2, "Element ID", "2.C.1.a"),
      { file: "Skills.txt", line: 2, message: expect.stringContaining("does not belong in Skills.txt") },
    ],
    [
      "a doubled occupation",
      (release) => release["Occupation Data.txt"]?.push(["91-1001.00", "Again", "Again."]),
      { file: "Occupation Data.txt", line: 7, message: expect.stringContaining("An earlier line already holds") },
    ],
    [
      "a doubled rating",
      (release) => release["Skills.txt"]?.push([...(release["Skills.txt"]?.[1] ?? [])]),
      { file: "Skills.txt", line: 38, message: expect.stringContaining("IM of the element 2.A.1.a for 91-1001.00") },
    ],
    [
      "a doubled place in a list of related occupations",
      (release) => setTinyCell(release, "Related Occupations.txt", 3, "Index", "1"),
      { file: "Related Occupations.txt", line: 3, message: expect.stringContaining("Index 1") },
    ],
    [
      "a job zone that is not a whole number",
      (release) => setTinyCell(release, "Job Zones.txt", 2, "Job Zone", "2.5"),
      { file: "Job Zones.txt", line: 2, message: expect.stringContaining("whole number") },
    ],
    [
      "a flag that is neither Y nor N",
      (release) => setTinyCell(release, "Technology Skills.txt", 2, "Hot Technology", "yes"),
      { file: "Technology Skills.txt", line: 2, message: expect.stringContaining("Y, N or n/a") },
    ],
    [
      "a month that cannot be read",
      (release) => setTinyCell(release, "Skills.txt", 3, "Date", "13/2031"),
      { file: "Skills.txt", line: 3, message: expect.stringContaining("month") },
    ],
    [
      "an occupation that lacks a level",
      (release) => release["Skills.txt"]?.splice(2, 1),
      { file: "Skills.txt", line: 2, message: expect.stringContaining("91-1001.00 has no LV of the element 2.A.1.a") },
    ],
    [
      "a file cut after a whole line",
      (release) => release["Knowledge.txt"]?.splice(17),
      { file: "Knowledge.txt", line: null, message: expect.stringContaining("91-2001.00 is rated in Skills.txt") },
    ],
    [
      "interests that are not all there",
      (release) => release["Interests.txt"]?.splice(2, 1),
      { file: "Interests.txt", line: 2, message: expect.stringContaining("91-1001.00 has no value for I") },
    ],
  ];

  it.each(rows)("names %s", async (_title, change, problem) => {
    expect(await problemsAfter(change)).toEqual([problem]);
  });

  it("names a file in UTF-16 and the line that is not UTF-8", async () => {
    const wide = await problemsOf(withBytes("Skills.txt", (bytes) => Buffer.from(`\uFEFF${bytes}`, "utf16le")));
    expect(wide).toEqual([{ file: "Skills.txt", line: 1, message: expect.stringContaining("UTF-16") }]);
    const bare = await problemsOf(withBytes("Skills.txt", (bytes) => Buffer.from(bytes.toString(), "utf16le")));
    expect(bare).toEqual([{ file: "Skills.txt", line: 1, message: expect.stringContaining("UTF-16") }]);
    const latin = await problemsOf(
      withBytes("Occupation Data.txt", (bytes) => Buffer.from(bytes.toString().replace("Tide", "Tidé"), "latin1")),
    );
    expect(latin).toEqual([{ file: "Occupation Data.txt", line: 4, message: expect.stringContaining("UTF-8") }]);
  });

  it("names a file that ends in the middle of a line, and lines that end in CR alone", async () => {
    const cut = await problemsOf(withBytes("Skills.txt", (bytes) => bytes.subarray(0, bytes.length - 40)));
    expect(cut).toEqual([{ file: "Skills.txt", line: 37, message: expect.stringContaining("seems cut") }]);
    const old = await problemsOf(withBytes("Skills.txt", (bytes) => Buffer.from(`${bytes}`.replaceAll("\r\n", "\r"))));
    expect(old).toEqual([{ file: "Skills.txt", line: 1, message: expect.stringContaining("CRLF or LF") }]);
    expect(await problemsOf(withBytes("Skills.txt", () => Buffer.alloc(0)))).toEqual([
      { file: "Skills.txt", line: null, message: expect.stringContaining("empty") },
    ]);
  });

  it("names a file that was saved again with quotes or with commas between cells", async () => {
    const wrapped = await problemsAfter((release) => {
      setTinyCell(release, "Occupation Data.txt", 3, "Description", '"Build lanterns, lamps, and ""lights""."');
    });
    expect(wrapped).toEqual([
      { file: "Occupation Data.txt", line: 3, message: expect.stringContaining("with quotes") },
    ]);
    const all = await problemsAfter((release) => {
      release["Job Zones.txt"] = (release["Job Zones.txt"] ?? []).map((row) => row.map((cell) => `"${cell}"`));
    });
    expect(all).toEqual([{ file: "Job Zones.txt", line: 1, message: expect.stringContaining("with quotes") }]);
    const commas = await problemsAfter((release) => {
      release["Job Zones.txt"] = (release["Job Zones.txt"] ?? []).map((row) => [row.join(",")]);
    });
    expect(commas).toEqual([
      { file: "Job Zones.txt", line: 1, message: expect.stringContaining("not separated by tabs") },
    ]);
  });

  it("collects at most 100 problems, at most 20 of them in one file", async () => {
    const problems = await problemsAfter((release) => {
      for (const file of ["Skills.txt", "Knowledge.txt", "Interests.txt"]) {
        const column = tinyColumn(release, file, "Data Value");
        for (const row of (release[file] ?? []).slice(1)) row[column] = "much";
      }
    });
    const inFile = (name: string) => problems.filter(({ file }) => file === name).length;
    expect([inFile("Skills.txt"), inFile("Knowledge.txt"), inFile("Interests.txt")]).toEqual([20, 20, 20]);
  });

  it("says once that nothing of a release is there, or that the path is wrong", async () => {
    expect(await problemsOf([{ name: "notes.txt", bytes: Buffer.from("hello") }])).toEqual([
      expect.objectContaining({ file: "Read Me.txt" }),
      { file: "Scales Reference.txt", line: null, message: expect.stringContaining("None of the tables") },
    ]);
    const nowhere = await readOnet({ kind: "directory", path: path.join(tmpdir(), "bearing-nowhere") });
    expect(nowhere).toEqual({
      ok: false,
      problems: [{ file: "bearing-nowhere", line: null, message: expect.stringContaining("nothing at this path") }],
    });
  });

  it("still reads a release from which an occupation was taken out everywhere", async () => {
    const release = tinyOnet("90.2");
    removeTinyOccupation(release, TINY_UNRATED);
    const { occupations } = await releaseOf(inMemory(tinyOnetFiles(release)));
    expect(occupations).toHaveLength(4);
  });
});

describe.skipIf(!onetPresent)(`reading O*NET 30.1${onetNote}`, () => {
  it("finds 1,016 occupations, 923 with data, 894 rated in 68 elements, and what each of them has", async () => {
    const started = performance.now();
    const release = await releaseOf({ kind: "directory", path: ONET_FOLDER });
    const seconds = (performance.now() - started) / 1000;
    const memory = process.resourceUsage().maxRSS / 1024;
    console.log(
      `O*NET 30.1 read in ${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB at most in the whole test process`,
    );
    const { occupations, elements } = release;
    const withData = occupations.filter(({ hasData }) => hasData);
    const rated = occupations.filter(({ ratings }) => ratings.length > 0);
    const total = (count: (occupation: (typeof occupations)[number]) => number) =>
      occupations.reduce((sum, occupation) => sum + count(occupation), 0);
    expect([release.release, release.date]).toEqual(["30.1", "2025-12"]);
    expect([occupations.length, withData.length, rated.length, elements.length]).toEqual([1016, 923, 894, 68]);
    expect(rated.every(({ ratings }) => ratings.length === 68)).toBe(true);
    expect(withData.every(({ related }) => related.length === 20)).toBe(true);
    expect(withData.every(({ interests, jobZone }) => interests !== null && jobZone !== null)).toBe(true);
    expect(total(({ tasks }) => tasks.length)).toBe(18_796);
    expect(total(({ technologies }) => technologies.length)).toBe(32_773);
    expect(elements.filter(({ kind }) => kind === "foundational")).toHaveLength(35);
    expect(elements.every(({ anchors, name }) => anchors.length >= 2 && name !== "")).toBe(true);
    const ratings = rated.flatMap((occupation) => occupation.ratings);
    expect(ratings.filter(({ notRelevant }) => notRelevant)).toHaveLength(3383 + 6037);
    expect(withData.filter((occupation) => occupation.ratings.length === 0).map(({ code }) => code)).toEqual(
      expect.arrayContaining(["15-2051.00", "15-1255.00", "13-1082.00", "29-2043.00"]),
    );
  }, 60_000);
});
