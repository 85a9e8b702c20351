import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printLines } from "../../../lib/fit/cli/output";
import { main } from "../../../lib/fit/cli/rank";
import { ONET_FOLDER, onetNote, onetPresent } from "../../support/onet";
import { setTinyCell, TINY_EMPTY, TINY_RATED, TINY_UNRATED, tinyOnet, tinyOnetFiles } from "../../support/tiny-onet";

type Ranked = { rank: number; code: string; overall: number; skill: number; interest: number | null } & Record<
  string,
  unknown
>;

const KEYS = [
  "rank",
  "code",
  "title",
  "overall",
  "skill",
  "interest",
  "preference",
  "readiness",
  "low",
  "high",
  "coverage",
  "provisional",
];
const rating = (element_id: string, level: number, evidence: string) => ({ element_id, level, evidence, months: 0 });
/** The learner of the worked example in the design (fit-1, section 8). */
const EXAMPLE = {
  ratings: [
    rating("2.B.3.e", 3, "self"),
    rating("2.C.3.a", 4, "course"),
    rating("2.B.3.a", 2, "self"),
    rating("2.A.2.a", 3, "mentor"),
    rating("2.C.9.b", 2, "self"),
    rating("2.C.7.a", 3, "self"),
    rating("2.C.3.c", 2, "self"),
    rating("2.C.4.a", 2, "self"),
  ],
  interests: { R: 40, I: 80, A: 50, S: 20, E: 30, C: 75 },
};

let folder: string;
let onet: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "bearing-rank-"));
  onet = folder;
  for (const { name, bytes } of tinyOnetFiles(tinyOnet())) await writeFile(path.join(folder, name), bytes);
});

afterAll(() => rm(folder, { recursive: true }));

async function run(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: "", err: "" };
  const into = (name: "out" | "err") =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const code = await main(args, { stdout: into("out"), stderr: into("err") });
  return { code, ...written };
}

async function learnerFile(learner: unknown): Promise<string> {
  const file = path.join(folder, "learner.json");
  await writeFile(file, typeof learner === "string" ? learner : JSON.stringify(learner));
  return file;
}

async function rank(learner: unknown, ...more: string[]) {
  const { code, out, err } = await run(["--onet", onet, "--learner", await learnerFile(learner), ...more]);
  expect([code, err]).toEqual([0, ""]);
  const lines = out.trimEnd().split("\n");
  const last = JSON.parse(lines.pop() ?? "") as { unscored: string[] };
  return { ranked: lines.map((line) => JSON.parse(line) as Ranked), last };
}

