import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { mentorships, users } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canReadProfile } from "./policy";

/** The learner whose profile the viewer may read. Throws the same not_found for "not yours" and "not there". */
export async function readableLearner(viewer: Viewer, learnerId: number): Promise<{ id: number; name: string }> {
  const [learner] = await db
    .select({ id: users.id, name: users.name, mentorship: mentorships.id })
    .from(users)
    .leftJoin(
      mentorships,
      and(eq(mentorships.learnerId, users.id), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)),
    )
    .where(and(eq(users.id, learnerId), eq(users.accountRole, "learner")));
  if (!learner || !canReadProfile(viewer, learner.id, learner.mentorship !== null)) {
    throw new AppError("not_found", "There is no such learner.");
  }
  return { id: learner.id, name: learner.name };
}
