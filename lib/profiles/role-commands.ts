import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { followedRoles, roles } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { writeFollow } from "./changes";
import type { RoleChoiceInput } from "./input";
import { NOTHING, namedMove, type Outcome, onProfile } from "./on-profile";
import { MAX_FOLLOWED } from "./parts";

/**
 * Follows a published role, at most 20 at once; the first one becomes the target. Following it again changes nothing. Throws
 * not_found for a role that is not published and limit for the 21st.
 */
export async function followRole(
  viewer: Viewer,
  { role: slug }: RoleChoiceInput,
): Promise<Outcome & { title: string }> {
  return onProfile(viewer, async (tx, change) => {
    const role = await publishedRole(tx, slug);
    const followed = await tx
      .select({ roleId: followedRoles.roleId })
      .from(followedRoles)
      .where(eq(followedRoles.learnerId, viewer.userId));
    if (followed.some(({ roleId }) => roleId === role.id)) return { ...NOTHING, title: role.title };
    if (followed.length >= MAX_FOLLOWED) {
      throw new AppError(
        "limit",
        `You follow ${MAX_FOLLOWED} roles already. Stop following one, then follow this one.`,
      );
    }
    const { moved } = await writeFollow(tx, change, { ...role, target: followed.length === 0 });
    await writeAudit(tx, viewer, "profile.role_followed", "role", role.id, { learnerId: viewer.userId });
    return { changed: 1, moved: await namedMove(tx, viewer, moved), title: role.title };
  });
}

async function publishedRole(tx: Transaction, slug: string): Promise<{ id: number; title: string }> {
  const [role] = await tx
    .select({ id: roles.id, title: roles.title })
    .from(roles)
    .where(and(eq(roles.slug, slug), eq(roles.status, "published")));
  if (!role) throw new AppError("not_found", "This role is not in the catalog.");
  return role;
}

/** Stops following a role; its stored fits stay. Throws not_found when it is not followed. */
export async function unfollowRole(viewer: Viewer, { role: slug }: RoleChoiceInput): Promise<{ title: string }> {
  return onProfile(viewer, async (tx) => {
    const role = await followedRole(tx, viewer, slug);
    await tx.delete(followedRoles).where(ofRole(viewer, role.id));
    await writeAudit(tx, viewer, "profile.role_unfollowed", "role", role.id, { learnerId: viewer.userId });
    return { title: role.title };
  });
}

/** Makes a followed role the one target. Throws not_found when it is not followed. */
export async function setTarget(viewer: Viewer, { role: slug }: RoleChoiceInput): Promise<{ title: string }> {
  return onProfile(viewer, async (tx) => {
    const role = await followedRole(tx, viewer, slug);
    if (role.target) return { title: role.title };
    await tx
      .update(followedRoles)
      .set({ target: false })
      .where(and(eq(followedRoles.learnerId, viewer.userId), eq(followedRoles.target, true)));
    await tx.update(followedRoles).set({ target: true }).where(ofRole(viewer, role.id));
    await writeAudit(tx, viewer, "profile.target_set", "role", role.id, { learnerId: viewer.userId });
    return { title: role.title };
  });
}

type Followed = { id: number; title: string; target: boolean };

async function followedRole(tx: Transaction, viewer: Viewer, slug: string): Promise<Followed> {
  const [role] = await tx
    .select({ id: roles.id, title: roles.title, target: followedRoles.target })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .where(and(eq(followedRoles.learnerId, viewer.userId), eq(roles.slug, slug)));
  if (!role) throw new AppError("not_found", "You do not follow this role.");
  return role;
}

const ofRole = (viewer: Viewer, roleId: number) =>
  and(eq(followedRoles.learnerId, viewer.userId), eq(followedRoles.roleId, roleId));
