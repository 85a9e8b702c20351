import { type CourseDocument, inOrder } from "./document";

type Section = CourseDocument["sections"][number];

/** Is the last meeting over? Such sections are history: the form shows them and does not send them. */
export const isPast = (section: Pick<Section, "id" | "endsAt">, at: Date): boolean =>
  section.id !== null && Date.parse(section.endsAt) < at.getTime();

/** The document with the past sections of `base` that it does not name, as they were. */
export function withPastSections(document: CourseDocument, base: CourseDocument, at: Date): CourseDocument {
  const named = new Set(document.sections.map((section) => section.id));
  const past = base.sections.filter((section) => isPast(section, at) && !named.has(section.id));
  return past.length === 0 ? document : inOrder({ ...document, sections: [...document.sections, ...past] });
}
