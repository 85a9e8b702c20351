import type { FieldErrors } from "@/lib/platform/errors";
import { type FormRows, ROW_LISTS, type RowList } from "./form-document";

type Path = readonly (string | number)[];

/** Fields of the form that stand for something else in the document. */
const RENAMED: Record<string, string> = {
  "duration.min": "durationMin",
  "duration.max": "durationMax",
  "duration.unit": "durationUnit",
  duration: "durationMin",
  "price.kind": "priceKind",
  "price.amountMinor": "priceAmount",
  "price.currency": "priceCurrency",
  "price.instalments": "priceInstalments",
  price: "priceKind",
};

const SECTION_FIELDS: Record<string, string> = { startsAt: "firstDay", endsAt: "lastDay" };

const LABELS: Record<string, string> = {
  title: "Title",
  summary: "Summary",
  provider: "Provider",
  platform: "Offered on",
  level: "Level",
  kind: "Kind",
  levelAsStated: "Level in the source’s words",
  sample: "Sample course",
  durationMin: "Duration from",
  durationMax: "Duration to",
  durationUnit: "Unit",
  hours: "Hours in all",
  formats: "Formats",
  schedules: "Schedules",
  place: "Place",
  priceKind: "Price",
  priceAmount: "Amount",
  priceCurrency: "Currency",
  priceInstalments: "Instalments",
  financing: "Financing",
  levelsBy: "Who states the levels",
  topics: "Topics",
  prerequisitesAsStated: "Prerequisites in the source’s words",
  mentoringSessions: "One-on-one sessions",
  mentoringPurpose: "What the sessions are for",
  retakeMonths: "Retake window",
  certificate: "Certificate",
  instructors: "Instructors",
  projects: "Projects",
  jobPreparation: "Job preparation",
  licence: "Licence",
  claims: "Advertised claims",
  sourceName: "Source",
  sourceNote: "Note on the source",
};

const ROW_LABELS: Record<RowList, { row: string; fields: Record<string, string> }> = {
  skills: { row: "Skill", fields: { skill: "skill", from: "level before", to: "level after" } },
  sections: {
    row: "Section",
    fields: {
      startsAt: "first day",
      endsAt: "last day",
      startTime: "start",
      minutes: "minutes",
      timeZone: "time zone",
      weekdays: "weekdays",
      place: "place",
      instructor: "instructor",
      seats: "seats",
    },
  },
  modules: { row: "Module", fields: { title: "title", summary: "what it covers", hours: "hours" } },
  prerequisiteSkills: { row: "Skill to bring", fields: { skill: "skill", level: "level" } },
  prerequisiteCourses: { row: "Course to finish first", fields: {} },
  awards: { row: "Award", fields: { title: "award", giver: "given by", year: "year" } },
};

const isRowList = (part: unknown): part is RowList => ROW_LISTS.includes(part as RowList);

/** A path into the document as the name of the form's field, and its sentence with what it is about in front. */
export function formField(path: Path, message: string, rows: FormRows): { name: string; message: string } {
  const [list, at, field] = path;
  if (isRowList(list) && typeof at === "number") return rowField(list, at, String(field ?? ""), message, rows);
  if (isRowList(list)) return { name: list, message: about(`${ROW_LABELS[list].row}s`, message) };
  const whole = path.join(".");
  const name = RENAMED[whole] ?? RENAMED[String(list)] ?? String(list ?? "form");
  const line = (list === "topics" || list === "claims") && typeof at === "number" ? `, line ${at + 1}` : "";
  const label = LABELS[name];
  return { name, message: label ? about(`${label}${line}`, message) : message };
}

function rowField(list: RowList, at: number, field: string, message: string, rows: FormRows) {
  const { index, number } = rows[list][at] ?? { index: at, number: at + 1 };
  const { row, fields } = ROW_LABELS[list];
  const known =
    list === "prerequisiteCourses"
      ? "course"
      : (Object.keys(fields).find((one) => one === field) ?? Object.keys(fields)[0]);
  const name = `${list}.${index}.${list === "sections" ? (SECTION_FIELDS[known ?? ""] ?? known) : known}`;
  const part = fields[field] && fields[field] !== row.toLowerCase() ? `, ${fields[field]}` : "";
  return { name, message: about(`${row} ${number}${part}`, message) };
}

/** Errors by path into the document as errors by field of the form. */
export function formFieldErrors(errors: FieldErrors, rows: FormRows): FieldErrors {
  const named: FieldErrors = {};
  for (const [key, messages] of Object.entries(errors)) {
    const path = key.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    for (const message of messages) {
      const field = formField(path, message, rows);
      named[field.name] = [...(named[field.name] ?? []), field.message];
    }
  }
  return named;
}

const about = (what: string, message: string): string =>
  `${what}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
