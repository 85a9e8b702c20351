import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { gt, lt, max, sql } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { staleNotices } from "@/db/schema";
import { env } from "./env";

/** Every web process has read a notice long before this. */
const KEPT = "1 day";
const MOST_TAGS = 100;

/**
 * Cached public pages under these tags are made anew in every web process, within a second of the commit. For changes made
 * outside a form's action (a worker, a command); actions call `updateTag`, which acts on the next request. At most 100 tags.
 */
export async function announceStale(tx: Executor, tags: readonly string[]): Promise<void> {
  if (tags.length > MOST_TAGS) throw new RangeError("Announce one tag that covers them instead.");
  await tx.delete(staleNotices).where(lt(staleNotices.at, sql`now() - ${KEPT}::interval`));
  await tx.insert(staleNotices).values({ tags: [...tags] });
}

/** Number of the newest notice, 0 when there is none. */
export async function newestNotice(): Promise<number> {
  const [row] = await db.select({ id: max(staleNotices.id) }).from(staleNotices);
  return row?.id ?? 0;
}

/** The tags of all notices after `id`, each once. */
export async function tagsSince(id: number): Promise<string[]> {
  const rows = await db.select({ tags: staleNotices.tags }).from(staleNotices).where(gt(staleNotices.id, id));
  return [...new Set(rows.flatMap((row) => row.tags))];
}

/** What a process shows its own route to be let in: only who knows AUTH_SECRET can make it. */
export function staleToken(): string {
  return createHmac("sha256", env.authSecret ?? "")
    .update("stale")
    .digest("base64url");
}

/** Was this token made by `staleToken` in an instance with the same, set AUTH_SECRET? */
export function isStaleToken(token: string | null): boolean {
  const [given, right] = [Buffer.from(token ?? ""), Buffer.from(staleToken())];
  return Boolean(env.authSecret) && given.length === right.length && timingSafeEqual(given, right);
}
