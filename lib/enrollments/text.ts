import type { EnrollmentStatus } from "@/db/enums";
import type { EnrollmentTerms } from "@/db/schema";
import { monthsText, NOT_STATED, priceText, sessionsText } from "@/lib/courses/text";
import type { CompletionRefusal, SectionRefusal } from "./policy";

export const STATUS_LABELS: Record<EnrollmentStatus, string> = {
  enrolled: "Enrolled",
  completed: "Completed",
  cancelled: "Cancelled",
};

export const REFUSAL_SENTENCES: Record<SectionRefusal, string> = {
  cancelled: "These dates were cancelled. Choose other dates.",
  started: "This section has already begun. Choose later dates.",
  full: "This section filled up. Choose other dates.",
};

export const COMPLETION_SENTENCES: Record<CompletionRefusal, string> = {
  not_running: "This enrollment is no longer running.",
  modules_left: "Some modules are not ticked yet. Tick every module you finished, then complete the course.",
  not_over: "This course has no modules to tick. You can complete it once its last meeting is over.",
};

/** The promises as label and words; what was not stated says so. */
export function termRows(
  terms: Omit<EnrollmentTerms, "courseTitle" | "courseRevision" | "skills">,
): { label: string; value: string | null }[] {
  const price = priceText(terms.price);
  return [
    { label: "Price", value: price === NOT_STATED ? null : price },
    { label: "Financing", value: terms.financing },
    {
      label: "One-on-one mentoring",
      value: terms.mentoringSessions === null ? null : sessionsText(terms.mentoringSessions),
    },
    { label: "Retake window", value: terms.retakeMonths === null ? null : monthsText(terms.retakeMonths) },
    { label: "Certificate", value: terms.certificate },
  ];
}

/** "3 of 5 modules, 24 of 48 hours". */
export function progressText(modules: readonly { done: boolean; hours: number }[]): string {
  const done = modules.filter((module) => module.done);
  const hours = (list: readonly { hours: number }[]) =>
    Number(list.reduce((sum, { hours: part }) => sum + part, 0).toFixed(1));
  return `${done.length} of ${modules.length} ${modules.length === 1 ? "module" : "modules"}, ${hours(done)} of ${hours(modules)} hours`;
}
