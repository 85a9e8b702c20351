import { eq } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { fitRescores } from "@/db/schema";
import { BATCH, type BatchResult, rescoreBatch } from "./rescore-batch";
import { roleShelf } from "./role-shelf";

/**
 * Works on a re-scoring, batch by batch, each in a transaction of its own, until it is done or `until` has passed (milliseconds
 * since 1970).
 * @returns "more" when something is left to do; "missing" when there is no such re-scoring
 */
export async function runRescore(
  rescoreId: number,
  { until = Number.POSITIVE_INFINITY, size = BATCH }: { until?: number; size?: number } = {},
): Promise<BatchResult> {
  const shelf = roleShelf();
  for (;;) {
    const result = await db.transaction((tx) => rescoreBatch(tx, rescoreId, shelf, size));
    if (result !== "more" || Date.now() >= until) return result;
  }
}

/** A whole re-scoring inside the caller's transaction, where nobody waits: for seeding. */
export async function rescoreWithin(tx: Executor, rescoreId: number): Promise<void> {
  const shelf = roleShelf();
  while ((await rescoreBatch(tx, rescoreId, shelf)) === "more");
}

/** Keeps why a re-scoring broke off. With `last` nothing more will be tried until somebody asks for it. */
export async function noteRescoreFailure(
  rescoreId: number,
  reason: string,
  { last }: { last: boolean },
): Promise<void> {
  await db
    .update(fitRescores)
    .set({ error: reason, ...(last ? { status: "failed" as const } : {}) })
    .where(eq(fitRescores.id, rescoreId));
}
