import { COPY_AGAIN, type Problems } from "../reading/problems";
import { ONET_TABLES } from "./files";

export const MISSING = "n/a";

export type Scale = { minimum: number; maximum: number };

/** The scales that Bearing reads. A release with another range for one of them cannot be compared. */
export const SCALES = {
  IM: { minimum: 1, maximum: 5 },
  LV: { minimum: 0, maximum: 7 },
  OI: { minimum: 1, maximum: 7 },
} as const satisfies Record<string, Scale>;

const NUMBER = /^-?\d+(\.\d+)?$/;
const MONTH = /^(0[1-9]|1[0-2])\/(\d{4})$/;
const CODE = /^\d{2}-\d{4}\.\d{2}$/;

/** Where a cell stands, and where to say that something is wrong with it. */
export type Place = { problems: Problems; file: string; line: number };

/** Notes what is wrong at a place; the sentence is completed with what to do. */
export function refuse({ problems, file, line }: Place, fault: string, remedy = COPY_AGAIN): null {
  problems.add(file, line, `${fault} ${remedy}`);
  return null;
}

/** A number within its scale; null, with a problem noted, when it is missing, unreadable or outside. */
export function readNumber(place: Place, column: string, text: string, { minimum, maximum }: Scale): number | null {
  if (text === MISSING || text === "") return refuse(place, `${column} is missing.`);
  if (!NUMBER.test(text)) {
    return refuse(place, `${column} is ${quote(text)}, which is not a number with a decimal point.`);
  }
  const value = Number(text);
  if (value < minimum || value > maximum) {
    return refuse(place, `${column} is ${text}, outside its scale of ${minimum} to ${maximum}.`);
  }
  return value;
}

/** As `readNumber`, but `n/a` is simply null. */
export function readOptionalNumber(place: Place, column: string, text: string, scale: Scale): number | null {
  return text === MISSING ? null : readNumber(place, column, text, scale);
}

/** A whole number within a range; null with a problem noted otherwise. */
export function readWhole(place: Place, column: string, text: string, scale: Scale): number | null {
  const value = readNumber(place, column, text, scale);
  return value === null || Number.isInteger(value)
    ? value
    : refuse(place, `${column} is ${text}, which is not a whole number.`);
}

/** Y is true, N and `n/a` are false; anything else is a problem and counts as false. */
export function readFlag(place: Place, column: string, text: string): boolean {
  if (text !== "Y" && text !== "N" && text !== MISSING) {
    refuse(place, `${column} is ${quote(text)} instead of Y, N or n/a.`);
  }
  return text === "Y";
}

/** MM/YYYY as YYYY-MM, `n/a` as null; anything else is a problem. */
export function readMonth(place: Place, column: string, text: string): string | null {
  if (text === MISSING) return null;
  const [, month, year] = MONTH.exec(text) ?? [];
  if (month === undefined) return refuse(place, `${column} is ${quote(text)} instead of a month such as 08/2024.`);
  return `${year}-${month}`;
}

/** Text that must be there; null with a problem noted when it is empty or `n/a`. */
export function readText(place: Place, column: string, text: string): string | null {
  return text.trim() === "" || text === MISSING ? refuse(place, `${column} is missing.`) : text;
}

/** One of the given words; null with a problem noted otherwise. */
export function readChoice<Choice extends string>(
  place: Place,
  column: string,
  text: string,
  choices: readonly Choice[],
): Choice | null {
  const found = choices.find((choice) => choice === text);
  return found ?? refuse(place, `${column} is ${quote(text)} instead of ${choices.join(", ")}.`);
}

/** Whether a code has the form of an O*NET-SOC code; a problem is noted when it has not. */
export function isCode(place: Place, text: string): boolean {
  if (CODE.test(text)) return true;
  refuse(place, `${quote(text)} is not a code of the form 15-1254.00.`);
  return false;
}

/**
 * Whether a scale may stand in a file: the release must define it and the file must use it. `defined` is null when the release's
 * own list of scales was not read.
 */
export function isScale(
  place: Place,
  id: string,
  { defined, used }: { defined: ReadonlySet<string> | null; used: readonly string[] },
): boolean {
  if (defined !== null && !defined.has(id)) {
    refuse(place, `The scale ${quote(id)} is not in ${ONET_TABLES.scales.file}.`, "Take all files from one release.");
    return false;
  }
  if (used.includes(id)) return true;
  refuse(place, `The scale ${quote(id)} does not belong in this file, which uses ${used.join(" and ")}.`);
  return false;
}

/** A cell as a sentence can hold it: quoted, and cut when it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
