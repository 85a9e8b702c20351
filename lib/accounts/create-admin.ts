import "server-only";
import type { Transaction } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { type Actor, systemActor } from "@/lib/platform/viewer";

export type NewAdmin = { email: string; name: string; passwordHash: string; timeZone: string };

/** Adds an active admin in the caller's transaction; throws AppError conflict when the address has an account. */
export async function createAdmin(
  tx: Transaction,
  { email, name, passwordHash, timeZone }: NewAdmin,
  actor: Actor = systemActor("admin.create"),
): Promise<number> {
  const [row] = await tx
    .insert(users)
    .values({ email, name, passwordHash, timeZone, accountRole: "admin", status: "active", emailVerifiedAt: now() })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (!row) throw taken(email);
  await writeAudit(tx, actor, "account.create_admin", "user", row.id, { email });
  return row.id;
}

const taken = (email: string) =>
  new AppError(
    "conflict",
    `${email} already has an account. Use another address, or change that account on the people page.`,
  );
