import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { queueRescores } from "@/lib/fit/queue-rescores";
import { noteRescoreFailure, runRescore } from "@/lib/fit/rescore";

const payloadInput = z.object({ rescoreId: z.coerce.number().int().positive() });

/** Well under the time after which a held job counts as abandoned. */
const TURN_MS = 60_000;
const LONGEST_REASON = 500;

/**
 * Takes a re-scoring further for about a minute and queues itself again when something is left. A failure is noted in its row and
 * thrown, so that the queue tries again later from where it broke off; the last one ends the row as failed.
 */
export async function rescoreFollowers(payload: unknown, attempt: { lastTry: boolean }): Promise<void> {
  const { rescoreId } = payloadInput.parse(payload);
  try {
    const result = await runRescore(rescoreId, { until: Date.now() + TURN_MS });
    if (result === "more") await queueRescores(db, [rescoreId]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await noteRescoreFailure(rescoreId, reason.slice(0, LONGEST_REASON), { last: attempt.lastTry });
    throw error;
  }
}
