import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { hashPassword, verifyPassword } from "@/lib/platform/auth/password";
import { revokeSession, revokeSessions } from "@/lib/platform/auth/sessions";
import { AppError } from "@/lib/platform/errors";
import { clearLimit, spend } from "@/lib/platform/limits";
import type { Locale } from "@/lib/platform/locale";
import { queueMail } from "@/lib/platform/mail";
import type { Viewer } from "@/lib/platform/viewer";
import { PASSWORD_CHECK } from "../limits";
import { passwordChangedMail } from "../mails";
import { passwordProblem } from "../passwords";
import { voidTokens } from "../tokens";

/** Changes the viewer's own name, time zone and way of writing dates and numbers (null = the instance's). */
export async function updateAccount(
  viewer: Viewer,
  { name, timeZone, locale }: { name: string; timeZone: string; locale: Locale | null },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(users).set({ name, timeZone, locale }).where(eq(users.id, viewer.userId));
    await writeAudit(tx, viewer, "account.profile", "user", viewer.userId);
  });
}

/** Sets a new password after the present one was proven; ends the viewer's other sessions and open reset links, says so by mail. */
export async function changePassword(
  viewer: Viewer,
  { presentPassword, password }: { presentPassword: string; password: string },
): Promise<{ ended: number }> {
  await spend(PASSWORD_CHECK, String(viewer.userId));
  const [user] = await db.select({ hash: users.passwordHash }).from(users).where(eq(users.id, viewer.userId));
  if (!(await verifyPassword(user?.hash ?? null, presentPassword)) || !user?.hash)
    throw refused("presentPassword", "This is not your present password.");
  const problem = passwordProblem(password, viewer);
  if (problem) throw refused("password", problem);
  const passwordHash = await hashPassword(password);
  const proven = user.hash;
  const ended = await db.transaction(async (tx) => {
    const changed = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, viewer.userId), eq(users.passwordHash, proven)))
      .returning({ id: users.id });
    if (changed.length === 0)
      throw new AppError("conflict", "Your password was changed elsewhere in the meantime. Nothing was saved.");
    await voidTokens(tx, "reset_password", viewer.userId);
    const sessions = await revokeSessions(tx, viewer.userId, viewer.sessionId);
    await writeAudit(tx, viewer, "account.password", "user", viewer.userId, { sessionsEnded: sessions });
    await queueMail(tx, passwordChangedMail(viewer));
    return sessions;
  });
  await clearLimit(PASSWORD_CHECK, String(viewer.userId));
  return { ended };
}

const refused = (field: string, sentence: string) =>
  new AppError("invalid", "Some answers need another look.", { [field]: [sentence] });

/** Signs out one of the viewer's own devices. */
export async function endSession(viewer: Viewer, { sessionId }: { sessionId: number }): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await revokeSession(tx, viewer.userId, sessionId)))
      throw new AppError("not_found", "That device is signed out already.");
    await writeAudit(tx, viewer, "account.session_end", "user", viewer.userId, { sessionId });
  });
}

/** Signs the viewer out on every device, this one too. */
export async function endAllSessions(viewer: Viewer): Promise<{ ended: number }> {
  return db.transaction(async (tx) => {
    const ended = await revokeSessions(tx, viewer.userId);
    await writeAudit(tx, viewer, "account.sessions_end", "user", viewer.userId, { sessionsEnded: ended });
    return { ended };
  });
}
