import "server-only";
import { cookies, headers } from "next/headers";
import { CredentialsSignin } from "next-auth";
import { db } from "@/db/client";
import type { AccountRole } from "@/db/enums";
import { type RefusalCode, signIn, signOut } from "@/lib/platform/auth/config";
import { normaliseEmail } from "@/lib/platform/auth/email";
import { clientAddress } from "@/lib/platform/auth/request";
import { revokeSession } from "@/lib/platform/auth/sessions";
import { getViewer } from "@/lib/platform/auth/viewer";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import type { Visitor } from "./commands";
import { HINT_COOKIE } from "./places";
import { accountRoleOf } from "./queries";

const REFUSALS: Record<RefusalCode, () => AppError> = {
  credentials: () => new AppError("invalid", "The e-mail address or the password is not right."),
  unverified: () =>
    new AppError(
      "conflict",
      "Confirm your e-mail address first: open the link we mailed you, or ask for a new one below.",
    ),
  limit: () => new AppError("limit", "Too many tries. Wait 15 minutes and try again."),
  unavailable: () => new AppError("unavailable", "Bearing cannot sign you in just now. Try again in a minute."),
};

type Provider =
  | { id: "password"; email: string; password: string }
  | { id: "demo"; email: string }
  | { id: "confirmed"; email: string; proof: string };

/**
 * Signs this browser in through Auth.js, ends the session it had before, and leaves the readable hint.
 * Throws AppError with one sentence; the same one for a wrong password and an unknown address.
 */
export async function enterBrowser({ id, ...credentials }: Provider): Promise<AccountRole> {
  const before = await getViewer();
  await attempt(id, credentials);
  const accountRole = await accountRoleOf(credentials.email);
  if (!accountRole) throw REFUSALS.credentials();
  if (before) await revokeSession(db, before.userId, before.sessionId);
  (await cookies()).set(HINT_COOKIE, accountRole, {
    sameSite: "lax",
    httpOnly: false,
    path: "/",
    secure: isSecure(),
    maxAge: 30 * 24 * 3600,
  });
  return accountRole;
}

async function attempt(id: Provider["id"], credentials: Record<string, string>): Promise<void> {
  let answer: string;
  try {
    answer = String(await signIn(id, { ...credentials, redirect: false, redirectTo: "/" }));
  } catch (error) {
    if (!(error instanceof CredentialsSignin)) throw error;
    throw (REFUSALS[error.code as RefusalCode] ?? REFUSALS.credentials)();
  }
  // Auth.js answers its own failures with an address that names the error
  if (!URL.canParse(answer) || new URL(answer).searchParams.has("error")) throw REFUSALS.unavailable();
}

/** Ends this browser's session, in the database and as a cookie, and takes the hint away. */
export async function leaveBrowser(): Promise<void> {
  await signOut({ redirect: false, redirectTo: "/" });
  (await cookies()).delete(HINT_COOKIE);
}

export const visitorHere = async (): Promise<Visitor> => ({ address: clientAddress(await headers()) });

const isSecure = (): boolean => env.appOrigin.startsWith("https:");
const signUpCookie = (): string => (isSecure() ? "__Host-bearing.sign-up" : "bearing.sign-up");

/** Remembers for an hour which address signed up here, and the proof that it was here. */
export async function rememberSignUp(email: string, proof: string): Promise<void> {
  const value = `${proof}.${Buffer.from(email).toString("base64url")}`;
  (await cookies()).set(signUpCookie(), value, {
    sameSite: "lax",
    httpOnly: true,
    path: "/",
    secure: isSecure(),
    maxAge: 3600,
  });
}

/**
 * What rememberSignUp stored, or null. Read from the header, because `cookies()` fails in development while a page is
 * rendered as the answer to a form sent without JavaScript.
 */
export async function rememberedSignUp(): Promise<{ email: string; proof: string } | null> {
  const sent = (await headers()).get("cookie")?.split(/;\s*/) ?? [];
  const [proof, encoded] =
    sent
      .find((cookie) => cookie.startsWith(`${signUpCookie()}=`))
      ?.slice(signUpCookie().length + 1)
      .split(".") ?? [];
  if (!proof || !encoded) return null;
  const email = normaliseEmail(Buffer.from(encoded, "base64url").toString("utf8"));
  return email ? { proof, email } : null;
}

export async function forgetSignUp(): Promise<void> {
  (await cookies()).delete(signUpCookie());
}
