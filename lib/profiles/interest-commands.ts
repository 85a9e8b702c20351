import "server-only";
import { db } from "@/db/client";
import type { RoleInterests } from "@/db/schema/roles";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { type InterestOrigin, writeInterests } from "./changes";
import { profileHolds } from "./interest-held";
import { interestsOf } from "./interest-items";
import type { QuizResult } from "./interest-token";
import { namedMove, type Outcome, onProfile } from "./on-profile";
import { canEditProfile } from "./policy";

/** Stores the six interests of a finished quiz with its answers. Earlier results stay. */
export const setInterests = async (viewer: Viewer, { form, answers }: QuizResult): Promise<Outcome> =>
  store(viewer, interestsOf(form, answers), { form, answers });

/** Stores six numbers 0..100 that the learner set by hand. Earlier results stay. */
export const setInterestsByHand = async (viewer: Viewer, interests: RoleInterests): Promise<Outcome> =>
  store(viewer, interests, { form: "profile" });

async function store(viewer: Viewer, interests: RoleInterests, origin: InterestOrigin): Promise<Outcome> {
  return onProfile(viewer, async (tx, change) => {
    const moved = await writeInterests(tx, change, interests, origin);
    const detail = { interests, form: origin.form };
    await writeAudit(tx, viewer, "profile.interests_set", "learner", viewer.userId, detail);
    return { changed: 1, moved: await namedMove(tx, viewer, moved) };
  });
}

/** Does the viewer's profile hold this quiz already? Throws forbidden for anybody but a learner. */
export async function holdsQuiz(viewer: Viewer, { quiz }: { quiz: QuizResult | null }): Promise<boolean> {
  if (!canEditProfile(viewer)) throw new AppError("forbidden", "Only learners have a profile.");
  return quiz !== null && profileHolds(db, viewer.userId, quiz);
}
