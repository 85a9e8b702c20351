import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import type { AccountRole } from "@/db/enums";
import { users } from "@/db/schema";
import { listSessions } from "@/lib/platform/auth/sessions";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { deviceName } from "../device";

export type OwnSession = { id: number; device: string; createdAt: Date; lastSeenAt: Date; current: boolean };
export type OwnAccount = {
  name: string;
  email: string;
  accountRole: AccountRole;
  timeZone: string;
  locale: string | null;
  hasPassword: boolean;
  memberSince: Date;
  sessions: OwnSession[];
};

/** The viewer's own account as the settings page shows it; the session in use comes first. */
export async function ownAccount(viewer: Viewer): Promise<OwnAccount> {
  const [[user], sessions] = await Promise.all([
    db
      .select({
        name: users.name,
        email: users.email,
        accountRole: users.accountRole,
        timeZone: users.timeZone,
        locale: users.locale,
        passwordHash: users.passwordHash,
        memberSince: users.createdAt,
      })
      .from(users)
      .where(eq(users.id, viewer.userId)),
    listSessions(viewer),
  ]);
  if (!user) throw new AppError("not_found", "This account is gone.");
  const { passwordHash, ...account } = user;
  return {
    ...account,
    hasPassword: passwordHash !== null,
    sessions: sessions
      .map(({ userAgent, ...session }) => ({ ...session, device: deviceName(userAgent) }))
      .sort((a, b) => Number(b.current) - Number(a.current)),
  };
}
