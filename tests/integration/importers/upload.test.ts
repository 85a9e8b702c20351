import { count, eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { db } from "@/db/client";
import { importFiles, imports, rateLimits } from "@/db/schema";
import { loadFiles } from "@/lib/importers/stored-files";
import { MOST_BYTES } from "@/lib/importers/text";
import { receiveUpload, UploadRefused } from "@/lib/importers/upload";
import type { Viewer } from "@/lib/platform/viewer";
import { make, viewerOf } from "../../support/make";
import { BOUNDARY, CONTENT_TYPE, formBody, importOf, inChunks, upload } from "./uploads";

let admin: Viewer;
beforeEach(async () => {
  admin = viewerOf(await make.admin());
});

const text = (name: string, content = "x") => ({ name, bytes: Buffer.from(content) });

test("files are kept piece by piece and come back byte for byte", async () => {
  const large = Buffer.alloc(5_000_001, 7);
  large.write("end", large.length - 3);
  const id = await upload(admin, "onet", [
    { name: "Skills.txt", bytes: large },
    text("Knowledge.txt", ""),
    text("Abilities.txt", "nobody reads this"),
    text("C:\\release\\Read Me.txt", "O*NET 1.1"),
  ]);
  expect(await importOf(id)).toMatchObject({ status: "reading", source: "onet", createdBy: admin.userId });
  const [pieces] = await db.select({ n: count() }).from(importFiles).where(eq(importFiles.importId, id));
  expect(pieces?.n).toBe(5);
  const files = await loadFiles(id);
  expect(files.map(({ name }) => name).sort()).toEqual(["Knowledge.txt", "Read Me.txt", "Skills.txt"]);
  expect(large.equals(files.find(({ name }) => name === "Skills.txt")?.bytes as Buffer)).toBe(true);
  const [job] = await db.execute<{ task: string }>(
    sql`select task_identifier as task from graphile_worker.jobs where key = ${`import:${id}`}`,
  );
  expect(job?.task).toBe("import.read");
});

test.each([
  ["no file", "onet", [], "no-files"],
  ["a field left empty", "onet", [text("", "")], "no-files"],
  ["other kinds of files", "onet", [text("Skills.csv")], "wrong-files"],
  ["text files for BLS", "bls", [text("Skills.txt")], "wrong-files"],
  ["only files that nothing is read from", "onet", [text("Abilities.txt")], "wrong-files"],
  ["one name twice", "onet", [text("Skills.txt"), text("skills.TXT")], "twice"],
  ["more than 60 files", "bls", Array.from({ length: 61 }, (_, index) => text(`${index}.csv`)), "too-many"],
  ["an unknown source", "other", [text("Skills.txt")], "broken"],
] as const)("%s is refused and nothing is kept", async (_, source, files, problem) => {
  await expect(upload(admin, source, files)).rejects.toMatchObject({ problem });
  expect(await kept()).toBe(0);
});

test("a body that breaks off, or is none, is refused and nothing is kept", async () => {
  const body = formBody("onet", [text("Skills.txt", "x".repeat(3_000_000))]);
  for (const [contentType, part] of [
    [CONTENT_TYPE, body.subarray(0, -30)],
    ["application/json", body],
    [CONTENT_TYPE, Buffer.from("{}")],
    [
      CONTENT_TYPE,
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="Skills.txt"\r\n\r\nx\r\n--${BOUNDARY}--\r\n`,
      ),
    ],
  ] as const) {
    const sent = receiveUpload(admin, { contentType, contentLength: 0, body: inChunks(part) });
    await expect(sent).rejects.toMatchObject({ problem: "broken" });
  }
  expect(await kept()).toBe(0);
});

test("more than 80 MB is refused at once when it is announced, and as soon as it is reached when it is not", async () => {
  const announced = receiveUpload(admin, {
    contentType: CONTENT_TYPE,
    contentLength: MOST_BYTES + 70_000,
    body: inChunks(Buffer.alloc(1)),
  });
  await expect(announced).rejects.toMatchObject({ problem: "too-large" });
  let sent = 0;
  async function* endless() {
    yield formBody("onet", []).subarray(0, -(BOUNDARY.length + 6));
    yield Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="Abilities.txt"\r\n\r\n`,
    );
    for (;;) {
      sent += 1_048_576;
      yield Buffer.alloc(1_048_576);
    }
  }
  const streamed = receiveUpload(admin, { contentType: CONTENT_TYPE, contentLength: 0, body: endless() });
  await expect(streamed).rejects.toBeInstanceOf(UploadRefused);
  expect(sent).toBeLessThanOrEqual(MOST_BYTES + 2_097_152);
  expect(await kept()).toBe(0);
});

test("the twenty-first upload within an hour is refused, and another admin's is not", async () => {
  await db
    .insert(rateLimits)
    .values({ key: `import:${admin.userId}`, count: 20, resetsAt: new Date(Date.now() + 60_000) });
  await expect(upload(admin, "onet", [text("Skills.txt")])).rejects.toMatchObject({ problem: "limit", code: "limit" });
  const other = viewerOf(await make.admin());
  await expect(upload(other, "onet", [text("Skills.txt")])).resolves.toBeGreaterThan(0);
});

async function kept(): Promise<number> {
  const [row] = await db.select({ n: count() }).from(imports).where(eq(imports.createdBy, admin.userId));
  return row?.n ?? 0;
}
