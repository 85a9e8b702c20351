import "server-only";
import { fitForRole, type RoleFitNow } from "@/lib/fit/role-fit-now";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { newestPreferences, writePreferences } from "./changes";
import type { AnswerTraitsInput } from "./input";
import { onProfile } from "./on-profile";
import { NO_PREFERENCES, withTraits } from "./traits";

/** All answers as they stand now, and the role's fit before and after. */
export type AnsweredTraits = {
  traits: Record<string, "seek" | "avoid">;
  before: RoleFitNow;
  after: RoleFitNow;
};

/**
 * Adds answers about traits of work to the viewer's preferences, null takes one back: one preference set and one event for all
 * of them, nothing when none differs. Throws not_found for a role that is not published.
 */
export async function answerTraits(viewer: Viewer, { answers, role }: AnswerTraitsInput): Promise<AnsweredTraits> {
  return onProfile(viewer, async (tx, change) => {
    const before = await fitForRole(tx, viewer.userId, role, change.at);
    if (!before) throw new AppError("not_found", "This role is not in the catalog.");
    const held = await newestPreferences(tx, viewer.userId);
    const { traits: earlier, ...rest } = held ?? NO_PREFERENCES;
    const preferences = withTraits(rest, { ...earlier, ...answers });
    const moved = held === null && !preferences.traits ? null : await writePreferences(tx, change, preferences);
    const traits = preferences.traits ?? {};
    if (moved === null) return { traits, before, after: before };
    await writeAudit(tx, viewer, "profile.preferences_set", "learner", viewer.userId, { preferences });
    return { traits, before, after: (await fitForRole(tx, viewer.userId, role, change.at)) ?? before };
  });
}
