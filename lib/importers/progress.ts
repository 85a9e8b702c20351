import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { imports } from "@/db/schema";
import { logger } from "@/lib/platform/logger";
import type { OnProgress } from "./batches";

const EVERY_MS = 400;

/**
 * Notes in the import's row what is being done, at most every 400 ms and at the start of each stage, on a connection of its own: an
 * import's transaction shows nothing before it ends. A note that cannot be written, or comes while one is written, is left out:
 * it must never cost the import. `also` is told everything.
 */
export function noteProgress(importId: number, also: OnProgress = () => {}): OnProgress {
  let last = { stage: "", at: 0 };
  let writing = false;
  return async (stage, done, total) => {
    await also(stage, done, total);
    const now = Date.now();
    if (writing || (stage === last.stage && now - last.at < EVERY_MS)) return;
    last = { stage, at: now };
    writing = true;
    try {
      await db
        .update(imports)
        .set({ stage, done, total })
        .where(and(eq(imports.id, importId), inArray(imports.status, ["reading", "applying"])));
    } catch (error) {
      logger.debug({ err: error, importId }, "progress was not noted");
    } finally {
      writing = false;
    }
  };
}
