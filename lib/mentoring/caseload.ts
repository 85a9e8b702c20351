import type { FitSummary } from "@/lib/fit/view";

export type Turn = {
  /** Who must act next. */
  turn: "mentor" | "learner";
  /** Whole days that the other one has waited. */
  days: number;
  why: "new_work" | "never_met" | "quiet" | "in_progress";
};

export type CaseloadLine = Turn & {
  learnerId: number;
  name: string;
  seenAt: Date | null;
  /** Things the learner did that the mentor has not seen. */
  news: number;
  nextDate: { at: Date; what: "starts" | "ends"; course: string; timeZone: string } | null;
  fit: FitSummary | null;
};

const DAY_MS = 86_400_000;
/** A learner who did nothing for this long needs a word. */
export const QUIET_DAYS = 14;

const days = (from: Date, to: Date): number => Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS));

/** Whose move it is. Unseen work and a first meeting are the mentor's; otherwise the learner's, quiet after two weeks. */
export function turnOf(state: {
  at: Date;
  seenAt: Date | null;
  startedAt: Date;
  news: { since: Date } | null;
  lastActivityAt: Date | null;
}): Turn {
  if (state.news) return { turn: "mentor", days: days(state.news.since, state.at), why: "new_work" };
  if (!state.seenAt) return { turn: "mentor", days: days(state.startedAt, state.at), why: "never_met" };
  const still = days(state.lastActivityAt ?? state.startedAt, state.at);
  return { turn: "learner", days: still, why: still >= QUIET_DAYS ? "quiet" : "in_progress" };
}

const urgency = (line: Turn): number => (line.turn === "mentor" ? 2 : line.why === "quiet" ? 1 : 0);

/** The mentor's own moves first, then quiet learners, then the rest; each by days waited, then by name. */
export const compareLines = (a: CaseloadLine, b: CaseloadLine): number =>
  urgency(b) - urgency(a) || b.days - a.days || a.name.localeCompare(b.name) || a.learnerId - b.learnerId;
