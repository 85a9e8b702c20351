import type { FitSummary } from "@/lib/fit/view";
import { DAY_MS } from "@/lib/platform/clock";

export type Turn = {
  /** Who must act next. */
  turn: "mentor" | "learner";
  /** Whole days that the other one has waited; of a learner, that nothing has happened. */
  days: number;
  why: "disputed" | "new_work" | "never_met" | "quiet" | "in_progress";
};

export type NextDate = { at: Date; what: "starts" | "ends"; course: string; timeZone: string };

export type CaseloadLine = Turn & {
  learnerId: number;
  name: string;
  seenAt: Date | null;
  /** Things the learner did that the mentor has not seen. */
  news: number;
  /** Disputes that wait for an answer. */
  disputes: number;
  nextDate: NextDate | null;
  fit: FitSummary | null;
};

/** A learner who did nothing for this many days needs a word. */
export const QUIET_DAYS = 14;

/** Whole days between two moments, never negative. */
export const daysBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS));

/**
 * Whose move it is. An open dispute, unseen work and a first meeting are the mentor's, in this order; otherwise the learner's,
 * quiet after two weeks. Who waits for two things waits since the older one.
 */
export function turnOf(state: {
  at: Date;
  seenAt: Date | null;
  startedAt: Date;
  news: { since: Date } | null;
  disputed?: { since: Date } | null;
  lastActivityAt: Date | null;
}): Turn {
  if (state.disputed) {
    const since = state.news && state.news.since < state.disputed.since ? state.news.since : state.disputed.since;
    return { turn: "mentor", days: daysBetween(since, state.at), why: "disputed" };
  }
  if (state.news) return { turn: "mentor", days: daysBetween(state.news.since, state.at), why: "new_work" };
  if (!state.seenAt) return { turn: "mentor", days: daysBetween(state.startedAt, state.at), why: "never_met" };
  const still = daysBetween(state.lastActivityAt ?? state.startedAt, state.at);
  return { turn: "learner", days: still, why: still >= QUIET_DAYS ? "quiet" : "in_progress" };
}

/** The three parts of a caseload, the most urgent first. */
export const GROUPS = ["yours", "quiet", "moving"] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf({ turn, why }: Pick<Turn, "turn" | "why">): Group {
  if (turn === "mentor") return "yours";
  return why === "quiet" ? "quiet" : "moving";
}

/** The mentor's own moves first, then quiet learners, then the rest; in each the longest wait first, then by name. */
export const compareLines = (a: CaseloadLine, b: CaseloadLine): number =>
  GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)) || b.days - a.days || byName(a, b);

/** By name, then by number, so that two of one name keep their places. */
export const byName = (a: CaseloadLine, b: CaseloadLine): number =>
  a.name.localeCompare(b.name, "en") || a.learnerId - b.learnerId;

/** The nearest date first; learners without one last, by name. */
export const byDate = (a: CaseloadLine, b: CaseloadLine): number =>
  (a.nextDate?.at.getTime() ?? Number.POSITIVE_INFINITY) - (b.nextDate?.at.getTime() ?? Number.POSITIVE_INFINITY) ||
  byName(a, b);
