import type { Viewer } from "@/lib/platform/viewer";

/** Only admins see drafts of roles and change the catalog. */
export const canEditRoles = (viewer: Pick<Viewer, "accountRole"> | null): boolean => viewer?.accountRole === "admin";
