import { and, eq, isNull, sql } from "drizzle-orm";
import { newSecretId, secretHash } from "../lib/platform/auth/secret-id";
import type { Executor } from "./client";
import { PlainError } from "./plain-error";
import { authTokens, instance, users } from "./schema";

export type InstanceKind = "demo" | "real";

const SETUP_LIFETIME_MS = 30 * 60_000;

/** Refuses to run a database as what it is not; call it before anything is changed, also before the first migration. */
export async function refuseOtherKind(db: Executor, wanted: InstanceKind): Promise<void> {
  const [table] = await db.execute<{ name: string | null }>(sql`select to_regclass('public.instance')::text as name`);
  if (!table?.name) return;
  const kind = await readKind(db);
  if (wanted === "real" && kind === "demo") {
    throw new PlainError(
      "This database holds the demo, whose people anyone may enter as, so it cannot become a real instance. " +
        "Set BEARING_DEMO=1 to go on with the demo, or name another database in DATABASE_URL.",
    );
  }
  if (wanted === "demo" && (kind === "real" || (kind === null && (await holdsAnyone(db))))) {
    throw new PlainError(
      "Demo mode needs an empty database, because it lets anyone in, and this one is in real use. " +
        "Start without BEARING_DEMO=1, or name an empty database in DATABASE_URL.",
    );
  }
}

/**
 * Says what this database is for, where nobody has.
 * @returns whether it has been seeded whole
 */
export async function claimInstance(tx: Executor, wanted: InstanceKind): Promise<{ seeded: boolean }> {
  const [row] = await tx.select({ seededAt: instance.seededAt }).from(instance);
  if (!row) await tx.insert(instance).values({ kind: wanted });
  return { seeded: row?.seededAt != null };
}

export async function markSeeded(tx: Executor, today: Date): Promise<void> {
  await tx.update(instance).set({ seededAt: today }).where(isNull(instance.seededAt));
}

/**
 * While nobody has an account: a new one-time token for the first admin, good for 30 minutes; earlier ones stop working.
 * @returns the token, which is stored as its hash only, or null once anybody has an account
 */
export async function newSetupToken(tx: Executor, now: Date): Promise<string | null> {
  if (await holdsAnyone(tx)) return null;
  await tx
    .update(authTokens)
    .set({ usedAt: now })
    .where(and(eq(authTokens.kind, "setup"), isNull(authTokens.usedAt)));
  const token = newSecretId();
  const expiresAt = new Date(now.getTime() + SETUP_LIFETIME_MS);
  await tx.insert(authTokens).values({ kind: "setup", tokenHash: secretHash(token), createdAt: now, expiresAt });
  return token;
}

async function readKind(db: Executor): Promise<InstanceKind | null> {
  const [row] = await db.select({ kind: instance.kind }).from(instance);
  return row?.kind ?? null;
}

async function holdsAnyone(db: Executor): Promise<boolean> {
  const [anyone] = await db.select({ id: users.id }).from(users).limit(1);
  return anyone !== undefined;
}
