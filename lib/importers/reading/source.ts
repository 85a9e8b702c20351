import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { OnetSource } from "../onet/types";
import { LARGEST_FILE, LARGEST_SOURCE, MEGABYTE, type OpenFile } from "./open-file";
import { RefusedSource } from "./problems";
import { openZip } from "./zip";

/**
 * Opens a folder, files in memory, or the zip among them, and gives the files that are `wanted`, by name. A folder may also be
 * the path of a zip. Nothing is unpacked to disk. Throws RefusedSource when something cannot be opened or is not safe to open.
 */
export async function openSource(
  source: OnetSource,
  wanted: (name: string) => boolean,
): Promise<Map<string, OpenFile>> {
  const found =
    source.kind === "directory" ? await openPath(source.path, wanted) : await openFiles(source.files, wanted);
  const files = new Map<string, OpenFile>();
  const budget = { left: LARGEST_SOURCE };
  for (const file of found) {
    if (files.has(file.name)) {
      throw new RefusedSource(file.name, "There are two files of this name. Keep the one of the release you mean.");
    }
    files.set(file.name, { name: file.name, chunks: () => limited(file, budget) });
  }
  return files;
}

/** Names that are given with the files and may tell the release: the folder and the files or archives in it. */
export function namesOf(source: OnetSource): string[] {
  if (source.kind === "directory") return [path.basename(path.resolve(source.path))];
  return source.files.map(({ name }) => path.basename(name));
}

async function openPath(place: string, wanted: (name: string) => boolean): Promise<OpenFile[]> {
  const shown = path.basename(path.resolve(place));
  try {
    const found = await stat(place);
    if (found.isDirectory()) return await openDirectory(place, wanted);
    if (!isZip(place))
      throw new RefusedSource(shown, "This is neither a folder nor a .zip archive. Name one of those.");
    if (found.size > LARGEST_SOURCE) throw new RefusedSource(shown, tooLarge("archive", LARGEST_SOURCE));
    return await openZip(shown, await readFile(place), wanted);
  } catch (error) {
    throw refusalOf(shown, error);
  }
}

async function openDirectory(folder: string, wanted: (name: string) => boolean): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  for (const name of await readdir(folder)) {
    if (!wanted(name)) continue;
    const full = path.join(folder, name);
    if ((await stat(full)).isFile())
      files.push({ name, chunks: () => createReadStream(full, { highWaterMark: MEGABYTE }) });
  }
  return files;
}

async function openFiles(
  given: readonly { name: string; bytes: Uint8Array }[],
  wanted: (name: string) => boolean,
): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  for (const { name, bytes } of given) {
    const base = path.basename(name);
    if (isZip(base)) files.push(...(await openZip(base, bytes, wanted)));
    else if (wanted(base)) files.push({ name: base, chunks: () => pieces(bytes) });
  }
  return files;
}

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += MEGABYTE) yield bytes.subarray(start, start + MEGABYTE);
}

async function* limited(file: OpenFile, budget: { left: number }): AsyncIterable<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of file.chunks()) {
      size += chunk.length;
      budget.left -= chunk.length;
      if (size > LARGEST_FILE) throw new RefusedSource(file.name, tooLarge("file", LARGEST_FILE));
      if (budget.left < 0) throw new RefusedSource(file.name, tooLarge("files together", LARGEST_SOURCE));
      yield chunk;
    }
  } catch (error) {
    throw refusalOf(file.name, error);
  }
}

function isZip(name: string): boolean {
  return name.toLowerCase().endsWith(".zip");
}

function tooLarge(what: "archive" | "file" | "files together", limit: number): string {
  const verb = what === "files together" ? "are" : "is";
  const subject = what === "files together" ? "The files together" : `The ${what}`;
  return `${subject} ${verb} larger than ${limit / MEGABYTE} MB. Give the files of one release and nothing else.`;
}

/** What the file system refused, as a problem; any other error stays what it is. */
function refusalOf(name: string, error: unknown): unknown {
  if (error instanceof RefusedSource || !(error instanceof Error) || !("code" in error)) return error;
  const { code } = error;
  if (code === "ENOENT") return new RefusedSource(name, "There is nothing at this path. Check how it is written.");
  if (code === "EACCES" || code === "EPERM") {
    return new RefusedSource(name, "This may not be read. Give yourself the right to read it.");
  }
  return new RefusedSource(name, `This cannot be read (${code}). Copy it again and try once more.`);
}
