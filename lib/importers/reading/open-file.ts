export const MEGABYTE = 1024 * 1024;
/** Bytes that one file, and all files read together, may have when unpacked. */
export const LARGEST_FILE = 64 * MEGABYTE;
export const LARGEST_SOURCE = 256 * MEGABYTE;

/** A file whose bytes can be read once, piece by piece. Reading throws RefusedSource when it must stop. */
export type OpenFile = { name: string; chunks: () => AsyncIterable<Uint8Array> };
