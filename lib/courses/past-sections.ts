import { type CourseDocument, inOrder } from "./document";

/** Is its last meeting over? Such a section is history: no edit changes it, and the form does not send it. */
export const isPast = (section: { endsAt: string }, at: Date): boolean => Date.parse(section.endsAt) < at.getTime();

/** The document with the past sections as they are at `present`, whatever it says about them. */
export function withPastSections(document: CourseDocument, present: CourseDocument, at: Date): CourseDocument {
  const past = present.sections.filter((section) => isPast(section, at));
  if (past.length === 0) return document;
  const history = new Set(past.map((section) => section.id));
  const others = document.sections.filter((section) => section.id === null || !history.has(section.id));
  return inOrder({ ...document, sections: [...others, ...past] });
}
