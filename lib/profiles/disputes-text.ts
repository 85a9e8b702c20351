import type { DisputeStatus, EvidenceKind } from "@/db/enums";
import type { EvidenceDetail } from "@/db/schema/profiles";
import { levelWord, pointsText, scoreText } from "@/lib/fit/text";
import type { NamedMove } from "./text";

export const DISPUTE_STATUS_TEXT: Record<DisputeStatus, string> = {
  open: "Waits for an answer",
  withdrawn: "Withdrawn",
  kept: "Stays",
  taken_back: "Taken back",
};

/** A statement as a part of a sentence to anybody: "level 2 by Daniel Reyes", "level 3 for completing SQL". */
export function saidBy({
  kind,
  level,
  by,
  course,
  detail,
}: {
  kind: EvidenceKind;
  level: number;
  by: string | null;
  course: string | null;
  detail: EvidenceDetail;
}): string {
  const said = `level ${levelWord(level)}`;
  const mentor = by ?? "a mentor";
  switch (kind) {
    case "self":
      return `${said} by ${by ?? "the learner"}`;
    case "mentor":
      return `${said} by ${mentor}`;
    case "course":
      return `${said} for completing ${course ?? "a course"}`;
    case "project":
      return `${said} for the project ${detail.title ?? "without a title"}, reviewed by ${mentor}`;
    case "assessment":
      return `${said} for the assessment ${detail.title ?? "without a title"}, graded by ${mentor}`;
    case "credential":
      return `${said} for the credential ${detail.title ?? "without a title"}`;
  }
}

/** What the learner reads after opening a dispute. `asked` = the mentors who were told. */
export function disputedText({ skill, asked }: { skill: string; asked: readonly string[] }): string {
  const who =
    asked.length === 0
      ? "The administrators were asked"
      : `${listed(asked)} ${asked.length === 1 ? "was" : "were"} asked`;
  return `You dispute a statement about ${skill} now. ${who} to answer. It counts until somebody takes it back.`;
}

/** What whoever answered reads. */
export function answeredText({
  skill,
  learner,
  kept,
  moved,
}: {
  skill: string;
  learner: string;
  kept: boolean;
  moved: NamedMove | null;
}): string {
  if (kept) return `Answered. The statement about ${skill} stays, and ${learner} has your answer.`;
  return `Answered. The statement about ${skill} is taken back.${fitText(learner, moved)}`;
}

function fitText(learner: string, move: NamedMove | null): string {
  if (!move || move.before === null) return "";
  if (move.after === null) return ` There is no fit of ${learner} for ${move.title} any more.`;
  const points = pointsText(move.after - move.before);
  if (points === "0") return ` The fit of ${learner} for ${move.title} stays at ${scoreText(move.after)}.`;
  return ` The fit of ${learner} for ${move.title} went from ${scoreText(move.before)} to ${scoreText(move.after)} (${points}).`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
