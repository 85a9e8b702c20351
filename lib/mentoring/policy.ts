import type { Viewer } from "@/lib/platform/viewer";

type Asker = Pick<Viewer, "userId" | "accountRole">;
type Pair = { mentorId: number; learnerId: number; endedAt: Date | null };

/** A mentor has a caseload; nobody else does. */
export const hasCaseload = (viewer: Asker): boolean => viewer.accountRole === "mentor";

/** A mentor reviews the learners assigned to them, while the mentorship lasts. */
export const canReview = (viewer: Asker, mentorship: Pair | null): boolean =>
  mentorship !== null &&
  viewer.accountRole === "mentor" &&
  mentorship.mentorId === viewer.userId &&
  mentorship.endedAt === null;

/** Only admins assign mentors and end mentorships. */
export const canAssignMentors = (viewer: Asker): boolean => viewer.accountRole === "admin";
