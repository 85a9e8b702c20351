import type { FormGroup } from "@/components/editor/jump-list";
import type { RoleDocument } from "@/lib/roles/edit/document";

/** The parts of the editor's form: where they are, and which parts of a role and fields of the form they hold. */
export const GROUPS = [
  { id: "edit-what", title: "What it is", parts: ["title", "oneLine", "summary", "aliases"], fields: [] },
  { id: "edit-setting", title: "Work setting", parts: ["workSetting", "remote"], fields: [] },
  { id: "edit-duties", title: "Duties and a day", parts: ["duties", "coreDuties", "day"], fields: [] },
  { id: "edit-skills", title: "Skills", parts: ["requirements"], fields: [] },
  {
    id: "edit-occupation",
    title: "Occupation",
    parts: ["onetCode", "onetTitle", "field", "jobZone", "interests"],
    fields: ["interestR", "interestI", "interestA", "interestS", "interestE", "interestC"],
  },
  {
    id: "edit-enter",
    title: "How to enter",
    parts: ["enter"],
    fields: ["enterStartingOut", "enterSomeExperience", "enterChangingCareer"],
  },
  { id: "edit-for-me", title: "Is it for me", parts: ["decisions"], fields: [] },
  { id: "edit-related", title: "Related roles", parts: ["related"], fields: [] },
  { id: "edit-questions", title: "Questions", parts: ["questions"], fields: [] },
  { id: "edit-notes", title: "Notes", parts: ["payDifference", "editorNotes"], fields: [] },
] as const satisfies readonly (FormGroup & { parts: readonly (keyof RoleDocument)[] })[];

export type GroupId = (typeof GROUPS)[number]["id"];

export const titleOf = (id: GroupId): string => GROUPS.find((group) => group.id === id)?.title ?? "";

/** Parts of a role that are lists of words, and lists of rows: their changes read differently. */
export const KINDS = {
  lists: new Set<string>(["duties", "aliases", "editorNotes"] satisfies (keyof RoleDocument)[]),
  rows: new Set<string>(["day", "requirements", "decisions", "related", "questions"] satisfies (keyof RoleDocument)[]),
};
