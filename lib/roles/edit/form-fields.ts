import type { FieldErrors } from "@/lib/platform/errors";
import { type FormRows, ROW_LISTS, type RowList } from "./form-document";

type Path = readonly (string | number)[];

/** Fields of the form that stand for something else in the document. */
const RENAMED: Record<string, string> = {
  "enter.startingOut": "enterStartingOut",
  "enter.someExperience": "enterSomeExperience",
  "enter.changingCareer": "enterChangingCareer",
  "interests.R": "interestR",
  "interests.I": "interestI",
  "interests.A": "interestA",
  "interests.S": "interestS",
  "interests.E": "interestE",
  "interests.C": "interestC",
  interests: "interestR",
};

const LABELS: Record<string, string> = {
  title: "Title",
  oneLine: "One line",
  summary: "Summary",
  workSetting: "Work setting",
  remote: "From elsewhere",
  field: "Field",
  onetCode: "O*NET code",
  onetTitle: "O*NET title",
  jobZone: "Job zone",
  interestR: "Realistic",
  interestI: "Investigative",
  interestA: "Artistic",
  interestS: "Social",
  interestE: "Enterprising",
  interestC: "Conventional",
  duties: "Duties",
  coreDuties: "Central duties",
  enterStartingOut: "Starting out",
  enterSomeExperience: "With some experience",
  enterChangingCareer: "Changing career",
  aliases: "Other titles",
  payDifference: "Why pay figures differ",
  editorNotes: "Notes of the editors",
};

const LINE_LISTS: readonly unknown[] = ["duties", "aliases", "editorNotes"];

const ROW_LABELS: Record<RowList, { row: string; fields: Record<string, string> }> = {
  day: { row: "Time of the day", fields: { time: "time", text: "what happens" } },
  requirements: {
    row: "Requirement",
    fields: { skill: "skill", importance: "importance", level: "level", use: "use" },
  },
  decisions: { row: "Decision question", fields: { trait: "question", degree: "degree", because: "why" } },
  related: { row: "Related role", fields: { role: "role", why: "why" } },
  questions: { row: "Question", fields: { question: "question", answer: "answer" } },
};

const isRowList = (part: unknown): part is RowList => ROW_LISTS.includes(part as RowList);

/** A path into the document as the name of the form's field, and its sentence with what it is about in front. */
export function formField(path: Path, message: string, rows: FormRows): { name: string; message: string } {
  const [list, at, field] = path;
  if (isRowList(list) && typeof at === "number") return rowField(list, at, String(field ?? ""), message, rows);
  if (isRowList(list)) return { name: list, message: about(`${ROW_LABELS[list].row}s`, message) };
  const name = RENAMED[path.join(".")] ?? RENAMED[String(list)] ?? String(list ?? "form");
  const line = LINE_LISTS.includes(list) && typeof at === "number" ? `, line ${at + 1}` : "";
  const label = LABELS[name];
  return { name, message: label ? about(`${label}${line}`, message) : message };
}

function rowField(list: RowList, at: number, field: string, message: string, rows: FormRows) {
  const { index, number } = rows[list][at] ?? { index: at, number: at + 1 };
  const { row, fields } = ROW_LABELS[list];
  const known = field in fields ? field : (Object.keys(fields)[0] ?? field);
  return { name: `${list}.${index}.${known}`, message: about(`${row} ${number}, ${fields[known]}`, message) };
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
