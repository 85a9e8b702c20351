/**
 * What an editor saw when they opened a document: its status, its revision and the moment its draft was saved. An edit is taken
 * only while this is still so; whatever somebody else does to the document or its draft makes another stamp.
 */
export const stampOf = (document: { status: string; revision: number }, draft: { editedAt: Date } | null): string =>
  `${document.status}.${document.revision}.${draft ? draft.editedAt.getTime() : 0}`;
