import { isDeepStrictEqual } from "node:util";
import { type Change as AnyChange, changesBetween, type DocumentWords } from "@/lib/editor/change";
import { LISTS, type Names, ROWS, SINGLE } from "./change-words";
import type { CourseDocument } from "./document";

/** One thing that differs between two states of a course, in words. null = it was not there, or is there no longer. */
export type Change = AnyChange<keyof CourseDocument>;

/** Are these the same course, word for word? */
export const sameDocument = (a: CourseDocument, b: CourseDocument): boolean => isDeepStrictEqual(a, b);

const WORDS = { single: SINGLE, lists: LISTS, rows: ROWS } as DocumentWords<CourseDocument>;

const ORDER: readonly (keyof CourseDocument)[] = [
  "title",
  "summary",
  "provider",
  "platform",
  "level",
  "kind",
  "levelAsStated",
  "sample",
  "duration",
  "hours",
  "formats",
  "schedules",
  "place",
  "price",
  "financing",
  "sections",
  "levelsBy",
  "skills",
  "topics",
  "modules",
  "prerequisitesAsStated",
  "prerequisiteSkills",
  "prerequisiteCourses",
  "mentoringSessions",
  "mentoringPurpose",
  "retakeMonths",
  "certificate",
  "instructors",
  "projects",
  "jobPreparation",
  "licence",
  "claims",
  "awards",
  "sourceName",
  "sourceNote",
];

/** Everything that differs, in the order of the form; nothing when the documents are the same. */
export const documentChanges = (before: CourseDocument, after: CourseDocument, names: Names = new Map()): Change[] =>
  changesBetween(ORDER, WORDS, before, after, names);
