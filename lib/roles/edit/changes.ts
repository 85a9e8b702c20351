import { isDeepStrictEqual } from "node:util";
import { type Change as AnyChange, changesBetween, type Names } from "@/lib/editor/change";
import { WORDS } from "./change-words";
import type { RoleDocument } from "./document";

/** One thing that differs between two states of a role, in words. */
export type Change = AnyChange<keyof RoleDocument>;

/** Are these the same role, word for word and figure for figure? */
export const sameDocument = (a: RoleDocument, b: RoleDocument): boolean => isDeepStrictEqual(a, b);

const ORDER = [
  "title",
  "oneLine",
  "summary",
  "workSetting",
  "remote",
  "field",
  "onetCode",
  "onetTitle",
  "duties",
  "coreDuties",
  "day",
  "requirements",
  "jobZone",
  "interests",
  "decisions",
  "enter",
  "related",
  "questions",
  "aliases",
  "payDifference",
  "editorNotes",
] as const satisfies readonly (keyof RoleDocument)[];

/** Everything that differs, in the order of the form; nothing when the documents are the same. */
export const documentChanges = (before: RoleDocument, after: RoleDocument, names: Names = new Map()): Change[] =>
  changesBetween(ORDER, WORDS, before, after, names);
