import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { hashPassword } from "@/lib/platform/auth/password";
import { revokeSessions } from "@/lib/platform/auth/sessions";
import { signUpProof, unprovable } from "@/lib/platform/auth/sign-up-proof";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { LIMITS, spend } from "@/lib/platform/limits";
import { queueMail } from "@/lib/platform/mail";
import { systemActor } from "@/lib/platform/viewer";
import { keepSentQuiz } from "@/lib/profiles/interest-held";
import type { QuizResult } from "@/lib/profiles/interest-token";
import { createAdmin } from "./create-admin";
import { evenly } from "./evenly";
import type { SignUpInput } from "./input";
import { CONFIRM_MAIL, RESET_BY_ADDRESS } from "./limits";
import { alreadyMail, confirmMail, passwordChangedMail, resetMail } from "./mails";
import { passwordProblem } from "./passwords";
import { canSetUp } from "./policy";
import { consumeToken, issueToken, tokenPerson, tokenState, voidTokens } from "./tokens";

/** Somebody without an auth session; `address` as clientAddress() says. */
export type Visitor = { address: string | null };

type NewAccount = Omit<SignUpInput, "quiz"> & { quiz?: QuizResult | null };

const visitor = systemActor("visitor");
const SETUP_LOCK = [1_650_811_250, 3] as const;
const LINK_GONE =
  "This link does not work any more. It may have been used, replaced by a newer one, or be older than an hour. Ask for a new one.";

/**
 * Opens an unconfirmed learner's account and mails the link that confirms it. An address that has an account gets a mail saying
 * so; the answer is the same. An account nobody confirmed takes the newest sign-up's name and password, and earlier links stop
 * working: who opens the link opens the account with the password of that same sign-up. A finished interest quiz that was sent
 * along becomes the account's first interest result.
 * @returns the proof for the browser that signed up, see lib/platform/auth/sign-up-proof.ts
 */
export async function signUp(
  { name, email, password, timeZone, quiz = null }: NewAccount,
  { address }: Visitor,
): Promise<{ proof: string }> {
  if (address) await spend(LIMITS.signUp, address);
  await spend(CONFIRM_MAIL, email);
  const passwordHash = await hashPassword(password);
  return evenly(() =>
    db.transaction(async (tx) => {
      const [opened] = await tx
        .insert(users)
        .values({ email, name, passwordHash, timeZone })
        .onConflictDoUpdate({
          target: users.email,
          set: { name, passwordHash, timeZone },
          setWhere: eq(users.status, "unverified"),
        })
        .returning({ id: users.id });
      if (!opened) {
        await tellAlready(tx, email);
        return { proof: unprovable() };
      }
      if (quiz) await keepSentQuiz(tx, opened.id, quiz, now());
      const token = await issueToken(tx, "verify_email", opened.id);
      await writeAudit(tx, visitor, "account.sign_up", "user", opened.id);
      await queueMail(tx, confirmMail({ email, name }, token));
      return { proof: signUpProof(email, passwordHash) };
    }),
  );
}

async function tellAlready(tx: Executor, email: string): Promise<void> {
  const [known] = await tx.select({ name: users.name, status: users.status }).from(users).where(eq(users.email, email));
  if (known?.status === "active") await queueMail(tx, alreadyMail({ email, name: known.name }));
}

async function lockedByEmail(tx: Executor, email: string) {
  const [user] = await tx
    .select({ id: users.id, name: users.name, status: users.status })
    .from(users)
    .where(eq(users.email, email))
    .for("no key update");
  return user;
}

/** Mails a new confirmation link where one is due; says the same for every address. */
export async function resendConfirmation({ email }: { email: string }): Promise<void> {
  await spend(CONFIRM_MAIL, email);
  await evenly(() =>
    db.transaction(async (tx) => {
      const user = await lockedByEmail(tx, email);
      if (user?.status !== "unverified") return tellAlready(tx, email);
      await queueMail(tx, confirmMail({ email, name: user.name }, await issueToken(tx, "verify_email", user.id)));
    }),
  );
}

/** Confirms the address a link was mailed to and opens the account. Works once. */
export async function verifyEmail({ token }: { token: string }): Promise<{ email: string }> {
  return db.transaction(async (tx) => {
    const used = await consumeToken(tx, "verify_email", token);
    if (!used?.userId) throw new AppError("conflict", LINK_GONE);
    const [user] = await tx
      .update(users)
      .set({ status: "active", emailVerifiedAt: now() })
      .where(and(eq(users.id, used.userId), eq(users.status, "unverified")))
      .returning({ email: users.email });
    if (!user) throw new AppError("conflict", LINK_GONE);
    await writeAudit(tx, visitor, "account.confirm", "user", used.userId);
    return user;
  });
}

/** Mails a reset link where there is an account that may sign in; says the same for every address. */
export async function requestReset({ email }: { email: string }, { address }: Visitor): Promise<void> {
  if (address) await spend(RESET_BY_ADDRESS, address);
  await spend(LIMITS.reset, email);
  await evenly(() =>
    db.transaction(async (tx) => {
      const user = await lockedByEmail(tx, email);
      if (!user || user.status === "suspended") return;
      const token = await issueToken(tx, "reset_password", user.id);
      await writeAudit(tx, visitor, "account.reset_asked", "user", user.id);
      await queueMail(tx, resetMail({ email, name: user.name }, token));
    }),
  );
}

/** Sets a new password by a mailed link, ends all sign-ins and says so by mail. The link also proves the address. Works once. */
export async function resetPassword({ token, password }: { token: string; password: string }): Promise<void> {
  const person = await tokenPerson("reset_password", token);
  if (!person) throw new AppError("conflict", LINK_GONE);
  const problem = passwordProblem(password, person);
  if (problem) throw new AppError("invalid", "Some answers need another look.", { password: [problem] });
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    const used = await consumeToken(tx, "reset_password", token);
    if (!used?.userId) throw new AppError("conflict", LINK_GONE);
    const [user] = await tx
      .update(users)
      .set({
        passwordHash,
        status: sql`case when ${users.status} = 'unverified' then 'active' else ${users.status} end`,
        emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, ${now().toISOString()}::timestamptz)`,
      })
      .where(eq(users.id, used.userId))
      .returning({ email: users.email, name: users.name });
    if (!user) throw new AppError("conflict", LINK_GONE);
    await voidTokens(tx, "verify_email", used.userId);
    const ended = await revokeSessions(tx, used.userId);
    await writeAudit(tx, visitor, "account.reset", "user", used.userId, { sessionsEnded: ended });
    await queueMail(tx, passwordChangedMail(user));
  });
}

export type FirstAdmin = { token: string; name: string; email: string; password: string; timeZone: string };

/** Makes the first admin by the one-time setup link; not_found once anybody has an account, or for any other token. */
export async function setUpFirstAdmin({ token, name, email, password, timeZone }: FirstAdmin): Promise<void> {
  const gone = () =>
    new AppError(
      "not_found",
      "This setup link does not work. Start Bearing again to get a new one, unless somebody has an account already.",
    );
  if ((await tokenState("setup", token)) !== "open") throw gone();
  const passwordHash = await hashPassword(password);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${SETUP_LOCK[0]}, ${SETUP_LOCK[1]})`);
    if (!canSetUp(await tx.$count(users))) throw gone();
    if (!(await consumeToken(tx, "setup", token))) throw gone();
    await createAdmin(tx, { email, name, passwordHash, timeZone }, systemActor("setup"));
  });
}
