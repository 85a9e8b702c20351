import { CsvError, parse } from "csv-parse/sync";
import { COPY_AGAIN, type Problems } from "../reading/problems";
import { missingColumns, wrongWidth } from "../reading/table";

/** Columns that are needed and such as may be left out, found by name in any order; other columns are ignored. */
export type CsvSpec<Column extends string> = { columns: readonly Column[]; optional?: readonly Column[] };

export type CsvRow<Column extends string> = { line: number; cells: Record<Column, string> };

type Parsed = { record: string[]; info: { lines: number } };

/** Parses a CSV file with a header, cells quoted where they hold commas. A fault is noted with its line, and the row left out. */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  { columns, optional = [] }: CsvSpec<Column>,
  problems: Problems,
): CsvRow<Column>[] {
  const [first = ""] = text.split("\n", 1);
  if (!first.includes(",") && /[\t;]/.test(first)) {
    problems.add(file, 1, `The cells are not separated by commas. ${COPY_AGAIN}`);
    return [];
  }
  const parsed = parseText(file, text, problems);
  const [header, ...rest] = parsed;
  if (header === undefined) {
    if (!problems.any) problems.add(file, null, `The file is empty. ${COPY_AGAIN}`);
    return [];
  }
  const fault = faultOf(header.record, columns, optional);
  if (fault !== null) {
    problems.add(file, 1, fault);
    return [];
  }
  if (rest.length === 0) problems.add(file, null, `The file has a header and no rows. ${COPY_AGAIN}`);
  const there = [...columns, ...optional.filter((column) => header.record.includes(column))];
  const places = there.map((column): [Column, number] => [column, header.record.indexOf(column)]);
  return rest.flatMap(({ record, info }) => {
    if (record.length !== header.record.length) {
      problems.add(file, info.lines, wrongWidth(record.length, header.record.length));
      return [];
    }
    const cells = {} as Record<Column, string>;
    for (const [column, place] of places) cells[column] = record[place] ?? "";
    return [{ line: info.lines, cells }];
  });
}

function parseText(file: string, text: string, problems: Problems): Parsed[] {
  try {
    return parse(text, { info: true, relax_column_count: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    problems.add(file, line, `The quotes around cells do not match here. ${COPY_AGAIN}`);
    return [];
  }
}

function faultOf(header: readonly string[], columns: readonly string[], optional: readonly string[]): string | null {
  const missing = columns.filter((column) => !header.includes(column));
  if (header.length === 1 && /[\t;]/.test(header[0] ?? ""))
    return `The cells are not separated by commas. ${COPY_AGAIN}`;
  if (missing.length > 0) return missingColumns(missing);
  const twice = [...columns, ...optional].find((column) => header.indexOf(column) !== header.lastIndexOf(column));
  return twice === undefined ? null : `The column "${twice}" is there twice. ${COPY_AGAIN}`;
}
