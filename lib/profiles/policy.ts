import type { Viewer } from "@/lib/platform/viewer";

/** Only learners have a profile to fill in. */
export const canEditProfile = (viewer: Pick<Viewer, "accountRole">): boolean => viewer.accountRole === "learner";

/** A profile is read by its learner, by a mentor while assigned to them, and by admins. */
export const canReadProfile = (
  viewer: Pick<Viewer, "userId" | "accountRole">,
  learnerId: number,
  mentors: boolean,
): boolean =>
  viewer.userId === learnerId || viewer.accountRole === "admin" || (viewer.accountRole === "mentor" && mentors);

/** Learners take back their own words only; what a course or a mentor stated stays. */
export const canWithdraw = (
  viewer: Pick<Viewer, "userId">,
  statement: { learnerId: number; kind: string; current: boolean },
): boolean => statement.learnerId === viewer.userId && statement.kind === "self" && statement.current;
