import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { ImportSource } from "@/db/enums";
import { imports } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import { LIMITS, spend } from "@/lib/platform/limits";
import type { Viewer } from "@/lib/platform/viewer";
import { boundaryOf, readMultipart } from "./multipart";
import { ONET_TABLES, READ_ME } from "./onet/files";
import { canImport } from "./policy";
import { queueReading } from "./queue";
import { keepPiece } from "./stored-files";
import { MOST_BYTES, MOST_FILES, STAGES, UPLOAD_PROBLEMS, type UploadProblem } from "./text";

/** An upload that was not taken; nothing of it is kept. */
export class UploadRefused extends AppError {
  readonly problem: UploadProblem;

  constructor(problem: UploadProblem) {
    super(problem === "limit" ? "limit" : "invalid", UPLOAD_PROBLEMS[problem]);
    this.problem = problem;
  }
}

export type Upload = { contentType: string | null; contentLength: number; body: AsyncIterable<Uint8Array> | null };

const PIECE = 2_097_152;
const ENDINGS: Record<ImportSource, RegExp> = { onet: /\.(txt|zip)$/i, bls: /\.(csv|zip)$/i };

/**
 * Keeps the files of a multipart form as they come, at most 80 MB, and has the worker read them. The form's field `source` says of
 * what they are and comes before the files.
 * @returns the number of the new import
 * @throws UploadRefused, or AppError forbidden for anybody but admins
 */
export async function receiveUpload(viewer: Viewer, upload: Upload): Promise<number> {
  if (!canImport(viewer)) throw new AppError("forbidden", "Only admins may import.");
  await spendUpload(viewer);
  const boundary = boundaryOf(upload.contentType);
  if (!boundary || !upload.body) throw new UploadRefused("broken");
  if (upload.contentLength > MOST_BYTES + 65_536) throw new UploadRefused("too-large");
  await forgetBrokenUploads();
  const importId = await beginImport(viewer);
  try {
    const { source, files, bytes } = await keepFiles(importId, capped(upload.body), boundary);
    await db.transaction(async (tx) => {
      await tx.update(imports).set({ source, stage: STAGES.waiting, total: 0 }).where(eq(imports.id, importId));
      await writeAudit(tx, viewer, "import.upload", "import", importId, { source, files, bytes });
      await queueReading(tx, importId);
    });
  } catch (error) {
    await db.delete(imports).where(eq(imports.id, importId));
    if (error instanceof AppError && error.code === "invalid" && !(error instanceof UploadRefused))
      throw new UploadRefused("broken");
    throw error;
  }
  return importId;
}

async function spendUpload(viewer: Viewer): Promise<void> {
  try {
    await spend(LIMITS.imports, String(viewer.userId));
  } catch (error) {
    if (error instanceof AppError && error.code === "limit") throw new UploadRefused("limit");
    throw error;
  }
}

async function beginImport(viewer: Viewer): Promise<number> {
  const [row] = await db
    .insert(imports)
    .values({ source: "onet", stage: STAGES.receiving, createdBy: viewer.userId })
    .returning({ id: imports.id });
  if (!row) throw new Error("The import was not written.");
  return row.id;
}

/** Uploads under way when a server died. */
async function forgetBrokenUploads(): Promise<void> {
  await db
    .delete(imports)
    .where(
      and(
        eq(imports.status, "reading"),
        eq(imports.stage, STAGES.receiving),
        lt(imports.createdAt, sql`now() - interval '1 hour'`),
      ),
    );
}

async function* capped(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.length;
    if (seen > MOST_BYTES + 65_536) throw new UploadRefused("too-large");
    yield chunk;
  }
}

/** Files of the official folder that nothing is read from are let through and not kept: they are half of its weight. */
const READ = new Set<string>([READ_ME, ...Object.values(ONET_TABLES).map(({ file }) => file)]);
const isKept = (name: string): boolean => !/\.txt$/i.test(name) || READ.has(name);

type Kept = { source: ImportSource; files: string[]; bytes: number };

async function keepFiles(importId: number, body: AsyncIterable<Uint8Array>, boundary: string): Promise<Kept> {
  let source: ImportSource | null = null;
  let field: { name: string; filename: string | null } | null = null;
  const seen: string[] = [];
  const kept: Kept = { source: "onet", files: [], bytes: 0 };
  let pieces = newPieces();
  for await (const event of readMultipart(body, boundary)) {
    if (event.kind === "part") {
      field = { name: event.name, filename: event.filename && baseName(event.filename) };
      pieces = newPieces();
      if (field.filename) refuseUnfit(field.filename, source, seen);
      if (field.filename) seen.push(field.filename);
    } else if (field?.filename && !isKept(field.filename)) {
      // let through
    } else if (event.kind === "bytes") {
      if (!field?.filename && pieces.size + event.bytes.length > 1_000) throw new UploadRefused("broken");
      pieces.add(event.bytes);
      if (field?.filename && pieces.size >= PIECE)
        await keepPiece(importId, field.filename, pieces.count, pieces.take());
    } else if (field?.filename) {
      if (pieces.size > 0 || pieces.count === 0) await keepPiece(importId, field.filename, pieces.count, pieces.take());
      kept.files.push(field.filename);
      kept.bytes += pieces.taken;
    } else if (field?.name === "source") {
      const said = pieces.take().toString("utf8");
      if (said !== "onet" && said !== "bls") throw new UploadRefused("broken");
      source = said;
    }
  }
  if (source === null) throw new UploadRefused("broken");
  if (kept.files.length === 0) throw new UploadRefused(seen.length === 0 ? "no-files" : "wrong-files");
  return { ...kept, source };
}

function refuseUnfit(name: string, source: ImportSource | null, before: readonly string[]): void {
  if (source === null) throw new UploadRefused("broken");
  if (!ENDINGS[source].test(name)) throw new UploadRefused("wrong-files");
  if (before.some((other) => other.toLowerCase() === name.toLowerCase())) throw new UploadRefused("twice");
  if (before.length >= MOST_FILES) throw new UploadRefused("too-many");
}

/** The last part of a path, without control characters, at most 120 characters; "" for no file chosen. */
function baseName(filename: string): string {
  const last = filename.split(/[\\/]/).at(-1) ?? "";
  return last
    .replace(/[\p{C}]/gu, "")
    .trim()
    .slice(-120);
}

/** Bytes of one part until there are enough of them for a row. */
function newPieces() {
  let held: Buffer[] = [];
  return {
    size: 0,
    count: 0,
    taken: 0,
    add(bytes: Buffer) {
      held.push(bytes);
      this.size += bytes.length;
    },
    take(): Buffer {
      const whole = Buffer.concat(held);
      held = [];
      this.taken += whole.length;
      this.size = 0;
      this.count += 1;
      return whole;
    },
  };
}
