import type { Viewer } from "@/lib/platform/viewer";

/** Only admins see drafts of skills, change and merge them. */
export const canEditSkills = (viewer: Pick<Viewer, "accountRole"> | null): boolean => viewer?.accountRole === "admin";
