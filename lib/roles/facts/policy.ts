import type { Viewer } from "@/lib/platform/viewer";

/** Only admins see which figures are stale, renew, add and withdraw. */
export const canEditFacts = (viewer: Pick<Viewer, "accountRole"> | null): boolean => viewer?.accountRole === "admin";
