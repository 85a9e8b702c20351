import { type ByteReader, readLines } from "./lines";
import { COPY_AGAIN, type Problems } from "./problems";

/** A tab-delimited file: its name and the columns that are needed, found by name in any order; other columns are ignored. */
export type TableSpec<Column extends string> = { file: string; columns: readonly Column[] };

export type Row<Column extends string> = Record<Column, string>;

const QUOTED =
  "looks as if a spreadsheet saved it with quotes around cells. Nothing is quoted in these files: copy it again from the release.";

/**
 * Reads a tab-delimited file with a header. A double quote is an ordinary character, but a file that was saved again with quoted
 * cells is refused; empty lines may stand at the end only. Hands each whole row to `onRow` with its line, the header being line 1.
 */
export function readTable<Column extends string>(
  { file, columns }: TableSpec<Column>,
  problems: Problems,
  onRow: (row: Row<Column>, line: number) => void,
): ByteReader {
  let header: { width: number; places: readonly [Column, number][] } | null = null;
  let rows = 0;
  let blank: number | null = null;
  let givenUp = false;

  const giveUp = (line: number | null, message: string) => {
    problems.add(file, line, message);
    givenUp = true;
  };

  const lines = readLines(file, problems, (text, line) => {
    if (givenUp) return;
    if (text === "") {
      blank ??= line;
      return;
    }
    if (blank !== null) problems.add(file, blank, `This line is empty. ${COPY_AGAIN}`);
    blank = null;
    const cells = text.split("\t");
    if (header === null) {
      const found = readHeader(cells, columns);
      if (typeof found === "string") giveUp(line, found);
      else header = found;
      return;
    }
    rows += 1;
    if (text.includes('"') && cells.some(isQuoted)) return giveUp(line, `The file ${QUOTED}`);
    if (cells.length !== header.width) {
      problems.add(file, line, wrongWidth(cells.length, header.width));
      return;
    }
    const row = {} as Row<Column>;
    for (const [column, place] of header.places) row[column] = cells[place] ?? "";
    onRow(row, line);
  });

  return {
    push: lines.push,
    end() {
      lines.end();
      if (givenUp || lines.stopped) return;
      if (header === null) problems.add(file, null, `The file is empty. ${COPY_AGAIN}`);
      else if (rows === 0) problems.add(file, null, `The file has a header and no rows. ${COPY_AGAIN}`);
    },
    get stopped() {
      return givenUp || lines.stopped;
    },
  };
}

function readHeader<Column extends string>(
  cells: readonly string[],
  columns: readonly Column[],
): { width: number; places: readonly [Column, number][] } | string {
  if (cells.some((cell) => cell.startsWith('"'))) return `The file ${QUOTED}`;
  const missing = columns.filter((column) => !cells.includes(column));
  if (cells.length === 1 && columns.length > 1 && /[,;]/.test(cells[0] ?? "")) {
    return `The cells are not separated by tabs. ${COPY_AGAIN}`;
  }
  if (missing.length > 0) return missingColumns(missing);
  const twice = columns.find((column) => cells.indexOf(column) !== cells.lastIndexOf(column));
  if (twice !== undefined) return `The column "${twice}" is there twice. ${COPY_AGAIN}`;
  return { width: cells.length, places: columns.map((column) => [column, cells.indexOf(column)]) };
}

/** Says which columns a header lacks. */
export function missingColumns(missing: readonly string[]): string {
  const names = missing.map((name) => `"${name}"`).join(", ");
  const subject = missing.length === 1 ? `The column ${names} is missing` : `The columns ${names} are missing`;
  return `${subject} from the header. Use the file as it was published.`;
}

/** Says that a line does not have as many cells as the header. */
export function wrongWidth(cells: number, width: number): string {
  const reason = cells < width ? "It seems cut" : "It has more than it should";
  return `This line has ${cells} ${cells === 1 ? "cell" : "cells"} and the header ${width}. ${reason}: copy the file again from the release.`;
}

/** Whether a CSV writer wrapped the cell: quotes around it, and every quote inside doubled. */
function isQuoted(cell: string): boolean {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return false;
  return !cell.slice(1, -1).replaceAll('""', "").includes('"');
}
