import type { EvidenceKind } from "@/db/enums";
import type { EvidenceDetail } from "@/db/schema/profiles";
import type { ReviewedWork } from "./input";

/** Kinds of evidence that a mentor's review writes. */
export const REVIEW_KINDS = ["mentor", "project", "assessment"] as const satisfies readonly EvidenceKind[];

/** Does a mentor stand behind this kind of statement? Everything else is a claim that a mentor may judge. */
export const isReviewKind = (kind: EvidenceKind): boolean => (REVIEW_KINDS as readonly EvidenceKind[]).includes(kind);

/** Kinds of events that a review writes. */
export const REVIEW_EVENTS = ["mentor_review", "project_reviewed", "assessment_graded"] as const;

/** What a statement keeps of the work that it rests on. */
export function workDetail(work: ReviewedWork | undefined): EvidenceDetail {
  if (!work) return {};
  if (work.kind === "assessment") return { title: work.title, grade: work.grade };
  return work.url === null ? { title: work.title } : { title: work.title, url: work.url };
}
