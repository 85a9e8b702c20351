import type { EvidenceKind } from "@/db/enums";
import type { Viewer } from "@/lib/platform/viewer";
import type { Standing } from "./evidence";

/** Only learners have a profile to fill in. */
export const canEditProfile = (viewer: Pick<Viewer, "accountRole">): boolean => viewer.accountRole === "learner";

/** A profile is read by its learner, by a mentor while assigned to them, and by admins. */
export const canReadProfile = (
  viewer: Pick<Viewer, "userId" | "accountRole">,
  learnerId: number,
  mentors: boolean,
): boolean =>
  viewer.userId === learnerId || viewer.accountRole === "admin" || (viewer.accountRole === "mentor" && mentors);

/** What learners state themselves, and what others or the system state about them. */
const OWN_KINDS: readonly EvidenceKind[] = ["self", "credential"];

type Said = { learnerId: number; kind: EvidenceKind; standing: Standing };

/** Learners take back their own words only: ratings that count, credentials while they stand. */
export const canWithdraw = (viewer: Pick<Viewer, "userId">, { learnerId, kind, standing }: Said): boolean =>
  learnerId === viewer.userId &&
  (kind === "credential" ? standing !== "withdrawn" : kind === "self" && standing === "counts");

/** What others stated, a learner disputes, as long as nobody took it back. */
export const canDispute = (viewer: Pick<Viewer, "userId">, { learnerId, kind, standing }: Said): boolean =>
  learnerId === viewer.userId && !OWN_KINDS.includes(kind) && standing !== "withdrawn";

/** A dispute is answered by a mentor while assigned to the learner, and by admins. */
export const canAnswerDispute = (viewer: Pick<Viewer, "accountRole">, mentors: boolean): boolean =>
  viewer.accountRole === "admin" || (viewer.accountRole === "mentor" && mentors);
