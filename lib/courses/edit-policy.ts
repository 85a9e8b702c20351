import type { Viewer } from "@/lib/platform/viewer";

/** Only admins see drafts and change the catalog. */
export const canEditCatalog = (viewer: Pick<Viewer, "accountRole"> | null): boolean => viewer?.accountRole === "admin";
