import {
  type FormPart,
  type FormRow,
  type KeptRow,
  keptRows,
  linesOf,
  NUMBER,
  numberOf,
  text,
  valuesOf,
} from "@/lib/editor/form-rows";
import { formatDate, isTimeZone } from "@/lib/platform/dates";
import { zonedInstant } from "@/lib/platform/zoned";

export type { FormPart, FormRow } from "@/lib/editor/form-rows";

export const ROW_LISTS = [
  "skills",
  "sections",
  "modules",
  "prerequisiteSkills",
  "prerequisiteCourses",
  "awards",
] as const;
export type RowList = (typeof ROW_LISTS)[number];

/** For each list, the form's row behind each row of the document. */
export type FormRows = Record<RowList, FormRow[]>;

/** Something wrong that only the form knows of; `path` is a path into the document. */
export type Problem = { path: (string | number)[]; message: string };

/** Single fields of a form's text that the document wants as a number. */
const COUNTS = ["hours", "mentoringSessions", "retakeMonths"] as const;

/**
 * The form as a document, not checked yet: texts become numbers and moments, rows that are empty or marked for removal are left
 * out, and rows with a `place` are put in that order.
 */
export function documentFromForm(form: FormPart): { document: FormPart; rows: FormRows; problems: Problem[] } {
  const { priceKind, priceAmount, priceCurrency, priceInstalments, durationMin, durationMax, durationUnit, ...fields } =
    form;
  const kept = Object.fromEntries(ROW_LISTS.map((list) => [list, keptRows(fields[list], FILLED[list])])) as Record<
    RowList,
    KeptRow[]
  >;
  const sections = kept.sections.map(({ part }) => sectionFromForm(part));
  const document: FormPart = {
    ...fields,
    ...Object.fromEntries(COUNTS.map((name) => [name, numberOf(fields[name])])),
    level: text(fields.level) || null,
    kind: text(fields.kind) || null,
    sample: fields.sample === "on",
    duration: durationFromForm(durationMin, durationMax, durationUnit),
    price: {
      kind: priceKind,
      amountMinor: minorUnits(priceAmount),
      currency: text(priceCurrency).toUpperCase() || "USD",
      instalments: numberOf(priceInstalments),
    },
    topics: linesOf(fields.topics),
    claims: linesOf(fields.claims),
    formats: valuesOf(fields.formats),
    schedules: valuesOf(fields.schedules),
    skills: kept.skills.map(({ part }) => ({ skill: part.skill, from: numberOf(part.from), to: numberOf(part.to) })),
    prerequisiteSkills: kept.prerequisiteSkills.map(({ part }) => ({ skill: part.skill, level: numberOf(part.level) })),
    prerequisiteCourses: kept.prerequisiteCourses.map(({ part }) => part.course),
    awards: kept.awards.map(({ part }) => ({ title: part.title, giver: part.giver, year: numberOf(part.year) })),
    modules: kept.modules.map(({ part }) => ({
      id: numberOf(part.id),
      title: part.title,
      summary: part.summary,
      hours: numberOf(part.hours),
    })),
    sections: sections.map(({ section }) => section),
  };
  const problems = sections.flatMap(({ problems: found }, index) =>
    found.map(({ path, message }) => ({ path: ["sections", index, ...path], message })),
  );
  const rows = Object.fromEntries(
    ROW_LISTS.map((list) => [list, kept[list].map(({ index, number }) => ({ index, number }))]),
  ) as FormRows;
  return { document, rows, problems };
}

/** The fields of a row that say somebody means it; a row in which all are empty is no row. */
const FILLED: Record<RowList, readonly string[]> = {
  skills: ["skill", "from", "to"],
  sections: ["id", "firstDay", "lastDay", "startTime", "minutes", "place", "instructor", "seats"],
  modules: ["id", "title", "summary", "hours"],
  prerequisiteSkills: ["skill", "level"],
  prerequisiteCourses: ["course"],
  awards: ["title", "giver", "year"],
};

function durationFromForm(min: unknown, max: unknown, unit: unknown): FormPart | null {
  if (text(min) === "" && text(max) === "") return null;
  return { min: numberOf(min), max: text(max) === "" ? numberOf(min) : numberOf(max), unit };
}

/** First and last day with the wall time become moments. */
function sectionFromForm(part: FormPart): { section: FormPart; problems: Problem[] } {
  const { firstDay, lastDay, startTime, timeZone, minutes } = part;
  const problems: Problem[] = [];
  const moment = (day: unknown, name: "startsAt" | "endsAt"): Date | null => {
    const at = isTimeZone(text(timeZone)) ? zonedInstant(text(day), text(startTime), text(timeZone)) : null;
    const problem = at ? null : dayProblem(text(day), text(startTime), text(timeZone));
    if (problem) problems.push({ path: [name], message: problem });
    return at;
  };
  const startsAt = moment(firstDay, "startsAt");
  const lastStart = moment(text(lastDay) === "" ? firstDay : lastDay, "endsAt");
  const long = numberOf(minutes);
  const endsAt =
    lastStart && long !== null && Number.isFinite(long) ? new Date(lastStart.getTime() + long * 60_000) : null;
  const section = {
    id: numberOf(part.id),
    startsAt: startsAt?.toISOString() ?? "",
    endsAt: endsAt && !Number.isNaN(endsAt.getTime()) ? endsAt.toISOString() : "",
    weekdays: valuesOf(part.weekdays).map(numberOf),
    startTime: text(startTime),
    minutes: long,
    timeZone: text(timeZone),
    place: part.place,
    instructor: part.instructor,
    seats: numberOf(part.seats),
    cancelled: part.cancelled === "on",
  };
  return { section, problems };
}

/** Why a day and a wall time are no moment; null when another field is at fault. */
function dayProblem(day: string, time: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "Choose a day.";
  if (zonedInstant(day, "12:00", "UTC") === null) return "Choose a day of the calendar.";
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time) || !isTimeZone(timeZone)) return null;
  const shown = formatDate(new Date(`${day}T12:00:00Z`), "day");
  return `The clocks in ${timeZone.replaceAll("_", " ")} skip ${time} on ${shown}. Choose another day or time.`;
}

/** "$1,299.50" as 129950; null when nothing was typed, NaN when it is no amount of money. */
function minorUnits(value: unknown): number | null {
  const typed = text(value).replace(/^\$\s*/, "");
  if (typed === "" && (value === undefined || typeof value === "string")) return null;
  const parts = NUMBER.test(typed) ? /^([\d,]+)(?:\.(\d{1,2}))?$/.exec(typed) : null;
  if (!parts) return Number.NaN;
  return Number(`${parts[1]?.replaceAll(",", "")}${(parts[2] ?? "").padEnd(2, "0")}`);
}
