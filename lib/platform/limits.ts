import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { now } from "./clock";
import { AppError } from "./errors";

export type Limit = { name: string; max: number; seconds: number };

export const LIMITS = {
  signInByAddress: { name: "sign-in-ip", max: 30, seconds: 180 },
  signInByAccount: { name: "sign-in-account", max: 10, seconds: 900 },
  signUp: { name: "sign-up-ip", max: 20, seconds: 1800 },
  reset: { name: "reset-email", max: 5, seconds: 1800 },
  api: { name: "api", max: 600, seconds: 300 },
  imports: { name: "import", max: 20, seconds: 3600 },
} satisfies Record<string, Limit>;

const keyOf = (limit: Limit, who: string) => `${limit.name}:${who}`;

/** Counts one use; throws AppError limit when it is one too many. Atomic: one upsert. */
export async function spend(limit: Limit, who: string): Promise<void> {
  const at = now();
  const resets = new Date(at.getTime() + limit.seconds * 1000);
  const [row] = await db
    .insert(rateLimits)
    .values({ key: keyOf(limit, who), count: 1, resetsAt: resets })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${rateLimits.resetsAt} <= ${at.toISOString()}::timestamptz then 1 else ${rateLimits.count} + 1 end`,
        resetsAt: sql`case when ${rateLimits.resetsAt} <= ${at.toISOString()}::timestamptz then ${resets.toISOString()}::timestamptz else ${rateLimits.resetsAt} end`,
      },
    })
    .returning({ count: rateLimits.count, resetsAt: rateLimits.resetsAt });
  if (row && row.count > limit.max) {
    const minutes = Math.max(1, Math.ceil((row.resetsAt.getTime() - at.getTime()) / 60_000));
    throw new AppError(
      "limit",
      `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
    );
  }
}

/** Takes one use back, after a success: successes alone never reach the limit, and one success does not wipe out failures. */
export async function giveBack(limit: Limit, who: string): Promise<void> {
  await db
    .update(rateLimits)
    .set({ count: sql`greatest(${rateLimits.count} - 1, 0)` })
    .where(sql`${rateLimits.key} = ${keyOf(limit, who)}`);
}

/** Forgets the uses so far, after a success. */
export async function clearLimit(limit: Limit, who: string): Promise<void> {
  await db.delete(rateLimits).where(sql`${rateLimits.key} = ${keyOf(limit, who)}`);
}
