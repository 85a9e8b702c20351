import type { RevisionOrigin } from "@/db/enums";
import type { RoleChange } from "./view";

type Revision = {
  revision: number;
  changes: readonly string[];
  origin: RevisionOrigin;
  release: string | null;
  at: Date;
};

type FigureChange = { at: Date; sentence: string };

/**
 * Publications and changes of single figures as one history, newest first. Figures that changed in the same minute stand
 * together; a publication after the first that says nothing is left out.
 */
export function mergeChanges(revisions: readonly Revision[], figures: readonly FigureChange[]): RoleChange[] {
  const first = Math.min(...revisions.map(({ revision }) => revision));
  const published = revisions
    .filter(({ revision, changes }) => changes.length > 0 || revision === first)
    .map(
      ({ revision, changes, origin, release, at }): RoleChange => ({
        at: at.toISOString(),
        revision,
        sentences: changes,
        origin,
        release,
      }),
    );
  const byMinute = new Map<string, { at: Date; sentences: string[] }>();
  for (const { at, sentence } of figures) {
    const minute = at.toISOString().slice(0, 16);
    const group = byMinute.get(minute);
    if (group) group.sentences.push(sentence);
    else byMinute.set(minute, { at, sentences: [sentence] });
  }
  const moved = [...byMinute.values()].map(
    ({ at, sentences }): RoleChange => ({
      at: at.toISOString(),
      revision: null,
      sentences,
      origin: "editor",
      release: null,
    }),
  );
  return [...published, ...moved].sort(
    (a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0) || (b.revision ?? 0) - (a.revision ?? 0),
  );
}
