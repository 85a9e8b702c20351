import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOnet } from "../../../lib/importers/onet/read";
import { LARGEST_FILE, LARGEST_SOURCE, MEGABYTE } from "../../../lib/importers/reading/open-file";
import { RefusedSource } from "../../../lib/importers/reading/problems";
import { openSource } from "../../../lib/importers/reading/source";
import { type NamedBytes, tinyOnet, tinyOnetFiles, zipOf } from "../../support/tiny-onet";

const LOCAL = Buffer.from("PK\x03\x04", "latin1");
const CENTRAL = Buffer.from("PK\x01\x02", "latin1");

/** Positions of every header with a signature. */
function headers(zip: Buffer, signature: Buffer): number[] {
  const found: number[] = [];
  for (let at = zip.indexOf(signature); at >= 0; at = zip.indexOf(signature, at + 1)) found.push(at);
  return found;
}

/** A copy of the zip in which a part of every name is replaced by one of the same length. */
function renamed(zip: Buffer, part: string, by: string): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf(part); at >= 0; at = copy.indexOf(part, at + 1)) copy.write(by, at, "latin1");
  return copy;
}

/** A copy of the zip with a bit of the flags of its entries set. */
function flagged(zip: Buffer, bit: number): Buffer {
  const copy = Buffer.from(zip);
  for (const at of headers(zip, LOCAL)) copy.writeUInt16LE(copy.readUInt16LE(at + 6) | bit, at + 6);
  for (const at of headers(zip, CENTRAL)) copy.writeUInt16LE(copy.readUInt16LE(at + 8) | bit, at + 8);
  return copy;
}

async function problemOf(bytes: Buffer) {
  const reading = await readOnet({ kind: "files", files: [{ name: "db_90_1_text.zip", bytes }] });
  if (reading.ok) throw new Error("The archive was read.");
  expect(reading.problems).toHaveLength(1);
  return reading.problems[0];
}

const refused = (message: string) => ({
  file: "db_90_1_text.zip",
  line: null,
  message: expect.stringContaining(message),
});
const tinyZip = (extra: readonly NamedBytes[] = [], folder?: string) =>
  zipOf([...tinyOnetFiles(tinyOnet()), ...extra], folder);

