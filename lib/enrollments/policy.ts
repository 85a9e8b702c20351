import type { EnrollmentStatus } from "@/db/enums";
import type { Viewer } from "@/lib/platform/viewer";
import { canMove } from "./states";

type Person = Pick<Viewer, "userId" | "accountRole">;
type Owned = { learnerId: number; status: EnrollmentStatus };
type Run = { startsAt: Date; endsAt: Date; cancelledAt: Date | null };

/** Learners enroll, and only themselves. A fit score or a missing prerequisite never stands in the way. */
export const canEnroll = (viewer: Person): boolean => viewer.accountRole === "learner";

/** A learner's enrollment is theirs alone to work through. */
export const ownsEnrollment = (viewer: Person, enrollment: Pick<Owned, "learnerId">): boolean =>
  viewer.accountRole === "learner" && viewer.userId === enrollment.learnerId;

export type SectionRefusal = "cancelled" | "started" | "full";

/** Why nobody can enter a section just now; null when there is a seat. `taken` counts seats not given back. */
export function sectionRefusal(
  section: Pick<Run, "startsAt" | "cancelledAt"> & { seats: number },
  taken: number,
  at: Date,
): SectionRefusal | null {
  if (section.cancelledAt !== null) return "cancelled";
  if (section.startsAt.getTime() <= at.getTime()) return "started";
  return taken >= section.seats ? "full" : null;
}

/** The learner may give a seat back until the class begins, always when it was cancelled, and a self-paced course until it is done. */
export function canCancel(
  viewer: Person,
  enrollment: Owned,
  section: Pick<Run, "startsAt" | "cancelledAt"> | null,
  at: Date,
): boolean {
  if (!ownsEnrollment(viewer, enrollment) || !canMove(enrollment.status, "cancelled")) return false;
  return section === null || section.cancelledAt !== null || section.startsAt.getTime() > at.getTime();
}

/** Modules are ticked and unticked only while the enrollment runs. */
export const canRecordProgress = (viewer: Person, enrollment: Owned): boolean =>
  ownsEnrollment(viewer, enrollment) && enrollment.status === "enrolled";

export type CompletionRefusal = "not_running" | "modules_left" | "not_over";

/** What is still missing for completion; null when nothing is. A course without modules is complete when its section is over. */
export function completionRefusal(
  enrollment: Pick<Owned, "status">,
  modules: { done: number; all: number },
  section: Pick<Run, "endsAt"> | null,
  at: Date,
): CompletionRefusal | null {
  if (!canMove(enrollment.status, "completed")) return "not_running";
  if (modules.done < modules.all) return "modules_left";
  if (modules.all === 0 && section !== null && section.endsAt.getTime() > at.getTime()) return "not_over";
  return null;
}
