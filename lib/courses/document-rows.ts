import { z } from "zod";
import { formatDate, isoDay, isTimeZone } from "@/lib/platform/dates";
import { line, optionalLine } from "@/lib/platform/input";

/** Id of a stored row; null for a row that is not stored yet. */
const storedId = z.number().int().positive().nullable().default(null);

/** Address of a skill or course in the catalog. */
export const chosenSlug = (label: string) =>
  z
    .string({ error: `Choose ${label}.` })
    .max(120, `Choose ${label} from the list.`)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `Choose ${label} from the list.`);

const halfStep = (min: number) =>
  z
    .number({ error: `Enter a level from ${min} to 5.` })
    .min(min, `Enter a level from ${min} to 5.`)
    .max(5, `Enter a level from ${min} to 5.`)
    .multipleOf(0.5, "Enter a level in half steps, such as 2.5.");

/** A skill with the level before the course and the level it reaches, 0..5 in half steps. */
export const taughtSkill = z
  .object({ skill: chosenSlug("a skill"), from: halfStep(0), to: halfStep(0.5) })
  .refine((row) => row.from < row.to, { path: ["to"], error: "Enter a level above the level before." });

export const neededSkill = z.object({ skill: chosenSlug("a skill"), level: halfStep(0.5) });

export const moduleRow = z.object({
  id: storedId,
  title: line("a title", 160),
  summary: line("what the module covers", 2000),
  hours: z
    .number({ error: "Enter the hours as a number." })
    .gt(0, "Enter hours above 0.")
    .max(2000, "Enter at most 2,000 hours."),
});

export const awardRow = z.object({
  title: line("the award", 200),
  giver: line("who gave it", 200),
  year: z
    .number({ error: "Enter a year." })
    .int("Enter a year.")
    .min(1950, "Enter a year from 1950.")
    .max(2100, "Enter a year up to 2100."),
});

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const LONGEST_MS = 3 * 366 * 86_400_000;

const moment = z.iso
  .datetime({ error: "Choose a day." })
  .refine((at) => Date.parse(at) >= EARLIEST && Date.parse(at) < LATEST, "Choose a day from 2000 to 2099.");

/** A dated run. Its first and last meeting are on its weekdays; times are wall times of its own zone. */
export const sectionRow = z
  .object({
    id: storedId,
    startsAt: moment,
    endsAt: moment,
    /** 0 Sunday … 6 Saturday. */
    weekdays: z
      .array(z.number().int().min(0).max(6))
      .min(1, "Choose at least one weekday.")
      .max(7, "Choose each weekday once.")
      .refine((days) => new Set(days).size === days.length, "Choose each weekday once."),
    startTime: z
      .string({ error: "Enter a time such as 18:30." })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Enter a time such as 18:30."),
    minutes: z
      .number({ error: "Enter the minutes of a meeting." })
      .int("Enter whole minutes.")
      .min(15, "Enter at least 15 minutes.")
      .max(720, "Enter at most 720 minutes."),
    timeZone: z
      .string({ error: "Choose a time zone such as America/New_York." })
      .max(64, "Choose a time zone such as America/New_York.")
      .refine(isTimeZone, "Choose a time zone such as America/New_York."),
    place: line("the place", 160),
    instructor: optionalLine(160),
    seats: z
      .number({ error: "Enter the number of seats." })
      .int("Enter whole seats.")
      .min(0, "Enter 0 or more seats.")
      .max(10_000, "Enter at most 10,000 seats."),
    cancelled: z.boolean(),
  })
  .superRefine((row, context) => {
    const [start, end] = [Date.parse(row.startsAt), Date.parse(row.endsAt)];
    if (Number.isNaN(start) || Number.isNaN(end) || !isTimeZone(row.timeZone) || !Number.isFinite(row.minutes)) return;
    const refuse = (path: "startsAt" | "endsAt", message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (end <= start) refuse("endsAt", "Choose a last day that is not before the first.");
    else if (end - start > LONGEST_MS) refuse("endsAt", "Choose a last day within three years of the first.");
    for (const path of ["startsAt", "endsAt"] as const) {
      if (!meetsOn(row, path)) refuse(path, offDay(row, path));
    }
  });

type Run = {
  startsAt: string;
  endsAt: string;
  startTime: string;
  minutes: number;
  timeZone: string;
  weekdays: number[];
};

/** When the first or the last meeting begins. */
const meetingStart = (row: Run, path: "startsAt" | "endsAt"): Date =>
  new Date(Date.parse(row[path]) - (path === "endsAt" ? row.minutes * 60_000 : 0));

const weekdayOf = (row: Run, path: "startsAt" | "endsAt"): number =>
  new Date(isoDay(meetingStart(row, path), row.timeZone)).getUTCDay();

const meetsOn = (row: Run, path: "startsAt" | "endsAt"): boolean => row.weekdays.includes(weekdayOf(row, path));

const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function offDay(row: Run, path: "startsAt" | "endsAt"): string {
  const name = WEEKDAY_NAMES[weekdayOf(row, path)];
  return `${formatDate(meetingStart(row, path), "day", row.timeZone)} is a ${name}. Choose a day it meets on, or tick ${name}.`;
}
