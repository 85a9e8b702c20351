/** A figure is looked at again after this long unless its editor says otherwise. */
const MONTHS = 12;
export const SOON_DAYS = 60;
const DAY_MS = 86_400_000;

/** The day a figure read on `day` is due again, both YYYY-MM-DD. */
export function nextReview(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + MONTHS);
  return at.toISOString().slice(0, 10);
}

/** `days` after a day, both YYYY-MM-DD. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Where a figure stands with its review on a day. */
export type ReviewState = "overdue" | "soon" | "later" | "none";

export function reviewState(reviewBy: string | null, today: string): ReviewState {
  if (reviewBy === null) return "none";
  if (reviewBy <= today) return "overdue";
  return reviewBy <= daysAfter(today, SOON_DAYS) ? "soon" : "later";
}
