import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { imports } from "@/db/schema";
import { receiveUpload } from "@/lib/importers/upload";
import type { Viewer } from "@/lib/platform/viewer";
import type { NamedBytes } from "../../support/tiny-onet";

export const BOUNDARY = "----edge";
export const CONTENT_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

const part = (head: string, bytes: Uint8Array): Buffer[] => [
  Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
  Buffer.from(bytes),
  Buffer.from("\r\n"),
];

/** The form as a browser sends it. */
export const formBody = (source: string, files: readonly NamedBytes[]): Buffer =>
  Buffer.concat([
    ...part('name="source"', Buffer.from(source)),
    ...files.flatMap(({ name, bytes }) => part(`name="files"; filename="${name}"`, bytes)),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);

export async function* inChunks(body: Buffer, size = 65_536) {
  for (let start = 0; start < body.length; start += size) yield body.subarray(start, start + size);
}

/** Uploads files as somebody; answers the number of the import. */
export const upload = (viewer: Viewer, source: string, files: readonly NamedBytes[]): Promise<number> =>
  receiveUpload(viewer, { contentType: CONTENT_TYPE, contentLength: 0, body: inChunks(formBody(source, files)) });

export async function importOf(id: number) {
  const [row] = await db.select().from(imports).where(eq(imports.id, id));
  if (!row) throw new Error(`There is no import ${id}.`);
  return row;
}

export async function newestImport() {
  const [row] = await db.select().from(imports).orderBy(desc(imports.id)).limit(1);
  return row ?? null;
}
