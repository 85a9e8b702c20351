import "server-only";
import { and, desc, eq, gt, isNull, ne } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { authSessions, users } from "@/db/schema";
import { DAY_MS, now } from "../clock";
import { logger } from "../logger";
import type { Viewer } from "../viewer";
import { newSecretId, secretHash } from "./secret-id";

const LIFETIME_DAYS = 30;
const SEEN_EVERY_MS = 5 * 60_000;

/** Opens an auth session and returns its secret id, which goes into the encrypted cookie only. */
export async function openSession(userId: number, userAgent: string | null): Promise<string> {
  const secretId = newSecretId();
  const at = now();
  await db.insert(authSessions).values({
    tokenHash: secretHash(secretId),
    userId,
    userAgent: userAgent?.slice(0, 300) ?? null,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: new Date(at.getTime() + LIFETIME_DAYS * DAY_MS),
  });
  return secretId;
}

/** The person behind a session id as the database says now, or null when revoked, expired or suspended. */
export async function loadViewer(secretId: string): Promise<Viewer | null> {
  const at = now();
  const [row] = await db
    .select({
      sessionId: authSessions.id,
      lastSeenAt: authSessions.lastSeenAt,
      userId: users.id,
      name: users.name,
      email: users.email,
      accountRole: users.accountRole,
      timeZone: users.timeZone,
      locale: users.locale,
    })
    .from(authSessions)
    .innerJoin(users, eq(users.id, authSessions.userId))
    .where(
      and(
        eq(authSessions.tokenHash, secretHash(secretId)),
        isNull(authSessions.revokedAt),
        gt(authSessions.expiresAt, at),
        eq(users.status, "active"),
      ),
    );
  if (!row) return null;
  if (at.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS) await touch(row.sessionId, at);
  const { lastSeenAt: _seen, ...person } = row;
  return { kind: "viewer", ...person };
}

/** Notes when a session was last used; a database that only reads for the moment must not stop the person. */
async function touch(sessionId: number, at: Date): Promise<void> {
  await db
    .update(authSessions)
    .set({ lastSeenAt: at })
    .where(eq(authSessions.id, sessionId))
    .catch((error: unknown) => logger.warn({ err: error }, "last use of an auth session could not be noted"));
}

export async function closeSession(secretId: string): Promise<void> {
  await db
    .update(authSessions)
    .set({ revokedAt: now() })
    .where(and(eq(authSessions.tokenHash, secretHash(secretId)), isNull(authSessions.revokedAt)));
}

/** Ends one live session of a person; false when there is no such one. In the caller's transaction. */
export async function revokeSession(tx: Executor, userId: number, sessionId: number): Promise<boolean> {
  const rows = await tx
    .update(authSessions)
    .set({ revokedAt: now() })
    .where(and(eq(authSessions.id, sessionId), eq(authSessions.userId, userId), isNull(authSessions.revokedAt)))
    .returning({ id: authSessions.id });
  return rows.length > 0;
}

/** Ends every session of a person, except one when told; in the caller's transaction. */
export async function revokeSessions(tx: Executor, userId: number, exceptSessionId?: number): Promise<number> {
  const rows = await tx
    .update(authSessions)
    .set({ revokedAt: now() })
    .where(
      and(
        eq(authSessions.userId, userId),
        isNull(authSessions.revokedAt),
        exceptSessionId === undefined ? undefined : ne(authSessions.id, exceptSessionId),
      ),
    )
    .returning({ id: authSessions.id });
  return rows.length;
}

/** The viewer's own live sessions, newest first. */
export async function listSessions(viewer: Viewer) {
  const rows = await db
    .select({
      id: authSessions.id,
      userAgent: authSessions.userAgent,
      createdAt: authSessions.createdAt,
      lastSeenAt: authSessions.lastSeenAt,
    })
    .from(authSessions)
    .where(
      and(eq(authSessions.userId, viewer.userId), isNull(authSessions.revokedAt), gt(authSessions.expiresAt, now())),
    )
    .orderBy(desc(authSessions.lastSeenAt));
  return rows.map((row) => ({ ...row, current: row.id === viewer.sessionId }));
}
