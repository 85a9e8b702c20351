import "server-only";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import { evidence, followedRoles, profiles, roles, skills } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import {
  type Change,
  isStandingSelfRating,
  lockLearner,
  type Moved,
  writeFollow,
  writeInterests,
  writePreferences,
  writeRatings,
} from "./changes";
import type {
  AboutInput,
  InterestsInput,
  PreferencesInput,
  RateSkillsInput,
  RoleChoiceInput,
  WithdrawInput,
} from "./input";
import { interestsOf } from "./interest-items";
import { MAX_FOLLOWED } from "./parts";
import { canEditProfile } from "./policy";
import type { NamedMove } from "./text";

/** How many things a change wrote, and what it did to the fit of the target role (of the oldest followed one without a target). */
export type Outcome = { changed: number; moved: NamedMove | null };

/**
 * Saves the learner's own ratings, skill slug → level 0..5 in half steps or null to take the rating back. Unchanged ones write
 * nothing. Throws invalid when a slug is not in the catalog.
 */
export async function rateSkills(viewer: Viewer, { ratings }: RateSkillsInput): Promise<Outcome> {
  return onProfile(viewer, async (tx, change) => {
    const slugs = Object.keys(ratings);
    if (slugs.length === 0) return NOTHING;
    const known = await tx
      .select({ skillId: skills.id, slug: skills.slug, name: skills.name })
      .from(skills)
      .where(inArray(skills.slug, slugs))
      .orderBy(skills.name);
    refuseUnknown(slugs, known);
    const wanted = known.map(({ slug, ...skill }) => ({ ...skill, level: ratings[slug] ?? null }));
    const { changed, moved } = await writeRatings(tx, change, wanted);
    if (changed.length > 0) {
      const levels = Object.fromEntries(changed.map(({ name, level }) => [name, level]));
      await writeAudit(tx, viewer, "profile.skills_rated", "learner", viewer.userId, { levels });
    }
    return { changed: changed.length, moved: await namedMove(tx, viewer, moved) };
  });
}

const NOTHING: Outcome = { changed: 0, moved: null };

function refuseUnknown(slugs: readonly string[], known: readonly { slug: string }[]): void {
  const there = new Set(known.map((skill) => skill.slug));
  const missing = slugs.filter((slug) => !there.has(slug));
  if (missing.length === 0) return;
  const fields = Object.fromEntries(
    missing.map((slug) => [`ratings.${slug}`, ["This skill is no longer in the catalog. Reload the page."]]),
  );
  throw new AppError("invalid", "Some of these skills are not in the catalog.", fields);
}

/** Stores the six interests of a fully answered questionnaire. Earlier results stay. */
export async function setInterests(viewer: Viewer, { answers }: InterestsInput): Promise<Outcome> {
  return onProfile(viewer, async (tx, change) => {
    const interests = interestsOf(answers);
    const moved = await writeInterests(tx, change, interests);
    await writeAudit(tx, viewer, "profile.interests_set", "learner", viewer.userId, { interests });
    return { changed: 1, moved: await namedMove(tx, viewer, moved) };
  });
}

/** Stores the preferences when they differ from the ones before. Budget and pay come in whole dollars. */
export async function setPreferences(viewer: Viewer, { budget, ...input }: PreferencesInput): Promise<Outcome> {
  return onProfile(viewer, async (tx, change) => {
    const preferences = { ...input, budgetMinor: budget === null ? null : Math.round(budget * 100) };
    const moved = await writePreferences(tx, change, preferences);
    if (moved === null) return NOTHING;
    await writeAudit(tx, viewer, "profile.preferences_set", "learner", viewer.userId, { preferences });
    return { changed: 1, moved: await namedMove(tx, viewer, moved) };
  });
}

/** Stores the learner's present work and their own words. Moves no fit. */
export async function saveAbout(viewer: Viewer, { currentRole, about }: AboutInput): Promise<void> {
  await onProfile(viewer, async (tx, { at }) => {
    const values = { currentRole, about, updatedAt: at };
    await tx
      .insert(profiles)
      .values({ userId: viewer.userId, ...values })
      .onConflictDoUpdate({ target: profiles.userId, set: values });
    await writeAudit(tx, viewer, "profile.about_saved", "learner", viewer.userId);
  });
}

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

/**
 * Takes back the learner's own rating of the skill that a statement is about, with the earlier ones it replaced, so that none
 * of them counts again. Throws not_found for anybody else's statement, another kind, or one already taken back.
 */
export async function withdrawEvidence(viewer: Viewer, { evidenceId }: WithdrawInput): Promise<Outcome> {
  return onProfile(viewer, async (tx, change) => {
    const [statement] = await tx
      .select({ skillId: evidence.skillId, name: skills.name })
      .from(evidence)
      .innerJoin(skills, eq(skills.id, evidence.skillId))
      .where(and(eq(evidence.id, evidenceId), eq(evidence.learnerId, viewer.userId), ...isStandingSelfRating(tx)));
    if (!statement) throw new AppError("not_found", "There is no rating of yours here to take back.");
    const { changed, moved } = await writeRatings(tx, change, [{ ...statement, level: null }]);
    await writeAudit(tx, viewer, "profile.evidence_withdrawn", "evidence", evidenceId, { skill: statement.name });
    return { changed: changed.length, moved: await namedMove(tx, viewer, moved) };
  });
}

async function namedMove(tx: Transaction, viewer: Viewer, moved: Moved): Promise<NamedMove | null> {
  if (moved.length === 0) return null;
  const [role] = await tx
    .select({ id: roles.id, title: roles.title })
    .from(followedRoles)
    .innerJoin(roles, eq(roles.id, followedRoles.roleId))
    .where(
      and(
        eq(followedRoles.learnerId, viewer.userId),
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

/** One change of the viewer's own profile at a time, all or nothing. */
async function onProfile<T>(viewer: Viewer, change: (tx: Transaction, change: Change) => Promise<T>): Promise<T> {
  if (!canEditProfile(viewer)) throw new AppError("forbidden", "Only learners have a profile.");
  return db.transaction(async (tx) => {
    await lockLearner(tx, viewer.userId);
    return change(tx, { learnerId: viewer.userId, actorId: viewer.userId, at: now() });
  });
}
