import { z } from "zod";
import { COURSE_FORMATS, COURSE_KINDS, COURSE_LEVELS, COURSE_SCHEDULES, DURATION_UNITS, PRICE_KINDS } from "@/db/enums";
import { isTimeZone } from "@/lib/platform/dates";
import {
  checkbox,
  level,
  line,
  listOf,
  optionalLine,
  optionalNumber,
  optionalProse,
  prose,
  slug,
} from "@/lib/platform/input";

const choice = <T extends readonly [string, ...string[]]>(values: T, message: string) =>
  z.preprocess((value) => (value === "" ? null : value), z.enum(values, { error: message }).nullable().default(null));

const optionalId = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  z.coerce.number().int().positive().nullable(),
);

const instantText = z.iso.datetime({ offset: true, error: "Enter a date and time." });

const duration = z
  .object({
    min: z.coerce
      .number({ error: "Enter the shortest duration." })
      .min(1, "Enter at least 1.")
      .max(520, "Enter at most 520."),
    max: z.coerce
      .number({ error: "Enter the longest duration." })
      .min(1, "Enter at least 1.")
      .max(520, "Enter at most 520."),
    unit: z.enum(DURATION_UNITS, { error: "Choose days, weeks or months." }),
  })
  .refine((value) => value.min <= value.max, {
    path: ["max"],
    error: "The longest duration is not below the shortest.",
  });

const price = z
  .object({
    kind: z.enum(PRICE_KINDS, { error: "Choose how the price is stated." }),
    /** Minor units of the currency. */
    amountMinor: z
      .number()
      .int("Enter the price in whole cents.")
      .min(1, "Enter a price above zero.")
      .max(100_000_000, "Enter a price below 1,000,000.")
      .nullable(),
    currency: z.string().regex(/^[A-Z]{3}$/, "Enter a currency code such as USD."),
    instalments: z
      .number()
      .int("Enter whole instalments.")
      .min(2, "Enter 2 to 60 instalments.")
      .max(60, "Enter 2 to 60 instalments.")
      .nullable(),
  })
  .superRefine((value, context) => {
    const carries = value.kind === "fixed" || value.kind === "from" || value.kind === "instalments";
    if (carries && value.amountMinor === null)
      context.addIssue({ code: "custom", path: ["amountMinor"], message: "Enter the amount." });
    if (value.kind === "instalments" && value.instalments === null) {
      context.addIssue({ code: "custom", path: ["instalments"], message: "Enter how many instalments." });
    }
  })
  .transform((value) => ({
    ...value,
    amountMinor: value.kind === "free" || value.kind === "not_stated" ? null : value.amountMinor,
    instalments: value.kind === "instalments" ? value.instalments : null,
  }));

const taughtSkill = z
  .object({ skill: slug, from: level, to: level })
  .refine((value) => value.from < value.to, { path: ["to"], error: "The level reached is above the level before." });

const moduleOf = z.object({
  id: optionalId,
  title: line("a module title", 160),
  summary: prose("what the module covers", 2000),
  hours: z.coerce
    .number({ error: "Enter the module's hours." })
    .gt(0, "Enter hours above 0.")
    .max(2000, "Enter at most 2,000 hours."),
});

const section = z
  .object({
    id: optionalId,
    startsAt: instantText,
    endsAt: instantText,
    weekdays: listOf(z.coerce.number().int().min(0).max(6), 7).refine(
      (days) => days.length > 0,
      "Choose at least one weekday.",
    ),
    startTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a start time such as 18:30."),
    minutes: z.coerce
      .number({ error: "Enter the minutes of a meeting." })
      .int()
      .min(15, "Enter at least 15 minutes.")
      .max(720, "Enter at most 720 minutes."),
    timeZone: z.string().max(64).refine(isTimeZone, "Choose a time zone such as America/New_York."),
    place: line("the place", 160),
    instructor: optionalLine(160),
    seats: z.coerce
      .number({ error: "Enter the number of seats." })
      .int("Enter whole seats.")
      .min(0, "Enter 0 or more seats.")
      .max(10_000, "Enter at most 10,000 seats."),
    cancelled: checkbox.default(false),
  })
  .refine((value) => Date.parse(value.startsAt) < Date.parse(value.endsAt), {
    path: ["endsAt"],
    error: "The section ends after it starts.",
  });

const unique = <T>(items: readonly T[], key: (item: T) => unknown): boolean =>
  new Set(items.map(key)).size === items.length;

/** A course as it is edited: every field of its page, its skills, modules and dated sections, in one document. */
export const courseDocument = z.object({
  title: optionalLine(160),
  provider: optionalLine(160),
  platform: optionalLine(160),
  sample: checkbox.default(false),
  level: choice(COURSE_LEVELS, "Choose a level."),
  levelAsStated: optionalLine(120),
  kind: choice(COURSE_KINDS, "Choose a kind."),
  duration: duration.nullable().default(null),
  hours: optionalNumber("hours of work", 0.5, 10_000),
  summary: prose("a summary", 4000),
  levelsBy: z.enum(["provider", "editors"], { error: "Choose who states the levels." }),
  topics: listOf(line("a topic", 120), 80),
  formats: listOf(z.enum(COURSE_FORMATS, { error: "Choose formats from the list." }), COURSE_FORMATS.length),
  schedules: listOf(z.enum(COURSE_SCHEDULES, { error: "Choose schedules from the list." }), COURSE_SCHEDULES.length),
  place: optionalLine(160),
  price,
  financing: optionalLine(400),
  prerequisitesAsStated: optionalLine(400),
  prerequisiteSkills: listOf(z.object({ skill: slug, level }), 20).refine(
    (rows) => unique(rows, (row) => row.skill),
    "Name each skill once.",
  ),
  prerequisiteCourses: listOf(slug, 20),
  mentoringSessions: optionalNumber("mentoring sessions", 0, 500),
  mentoringPurpose: optionalLine(400),
  certificate: optionalLine(400),
  retakeMonths: optionalNumber("months for a retake", 0, 120),
  projects: optionalProse(2000),
  instructors: optionalLine(400),
  jobPreparation: optionalProse(2000),
  licence: optionalLine(400),
  awards: listOf(
    z.object({
      title: line("the award", 200),
      giver: line("who gave it", 200),
      year: z.coerce
        .number({ error: "Enter a year." })
        .int()
        .min(1950, "Enter a year from 1950.")
        .max(2100, "Enter a year up to 2100."),
    }),
    20,
  ),
  claims: listOf(line("a claim", 400), 20),
  sourceName: optionalLine(200),
  sourceNote: optionalProse(1000),
  skills: listOf(taughtSkill, 60).refine((rows) => unique(rows, (row) => row.skill), "Name each skill once."),
  modules: listOf(moduleOf, 100),
  sections: listOf(section, 200),
});

export type CourseDocument = z.output<typeof courseDocument>;
