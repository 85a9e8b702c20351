import type { Executor } from "@/db/client";
import { type ScorableRole, scorableRole } from "./chain";
import { loadRevisions, revisionKey } from "./load-roles";
import type { LoadedModel } from "./model";

type Wanted = { roleId: number; revision: number };

/** Role revisions laid out once for all the learners they are scored for. Revisions and models never change. */
export type RoleShelf = {
  /** Reads and lays out those that are not there yet. Throws when one was never published. */
  fetch: (tx: Executor, loaded: LoadedModel, wanted: readonly Wanted[]) => Promise<void>;
  /** One that was fetched before. */
  take: (loaded: LoadedModel, wanted: Wanted) => ScorableRole;
};

/** Revisions kept at once; the whole shelf is cleared when more are wanted. */
const MOST_KEPT = 5_000;

/** An empty shelf. */
export function roleShelf(): RoleShelf {
  const kept = new Map<string, ScorableRole>();
  const keyOf = ({ id }: LoadedModel, { roleId, revision }: Wanted) => `${id} ${revisionKey(roleId, revision)}`;
  return {
    async fetch(tx, loaded, wanted) {
      if (kept.size > MOST_KEPT) kept.clear();
      const missing = new Map<string, Wanted>();
      for (const one of wanted)
        if (!kept.has(keyOf(loaded, one))) missing.set(revisionKey(one.roleId, one.revision), one);
      const inputs = await loadRevisions(tx, [...missing.values()]);
      for (const [key, one] of missing) {
        const input = inputs.get(key);
        if (!input) throw new Error(`Revision ${one.revision} of role ${one.roleId} is not stored.`);
        kept.set(keyOf(loaded, one), scorableRole(one.roleId, one.revision, input, loaded));
      }
    },
    take(loaded, wanted) {
      const role = kept.get(keyOf(loaded, wanted));
      if (!role) throw new Error(`Revision ${wanted.revision} of role ${wanted.roleId} was not fetched.`);
      return role;
    },
  };
}
