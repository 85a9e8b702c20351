import "server-only";
import { and, eq, exists, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { mentorships, users } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canSeeFit } from "./policy";

/** Throws AppError not_found unless the learner is there and the viewer may see their fit: both give the same answer. */
export async function requireFitAccess(viewer: Viewer, learnerId: number): Promise<void> {
  const active = db
    .select({ one: sql`1` })
    .from(mentorships)
    .where(
      and(eq(mentorships.learnerId, users.id), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt)),
    );
  const [learner] = await db
    .select({ id: users.id, mentoredByViewer: sql<boolean>`${exists(active)}` })
    .from(users)
    .where(eq(users.id, learnerId));
  if (!learner || !canSeeFit(viewer, learner)) throw new AppError("not_found", "Bearing has no such learner.");
}