describe("the ranking command", () => {
  it("prints one object with the agreed keys for each scorable role, best first, and the unscored ones last", async () => {
    const { ranked, last } = await rank(EXAMPLE);
    expect(ranked.map((line) => Object.keys(line))).toEqual(TINY_RATED.map(() => KEYS));
    expect(ranked.map((line) => line.rank)).toEqual([1, 2, 3]);
    expect(ranked.map((line) => line.overall)).toEqual(ranked.map((line) => line.overall).sort((a, b) => b - a));
    expect(ranked.map((line) => line.code).sort()).toEqual(TINY_RATED);
    expect(ranked.every((line) => line.preference === null)).toBe(true);
    expect(last).toEqual({ unscored: [TINY_UNRATED] });
    expect(JSON.stringify(last)).not.toContain(TINY_EMPTY);
  });

  it("lists every role for a learner without ratings or interests, with a skill fit of 0 and ties by code", async () => {
    const { ranked } = await rank({ ratings: [], interests: null });
    expect(
      ranked.map(({ code, overall, skill, interest, readiness, low, coverage, provisional }) => [
        code,
        overall,
        skill,
        interest,
        readiness,
        low,
        coverage,
        provisional,
      ]),
    ).toEqual(TINY_RATED.map((code) => [code, 0, 0, null, 0, 0, 0, true]));
    const withInterests = await rank({ ratings: [], interests: EXAMPLE.interests });
    for (const { overall, interest } of withInterests.ranked) expect(overall).toBeCloseTo(0.4 * (interest ?? 0), 9);
  });

  it("counts a preferred job zone and cuts the ranked lines alone", async () => {
    const { ranked, last } = await rank(EXAMPLE, "--preference-zone", "1", "--top=2", "--model", "fit-1");
    expect(ranked).toHaveLength(2);
    expect(last.unscored).toEqual([TINY_UNRATED]);
    const zones = await rank(EXAMPLE, "--preference-zone", "1");
    expect(Object.fromEntries(zones.ranked.map(({ code, preference }) => [code, preference]))).toEqual({
      "91-1001.00": 100,
      "91-1002.00": 75,
      "91-2001.00": 50,
    });
  });

  it("leaves roles with fewer than five requirements unscored", async () => {
    const release = tinyOnet();
    const value = (line: number) => setTinyCell(release, "Skills.txt", line, "Data Value", "0");
    for (const line of [3, 5, 7, 9, 11, 13]) value(line);
    const few = await mkdtemp(path.join(tmpdir(), "bearing-few-"));
    for (const { name, bytes } of tinyOnetFiles(release)) await writeFile(path.join(few, name), bytes);
    onet = few;
    const { ranked, last } = await rank(EXAMPLE);
    onet = folder;
    await rm(few, { recursive: true });
    expect(ranked).toHaveLength(2);
    expect(last.unscored).toEqual(["91-1001.00", TINY_UNRATED]);
  });

  const wrongFiles: [unknown, string][] = [
    ["{", "not JSON"],
    [[], "the file must be an object"],
    [{}, "ratings must be a list"],
    [{ ratings: [rating("2.A.9.z", 3, "self")] }, "ratings[0].element_id"],
    [{ ratings: [rating("toString", 3, "self")] }, "ratings[0].element_id"],
    [{ ratings: [rating("2.A.1.a", 3, "self"), rating("2.A.1.a", 5.1, "self")] }, "ratings[1].level"],
    [{ ratings: [rating("2.A.1.a", -0.5, "self")] }, "ratings[0].level"],
    [{ ratings: [{ ...rating("2.A.1.a", 3, "self"), level: "3" }] }, "ratings[0].level"],
    [{ ratings: [rating("2.A.1.a", 3, "hearsay")] }, "ratings[0].evidence"],
    [{ ratings: [{ ...rating("2.A.1.a", 3, "self"), months: "new" }] }, "ratings[0].months"],
    [{ ratings: [{ ...rating("2.A.1.a", 3, "self"), months: -1 }] }, "ratings[0].months"],
    [{ ratings: [3] }, "ratings[0] must be an object"],
    [{ ratings: [], interests: { R: 1, I: 2, A: 3, S: 4, E: 5 } }, "interests.C"],
    [{ ratings: [], interests: { ...EXAMPLE.interests, S: null } }, "interests.S"],
    [{ ratings: [], interests: "RIA" }, "interests must be an object"],
  ];

  it.each(wrongFiles)("refuses %j, naming %s", async (learner, field) => {
    const { code, out, err } = await run(["--onet", onet, "--learner", await learnerFile(learner)]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(field);
  });

  it("refuses arguments that are unknown, missing, doubled or wrong, and paths that cannot be read", async () => {
    const learner = await learnerFile(EXAMPLE);
    const both = ["--onet", onet, "--learner", learner];
    const wrong: [string[], string][] = [
      [[], "--onet is missing"],
      [["--onet", onet], "--learner is missing"],
      [["--onet", "--learner", learner], "--onet needs a value"],
      [[...both, "--top"], "--top needs a value"],
      [[...both, "--top", "1.5"], "--top is 1.5"],
      [[...both, "--top", "-1"], "--top is -1"],
      [[...both, "--preference-zone", "6"], "--preference-zone is 6"],
      [[...both, "--preference-zone", "0"], "--preference-zone is 0"],
      [[...both, "--model", "fit-2"], "--model fit-2"],
      [[...both, "--onet", onet], "--onet is given twice"],
      [[...both, "--loud"], "--loud is not an argument"],
      [[...both, "stray"], "stray is not an argument"],
      [["--onet", path.join(folder, "nowhere"), "--learner", learner], "nothing at this path"],
      [["--onet", onet, "--learner", path.join(folder, "nobody.json")], "there is no such file"],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await run(args);
      expect([code, out], message).toEqual([2, ""]);
      expect(err).toContain(message);
    }
  });

  it("names file and line of what is wrong with the release", async () => {
    const release = tinyOnet();
    setTinyCell(release, "Skills.txt", 2, "Data Value", "9");
    await writeFile(
      path.join(folder, "Skills.txt"),
      tinyOnetFiles(release).find(({ name }) => name === "Skills.txt")?.bytes ?? "",
    );
    const { code, out, err } = await run(["--onet", folder, "--learner", await learnerFile(EXAMPLE)]);
    await writeFile(
      path.join(folder, "Skills.txt"),
      tinyOnetFiles(tinyOnet()).find(({ name }) => name === "Skills.txt")?.bytes ?? "",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Skills.txt, line 2: Data Value is 9");
  });

  it("ends quietly when nobody reads on, and throws any other error of the output", async () => {
    const failing = (code: string) =>
      new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
    expect(await printLines(failing("EPIPE"), ["a", "b"])).toBe(false);
    await expect(printLines(failing("ENOSPC"), ["a", "b"])).rejects.toThrow("ENOSPC");
  });
});

describe.skipIf(!onetPresent)(`the ranking command on O*NET 30.1${onetNote}`, () => {
  it("gives the printed figures of the worked example and ranks 894 of 923 occupations", async () => {
    const learner = await learnerFile(EXAMPLE);
    const started = performance.now();
    const { out } = await run(["--onet", ONET_FOLDER, "--learner", learner]);
    console.log(`Ranked 894 roles in ${(performance.now() - started).toFixed(0)} ms, reading included`);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(895);
    const { unscored } = JSON.parse(lines[894] ?? "") as { unscored: string[] };
    expect(unscored).toHaveLength(29);
    expect(unscored).toEqual([...unscored].sort());
    const ranked = lines.slice(0, 894).map((line) => JSON.parse(line) as Ranked);
    const fit = ranked.find(({ code }) => code === "15-1254.00");
    const digits = (key: string, count: number) => Number(fit?.[key]).toFixed(count);
    expect([digits("skill", 2), digits("interest", 2), digits("overall", 2)]).toEqual(["26.51", "98.42", "55.27"]);
    expect([digits("low", 1), digits("high", 1), digits("coverage", 3), digits("readiness", 2)]).toEqual([
      "48.8",
      "84.3",
      "0.397",
      "32.50",
    ]);
    expect([fit?.preference, fit?.provisional, fit?.title]).toEqual([null, true, "Web Developers"]);
  }, 30_000);
});
