import "server-only";
import { eq } from "drizzle-orm";
import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { now } from "../clock";
import { env } from "../env";
import { AppError } from "../errors";
import { clearLimit, giveBack, LIMITS, spend } from "../limits";
import { logger } from "../logger";
import type { Viewer } from "../viewer";
import { normaliseEmail } from "./email";
import { verifyPassword } from "./password";
import { clientAddress } from "./request";
import { closeSession, loadViewer, openSession } from "./sessions";
import { provesSignUp } from "./sign-up-proof";

declare module "next-auth" {
  interface Session {
    viewer: Viewer | null;
    /** The database did not answer, so nobody knows yet who this is. Not the same as signed out. */
    unavailable?: boolean;
  }
}

type AppJwt = { sid?: string; viewer?: Viewer; unavailable?: boolean };
type Credential<K extends string> = Partial<Record<K, unknown>>;

export type RefusalCode = "credentials" | "unverified" | "limit" | "unavailable";

/** Sign-in refused; `code` is a RefusalCode and reaches the form. */
class Refused extends CredentialsSignin {
  constructor(code: RefusalCode) {
    super();
    this.code = code;
  }
}

/** Auth.js turns an unknown error into a redirect that looks like success; every failure becomes a refusal instead. */
function refusing<C>(authorize: (credentials: C, request: Request) => Promise<SignedInUser>) {
  return async (credentials: C, request: Request): Promise<SignedInUser> => {
    try {
      return await authorize(credentials, request);
    } catch (error) {
      if (error instanceof CredentialsSignin) throw error;
      if (error instanceof AppError && error.code === "limit") throw new Refused("limit");
      logger.error({ err: error }, "sign-in failed");
      throw new Refused("unavailable");
    }
  };
}

type SignedInUser = { id: string; agent: string | null };

const entering = (userId: number, request: Request): SignedInUser => ({
  id: String(userId),
  agent: request.headers.get("user-agent"),
});

const text = (value: unknown): string => (typeof value === "string" ? value : "");

async function passwordSignIn(credentials: Credential<"email" | "password">, request: Request) {
  const email = normaliseEmail(text(credentials.email));
  const password = text(credentials.password).slice(0, 1000);
  if (!email || !password) throw new Refused("credentials");
  const address = clientAddress(request.headers);
  const account = `${email}|${address ?? "any"}`;
  if (address) await spend(LIMITS.signInByAddress, address);
  await spend(LIMITS.signInByAccount, account);
  const [user] = await db
    .select({ id: users.id, hash: users.passwordHash, status: users.status })
    .from(users)
    .where(eq(users.email, email));
  const matches = await verifyPassword(user?.hash ?? null, password);
  if (!user || !matches || user.status === "suspended") throw new Refused("credentials");
  if (user.status === "unverified") throw new Refused("unverified");
  await clearLimit(LIMITS.signInByAccount, account);
  if (address) await giveBack(LIMITS.signInByAddress, address);
  return entering(user.id, request);
}

/** Enters as a demo person without a password; exists in demo mode only. */
async function demoSignIn(credentials: Credential<"email">, request: Request) {
  if (!env.demo) throw new Refused("credentials");
  const email = normaliseEmail(text(credentials.email));
  const [user] = email
    ? await db
        .select({ id: users.id, demo: users.demo, status: users.status })
        .from(users)
        .where(eq(users.email, email))
    : [];
  if (!user?.demo || user.status !== "active") throw new Refused("credentials");
  return entering(user.id, request);
}

const CONFIRMED_WITHIN_MS = 60_000;

/** Enters right after the address was confirmed, in the browser that signed up with the password in force. */
async function confirmedSignIn(credentials: Credential<"email" | "proof">, request: Request) {
  const email = normaliseEmail(text(credentials.email));
  const [user] = email
    ? await db
        .select({ id: users.id, hash: users.passwordHash, status: users.status, confirmedAt: users.emailVerifiedAt })
        .from(users)
        .where(eq(users.email, email))
    : [];
  const fresh = user?.confirmedAt && now().getTime() - user.confirmedAt.getTime() < CONFIRMED_WITHIN_MS;
  if (!email || !user?.hash || !fresh || user.status !== "active") throw new Refused("credentials");
  if (!provesSignUp(text(credentials.proof), email, user.hash)) throw new Refused("credentials");
  return entering(user.id, request);
}

async function openedFor(user: SignedInUser): Promise<string> {
  try {
    return await openSession(Number(user.id), user.agent);
  } catch (error) {
    logger.error({ err: error }, "auth session could not be opened");
    throw new Refused("unavailable");
  }
}

const secure = env.appOrigin.startsWith("https:");
const cookieName = (name: string) => (secure ? `__Host-bearing.${name}` : `bearing.${name}`);
const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;

export const { handlers, auth, signIn, signOut } = NextAuth({
  secret: env.authSecret,
  trustHost: true,
  session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: { name: cookieName("session"), options: cookie },
    csrfToken: { name: cookieName("csrf"), options: cookie },
    callbackUrl: { name: cookieName("callback"), options: cookie },
  },
  providers: [
    Credentials({ id: "password", credentials: { email: {}, password: {} }, authorize: refusing(passwordSignIn) }),
    Credentials({ id: "demo", credentials: { email: {} }, authorize: refusing(demoSignIn) }),
    Credentials({ id: "confirmed", credentials: { email: {}, proof: {} }, authorize: refusing(confirmedSignIn) }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (user?.id) return { sid: await openedFor(user as SignedInUser) } satisfies AppJwt;
      const { sid } = token as AppJwt;
      if (!sid) return null;
      try {
        const viewer = await loadViewer(sid);
        return viewer ? ({ sid, viewer } satisfies AppJwt) : null;
      } catch (error) {
        // null or a throw would clear the cookie: a database that is down must sign nobody out
        logger.error({ err: error }, "auth session could not be read");
        return { sid, unavailable: true } satisfies AppJwt;
      }
    },
    async session({ session, token }) {
      const { viewer, unavailable } = token as AppJwt;
      return { expires: session.expires, viewer: viewer ?? null, unavailable } as unknown as typeof session;
    },
  },
  events: {
    async signOut(message) {
      const sid = "token" in message ? (message.token as AppJwt | null)?.sid : undefined;
      if (sid) await closeSession(sid);
    },
  },
  logger: {
    error(error) {
      if (error instanceof CredentialsSignin || error.name === "CredentialsSignin") return;
      logger.warn({ name: error.name, cause: (error as Error).message }, "auth");
    },
    warn() {},
    debug() {},
  },
});
