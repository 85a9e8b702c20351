import { z } from "zod";
import { COURSE_FORMATS, COURSE_KINDS, COURSE_LEVELS, COURSE_SCHEDULES, DURATION_UNITS, PRICE_KINDS } from "@/db/enums";
import { line, optionalLine, optionalProse } from "@/lib/platform/input";
import { awardRow, chosenSlug, moduleRow, neededSkill, sectionRow, taughtSkill } from "./document-rows";

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, message: string) =>
  z.enum(values, { error: message }).nullable().default(null);

const someOf = <const T extends readonly [string, ...string[]]>(values: T, message: string) =>
  z.array(z.enum(values, { error: message }), { error: message }).refine(noneTwice, "Choose each once.");

const upTo = <T extends z.ZodType>(item: T, max: number) =>
  z.array(item, { error: "This part did not arrive whole. Reload the page." }).max(max, `List at most ${max}.`);

/** A whole number or null where the source states none. */
const optionalCount = (label: string, min: number, max: number) =>
  z
    .number({ error: `Enter ${label} as a number.` })
    .int(`Enter ${label} as a whole number.`)
    .min(min, `Enter ${label} from ${min} to ${max}.`)
    .max(max, `Enter ${label} from ${min} to ${max}.`)
    .nullable()
    .default(null);

const duration = z
  .object({
    min: z.number({ error: "Enter the shortest duration." }).min(1, "Enter at least 1.").max(520, "Enter at most 520."),
    max: z.number({ error: "Enter the longest duration." }).min(1, "Enter at least 1.").max(520, "Enter at most 520."),
    unit: z.enum(DURATION_UNITS, { error: "Choose days, weeks or months." }),
  })
  .refine((value) => value.min <= value.max, {
    path: ["max"],
    error: "Enter a duration that is not below the shortest.",
  });

const price = z
  .object({
    kind: z.enum(PRICE_KINDS, { error: "Choose how the price is stated." }),
    /** Minor units of the currency; with instalments, of all of them together. */
    amountMinor: z
      .number({ error: "Enter the amount as a number such as 895.00." })
      .int("Enter the amount in whole cents.")
      .min(1, "Enter an amount above zero.")
      .max(100_000_000, "Enter an amount up to 1,000,000.")
      .nullable(),
    currency: z
      .string({ error: "Enter a currency code such as USD." })
      .regex(/^[A-Z]{3}$/, "Enter a currency code such as USD."),
    instalments: z
      .number({ error: "Enter the instalments as a number." })
      .int("Enter whole instalments.")
      .min(2, "Enter 2 to 60 instalments.")
      .max(60, "Enter 2 to 60 instalments.")
      .nullable(),
  })
  .superRefine((value, context) => {
    const carries = value.kind === "fixed" || value.kind === "from" || value.kind === "instalments";
    if (carries && value.amountMinor === null)
      context.addIssue({ code: "custom", path: ["amountMinor"], message: "Enter the amount." });
    if (value.kind === "instalments" && value.instalments === null)
      context.addIssue({ code: "custom", path: ["instalments"], message: "Enter how many instalments." });
  })
  .transform((value) => ({
    ...value,
    amountMinor: value.kind === "free" || value.kind === "not_stated" ? null : value.amountMinor,
    instalments: value.kind === "instalments" ? value.instalments : null,
  }));

const fields = z.object({
  /** null = not stated in the source, here and below. */
  title: optionalLine(160),
  provider: optionalLine(160),
  platform: optionalLine(160),
  sample: z.boolean(),
  level: oneOf(COURSE_LEVELS, "Choose a level from the list."),
  levelAsStated: optionalLine(120),
  kind: oneOf(COURSE_KINDS, "Choose a kind from the list."),
  duration: duration.nullable().default(null),
  /** Of a learner's work in all. */
  hours: z
    .number({ error: "Enter the hours as a number." })
    .min(0.5, "Enter hours from 0.5 to 10,000.")
    .max(10_000, "Enter hours from 0.5 to 10,000.")
    .nullable()
    .default(null),
  /** May be empty in a draft, never in what is public. */
  summary: optionalProse(4000).transform((value) => value ?? ""),
  levelsBy: z.enum(["provider", "editors"], { error: "Choose who states the levels." }),
  topics: upTo(line("a topic", 120), 80),
  formats: someOf(COURSE_FORMATS, "Choose formats from the list."),
  schedules: someOf(COURSE_SCHEDULES, "Choose schedules from the list."),
  place: optionalLine(160),
  price,
  financing: optionalLine(400),
  prerequisitesAsStated: optionalLine(400),
  prerequisiteSkills: upTo(neededSkill, 20).superRefine(once("skill")),
  prerequisiteCourses: upTo(chosenSlug("a course"), 20).superRefine(once(null)),
  mentoringSessions: optionalCount("the sessions", 0, 500),
  mentoringPurpose: optionalLine(400),
  certificate: optionalLine(400),
  retakeMonths: optionalCount("the months", 0, 120),
  projects: optionalProse(2000),
  instructors: optionalLine(400),
  jobPreparation: optionalProse(2000),
  licence: optionalLine(400),
  awards: upTo(awardRow, 20),
  claims: upTo(line("a claim", 400), 20),
  sourceName: optionalLine(200),
  sourceNote: optionalProse(1000),
  skills: upTo(taughtSkill, 60).superRefine(once("skill")),
  modules: upTo(moduleRow, 100),
  sections: upTo(sectionRow, 200),
});

/** A course as it is edited: every field of its page, its skills, modules and dated sections, in one document. */
export const courseDocument = fields.transform(inOrder);

export type CourseDocument = z.output<typeof fields>;

/** The document with the lists that have no order of their own in one fixed order, so that equal courses are equal documents. */
export function inOrder(document: CourseDocument): CourseDocument {
  return {
    ...document,
    formats: COURSE_FORMATS.filter((format) => document.formats.includes(format)),
    schedules: COURSE_SCHEDULES.filter((schedule) => document.schedules.includes(schedule)),
    prerequisiteSkills: document.prerequisiteSkills.toSorted((a, b) => byText(a.skill, b.skill)),
    prerequisiteCourses: document.prerequisiteCourses.toSorted(byText),
    sections: document.sections
      .map((section) => ({ ...section, weekdays: section.weekdays.toSorted((a, b) => a - b) }))
      .toSorted((a, b) => byText(a.startsAt, b.startsAt) || (a.id ?? Infinity) - (b.id ?? Infinity) || 0),
  };
}

/** A document read back from the database, in today's shape. Throws when it was kept in one that cannot be read any more. */
export const storedDocument = (value: unknown): CourseDocument => courseDocument.parse(value);

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function noneTwice(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

/** Refuses the second and every later row that names the same thing, at that row's own field. */
function once(field: "skill" | null) {
  return (rows: readonly unknown[], context: z.RefinementCtx) => {
    const seen = new Set<unknown>();
    for (const [index, row] of rows.entries()) {
      const named = field === null ? row : (row as Record<string, unknown>)[field];
      if (seen.has(named)) {
        const path = field === null ? [index] : [index, field];
        context.addIssue({ code: "custom", path, message: "This is named twice. Keep it once." });
      }
      seen.add(named);
    }
  };
}
