import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import type { TokenKind } from "@/db/enums";
import { authTokens, users } from "@/db/schema";
import { newSecretId, secretHash } from "@/lib/platform/auth/secret-id";
import { now } from "@/lib/platform/clock";

export const TOKEN_MINUTES = 60;
const MINUTE_MS = 60_000;
const FORM = /^[A-Za-z0-9_-]{43}$/;

type PersonTokenKind = Exclude<TokenKind, "setup">;
export type TokenState = "open" | "used" | "expired" | "unknown";

/** A new mailed token for a person whose row the caller has locked, good for an hour; earlier ones of its kind stop working. */
export async function issueToken(tx: Executor, kind: PersonTokenKind, userId: number): Promise<string> {
  await voidTokens(tx, kind, userId);
  const at = now();
  const token = newSecretId();
  const expiresAt = new Date(at.getTime() + TOKEN_MINUTES * MINUTE_MS);
  await tx.insert(authTokens).values({ kind, tokenHash: secretHash(token), userId, createdAt: at, expiresAt });
  return token;
}

/** Takes back what is still open of a kind. */
export async function voidTokens(tx: Executor, kind: PersonTokenKind, userId: number): Promise<void> {
  await tx
    .update(authTokens)
    .set({ usedAt: now() })
    .where(and(eq(authTokens.kind, kind), eq(authTokens.userId, userId), isNull(authTokens.usedAt)));
}

/**
 * Uses a token up: an answer for exactly one caller, and only before it expires. In the caller's transaction, which then
 * holds the person's row: everything that touches a person's tokens locks the person first.
 */
export async function consumeToken(
  tx: Executor,
  kind: TokenKind,
  token: string,
): Promise<{ userId: number | null } | null> {
  if (!FORM.test(token)) return null;
  const isThis = and(eq(authTokens.tokenHash, secretHash(token)), eq(authTokens.kind, kind));
  const [found] = await tx.select({ userId: authTokens.userId }).from(authTokens).where(isThis);
  if (!found) return null;
  if (found.userId)
    await tx.select({ id: users.id }).from(users).where(eq(users.id, found.userId)).for("no key update");
  const at = now();
  const [used] = await tx
    .update(authTokens)
    .set({ usedAt: at })
    .where(and(isThis, isNull(authTokens.usedAt), gt(authTokens.expiresAt, at)))
    .returning({ userId: authTokens.userId });
  return used ?? null;
}

/** How a token stands, without using it up. */
export async function tokenState(kind: TokenKind, token: string): Promise<TokenState> {
  if (!FORM.test(token)) return "unknown";
  const [row] = await db
    .select({ usedAt: authTokens.usedAt, expiresAt: authTokens.expiresAt })
    .from(authTokens)
    .where(and(eq(authTokens.tokenHash, secretHash(token)), eq(authTokens.kind, kind)));
  if (!row) return "unknown";
  if (row.usedAt) return "used";
  return row.expiresAt <= now() ? "expired" : "open";
}

/** Whose open token this is, without using it up. */
export async function tokenPerson(kind: PersonTokenKind, token: string) {
  if (!FORM.test(token)) return null;
  const [row] = await db
    .select({ userId: users.id, email: users.email, name: users.name })
    .from(authTokens)
    .innerJoin(users, eq(users.id, authTokens.userId))
    .where(
      and(
        eq(authTokens.tokenHash, secretHash(token)),
        eq(authTokens.kind, kind),
        isNull(authTokens.usedAt),
        gt(authTokens.expiresAt, now()),
      ),
    );
  return row ?? null;
}
