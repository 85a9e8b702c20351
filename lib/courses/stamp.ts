import type { CatalogStatus } from "@/db/enums";

/**
 * What an editor saw when they opened a course: its status, its revision and the moment its draft was saved. An edit is taken only
 * while this is still so; whatever somebody else does to the course or its draft makes another stamp.
 */
export const stampOf = (
  course: { status: CatalogStatus; revision: number },
  draft: { editedAt: Date } | null,
): string => `${course.status}.${course.revision}.${draft ? draft.editedAt.getTime() : 0}`;
