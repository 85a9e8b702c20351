import type { EvidenceKind, FitEventKind } from "@/db/enums";
import { titleText } from "@/lib/courses/text";
import { scoreText } from "./score-text";
import type { Band } from "./scoring/types";

export { BAND_BOUNDS, scoreText } from "./score-text";

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
      return answeredLabel(detail.answers);
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
      if (detail.merged) return mergedLabel(detail.merged as Readonly<Record<string, unknown>>);
      if (word(detail.projections)) return `Pay updated with BLS projections ${word(detail.projections)}`;
      return word(detail.release) ? `Role updated with O*NET ${word(detail.release)}` : revisedLabel(detail.changes);
    case "skills_merged":
      return mergedLabel(detail);
    case "model_changed":
      return word(detail.version) ? `Scoring model changed to ${word(detail.version)}` : "Scoring model changed";
  }
}

/** What the catalog did and not the learner: its points are the role's share of a change. */
export const isCatalogChange = (kind: FitEventKind): boolean => kind === "role_revised" || kind === "skills_merged";

const mergedLabel = ({ from, into }: Readonly<Record<string, unknown>>): string =>
  `${word(from) ?? "A skill"} now counts as ${word(into) ?? "another skill"}`;

/** "Role changed: Python: now asked at level 3.5, before at 3, and 2 more". */
function revisedLabel(changes: unknown): string {
  const [first, ...others] = Array.isArray(changes) ? changes.map(word).filter((sentence) => sentence !== null) : [];
  if (first === undefined) return "Role requirements changed";
  return `Role changed: ${first.replace(/\.$/, "")}${others.length > 0 ? `, and ${others.length} more` : ""}`;
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

const SAID = { seek: "Said yes to", avoid: "Said no to" } as const;

/** "Said yes to finding and fixing faults", "Answered 3 questions about the work". */
function answeredLabel(answers: unknown): string {
  if (!Array.isArray(answers) || answers.length === 0) return "Set preferences";
  if (answers.length > 1) return `Answered ${answers.length} questions about the work`;
  const { about, answer } = answers[0] as { about?: unknown; answer?: unknown };
  const said = answer === "seek" || answer === "avoid" ? SAID[answer] : "Does not mind";
  return `${said} ${word(about) ?? "a trait of work"}`;
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

/** "between 48 and 71", or one number when both ends round to it. */
export function rangeText(low: number, high: number): string {
  const [from, to] = [scoreText(low), scoreText(high)];
  return from === to ? from : `between ${from} and ${to}`;
}
