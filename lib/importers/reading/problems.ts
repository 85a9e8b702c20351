import type { Problem } from "../onet/types";

/** Nobody reads more than this many problems; a file is given up earlier, so that one bad file does not hide the others. */
export const MOST_PROBLEMS = 100;
export const MOST_PROBLEMS_PER_FILE = 20;

/** Ends most sentences about a single line or cell: the files are not made to be edited. */
export const COPY_AGAIN = "Copy the file again from the release.";

/** Collects what is wrong with the files of one reading, the first problems only. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #perFile = new Map<string, number>();

  /** Notes a problem; `line` counts the header as line 1 and is null when the whole file is meant. */
  add(file: string, line: number | null, message: string): void {
    if (this.isFull(file)) return;
    this.list.push({ file, line, message });
    this.#perFile.set(file, (this.#perFile.get(file) ?? 0) + 1);
  }

  get any(): boolean {
    return this.list.length > 0;
  }

  /** Whether reading on in `file` would tell nothing more. */
  isFull(file: string): boolean {
    return this.list.length >= MOST_PROBLEMS || (this.#perFile.get(file) ?? 0) >= MOST_PROBLEMS_PER_FILE;
  }
}

/** Thrown when a folder, an archive or a file cannot be read at all. */
export class RefusedSource extends Error {
  readonly problem: Problem;

  constructor(file: string, message: string, line: number | null = null) {
    super(message);
    this.name = "RefusedSource";
    this.problem = { file, line, message };
  }
}
