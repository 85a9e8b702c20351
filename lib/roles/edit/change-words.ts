import type { DocumentWords, Names } from "@/lib/editor/change";
import { FIELDS } from "../fields";
import { degreeText, traitOf } from "../trait-words";
import type { RoleDocument } from "./document";
import { REMOTE_LABELS } from "./labels";
import { shownFigure } from "./stored-figures";

const stated = (value: string | null): string => (value === null || value === "" ? "Empty" : value);

const named = (names: Names, slug: string): string => names.get(slug) ?? slug;

/** A related role's title; skills and roles may share an address. */
export const roleName = (names: Names, slug: string): string => names.get(`role:${slug}`) ?? slug;

/** What one requirement asks, in a few words. */
export const askedText = ({ importance, level }: { importance: number; level: number }): string =>
  `importance ${shownFigure(importance)}, level ${shownFigure(level)}`;

const SOURCES = { editor: "named by our editors", onet: "from O*NET’s list", recipe: "by our recipe over O*NET data" };

/** How every part of a role reads in the editors' list of changes, in the order of the form. */
export const WORDS: DocumentWords<RoleDocument> = {
  single: {
    title: ["Title", stated],
    oneLine: ["One line", stated],
    summary: ["Summary", stated],
    workSetting: ["Work setting", stated],
    remote: ["From elsewhere", (value) => (value === null ? "Not known" : REMOTE_LABELS[value])],
    field: ["Field", (value) => (value === null ? "By the O*NET code" : (FIELDS[value] ?? value))],
    onetCode: ["O*NET code", stated],
    onetTitle: ["O*NET title", stated],
    jobZone: ["Job zone", (value) => (value === null ? "Not known" : String(value))],
    interests: [
      "Interests",
      (value) =>
        value === null
          ? "Not known"
          : (["R", "I", "A", "S", "E", "C"] as const).map((type) => `${type} ${value[type]}`).join(", "),
    ],
    coreDuties: ["Central duties", (value) => (value === null ? "All" : `The first ${value}`)],
    enter: [
      "How to enter",
      ({ startingOut, someExperience, changingCareer }) =>
        `Starting out: ${stated(startingOut)}\nSome experience: ${stated(someExperience)}\nChanging career: ${stated(changingCareer)}`,
    ],
    payDifference: ["Why pay figures differ", stated],
  },
  lists: {
    duties: ["Duties", (item) => item, "\n"],
    aliases: ["Other titles", (item) => item],
    editorNotes: ["Notes of the editors", (item) => item, "\n"],
  },
  rows: {
    day: {
      key: (row) => row.time,
      label: (row) => `Day at ${row.time}`,
      parts: (row) => [row.text],
      order: "Order of the day",
    },
    requirements: {
      key: (row) => row.skill,
      label: (row, names) => `Skill: ${named(names, row.skill)}`,
      parts: (row) => [
        `importance ${shownFigure(row.importance)}`,
        `level ${shownFigure(row.level)}`,
        ...(row.use === "" ? ["no use stated"] : [row.use]),
      ],
    },
    decisions: {
      key: (row) => row.trait,
      label: (row) => `Question: ${traitOf(row.trait)?.name ?? row.trait}`,
      parts: (row) => [`${degreeText(row.degree).toLowerCase()} of it (${shownFigure(row.degree)})`, row.because],
      order: "Order of the decision questions",
    },
    related: {
      key: (row) => row.role,
      label: (row, names) => `Related role: ${roleName(names, row.role)}`,
      parts: (row) => [row.why === "" ? SOURCES[row.source] : row.why],
      order: "Order of the related roles",
    },
    questions: {
      key: (row) => row.question,
      label: (row) => `Question: ${row.question}`,
      parts: (row) => [row.answer],
      order: "Order of the questions",
    },
  },
};
