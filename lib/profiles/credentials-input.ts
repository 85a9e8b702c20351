import { z } from "zod";
import { level, line, optionalLine, slug } from "@/lib/platform/input";
import { MAX_ADDRESS, MAX_BADGE_BYTES, MAX_CREDENTIAL_SKILLS } from "./credentials-limits";

/** Nobody's credential is older. */
const EARLIEST = "1950-01-01";

/** A day of the calendar, yyyy-mm-dd; 30 February is none. */
export const calendarDay = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}$/, message)
    .refine((day) => isCalendarDay(day), "There is no such day.");

export function isCalendarDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
}

/** An address a link may lead to: http or https, without a name and password in it. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" && url.username === "" && !url.password;
}

/** An optional address; empty becomes null. */
export const optionalAddress = optionalLine(MAX_ADDRESS).refine(
  (text) => text === null || isWebAddress(text),
  "Enter an address that begins with https:// or http://, or leave it empty.",
);

const skillRow = z.object({
  skill: z.preprocess((value) => value ?? "", z.string()),
  level: z.preprocess((value) => value ?? "", z.union([z.string(), z.number()])),
  remove: z.unknown().optional(),
});

const stated = z.object({
  skill: z.preprocess((value) => (value === "" ? undefined : value), slug),
  level: z.preprocess(
    (value) => (value === "" ? undefined : value),
    level.refine((value) => value >= 0.5, "Choose a level from 0.5 to 5."),
  ),
});

/** Rows of the form with something in them that are not removed, at the places they had. */
const skills = z
  .preprocess((value) => (Array.isArray(value) ? value : []), z.array(skillRow).max(50, "Use fewer rows."))
  .transform((rows, context) => {
    const seen = new Set<string>();
    const result: z.output<typeof stated>[] = [];
    for (const [index, { remove, ...row }] of rows.entries()) {
      if (remove !== undefined || (row.skill === "" && row.level === "")) continue;
      const parsed = stated.safeParse(row);
      if (!parsed.success) {
        for (const issue of parsed.error.issues) {
          const field = issue.path[0] === "skill" ? "skill" : "level";
          const message = row[field] === "" ? `Choose the ${field}.` : issue.message;
          context.addIssue({ code: "custom", message, path: [index, field] });
        }
      } else if (seen.has(parsed.data.skill)) {
        context.addIssue({ code: "custom", message: "Name each skill once.", path: [index, "skill"] });
      } else {
        seen.add(parsed.data.skill);
        result.push(parsed.data);
      }
    }
    return result;
  })
  .refine((rows) => rows.length >= 1, "Choose at least one skill that it shows.")
  .refine((rows) => rows.length <= MAX_CREDENTIAL_SKILLS, `Choose at most ${MAX_CREDENTIAL_SKILLS} skills.`);

/** A credential as its form sends it: title, issuer, day of issue, address, and the skills it shows at levels 0.5..5. */
export const credentialInput = z.object({
  title: line("what the credential is called", 160),
  issuer: line("who issued it", 160),
  issuedOn: calendarDay("Enter the day it was issued.").refine(
    (day) => day >= EARLIEST,
    "Enter a day of 1950 or later.",
  ),
  url: optionalAddress,
  skills,
});
export type CredentialInput = z.output<typeof credentialInput>;

/** A pasted badge document. Its size and form are checked where it is read. */
export const badgeInput = z.object({ badge: z.string().default("") });

/** The bytes of an uploaded badge, null when no file was chosen. No more of it is read than shows that it is too large. */
export async function badgeFile(value: FormDataEntryValue | null): Promise<Uint8Array | null> {
  if (!(value instanceof Blob) || value.size === 0) return null;
  return new Uint8Array(await value.slice(0, MAX_BADGE_BYTES + 1).arrayBuffer());
}
