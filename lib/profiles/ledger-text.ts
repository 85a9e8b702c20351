import type { EvidenceKind } from "@/db/enums";
import type { EvidenceDetail } from "@/db/schema/profiles";
import { levelWord } from "@/lib/fit/text";
import { formatDate } from "@/lib/platform/dates";
import type { Weight } from "./evidence";

type Said = {
  kind: EvidenceKind;
  at: Date;
  by: string | null;
  course: string | null;
  detail: EvidenceDetail;
};

/** Who said it, or what shows it; `own`: the reader is the learner. "You", "Daniel Reyes", "Course: SQL". */
export function sourceText({ kind, by, course, detail }: Said, own: boolean): string {
  switch (kind) {
    case "self":
      return own ? "Your own rating" : `Own rating of ${by ?? "the learner"}`;
    case "credential":
      return detail.title ?? "A credential";
    case "course":
      return course ?? "A course without a stated title";
    case "assessment":
      return detail.title ?? "A graded assessment";
    case "project":
      return detail.title ?? "A reviewed project";
    case "mentor":
      return `${by ?? "A mentor"}, after a talk or demonstration`;
  }
}

/** How it came about and when: "Project, reviewed by Daniel Reyes on 3 November 2026". */
export function whenText({ kind, at, by, detail }: Said, timeZone: string): string {
  const on = formatDate(at, "day", timeZone);
  const mentor = by ?? "a mentor";
  switch (kind) {
    case "self":
      return `Rated on ${on}`;
    case "credential": {
      const day = detail.issuedOn ? formatDate(new Date(`${detail.issuedOn}T12:00:00Z`), "day") : on;
      return detail.issuer ? `Credential, issued by ${detail.issuer} on ${day}` : `Credential, issued on ${day}`;
    }
    case "course":
      return `Course, completed on ${on}`;
    case "assessment":
      return `Assessment, graded by ${mentor} on ${on}${detail.grade ? `: ${detail.grade}` : ""}`;
    case "project":
      return `Project, reviewed by ${mentor} on ${on}`;
    case "mentor":
      return `Confirmed on ${on}`;
  }
}

/** "Today", "6 days old", "3 months old", "2 years old". */
export function ageText(at: Date, today: Date): string {
  const days = Math.max(0, Math.floor((today.getTime() - at.getTime()) / 86_400_000));
  if (days === 0) return "New today";
  if (days < 60) return `${days} ${days === 1 ? "day" : "days"} old`;
  const months = Math.round(days / 30.4375);
  if (months < 24) return `${months} months old`;
  const years = Math.floor(months / 12);
  return `${years} years old`;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What a statement contributes: "Makes up 64 % of this level." */
export function shareText({ share }: Weight): string {
  if (share >= 0.995) return "This level rests on it alone.";
  return `Makes up ${share < 0.005 ? "less than 1 %" : percent(share)} of this level.`;
}

/** What age did to it; empty while that is hardly anything. */
export function agedText({ left }: Weight): string {
  return left > 0.985 ? "" : `Age has left it ${percent(left)} of the weight it had when new.`;
}

/** Half the range below which a level counts as known well, and fairly well, in levels. */
const WELL = 0.6;
const FAIRLY = 0.9;

/** How sure a level is, in words. `margin` is half its range in levels. */
export function suretyText(margin: number): string {
  if (margin <= WELL) return "known well";
  return margin <= FAIRLY ? "known fairly well" : "known only roughly";
}

/** "2.4 ± 0.8". */
export const levelWithMargin = (level: number, margin: number): string =>
  `${levelWord(level)} ± ${(Math.round(margin * 10) / 10).toFixed(1)}`;

/** "between 1.6 and 3.2", kept within 0 and 5. */
export const levelRangeText = (level: number, margin: number): string =>
  `between ${levelWord(Math.max(0, level - margin))} and ${levelWord(Math.min(5, level + margin))}`;

type Done = { kind: "self" | "credential"; what: string; changed: number };

/** "Your rating of Git is taken back." */
export function withdrawnText({ kind, what, changed }: Done): string {
  if (kind === "self") return `Your rating of ${what} is taken back.`;
  return `${what} is taken back${changed > 1 ? ` with all ${changed} skills it states` : ""}.`;
}

export function restoredText({ kind, what, changed }: Done): string {
  if (kind === "self") return `Your rating of ${what} counts again.`;
  return `${what} counts again${changed > 1 ? ` for all ${changed} skills it states` : ""}.`;
}
