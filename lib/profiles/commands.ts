import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { profiles, skills } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { newestPreferences, writePreferences, writeRatings } from "./changes";
import type { AboutInput, PreferencesInput, RateSkillsInput } from "./input";
import { roleCalled } from "./nearest-role";
import { NOTHING, namedMove, type Outcome, onProfile } from "./on-profile";
import { withTraits } from "./traits";

export { restoreEvidence, withdrawEvidence } from "./evidence-commands";
export type { Outcome } from "./on-profile";
export { followRole, setTarget, unfollowRole } from "./role-commands";
export { answerTraits } from "./trait-commands";

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
      .where(and(inArray(skills.slug, slugs), eq(skills.status, "published")))
      .orderBy(skills.name)
      // a merge waits for those who speak of the skill, and they see what it did
      .for("key share");
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

function refuseUnknown(slugs: readonly string[], known: readonly { slug: string }[]): void {
  const there = new Set(known.map((skill) => skill.slug));
  const missing = slugs.filter((slug) => !there.has(slug));
  if (missing.length === 0) return;
  const fields = Object.fromEntries(
    missing.map((slug) => [`ratings.${slug}`, ["This skill is no longer in the catalog. Reload the page."]]),
  );
  throw new AppError("invalid", "Some of these skills are not in the catalog.", fields);
}

/**
 * Stores the preferences when they differ from the ones before. Budget and pay come in whole dollars; without `traits` the
 * answers about the work stay.
 */
export async function setPreferences(viewer: Viewer, { budget, traits, ...input }: PreferencesInput): Promise<Outcome> {
  return onProfile(viewer, async (tx, change) => {
    const held = (await newestPreferences(tx, viewer.userId))?.traits;
    const preferences = withTraits(
      { ...input, budgetMinor: budget === null ? null : Math.round(budget * 100) },
      traits ? { ...held, ...traits } : held,
    );
    const moved = await writePreferences(tx, change, preferences);
    if (moved === null) return NOTHING;
    await writeAudit(tx, viewer, "profile.preferences_set", "learner", viewer.userId, { preferences });
    return { changed: 1, moved: await namedMove(tx, viewer, moved) };
  });
}

/**
 * Stores the learner's present work, the role of the catalog nearest to it, and their own words. Moves no fit. Throws invalid
 * when no published role is called like `nearestRole`; left out, the role stays as it is.
 */
export async function saveAbout(viewer: Viewer, { currentRole, nearestRole, about }: AboutInput): Promise<void> {
  const nearest = nearestRole === undefined ? {} : { currentRoleId: await roleCalled(nearestRole) };
  await onProfile(viewer, async (tx, { at }) => {
    const values = { currentRole, ...nearest, about, updatedAt: at };
    await tx
      .insert(profiles)
      .values({ userId: viewer.userId, ...values })
      .onConflictDoUpdate({ target: profiles.userId, set: values });
    await writeAudit(tx, viewer, "profile.about_saved", "learner", viewer.userId);
  });
}
