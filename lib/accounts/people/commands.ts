import "server-only";
import { and, asc, eq, isNull, or } from "drizzle-orm";
import { db, type Transaction } from "@/db/client";
import type { AccountRole, AccountStatus } from "@/db/enums";
import { mentorships, users } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { revokeSessions } from "@/lib/platform/auth/sessions";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/mail";
import type { Viewer } from "@/lib/platform/viewer";
import { accountRoleMail, resetMail, restoredMail, suspendedMail } from "../mails";
import { canManagePeople, canSendReset, type Obstacle, obstacle } from "../policy";
import { moved, type StatusMove } from "../states";
import { withArticle } from "../text";
import { issueToken } from "../tokens";

const missing = () => new AppError("not_found", "There is no such person.");

const REFUSED: Record<Obstacle, () => AppError> = {
  not_admin: missing,
  self: () => new AppError("conflict", "You cannot change your own account role or access. Ask another admin."),
  last_admin: () => new AppError("conflict", "This is the last active admin. Make somebody else an admin first."),
};

type Person = {
  id: number;
  name: string;
  email: string;
  accountRole: AccountRole;
  status: AccountStatus;
  confirmedAt: Date | null;
};
type Locked = { person: Person; activeAdmins: number[] };

/**
 * Locks all active admins and then the person, always in this order, so that of two admins who take the account role from each
 * other at once the second one is no admin any more when it is their turn.
 */
async function locked(tx: Transaction, viewer: Viewer, userId: number): Promise<Locked> {
  if (!canManagePeople(viewer)) throw missing();
  const admins = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.accountRole, "admin"), eq(users.status, "active")))
    .orderBy(asc(users.id))
    .for("no key update");
  const activeAdmins = admins.map((admin) => admin.id);
  if (!activeAdmins.includes(viewer.userId)) throw missing();
  const [person] = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      accountRole: users.accountRole,
      status: users.status,
      confirmedAt: users.emailVerifiedAt,
    })
    .from(users)
    .where(eq(users.id, userId))
    .for("no key update");
  if (!person) throw missing();
  return { person, activeAdmins };
}

function mayChange(viewer: Viewer, { person, activeAdmins }: Locked): void {
  const found = obstacle(viewer, person, activeAdmins);
  if (found) throw REFUSED[found]();
}

/**
 * Gives a person another account role: never oneself, never the last active admin. Their sessions end, so the next request
 * already has none of the old rights; mentorships end on both sides; they are told by mail.
 */
export async function setAccountRole(
  viewer: Viewer,
  { userId, accountRole }: { userId: number; accountRole: AccountRole },
): Promise<{ name: string }> {
  return db.transaction(async (tx) => {
    const found = await locked(tx, viewer, userId);
    mayChange(viewer, found);
    const { person } = found;
    if (person.accountRole === accountRole)
      throw new AppError("conflict", `${person.name} already is ${withArticle(accountRole)}.`);
    await tx.update(users).set({ accountRole }).where(eq(users.id, userId));
    const sessionsEnded = await revokeSessions(tx, userId);
    const mentorshipsEnded = await endMentorships(tx, viewer, userId);
    await writeAudit(tx, viewer, "person.account_role", "user", userId, {
      from: person.accountRole,
      to: accountRole,
      sessionsEnded,
      mentorshipsEnded,
    });
    await queueMail(tx, accountRoleMail(person, accountRole));
    return { name: person.name };
  });
}

async function endMentorships(tx: Transaction, viewer: Viewer, userId: number): Promise<number> {
  const ended = await tx
    .update(mentorships)
    .set({ endedAt: now() })
    .where(and(or(eq(mentorships.mentorId, userId), eq(mentorships.learnerId, userId)), isNull(mentorships.endedAt)))
    .returning({ id: mentorships.id, mentorId: mentorships.mentorId, learnerId: mentorships.learnerId });
  for (const { id, ...pair } of ended)
    await writeAudit(tx, viewer, "mentorship.end", "mentorship", id, { ...pair, because: "account_role" });
  return ended.length;
}

/** Shuts a person out from their next request on. Nothing of theirs is deleted. */
export async function suspend(viewer: Viewer, { userId }: { userId: number }): Promise<{ name: string }> {
  return changeStatus(viewer, userId, "suspend");
}

/** Lets a suspended person in again; they sign in anew. */
export async function restore(viewer: Viewer, { userId }: { userId: number }): Promise<{ name: string }> {
  return changeStatus(viewer, userId, "restore");
}

async function changeStatus(
  viewer: Viewer,
  userId: number,
  move: Exclude<StatusMove, "confirm">,
): Promise<{ name: string }> {
  return db.transaction(async (tx) => {
    const found = await locked(tx, viewer, userId);
    mayChange(viewer, found);
    const { person } = found;
    const status = moved(move, person.status, person.confirmedAt !== null);
    if (!status)
      throw new AppError(
        "conflict",
        move === "suspend" ? `${person.name} is suspended already.` : `${person.name} is not suspended.`,
      );
    await tx.update(users).set({ status }).where(eq(users.id, userId));
    const sessionsEnded = await revokeSessions(tx, userId);
    await writeAudit(tx, viewer, `person.${move}`, "user", userId, { from: person.status, to: status, sessionsEnded });
    await queueMail(tx, move === "suspend" ? suspendedMail(person) : restoredMail(person));
    return { name: person.name };
  });
}

/** Ends every auth session of a person; they may sign in again. */
export async function endSessionsOf(viewer: Viewer, { userId }: { userId: number }): Promise<{ ended: number }> {
  return db.transaction(async (tx) => {
    await locked(tx, viewer, userId);
    const ended = await revokeSessions(tx, userId);
    await writeAudit(tx, viewer, "person.sessions_end", "user", userId, { sessionsEnded: ended });
    return { ended };
  });
}

/** Mails a person a link to set a new password; the admin never sees it. */
export async function sendResetLink(viewer: Viewer, { userId }: { userId: number }): Promise<{ email: string }> {
  return db.transaction(async (tx) => {
    const { person } = await locked(tx, viewer, userId);
    if (!canSendReset(viewer, person))
      throw new AppError("conflict", "Restore the account first: a suspended person cannot sign in.");
    const token = await issueToken(tx, "reset_password", userId);
    await writeAudit(tx, viewer, "person.reset_link", "user", userId);
    await queueMail(tx, resetMail(person, token, true));
    return { email: person.email };
  });
}
