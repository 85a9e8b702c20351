import { FACT_KINDS, type FactKind } from "@/db/enums";
import { formatDate } from "@/lib/platform/dates";
import type { FactListView } from "@/lib/roles/facts/list-query";
import { type ReviewState, reviewState } from "@/lib/roles/facts/review";

const KIND_LABELS: Record<FactKind, string> = {
  pay: "Pay, US dollars a year",
  growth: "Growth of employment, percent",
  openings: "Openings, jobs a year",
  employment: "Jobs now",
  entry_education: "Usual way in, in words",
  rank: "Rank in a list, in words",
  note: "Something else, in words",
};

export const KIND_OPTIONS = FACT_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] }));

export const VIEW_LABELS: Record<FactListView, string> = {
  stale: "Due or undated",
  due: "Review due",
  soon: "Due within 60 days",
  undated: "Undated in source",
  all: "All that stand",
  withdrawn: "Withdrawn",
};

export const dayText = (iso: string): string => formatDate(new Date(`${iso}T00:00:00Z`), "day");

/** "Due since 1 October 2024", "Review on 1 October 2027". */
export function reviewText(reviewBy: string | null, today: string): string {
  if (reviewBy === null) return "No review date";
  if (reviewBy === today) return "Due today";
  return reviewBy < today ? `Due since ${dayText(reviewBy)}` : `Review on ${dayText(reviewBy)}`;
}

export const REVIEW_LOOK: Record<ReviewState, "danger" | "role" | "plain"> = {
  overdue: "danger",
  none: "danger",
  soon: "role",
  later: "plain",
};

export const reviewLook = (reviewBy: string | null, today: string) => REVIEW_LOOK[reviewState(reviewBy, today)];

export const DONE: Record<string, string> = {
  renewed: "Renewed. The public page shows it from now on; the old figure is kept below.",
  confirmed: "Reviewed today. The figure is unchanged.",
  added: "Added. The public page shows it from now on.",
  withdrawn: "Withdrawn. It is no longer on the public page; you can put it back.",
  restored: "Put back. The public page shows it again.",
};
