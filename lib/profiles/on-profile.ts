import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { followedRoles, roles } from "@/db/schema";
import { lockLearners } from "@/lib/fit/record";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { Change, Moved } from "./changes";
import { canEditProfile } from "./policy";
import type { NamedMove } from "./text";

/** How many things a change wrote, and what it did to the fit of the target role (of the oldest followed one without a target). */
export type Outcome = { changed: number; moved: NamedMove | null };

export const NOTHING: Outcome = { changed: 0, moved: null };

/** One change of the viewer's own profile at a time, all or nothing. */
export async function onProfile<T>(
  viewer: Viewer,
  change: (tx: Transaction, change: Change) => Promise<T>,
): Promise<T> {
  if (!canEditProfile(viewer)) throw new AppError("forbidden", "Only learners have a profile.");
  return db.transaction(async (tx) => {
    await lockLearners(tx, [viewer.userId]);
    return change(tx, { learnerId: viewer.userId, actorId: viewer.userId, at: now() });
  });
}

/** What happened to a person's target role, or to the oldest followed one that moved. */
export async function namedMove(
  tx: Transaction,
  { userId }: Pick<Viewer, "userId">,
  moved: Moved,
): Promise<NamedMove | null> {
  if (moved.length === 0) return null;
  const [role] = await tx
    .select({ id: roles.id, title: roles.title })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .where(
      and(
        eq(followedRoles.learnerId, userId),
        inArray(
          roles.id,
          moved.map(({ roleId }) => roleId),
        ),
      ),
    )
    .orderBy(desc(followedRoles.target), asc(followedRoles.followedAt))
    .limit(1);
  const move = moved.find(({ roleId }) => roleId === role?.id);
  return role && move ? { title: role.title, before: move.before, after: move.after } : null;
}
