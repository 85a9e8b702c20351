import type { Viewer } from "@/lib/platform/viewer";

/** Only admins see imports, bring files, apply and drop. */
export const canImport = (viewer: Pick<Viewer, "accountRole"> | null): boolean => viewer?.accountRole === "admin";
