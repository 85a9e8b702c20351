import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { learnerViews } from "@/db/schema";

/** A page opened again within this time belongs to the same sitting. */
export const SITTING_GAP_MS = 30 * 60_000;

export type Sitting = {
  /** From when on things are new to the mentor: their last look in the sitting before, or the start of the mentorship. */
  since: Date;
  /** There was no sitting before this one. */
  first: boolean;
  /** The first look of this sitting. */
  startedAt: Date;
};

/** The look that began the newest sitting of a mentorship, and the look before it; null before the first one. */
export async function newestSitting(
  tx: Transaction,
  mentorshipId: number,
): Promise<{ id: number; at: Date; before: Date | null } | null> {
  const looks = tx
    .select({
      id: learnerViews.id,
      at: learnerViews.viewedAt,
      before:
        sql<Date | null>`lag(${learnerViews.viewedAt}) over (order by ${learnerViews.viewedAt}, ${learnerViews.id})`.as(
          "before",
        ),
    })
    .from(learnerViews)
    .where(eq(learnerViews.mentorshipId, mentorshipId))
    .as("looks");
  const gap = sql`make_interval(secs => ${SITTING_GAP_MS / 1000})`;
  const [newest] = await tx
    .select({ id: looks.id, at: looks.at, before: sql<Date | null>`${looks.before}`.mapWith(learnerViews.viewedAt) })
    .from(looks)
    .where(or(isNull(looks.before), and(sql`${looks.at} - ${looks.before} >= ${gap}`)))
    .orderBy(desc(looks.at), desc(looks.id))
    .limit(1);
  return newest ?? null;
}
