import "server-only";
import { eq } from "drizzle-orm";
import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { AppError } from "../errors";
import { env } from "../env";
import { clearLimit, LIMITS, spend } from "../limits";
import { logger } from "../logger";
import type { Viewer } from "../viewer";
import { normaliseEmail } from "./email";
import { verifyPassword } from "./password";
import { clientAddress } from "./request";
import { closeSession, loadViewer, openSession } from "./sessions";

declare module "next-auth" {
  interface Session {
    viewer: Viewer;
  }
}

type AppJwt = { sid?: string; viewer?: Viewer; agent?: string | null };

/** Sign-in refused; `code` reaches the form: credentials, unverified, suspended or limit. */
class Refused extends CredentialsSignin {
  constructor(code: "credentials" | "unverified" | "limit") {
    super();
    this.code = code;
  }
}

async function passwordSignIn(credentials: Partial<Record<"email" | "password", unknown>>, request: Request) {
  const email = normaliseEmail(typeof credentials.email === "string" ? credentials.email : "");
  const password = typeof credentials.password === "string" ? credentials.password.slice(0, 1000) : "";
  if (!email || !password) throw new Refused("credentials");
  const address = clientAddress(request.headers);
  const account = `${email}|${address ?? "any"}`;
  try {
    if (address) await spend(LIMITS.signInByAddress, address);
    await spend(LIMITS.signInByAccount, account);
  } catch (error) {
    if (error instanceof AppError && error.code === "limit") throw new Refused("limit");
    throw error;
  }
  const [user] = await db
    .select({ id: users.id, hash: users.passwordHash, status: users.status, name: users.name })
    .from(users)
    .where(eq(users.email, email));
  const matches = await verifyPassword(user?.hash ?? null, password);
  if (!user || !matches || user.status === "suspended") throw new Refused("credentials");
  if (user.status === "unverified") throw new Refused("unverified");
  await clearLimit(LIMITS.signInByAccount, account);
  if (address) await clearLimit(LIMITS.signInByAddress, address);
  return { id: String(user.id), name: user.name, agent: request.headers.get("user-agent") };
}

/** Enters as a demo person without a password; exists in demo mode only. */
async function demoSignIn(credentials: Partial<Record<"email", unknown>>, request: Request) {
  if (!env.demo) throw new Refused("credentials");
  const email = normaliseEmail(typeof credentials.email === "string" ? credentials.email : "");
  const [user] = email
    ? await db.select({ id: users.id, name: users.name, demo: users.demo, status: users.status }).from(users).where(eq(users.email, email))
    : [];
  if (!user?.demo || user.status !== "active") throw new Refused("credentials");
  return { id: String(user.id), name: user.name, agent: request.headers.get("user-agent") };
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
    Credentials({ id: "password", credentials: { email: {}, password: {} }, authorize: passwordSignIn }),
    Credentials({ id: "demo", credentials: { email: {} }, authorize: demoSignIn }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (user?.id) {
        const sid = await openSession(Number(user.id), (user as { agent?: string | null }).agent ?? null);
        return { sid } satisfies AppJwt;
      }
      const { sid } = token as AppJwt;
      const viewer = sid ? await loadViewer(sid) : null;
      return viewer ? ({ sid, viewer } satisfies AppJwt) : null;
    },
    async session({ session, token }) {
      const { viewer } = token as AppJwt;
      return { expires: session.expires, viewer } as typeof session;
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
