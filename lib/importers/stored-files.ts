import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { importFiles } from "@/db/schema";

export type GivenFile = { name: string; bytes: Uint8Array };

/** A file is kept in pieces, so that neither side ever holds it twice. No file's name has a slash. */
const pieceName = (name: string, piece: number): string => `${name}/${String(piece).padStart(5, "0")}`;

/** Keeps one piece of a file that is being sent. */
export async function keepPiece(importId: number, name: string, piece: number, bytes: Uint8Array): Promise<void> {
  await db.insert(importFiles).values({ importId, name: pieceName(name, piece), bytes });
}

/** The files of an import, whole. One piece is read at a time. */
export async function loadFiles(importId: number): Promise<GivenFile[]> {
  const names = await db
    .select({ name: importFiles.name })
    .from(importFiles)
    .where(eq(importFiles.importId, importId))
    .orderBy(asc(importFiles.name));
  const pieces = new Map<string, Uint8Array[]>();
  for (const { name: stored } of names) {
    const [row] = await db
      .select({ bytes: importFiles.bytes })
      .from(importFiles)
      .where(and(eq(importFiles.importId, importId), eq(importFiles.name, stored)));
    const name = stored.slice(0, stored.lastIndexOf("/"));
    pieces.set(name, [...(pieces.get(name) ?? []), row?.bytes ?? new Uint8Array()]);
  }
  return [...pieces].map(([name, parts]) => ({
    name,
    bytes: parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts),
  }));
}

/** The files have done their work, or nobody wants them any more. */
export async function forgetFiles(tx: Executor, importId: number): Promise<void> {
  await tx.delete(importFiles).where(eq(importFiles.importId, importId));
}
