import { z } from "zod";
import { AppError, type FieldErrors } from "./errors";

const NUL = String.fromCharCode(0);
const noNul = (value: string) => !value.includes(NUL);
const nulMessage = "Remove the invisible NUL character.";

/** Required single-line text, trimmed, 1..max characters. */
export const line = (label: string, max: number) =>
  z
    .string({ error: `Enter ${label}.` })
    .refine(noNul, nulMessage)
    .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, `Enter ${label}.`).max(max, `Use at most ${max} characters.`));

/** Optional single-line text; empty becomes null. */
export const optionalLine = (max: number) =>
  z
    .string({ error: "Enter text." })
    .refine(noNul, nulMessage)
    .transform((value) => value.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().max(max, `Use at most ${max} characters.`))
    .transform((value) => (value === "" ? null : value))
    .nullish()
    .transform((value) => value ?? null);

/** Required text of several lines, trimmed, 1..max characters. */
export const prose = (label: string, max: number) =>
  z
    .string({ error: `Enter ${label}.` })
    .refine(noNul, nulMessage)
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1, `Enter ${label}.`).max(max, `Use at most ${max} characters.`));

export const optionalProse = (max: number) =>
  z
    .string({ error: "Enter text." })
    .refine(noNul, nulMessage)
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(max, `Use at most ${max} characters.`))
    .transform((value) => (value === "" ? null : value))
    .nullish()
    .transform((value) => value ?? null);

/** Positive database id from a form or URL. */
export const rowId = z.coerce
  .number({ error: "Choose one from the list." })
  .int()
  .positive()
  .max(Number.MAX_SAFE_INTEGER);

export const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Use small letters, digits and hyphens.");

/** Learner scale 0..5 in half steps. */
export const level = z.coerce
  .number({ error: "Choose a level from 0 to 5." })
  .min(0, "Choose a level from 0 to 5.")
  .max(5, "Choose a level from 0 to 5.")
  .refine((value) => Number.isInteger(value * 2), "Choose a level in half steps.");

/** A number typed by a person, empty = null. */
export const optionalNumber = (label: string, min: number, max: number) =>
  z.preprocess(
    (value) =>
      value === "" || value === undefined || value === null
        ? null
        : typeof value === "string"
          ? Number(value.replace(/[,\s]/g, ""))
          : value,
    z
      .number({ error: `Enter ${label} as a number.` })
      .min(min, `Enter ${label} from ${min} to ${max}.`)
      .max(max, `Enter ${label} from ${min} to ${max}.`)
      .nullable(),
  );

/** A checkbox: present = true. */
export const checkbox = z.preprocess((value) => value === "on" || value === "true" || value === true, z.boolean());

/** One or several values of the same field as a list. */
export const listOf = <T extends z.ZodType>(item: T, max: number) =>
  z.preprocess(
    (value) => (value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value : [value]),
    z.array(item).max(max, `Choose at most ${max}.`),
  );

const UNSAFE = new Set(["__proto__", "constructor", "prototype"]);
const MAX_FIELDS = 2000;

/**
 * Form fields as an object: `a.b.0.c` names nest, repeated names become lists, files and framework fields are dropped.
 * Throws AppError invalid on more than 2,000 fields or a name that nests deeper than 6.
 */
export function formObject(data: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  let count = 0;
  for (const [name, value] of data.entries()) {
    if (name.startsWith("$") || typeof value !== "string") continue;
    if (++count > MAX_FIELDS) throw new AppError("invalid", "This form has too many fields.");
    const path = name.split(".");
    if (path.length > 6 || path.some((part) => UNSAFE.has(part)))
      throw new AppError("invalid", "This form has a field Bearing does not know.");
    place(root, path, value);
  }
  return arraysWhereNumbered(root) as Record<string, unknown>;
}

function place(target: Record<string, unknown>, path: string[], value: string): void {
  const [head = "", ...rest] = path;
  if (rest.length === 0) {
    const before = target[head];
    if (before === undefined) target[head] = value;
    else if (Array.isArray(before)) before.push(value);
    else if (typeof before === "string") target[head] = [before, value];
    return;
  }
  const child = target[head];
  if (child === undefined || typeof child !== "object" || Array.isArray(child)) target[head] = {};
  place(target[head] as Record<string, unknown>, rest, value);
}

function arraysWhereNumbered(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, arraysWhereNumbered(child)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
  }
  return Object.fromEntries(entries);
}

/** Parses or throws AppError invalid with one list of sentences a field (dotted path). */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields: FieldErrors = {};
  for (const issue of result.error.issues) {
    const name = issue.path.join(".") || "form";
    fields[name] ??= [];
    fields[name].push(issue.code === "unrecognized_keys" ? `Remove ${issue.keys.join(", ")}.` : issue.message);
  }
  throw new AppError("invalid", "Some answers need another look.", fields);
}
