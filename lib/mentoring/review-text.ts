import type { Verdict } from "@/db/enums";
import { levelWord, pointsText, scoreText } from "@/lib/fit/text";
import { formatDate } from "@/lib/platform/dates";
import type { ReviewEffect, StatementView } from "./view";

export const VERDICT_TEXT: Record<Verdict, string> = {
  confirmed: "Confirmed",
  adjusted: "Set",
  declined: "Not confirmed",
};

/** "Confirmed at level 3", "Set to level 2.5", "Not confirmed". */
export function verdictText({ verdict, level }: { verdict: Verdict; level: number | null }): string {
  if (verdict === "declined" || level === null) return VERDICT_TEXT.declined;
  return verdict === "confirmed" ? `Confirmed at level ${levelWord(level)}` : `Set to level ${levelWord(level)}`;
}

/** One role before and after, overall 0..100; null = not enough known. */
export type NamedMove = { title: string; before: number | null; after: number | null };

/** "Their fit for Data Engineer went from 41 to 44 (+2.8)."; says so when there is no score or nothing moved. */
export function movedText(move: NamedMove | null): string {
  if (!move) return "They follow no role yet, so there is no fit to move.";
  const { title, before, after } = move;
  if (after === null) return `There is still no fit for ${title}: nothing that it asks for is known.`;
  if (before === null) return `Their fit for ${title} is ${scoreText(after)} now.`;
  const points = pointsText(after - before);
  if (points === "0") return `Their fit for ${title} stays at ${scoreText(after)}.`;
  if (scoreText(before) === scoreText(after)) return `Their fit for ${title} stays at ${scoreText(after)} (${points}).`;
  return `Their fit for ${title} went from ${scoreText(before)} to ${scoreText(after)} (${points}).`;
}

/** What a mentor reads after a review. */
export function reviewedText({ verdict, main }: { verdict: Verdict; main: NamedMove | null }): string {
  if (verdict === "declined") return "Saved. They have your note; their fit stays as it is.";
  return `Saved. ${movedText(main)}`;
}

/** The first word of a name, to speak of somebody briefly. */
export const firstName = (name: string): string => name.split(" ")[0] ?? name;

/** Who said it and when, as a part of a sentence: "their own rating of 3 November 2026". */
export function statementShort(
  { kind, at, course, by, detail }: Pick<StatementView, "kind" | "at" | "course" | "by" | "detail">,
  timeZone: string,
): string {
  const on = formatDate(at, "day", timeZone);
  switch (kind) {
    case "self":
      return `their own rating of ${on}`;
    case "course":
      return `completing ${course ?? "a course"} on ${on}`;
    case "mentor":
      return `${by ?? "a mentor"} on ${on}`;
    case "credential":
      return `the credential ${detail.title ?? "without a title"}, issued${detail.issuer ? ` by ${detail.issuer}` : ""} on ${on}`;
    case "assessment":
      return `the assessment ${detail.title ?? "without a title"}${detail.grade ? ` (${detail.grade})` : ""}, graded by ${by ?? "a mentor"} on ${on}`;
    case "project":
      return `the project ${detail.title ?? "without a title"}, reviewed by ${by ?? "a mentor"} on ${on}`;
  }
}

/** What a review rests on besides a talk: "Project: Loan desk", "Assessment: Joins, 46 of 50"; null for a talk. */
export function workText({ kind, detail }: Pick<StatementView, "kind" | "detail">): string | null {
  if (kind === "project") return `Project: ${detail.title ?? "without a title"}`;
  if (kind !== "assessment") return null;
  return `Assessment: ${detail.title ?? "without a title"}${detail.grade ? `, ${detail.grade}` : ""}`;
}

/** How a range changed: "Its range narrows from 48–71 to 52–68." */
export function narrowedText({ before, after }: ReviewEffect): string {
  const [from, to] = [rangeOf(before), rangeOf(after)];
  if (from === to) return `Its range stays ${to}.`;
  const narrower = after.high - after.low < before.high - before.low;
  return `Its range ${narrower ? "narrows" : "goes"} from ${from} to ${to}.`;
}

/** "48–71". */
export const rangeOf = ({ low, high }: { low: number; high: number }): string => `${scoreText(low)}–${scoreText(high)}`;
