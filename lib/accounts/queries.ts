import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { ACCOUNT_ROLES, type AccountRole } from "@/db/enums";
import { outbox, users } from "@/db/schema";
import { env } from "@/lib/platform/env";
import { canSetUp } from "./policy";
import { tokenState } from "./tokens";

/** The account role behind an address that has just signed in. */
export async function accountRoleOf(email: string): Promise<AccountRole | null> {
  const [user] = await db
    .select({ accountRole: users.accountRole })
    .from(users)
    .where(and(eq(users.email, email), eq(users.status, "active")));
  return user?.accountRole ?? null;
}

const DEMO_EMAILS = ACCOUNT_ROLES.map((accountRole) => `${accountRole}@demo.bearing.example`);

export type DemoPerson = { email: string; name: string; accountRole: AccountRole };

/** Demo mode only: the people one may enter as, learner first. None otherwise. */
export async function demoPeople(): Promise<DemoPerson[]> {
  if (!env.demo) return [];
  const rows = await db
    .select({ email: users.email, name: users.name, accountRole: users.accountRole })
    .from(users)
    .where(and(eq(users.demo, true), eq(users.status, "active"), inArray(users.email, DEMO_EMAILS)));
  return rows.sort((a, b) => ACCOUNT_ROLES.indexOf(a.accountRole) - ACCOUNT_ROLES.indexOf(b.accountRole));
}

/** Does this setup link still make the first admin? */
export async function setupOpen(token: string): Promise<boolean> {
  return canSetUp(await db.$count(users)) && (await tokenState("setup", token)) === "open";
}

const MAILBOX_SIZE = 50;

/** Demo mode only: the newest messages Bearing wrote, newest first; null when there is no mailbox to look into. */
export async function demoMailbox() {
  if (!env.demo) return null;
  return db
    .select({
      id: outbox.id,
      to: outbox.toAddress,
      subject: outbox.subject,
      text: outbox.textBody,
      at: outbox.createdAt,
    })
    .from(outbox)
    .orderBy(desc(outbox.id))
    .limit(MAILBOX_SIZE);
}
