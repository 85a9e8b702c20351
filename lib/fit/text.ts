import type { EvidenceKind, FitEventKind } from "@/db/enums";
import { titleText } from "@/lib/courses/text";
import type { Band } from "./scoring/types";

/** What the four bands are called, in a sentence and alone. */
export const BAND_TEXT: Record<Band, string> = {
  strong: "Strong fit",
  good: "Good fit",
  possible: "Possible fit",
  low: "Low fit",
};

/** Who stands behind a level, weakest first. */
export const EVIDENCE_TEXT: Record<EvidenceKind, string> = {
  self: "your own rating",
  credential: "a credential",
  course: "a course",
  assessment: "an assessment",
  project: "a reviewed project",
  mentor: "a mentor",
};

/** What happened, as a short past-tense phrase for the chart: "Finished Python APIs with PostgreSQL". */
export function causeLabel(kind: FitEventKind, detail: Readonly<Record<string, unknown>>): string {
  switch (kind) {
    case "role_followed":
      return "Started following this role";
    case "skills_rated":
      return ratedLabel(detail);
    case "interests_set":
      return detail.source === "quiz" ? "Took the interest quiz" : "Set interests";
    case "preferences_set":
      return "Set preferences";
    case "course_completed":
      return finishedLabel(word(detail.courseTitle));
    case "mentor_review":
      return reviewLabel(detail);
    case "credential_added":
      return `Added ${word(detail.title) ?? "a credential"}`;
    case "assessment_graded":
      return `${word(detail.mentorName) ?? "A mentor"} graded ${word(detail.title) ?? "an assessment"}`;
    case "project_reviewed":
      return `${word(detail.mentorName) ?? "A mentor"} reviewed ${word(detail.title) ?? "a project"}`;
    case "evidence_withdrawn":
      return takenBackLabel(word(detail.by), word(detail.skillName));
    case "role_revised":
      if (word(detail.projections)) return `Pay updated with BLS projections ${word(detail.projections)}`;
      return word(detail.release) ? `Role updated with O*NET ${word(detail.release)}` : "Role requirements changed";
    case "skills_merged":
      return `${word(detail.from) ?? "A skill"} now counts as ${word(detail.into) ?? "another skill"}`;
    case "model_changed":
      return word(detail.version) ? `Scoring model changed to ${word(detail.version)}` : "Scoring model changed";
  }
}

function takenBackLabel(by: string | null, skill: string | null): string {
  return `${by === null ? "Took" : `${by} took`} back ${skill ?? "a statement"}`;
}

function ratedLabel(detail: Readonly<Record<string, unknown>>): string {
  const names = Array.isArray(detail.skills) ? detail.skills.map(word).filter((name) => name !== null) : [];
  const count = typeof detail.count === "number" ? detail.count : names.length;
  if (count === names.length && count > 0 && count <= 2) return `Rated ${names.join(" and ")}`;
  return count > 0 ? `Rated ${count} ${count === 1 ? "skill" : "skills"}` : "Rated skills";
}

function finishedLabel(title: string | null): string {
  return title === null || title === titleText({ title: null })
    ? "Finished a course without a stated title"
    : `Finished ${title}`;
}

function reviewLabel(detail: Readonly<Record<string, unknown>>): string {
  const mentor = word(detail.mentorName) ?? "A mentor";
  const skill = word(detail.skillName) ?? "a skill";
  const level = typeof detail.level === "number" ? ` at level ${levelWord(detail.level)}` : "";
  if (detail.verdict === "declined") return `${mentor} did not confirm ${skill}`;
  return detail.verdict === "adjusted" ? `${mentor} set ${skill}${level}` : `${mentor} confirmed ${skill}${level}`;
}

const word = (value: unknown): string | null => (typeof value === "string" && value.trim() !== "" ? value : null);

/** Level 0..5 as people say it, at most one decimal: 2.5, 3. */
export function levelWord(level: number): string {
  return String(Math.round(level * 10) / 10);
}

/** Points with their sign, one decimal, a true minus, and "0" when they round to nothing: "+4.1", "−0.3". */
export function pointsText(points: number): string {
  const rounded = Math.round(Math.abs(points) * 10) / 10;
  if (rounded === 0) return "0";
  return `${points < 0 ? "−" : "+"}${rounded.toFixed(1)}`;
}

/** Where possible, good and strong begin; a test holds it against the model. Written here so that browsers need no model for it. */
export const BAND_BOUNDS = [45, 55, 65] as const;

/** A score 0..100 as a whole number; 64.7 is 64, since 65 would be another band. */
export function scoreText(score: number): string {
  const rounded = Math.round(score);
  const crossed = BAND_BOUNDS.some((start) => score < start && rounded >= start);
  return String(crossed ? rounded - 1 : rounded);
}

/** "between 48 and 71", or one number when both ends round to it. */
export function rangeText(low: number, high: number): string {
  const [from, to] = [scoreText(low), scoreText(high)];
  return from === to ? from : `between ${from} and ${to}`;
}
