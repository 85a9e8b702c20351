import { figuresOf } from "./figures";
import type { RoleView } from "./view";

/** The sections a role page can have, in order. */
export const SECTIONS = [
  { id: "work", label: "What they do" },
  { id: "day", label: "A day" },
  { id: "hard-skills", label: "Hard skills" },
  { id: "soft-skills", label: "Soft skills" },
  { id: "pay", label: "Pay" },
  { id: "outlook", label: "Outlook" },
  { id: "enter", label: "How to get in" },
  { id: "related", label: "Related roles" },
  { id: "courses", label: "Courses" },
  { id: "questions", label: "Questions" },
  { id: "sources", label: "Sources" },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];

const OUTLOOK_KINDS = ["growth", "employment", "openings", "rank", "note"] as const;

/** Ids of the sections that have something to say about a role. Skills are always there: also to say that nothing is known. */
export function sectionsOf(role: RoleView): Set<SectionId> {
  const has: Record<SectionId, boolean> = {
    work: true,
    day: role.day.length > 0,
    "hard-skills": true,
    "soft-skills": role.requirements.some(({ skill }) => skill.kind === "foundational"),
    pay: role.facts.some((fact) => fact.kind === "pay"),
    outlook: OUTLOOK_KINDS.some((kind) => role.facts.some((fact) => fact.kind === kind)),
    enter: Object.values(role.enter).some((text) => text !== ""),
    related: role.related.length > 0,
    courses: role.curated || role.courses.length > 0,
    questions: role.questions.length > 0,
    sources: true,
  };
  return new Set(SECTIONS.flatMap(({ id }) => (has[id] ? [id] : [])));
}

/** What an imported role's page lacks beside the O*NET data, in one sentence; null when nothing. */
export function missingFigures(role: RoleView): string | null {
  const lacks = [
    ...(figuresOf(role.facts, "pay").length === 0 ? ["pay"] : []),
    ...(figuresOf(role.facts, "growth").length === 0 ? ["outlook"] : []),
    ...(figuresOf(role.facts, "employment").length === 0 ? ["number of jobs"] : []),
  ];
  if (lacks.length === 0) return null;
  const named = lacks.length === 1 ? lacks[0] : `${lacks.slice(0, -1).join(", ")} and ${lacks[lacks.length - 1]}`;
  return `This catalog has no cited figure for ${named} of this occupation yet, so none is shown.`;
}