describe("opening a zip somebody gave", () => {
  it("refuses names that lead out of the archive", async () => {
    expect(await problemOf(renamed(await tinyZip([], "xx"), "xx/", "../"))).toEqual(refused("outside itself"));
    expect(await problemOf(renamed(await tinyZip([], "a/xx"), "a/xx/", "a/../"))).toEqual(refused("outside itself"));
    expect(await problemOf(renamed(await tinyZip([], "xx"), "xx/", "..\\"))).toEqual(refused("outside itself"));
    expect(await problemOf(renamed(await tinyZip([], "x"), "x/", "//"))).toEqual(refused("outside itself"));
    expect(await problemOf(renamed(await tinyZip([], "xx"), "xx/", "C:/"))).toEqual(refused("outside itself"));
  });

  it("refuses encrypted entries, whatever the cipher", async () => {
    expect(await problemOf(flagged(await tinyZip(), 0x1))).toEqual(refused("encrypted"));
    expect(await problemOf(flagged(await tinyZip(), 0x41))).toEqual(refused("encrypted"));
  });

  it("refuses a file that grows too much, by what the archive says and by what comes out", async () => {
    const zeros = { name: "bomb.bin", bytes: Buffer.alloc(8 * MEGABYTE) };
    expect(await problemOf(await tinyZip([zeros]))).toEqual(refused("grows more than 200 times"));
    const rows = tinyOnetFiles(tinyOnet()).filter(({ name }) => name !== "Skills.txt");
    const long = { name: "Skills.txt", bytes: Buffer.alloc(4 * MEGABYTE, "a") };
    const honest = await zipOf([...rows, long]);
    expect(await problemOf(honest)).toEqual(refused("grows more than 200 times"));
    for (const at of headers(honest, CENTRAL)) {
      if (honest.readUInt32LE(at + 24) === long.bytes.length) honest.writeUInt32LE(1000, at + 24);
    }
    expect(await problemOf(honest)).toEqual(refused("Skills.txt is damaged"));
  });

  it("refuses too many entries, an entry and an archive that say they are too large", async () => {
    const many = Array.from({ length: 200 }, (_, number) => ({ name: `more-${number}.txt`, bytes: Buffer.from("x") }));
    expect(await problemOf(await tinyZip(many))).toEqual(refused("more than 200 files"));
    const large = await tinyZip();
    for (const at of headers(large, CENTRAL)) large.writeUInt32LE(LARGEST_FILE + 1, at + 24);
    expect(await problemOf(large)).toEqual(refused("larger than 64 MB"));
    const noise = deflateRawSync(Buffer.alloc(400_000, "ab7"), { level: 0 });
    const five = Array.from({ length: 5 }, (_, number) => ({ name: `part-${number}.bin`, bytes: noise }));
    const together = await zipOf(five, "");
    for (const at of headers(together, CENTRAL)) {
      together.writeUInt32LE(60 * MEGABYTE, at + 24);
      together.writeUInt32LE(MEGABYTE, at + 20);
    }
    expect(await problemOf(together)).toEqual(refused("larger than 256 MB"));
  });

  it("refuses what is empty, cut, not a zip or changed inside", async () => {
    const zip = await tinyZip();
    expect(await problemOf(await zipOf([]))).toEqual(refused("empty"));
    expect(await problemOf(zip.subarray(0, zip.length - 30))).toEqual(refused("not a whole zip"));
    expect(await problemOf(Buffer.from("O*NET"))).toEqual(refused("not a whole zip"));
    const changed = Buffer.from(zip);
    for (const at of headers(changed, CENTRAL)) changed.writeUInt32LE(7, at + 16);
    expect(await problemOf(changed)).toEqual(refused("is damaged"));
    const [first = 0] = headers(zip, CENTRAL);
    const broken = Buffer.from(zip);
    broken.writeUInt8(0x51, first);
    expect(await problemOf(broken)).toEqual(refused("damaged"));
  });

  it("refuses a file that is there twice, and leaves archives inside the archive and foreign files alone", async () => {
    const [scales] = tinyOnetFiles(tinyOnet()).filter(({ name }) => name === "Skills.txt");
    const twice = await tinyZip([{ name: "older/Skills.txt", bytes: scales?.bytes ?? Buffer.alloc(0) }]);
    const reading = await readOnet({ kind: "files", files: [{ name: "db.zip", bytes: twice }] });
    expect(reading).toMatchObject({ ok: false, problems: [{ file: "Skills.txt" }] });
    const inner = { name: "inner.zip", bytes: await tinyZip() };
    const odd = { name: "__MACOSX/._Skills.txt", bytes: Buffer.from([0, 5, 22]) };
    const whole = await readOnet({ kind: "files", files: [{ name: "db.zip", bytes: await tinyZip([inner, odd]) }] });
    expect(whole.ok).toBe(true);
    expect(
      await readOnet({ kind: "files", files: [{ name: "db_90_1_text.zip", bytes: await zipOf([inner]) }] }),
    ).toMatchObject({
      ok: false,
      problems: [{ file: "Scales Reference.txt", message: expect.stringContaining("None of the tables") }],
    });
  });
});

describe("a zip with any bytes changed", () => {
  it("is either read or refused with at least one problem, and never ends in an error", async () => {
    const zip = await tinyZip();
    const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), fc.nat(zip.length), async (changes, cut) => {
        const bytes = Buffer.from(zip);
        for (const [at, value] of changes) bytes[at] = value;
        const given = cut % 3 === 0 ? bytes.subarray(0, cut) : bytes;
        const reading = await readOnet({ kind: "files", files: [{ name: "db_90_1_text.zip", bytes: given }] });
        expect(reading.ok || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 150, seed: 301 },
    );
  }, 30_000);
});

describe("the size of what is read", () => {
  const read = async (files: readonly NamedBytes[]) => {
    const opened = await openSource({ kind: "files", files }, () => true);
    let size = 0;
    for (const file of opened.values()) for await (const chunk of file.chunks()) size += chunk.length;
    return size;
  };

  it("stops at 64 MB in one file and at 256 MB in all", async () => {
    const bytes = Buffer.alloc(LARGEST_FILE);
    const files = ["a", "b", "c", "d"].map((name) => ({ name, bytes }));
    expect(await read(files)).toBe(LARGEST_SOURCE);
    await expect(read([...files, { name: "e", bytes: Buffer.alloc(1) }])).rejects.toThrow(RefusedSource);
    await expect(read([{ name: "a", bytes: Buffer.alloc(LARGEST_FILE + 1) }])).rejects.toThrow("larger than 64 MB");
  });
});
