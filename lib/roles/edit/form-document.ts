import { type FormPart, type FormRow, type KeptRow, keptRows, linesOf, numberOf, text } from "@/lib/editor/form-rows";

export const ROW_LISTS = ["day", "requirements", "decisions", "related", "questions"] as const;
export type RowList = (typeof ROW_LISTS)[number];

/** For each list, the form's row behind each row of the document. */
export type FormRows = Record<RowList, FormRow[]>;

export const TYPES = ["R", "I", "A", "S", "E", "C"] as const;

/** The fields of a row that say somebody means it; a row in which all are empty is no row. */
const FILLED: Record<RowList, readonly string[]> = {
  day: ["time", "text"],
  requirements: ["skill", "use"],
  decisions: ["trait", "because"],
  related: ["role", "why"],
  questions: ["question", "answer"],
};

/**
 * The form as a document, not checked yet: texts become numbers and lists, rows that are empty or marked for removal are left out,
 * and rows with a `place` are put in that order.
 */
export function documentFromForm(form: FormPart): { document: FormPart; rows: FormRows } {
  const kept = Object.fromEntries(ROW_LISTS.map((list) => [list, keptRows(form[list], FILLED[list])])) as Record<
    RowList,
    KeptRow[]
  >;
  const parts = <T>(list: RowList, row: (part: FormPart) => T): T[] => kept[list].map(({ part }) => row(part));
  const document: FormPart = {
    title: form.title,
    oneLine: form.oneLine,
    summary: form.summary,
    workSetting: form.workSetting,
    remote: text(form.remote) || null,
    field: text(form.field) || null,
    onetCode: text(form.onetCode) || null,
    onetTitle: text(form.onetTitle) || null,
    jobZone: numberOf(form.jobZone),
    interests: interestsOf(form),
    duties: linesOf(form.duties),
    coreDuties: numberOf(form.coreDuties),
    enter: {
      startingOut: form.enterStartingOut,
      someExperience: form.enterSomeExperience,
      changingCareer: form.enterChangingCareer,
    },
    day: parts("day", ({ time, text }) => ({ time, text })),
    requirements: parts("requirements", ({ skill, importance, level, use }) => ({
      skill,
      importance: numberOf(importance),
      level: numberOf(level),
      use,
    })),
    decisions: parts("decisions", ({ trait, degree, because }) => ({ trait, degree: numberOf(degree), because })),
    related: parts("related", ({ role, why }) => ({ role: text(role).toLowerCase(), why })),
    questions: parts("questions", ({ question, answer }) => ({ question, answer })),
    aliases: linesOf(form.aliases),
    payDifference: form.payDifference,
    editorNotes: linesOf(form.editorNotes),
  };
  const rows = Object.fromEntries(
    ROW_LISTS.map((list) => [list, kept[list].map(({ index, number }) => ({ index, number }))]),
  ) as FormRows;
  return { document, rows };
}

/** All six, or null when none was typed. */
function interestsOf(form: FormPart): FormPart | null {
  const typed = TYPES.map((type) => numberOf(form[`interest${type}`]));
  if (typed.every((value) => value === null)) return null;
  return Object.fromEntries(TYPES.map((type, index) => [type, typed[index]]));
}
