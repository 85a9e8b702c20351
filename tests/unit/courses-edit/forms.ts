import { type CourseForm, courseForm } from "../../../lib/courses/edit-input";
import type { EditModel } from "../../../lib/courses/edit-model";
import { AppError, type FieldErrors } from "../../../lib/platform/errors";
import { formObject, parse } from "../../../lib/platform/input";

export type Fields = Record<string, string | string[]>;

/** What a browser sends for a form with these fields. */
export function sent(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) data.append(name, each);
  }
  return data;
}

export const parsedForm = (fields: Fields): CourseForm => parse(courseForm, formObject(sent(fields)));

/** The refusal's first sentence for each field of the form. */
export function refusedFields(fields: Fields): Record<string, string | undefined> {
  try {
    parsedForm(fields);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return firstSentences(error.fields);
  }
  throw new Error("It was accepted.");
}

export const firstSentences = (fields: FieldErrors): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(fields).map(([name, sentences]) => [name, sentences[0]]));

/** The fields of the editor's form as they are when it is opened and sent untouched. */
export function formOf(model: Pick<EditModel, "courseId" | "seen" | "document" | "sections">): Fields {
  const { document, sections } = model;
  const { duration, price } = document;
  const text = (value: string | number | null | undefined): string =>
    value === null || value === undefined ? "" : String(value);
  const fields: Fields = { courseId: String(model.courseId), seen: model.seen, agreed: "", intent: "save" };
  for (const name of SINGLE) fields[name] = text(document[name]);
  fields.durationMin = text(duration?.min);
  fields.durationMax = text(duration?.max);
  fields.durationUnit = duration?.unit ?? "weeks";
  fields.priceKind = price.kind;
  fields.priceAmount = price.amountMinor === null ? "" : String(price.amountMinor / 100);
  fields.priceCurrency = price.currency;
  fields.priceInstalments = text(price.instalments);
  fields.topics = document.topics.join("\r\n");
  fields.claims = document.claims.join("\r\n");
  fields.formats = document.formats;
  fields.schedules = document.schedules;
  if (document.sample) fields.sample = "on";
  const rows = (list: string, items: readonly Record<string, unknown>[]) => {
    for (const [index, item] of items.entries()) {
      for (const [part, value] of Object.entries(item)) {
        if (value === true) fields[`${list}.${index}.${part}`] = "on";
        else if (Array.isArray(value)) fields[`${list}.${index}.${part}`] = value.map(String);
        else if (value !== false) fields[`${list}.${index}.${part}`] = text(value as string | number | null);
      }
    }
  };
  rows(
    "skills",
    document.skills.map((row, index) => ({ ...row, place: index + 1 })),
  );
  rows(
    "modules",
    document.modules.map((row, index) => ({ ...row, place: index + 1 })),
  );
  rows("prerequisiteSkills", document.prerequisiteSkills);
  rows(
    "prerequisiteCourses",
    document.prerequisiteCourses.map((course) => ({ course })),
  );
  rows("awards", document.awards);
  rows(
    "sections",
    sections.map(({ title: _title, note: _note, entered: _entered, ...row }) => row),
  );
  return fields;
}

const SINGLE = [
  "title",
  "summary",
  "provider",
  "platform",
  "level",
  "kind",
  "levelAsStated",
  "hours",
  "place",
  "financing",
  "levelsBy",
  "prerequisitesAsStated",
  "mentoringSessions",
  "mentoringPurpose",
  "retakeMonths",
  "certificate",
  "instructors",
  "projects",
  "jobPreparation",
  "licence",
  "sourceName",
  "sourceNote",
] as const;

/** A small course: two skills, one module, one section on Tuesdays and Thursdays in New York. */
export const SMALL: Fields = {
  courseId: "7",
  seen: "published.3.0",
  agreed: "",
  intent: "save",
  title: "Small course",
  summary: "What it is.",
  levelsBy: "provider",
  priceKind: "fixed",
  priceAmount: "895.00",
  priceCurrency: "usd",
  "skills.0.skill": "python",
  "skills.0.from": "0.5",
  "skills.0.to": "2",
  "skills.1.skill": "sql",
  "skills.1.from": "0",
  "skills.1.to": "1.5",
  "modules.0.id": "11",
  "modules.0.title": "First steps",
  "modules.0.summary": "What it covers.",
  "modules.0.hours": "6",
  "sections.0.id": "21",
  "sections.0.firstDay": "2027-01-05",
  "sections.0.lastDay": "2027-02-11",
  "sections.0.startTime": "18:30",
  "sections.0.minutes": "120",
  "sections.0.timeZone": "America/New_York",
  "sections.0.weekdays": ["2", "4"],
  "sections.0.place": "Online",
  "sections.0.instructor": "",
  "sections.0.seats": "18",
};

/** The small course with other or more fields; undefined leaves one out. */
export function small(changes: Record<string, string | string[] | undefined> = {}): Fields {
  const merged = { ...SMALL, ...changes };
  return Object.fromEntries(
    Object.entries(merged).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}
