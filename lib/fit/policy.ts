import type { Viewer } from "@/lib/platform/viewer";

/** May this person see this learner's fit? The learner, a mentor with a mentorship that runs, any admin. */
export function canSeeFit(
  viewer: Pick<Viewer, "userId" | "accountRole">,
  learner: { id: number; mentoredByViewer: boolean },
): boolean {
  if (viewer.userId === learner.id || viewer.accountRole === "admin") return true;
  return viewer.accountRole === "mentor" && learner.mentoredByViewer;
}

/** May this person see what runs in the background, and start it again? */
export const canSeeJobs = (viewer: Pick<Viewer, "accountRole"> | null): boolean => viewer?.accountRole === "admin";
