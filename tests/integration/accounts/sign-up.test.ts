import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { authTokens, users } from "@/db/schema";
import { resendConfirmation, signUp, verifyEmail } from "@/lib/accounts/commands";
import { CONFIRM_MAIL } from "@/lib/accounts/limits";
import { tokenState } from "@/lib/accounts/tokens";
import { verifyPassword } from "@/lib/platform/auth/password";
import { secretHash } from "@/lib/platform/auth/secret-id";
import { provesSignUp } from "@/lib/platform/auth/sign-up-proof";
import { LIMITS } from "@/lib/platform/limits";
import { make } from "../../support/make";
import { atOnce, auditOf, codeOf, freshEmail, mailedToken, mailsTo, OTHER_PASSWORD, PASSWORD, userBy } from "./support";

process.env.AUTH_SECRET = "a secret of the tests, long enough to be one";
process.env.APP_ORIGIN = "https://bearing.example";

const nowhere = { address: null };
const newcomer = (email = freshEmail()) => ({
  name: "Ada Newcomer",
  email,
  password: PASSWORD,
  timeZone: "Europe/Paris",
});

describe("signing up", () => {
  it("opens an unconfirmed learner's account and mails one link that confirms it", async () => {
    const input = newcomer();
    await signUp(input, nowhere);
    const user = await userBy(input.email);
    expect(user).toMatchObject({
      status: "unverified",
      accountRole: "learner",
      timeZone: "Europe/Paris",
      emailVerifiedAt: null,
    });
    expect(await verifyPassword(user?.passwordHash ?? null, PASSWORD)).toBe(true);
    const [mail, ...more] = await mailsTo(input.email);
    expect(more).toHaveLength(0);
    expect(mail?.textBody).toContain("https://bearing.example/verify-email?token=");
    expect(JSON.stringify(mail)).not.toContain(PASSWORD);
    expect((await auditOf(user?.id ?? 0)).map((line) => line.action)).toEqual(["account.sign_up"]);
  });

  it("stores the token as its sha256 only", async () => {
    const input = newcomer();
    await signUp(input, nowhere);
    const token = await mailedToken(input.email);
    const rows = await db
      .select()
      .from(authTokens)
      .where(eq(authTokens.tokenHash, secretHash(token)));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it("answers a known address like a new one, changes nothing there, and tells its owner by mail", async () => {
    const known = await make.learner({ passwordHash: "x" });
    const unknown = await signUp(newcomer(), nowhere);
    const answer = await signUp({ ...newcomer(known.email), name: "Eve" }, nowhere);
    expect(Object.keys(answer)).toEqual(Object.keys(unknown));
    expect(answer.proof).toHaveLength(unknown.proof.length);
    expect(await userBy(known.email)).toMatchObject({ name: known.name, passwordHash: "x", status: "active" });
    const [mail] = await mailsTo(known.email);
    expect(mail?.subject).toBe("You already have a Bearing account");
    expect(mail?.textBody).not.toContain("token=");
    expect(provesSignUp(answer.proof, known.email, "x")).toBe(false);
  });

  it("sends a suspended person nothing and leaves them suspended", async () => {
    const suspended = await make.learner({ status: "suspended" });
    await signUp(newcomer(suspended.email), nowhere);
    await resendConfirmation({ email: suspended.email });
    expect(await mailsTo(suspended.email)).toHaveLength(0);
    expect(await userBy(suspended.email)).toMatchObject({ status: "suspended" });
  });

  it("lets the newest sign-up of an unconfirmed address win, together with its own link only", async () => {
    const input = newcomer();
    const first = await signUp({ ...input, password: OTHER_PASSWORD }, nowhere);
    const firstToken = await mailedToken(input.email);
    const second = await signUp({ ...input, name: "Ada Again" }, nowhere);
    expect(await tokenState("verify_email", firstToken)).toBe("used");
    expect(await codeOf(verifyEmail({ token: firstToken }))).toBe("conflict");
    await verifyEmail({ token: await mailedToken(input.email) });
    const user = await userBy(input.email);
    expect(user).toMatchObject({ name: "Ada Again", status: "active" });
    expect(await verifyPassword(user?.passwordHash ?? null, PASSWORD)).toBe(true);
    expect(provesSignUp(second.proof, input.email, user?.passwordHash ?? "")).toBe(true);
    expect(provesSignUp(first.proof, input.email, user?.passwordHash ?? "")).toBe(false);
  });

  it("of one address 20 times at once opens one account and leaves one working link", async () => {
    const input = newcomer();
    const { done, codes } = await atOnce(20, () => signUp(input, nowhere));
    expect(done).toHaveLength(CONFIRM_MAIL.max);
    expect(codes).toEqual(Array(20 - CONFIRM_MAIL.max).fill("limit"));
    const people = await db.select({ id: users.id }).from(users).where(eq(users.email, input.email));
    expect(people).toHaveLength(1);
    const tokens = await db
      .select({ usedAt: authTokens.usedAt })
      .from(authTokens)
      .where(eq(authTokens.userId, people[0]?.id ?? 0));
    expect(tokens.filter((token) => token.usedAt === null)).toHaveLength(1);
  });

  it("takes case twins and full-width signs for one address", async () => {
    const { emailField } = await import("@/lib/accounts/input");
    const email = freshEmail();
    for (const twin of [email.toUpperCase(), email.replace("@", "＠"), ` ${email}\r\n`]) {
      await signUp({ ...newcomer(), email: emailField.parse(twin) }, nowhere);
    }
    expect(await db.select({ id: users.id }).from(users).where(eq(users.email, email))).toHaveLength(1);
  });
});

describe("limits", () => {
  it("stop the mail to one address at the sixth try, known or not, and say how long to wait", async () => {
    const known = await make.learner();
    for (const email of [freshEmail(), known.email]) {
      for (let n = 0; n < CONFIRM_MAIL.max; n++) await resendConfirmation({ email });
      await expect(resendConfirmation({ email })).rejects.toMatchObject({
        code: "limit",
        message: expect.stringMatching(/Wait 30 minutes/),
      });
      await expect(signUp(newcomer(email), nowhere)).rejects.toMatchObject({ code: "limit" });
    }
  });

  it("stop sign-ups from one network address at the one that is too many", async () => {
    const { codes } = await atOnce(LIMITS.signUp.max + 1, () => signUp(newcomer(), { address: "192.0.2.7" }));
    expect(codes).toEqual(["limit"]);
    expect(await codeOf(signUp(newcomer(), { address: "192.0.2.8" }))).toBeNull();
  });
});

describe("confirming", () => {
  it("works once, even for 50 at the same moment", async () => {
    const input = newcomer();
    await signUp(input, nowhere);
    const token = await mailedToken(input.email);
    expect(await tokenState("verify_email", token)).toBe("open");
    const { done, codes } = await atOnce(50, () => verifyEmail({ token }));
    expect(done).toEqual([{ email: input.email }]);
    expect(codes).toEqual(Array(49).fill("conflict"));
    expect(await userBy(input.email)).toMatchObject({ status: "active", emailVerifiedAt: expect.any(Date) });
    expect(await tokenState("verify_email", token)).toBe("used");
  });

  it("is refused an hour later", async () => {
    const input = newcomer();
    await signUp(input, nowhere);
    const token = await mailedToken(input.email);
    await db
      .update(authTokens)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(authTokens.tokenHash, secretHash(token)));
    expect(await tokenState("verify_email", token)).toBe("expired");
    expect(await codeOf(verifyEmail({ token }))).toBe("conflict");
    expect(await userBy(input.email)).toMatchObject({ status: "unverified" });
  });

  it("does not open a suspended account, and other tokens do not confirm", async () => {
    const input = newcomer();
    await signUp(input, nowhere);
    const token = await mailedToken(input.email);
    await db.update(users).set({ status: "suspended" }).where(eq(users.email, input.email));
    expect(await codeOf(verifyEmail({ token }))).toBe("conflict");
    expect(await userBy(input.email)).toMatchObject({ status: "suspended" });
    for (const odd of ["", "x", "a".repeat(43), `${token}x`, "\u0000".repeat(43), "'; drop table users; --"]) {
      expect(await codeOf(verifyEmail({ token: odd }))).toBe("conflict");
      expect(await tokenState("verify_email", odd)).toBe("unknown");
    }
    expect(await tokenState("reset_password", token)).toBe("unknown");
  });

  it("and signing up again at the same moment never ends in a deadlock", async () => {
    for (let round = 0; round < 4; round++) {
      const input = newcomer();
      await signUp(input, nowhere);
      const token = await mailedToken(input.email);
      await atOnce<unknown>(8, (index) => (index % 2 ? verifyEmail({ token }) : signUp(input, nowhere)));
    }
  });
});
