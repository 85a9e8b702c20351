import { figuresOf } from "./figures";
import type { RoleView } from "./view";

/** The sections of a role page, in order: the same on every role, each with its own address. */
export const SECTIONS = [
  { id: "quick-facts", label: "Quick facts" },
  { id: "work", label: "What they do" },
  { id: "day", label: "A day" },
  { id: "hard-skills", label: "Hard skills" },
  { id: "soft-skills", label: "Soft skills" },
  { id: "pay", label: "Pay" },
  { id: "outlook", label: "Outlook" },
  { id: "enter", label: "How to enter" },
  { id: "for-me", label: "Is it for me?" },
  { id: "related", label: "Related roles" },
  { id: "courses", label: "Courses" },
  { id: "questions", label: "Questions" },
  { id: "changes", label: "What changed" },
  { id: "sources", label: "Sources" },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];

/** The heading of a section. */
export const sectionLabel = (id: SectionId): string => SECTIONS.find((section) => section.id === id)?.label ?? "";

/** Kinds of facts that the outlook tells of. */
export const OUTLOOK_KINDS = ["growth", "employment", "openings", "rank", "note"] as const;

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
