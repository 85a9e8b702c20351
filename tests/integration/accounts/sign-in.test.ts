import { eq } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { users } from "@/db/schema";
import { signUp, verifyEmail } from "@/lib/accounts/commands";
import { hashPassword } from "@/lib/platform/auth/password";
import { LIMITS } from "@/lib/platform/limits";
import { make } from "../../support/make";
import { freshEmail, mailedToken, PASSWORD } from "./support";

process.env.AUTH_SECRET = "a secret of the tests, long enough to be one";

type Provider = {
  id: string;
  authorize: (credentials: Record<string, unknown>, request: Request) => Promise<{ id: string }>;
};
const held = vi.hoisted(() => ({ config: undefined as unknown }));
vi.mock("next-auth", () => ({
  default: (config: unknown) => {
    held.config = config;
    return { handlers: {}, auth: vi.fn(), signIn: vi.fn(), signOut: vi.fn() };
  },
  CredentialsSignin: class extends Error {
    code = "credentials";
  },
}));
vi.mock("next-auth/providers/credentials", () => ({ default: (provider: unknown) => provider }));

await import("@/lib/platform/auth/config");
const { providers } = held.config as { providers: Provider[] };

/** Signs in as Auth.js would; the person's id, or the code of the refusal. */
async function enter(
  id: string,
  credentials: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<string> {
  const provider = providers.find((one) => one.id === id);
  try {
    const user = await provider?.authorize(credentials, new Request("http://bearing.example/", { headers }));
    return `in ${user?.id}`;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const withPassword = async (values = {}) =>
  make.learner({ email: freshEmail(), passwordHash: await hashPassword(PASSWORD), ...values });

afterEach(() => {
  delete process.env.BEARING_DEMO;
  delete process.env.TRUST_PROXY;
});

describe("signing in with a password", () => {
  it("lets the right one in, whatever the case and width of the address", async () => {
    const person = await withPassword();
    for (const email of [person.email, person.email.toUpperCase(), person.email.replace("@", "＠")]) {
      expect(await enter("password", { email, password: PASSWORD })).toBe(`in ${person.id}`);
    }
  });

  it("answers a wrong password, an unknown address, a suspended person and nonsense alike", async () => {
    const person = await withPassword();
    const suspended = await withPassword({ status: "suspended" });
    const without = await make.learner({ email: freshEmail() });
    const tries = [
      { email: person.email, password: "wrong" },
      { email: freshEmail(), password: PASSWORD },
      { email: suspended.email, password: PASSWORD },
      { email: without.email, password: "" },
      { email: without.email, password: PASSWORD },
      { email: "nonsense", password: PASSWORD },
      { email: ["a"], password: { b: 1 } },
      {},
    ];
    for (const credentials of tries) expect(await enter("password", credentials)).toBe("credentials");
  });

  it("tells only who knows the password that the address is not confirmed", async () => {
    const person = await withPassword({ status: "unverified", emailVerifiedAt: null });
    expect(await enter("password", { email: person.email, password: "wrong" })).toBe("credentials");
    expect(await enter("password", { email: person.email, password: PASSWORD })).toBe("unverified");
  });

  it("stops at the try that is too many, for known and unknown addresses, even with the right password", async () => {
    const person = await withPassword();
    for (const email of [person.email, freshEmail()]) {
      for (let n = 0; n < LIMITS.signInByAccount.max; n++)
        expect(await enter("password", { email, password: "wrong" })).toBe("credentials");
      expect(await enter("password", { email, password: PASSWORD })).toBe("limit");
    }
  });

  it("does not count successes, and one success does not give a guesser new tries from the same network address", async () => {
    process.env.TRUST_PROXY = "1";
    const person = await withPassword();
    const from = { "x-forwarded-for": "198.51.100.1, 203.0.113.9" };
    for (let n = 0; n < LIMITS.signInByAddress.max + 5; n++)
      expect(await enter("password", { email: person.email, password: PASSWORD }, from)).toBe(`in ${person.id}`);
    for (let n = 0; n < LIMITS.signInByAddress.max; n++)
      expect(await enter("password", { email: freshEmail(), password: "guess" }, from)).toBe("credentials");
    expect(await enter("password", { email: person.email, password: PASSWORD }, from)).toBe("limit");
    const forged = { "x-forwarded-for": "10.9.8.7, 203.0.113.9" };
    expect(await enter("password", { email: freshEmail(), password: "guess" }, forged)).toBe("limit");
    const victimElsewhere = { "x-forwarded-for": "203.0.113.10" };
    expect(await enter("password", { email: person.email, password: PASSWORD }, victimElsewhere)).toBe(
      `in ${person.id}`,
    );
  });

  it("counts one IPv6 network as one, however the address is written", async () => {
    process.env.TRUST_PROXY = "1";
    for (let n = 0; n < LIMITS.signInByAddress.max; n++) {
      const tail = n % 2 ? `2001:db8::${n}:1:2:3` : `2001:0db8:0:0:${n}::1`;
      expect(await enter("password", { email: freshEmail(), password: "guess" }, { "x-forwarded-for": tail })).toBe(
        "credentials",
      );
    }
    expect(
      await enter("password", { email: freshEmail(), password: "guess" }, { "x-forwarded-for": "2001:db8::ffff:1" }),
    ).toBe("limit");
    expect(
      await enter("password", { email: freshEmail(), password: "guess" }, { "x-forwarded-for": "2001:db8:0:1::1" }),
    ).toBe("credentials");
  });
});

describe("entering as a demo person", () => {
  it("exists in demo mode and for demo people only", async () => {
    const demo = await make.learner({ demo: true });
    const real = await make.learner();
    expect(await enter("demo", { email: demo.email })).toBe("credentials");
    process.env.BEARING_DEMO = "1";
    expect(await enter("demo", { email: demo.email })).toBe(`in ${demo.id}`);
    expect(await enter("demo", { email: real.email })).toBe("credentials");
    await db.update(users).set({ status: "suspended" }).where(eq(users.id, demo.id));
    expect(await enter("demo", { email: demo.email })).toBe("credentials");
  });
});

describe("entering right after the address was confirmed", () => {
  const join = (email: string) =>
    signUp({ name: "Ada Newcomer", email, password: PASSWORD, timeZone: "UTC" }, { address: null });

  it("needs the proof of the browser that signed up, an opened account, and less than a minute", async () => {
    const email = freshEmail();
    const { proof } = await join(email);
    expect(await enter("confirmed", { email, proof })).toBe("credentials");
    await verifyEmail({ token: await mailedToken(email) });
    for (const wrong of ["", "x", `${proof}x`, proof.toUpperCase(), undefined])
      expect(await enter("confirmed", { email, proof: wrong })).toBe("credentials");
    expect(await enter("confirmed", { email, proof })).toMatch(/^in \d+$/);
    await db
      .update(users)
      .set({ emailVerifiedAt: new Date(Date.now() - 61_000) })
      .where(eq(users.email, email));
    expect(await enter("confirmed", { email, proof })).toBe("credentials");
  });

  it("does not let in the browser of an earlier sign-up for the same address", async () => {
    const email = freshEmail();
    const earlier = await join(email);
    await join(email);
    await verifyEmail({ token: await mailedToken(email) });
    expect(await enter("confirmed", { email, proof: earlier.proof })).toBe("credentials");
  });
});
