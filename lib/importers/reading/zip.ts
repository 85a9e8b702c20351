import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from "yauzl";
import { LARGEST_FILE, LARGEST_SOURCE, MEGABYTE, type OpenFile } from "./open-file";
import { RefusedSource } from "./problems";

const MOST_ENTRIES = 200;
/** Tables of text shrink to about a sixteenth; a file that grows more than this while unpacking was made to do harm. */
const LARGEST_GROWTH = 200;
/** Small files may grow as they like. */
const GROWTH_COUNTS_FROM = MEGABYTE;

const NOT_SAFE = "Nothing was unpacked. Download the archive again from the publisher.";

/**
 * Lists the wanted files of a zip in memory by their bare names, whatever folder they are in. Throws RefusedSource when the
 * archive is damaged or encrypted, has too many files, names a path outside itself or says that it unpacks to too much. Archives
 * inside it are left alone. What each file really unpacks to is checked again while it is read.
 */
export async function openZip(
  archive: string,
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<OpenFile[]> {
  const zip = await openArchive(archive, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > MOST_ENTRIES) {
    throw new RefusedSource(archive, `The archive holds more than ${MOST_ENTRIES} files. ${NOT_SAFE}`);
  }
  const files: OpenFile[] = [];
  let declared = 0;
  for await (const entry of entriesOf(archive, zip)) {
    const name = entryName(entry);
    checkName(archive, name);
    const shown = name.replace(/\p{C}/gu, "?");
    checkEntry(archive, shown, entry);
    declared += entry.uncompressedSize;
    if (declared > LARGEST_SOURCE) throw new RefusedSource(archive, unpacksTo(LARGEST_SOURCE));
    const base = name.slice(name.lastIndexOf("/") + 1);
    if (!wanted(base)) continue;
    if (!entry.canDecodeFileData()) {
      throw new RefusedSource(archive, `${shown} is packed in a way that cannot be read. Pack it as an ordinary zip.`);
    }
    files.push({ name: base, chunks: () => unpack(archive, shown, zip, entry) });
  }
  if (zip.entryCount === 0)
    throw new RefusedSource(archive, "The archive is empty. Choose the one with the text files.");
  return files;
}

async function openArchive(archive: string, bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
  } catch {
    throw new RefusedSource(archive, "This is not a whole zip archive. Download it again from the publisher.");
  }
}

async function* entriesOf(archive: string, zip: ZipFile): AsyncIterable<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    if (error instanceof RefusedSource) throw error;
    const encrypted = error instanceof Error && error.message.includes("encryption");
    throw new RefusedSource(archive, encrypted ? withPassword("The archive") : damaged("The archive"));
  }
}

function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function checkName(archive: string, name: string): void {
  const outside = name.startsWith("/") || /^[A-Za-z]:/.test(name) || name.split("/").includes("..");
  if (outside || name.includes("\0")) {
    throw new RefusedSource(archive, `The archive names a file outside itself (${JSON.stringify(name)}). ${NOT_SAFE}`);
  }
}

function checkEntry(archive: string, name: string, entry: Entry): void {
  if (entry.isEncrypted()) throw new RefusedSource(archive, withPassword(name));
  const { compressedSize, uncompressedSize } = entry;
  if (uncompressedSize > LARGEST_FILE) throw new RefusedSource(archive, `${name}: ${unpacksTo(LARGEST_FILE)}`);
  if (growsTooMuch(uncompressedSize, compressedSize)) throw new RefusedSource(archive, bomb(name));
}

async function* unpack(archive: string, name: string, zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > LARGEST_FILE) throw new RefusedSource(archive, `${name}: ${unpacksTo(LARGEST_FILE)}`);
      if (growsTooMuch(size, entry.compressedSize)) throw new RefusedSource(archive, bomb(name));
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof RefusedSource ? error : new RefusedSource(archive, damaged(name));
  }
  if (checksum !== entry.crc32) throw new RefusedSource(archive, damaged(name));
}

function growsTooMuch(unpacked: number, packed: number): boolean {
  return unpacked > GROWTH_COUNTS_FROM && unpacked > packed * LARGEST_GROWTH;
}

function unpacksTo(limit: number): string {
  return `Unpacked this is larger than ${limit / MEGABYTE} MB. ${NOT_SAFE}`;
}

function bomb(name: string): string {
  return `${name} grows more than ${LARGEST_GROWTH} times when unpacked, as no text file does. ${NOT_SAFE}`;
}

function withPassword(name: string): string {
  return `${name} is encrypted. Give an archive without a password.`;
}

function damaged(name: string): string {
  return `${name} is damaged. Download the archive again from the publisher.`;
}
