import "server-only";
import { sql } from "drizzle-orm";
import type { Executor } from "@/db/client";

/** Channel on which a worker tells every web process which public pages to make anew. */
export const STALE_CHANNEL = "bearing_stale";

/** Cached pages under these tags are made anew once the transaction is committed, in every web process. At most 100 tags. */
export async function announceStale(tx: Executor, tags: readonly string[]): Promise<void> {
  if (tags.length > 100) throw new RangeError("Announce one tag that covers them instead.");
  await tx.execute(sql`select pg_notify(${STALE_CHANNEL}, ${JSON.stringify(tags)})`);
}
