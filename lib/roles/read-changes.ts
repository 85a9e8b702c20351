import "server-only";
import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { roleRevisions } from "@/db/schema";
import { factChanges } from "./facts/changes";
import { mergeChanges } from "./history";
import type { RoleChange } from "./view";

/** Most publications a page tells of. */
const MOST_REVISIONS = 60;

/** What changed on a role's page, newest first: its publications and its renewed figures. */
export async function readChanges(roleId: number): Promise<RoleChange[]> {
  const revisions = await db
    .select({
      revision: roleRevisions.revision,
      changes: roleRevisions.changes,
      origin: roleRevisions.origin,
      release: roleRevisions.release,
      at: roleRevisions.publishedAt,
    })
    .from(roleRevisions)
    .where(eq(roleRevisions.roleId, roleId))
    .orderBy(desc(roleRevisions.revision))
    .limit(MOST_REVISIONS);
  return mergeChanges(revisions, await factChanges(roleId));
}
