import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { authTokens } from "@/db/schema";
import { requestReset, resetPassword } from "@/lib/accounts/commands";
import { tokenState } from "@/lib/accounts/tokens";
import { hashPassword, verifyPassword } from "@/lib/platform/auth/password";
import { secretHash } from "@/lib/platform/auth/secret-id";
import { loadViewer, openSession } from "@/lib/platform/auth/sessions";
import { LIMITS } from "@/lib/platform/limits";
import { make } from "../../support/make";
import { atOnce, auditOf, codeOf, freshEmail, mailedToken, mailsTo, OTHER_PASSWORD, PASSWORD, userBy } from "./support";

const nowhere = { address: null };

async function askedReset(values = {}) {
  const person = await make.learner({ email: freshEmail(), passwordHash: await hashPassword(PASSWORD), ...values });
  await requestReset({ email: person.email }, nowhere);
  return { person, token: await mailedToken(person.email) };
}

describe("asking for a new password", () => {
  it("says the same for every address; only one that may sign in gets a mail", async () => {
    const unknown = freshEmail();
    const suspended = await make.learner({ status: "suspended" });
    const known = await make.learner();
    const answers = [];
    for (const email of [unknown, suspended.email, known.email]) answers.push(await requestReset({ email }, nowhere));
    expect(new Set(answers)).toEqual(new Set([undefined]));
    expect(await mailsTo(unknown)).toHaveLength(0);
    expect(await mailsTo(suspended.email)).toHaveLength(0);
    expect(await mailsTo(known.email)).toHaveLength(1);
  });

  it("takes about as long for a known address as for an unknown one", async () => {
    const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
    for (let n = 0; n < 12; n++) {
      const known = await make.learner();
      for (const [kind, email] of [
        ["known", known.email],
        ["unknown", freshEmail()],
      ] as const) {
        const start = performance.now();
        await requestReset({ email }, nowhere);
        times[kind].push(performance.now() - start);
      }
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length / 2] ?? 0;
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(10);
  });

  it("stops at the sixth time for an address, known or not", async () => {
    const known = await make.learner();
    for (const email of [known.email, freshEmail()]) {
      const { done, codes } = await atOnce(LIMITS.reset.max + 1, () => requestReset({ email }, nowhere));
      expect(done).toHaveLength(LIMITS.reset.max);
      expect(codes).toEqual(["limit"]);
    }
  });

  it("makes earlier links stop working", async () => {
    const { person, token } = await askedReset();
    await requestReset({ email: person.email }, nowhere);
    expect(await tokenState("reset_password", token)).toBe("used");
    expect(await codeOf(resetPassword({ token, password: OTHER_PASSWORD }))).toBe("conflict");
  });
});

describe("setting a new password by the link", () => {
  it("works once for 50 at the same moment, ends every sign-in at once and tells the person", async () => {
    const { person, token } = await askedReset();
    const sessions = await Promise.all([openSession(person.id, "a"), openSession(person.id, "b")]);
    const { done, codes } = await atOnce(50, (index) =>
      resetPassword({ token, password: `${OTHER_PASSWORD} ${index}` }),
    );
    expect(done).toHaveLength(1);
    expect(codes).toEqual(Array(49).fill("conflict"));
    for (const session of sessions) expect(await loadViewer(session)).toBeNull();
    const user = await userBy(person.email);
    expect(await verifyPassword(user?.passwordHash ?? null, PASSWORD)).toBe(false);
    expect((await mailsTo(person.email))[0]?.subject).toBe("Your password was changed");
    expect((await auditOf(person.id)).filter((line) => line.action === "account.reset")).toHaveLength(1);
  });

  it("refuses weak passwords and ones with the person's name without using the link up", async () => {
    const { person, token } = await askedReset({ name: "Martina Lopez" });
    for (const password of ["short", "password1234", "martina at home"]) {
      await expect(resetPassword({ token, password })).rejects.toMatchObject({
        code: "invalid",
        fields: { password: [expect.any(String)] },
      });
    }
    await resetPassword({ token, password: OTHER_PASSWORD });
    expect(await verifyPassword((await userBy(person.email))?.passwordHash ?? null, OTHER_PASSWORD)).toBe(true);
  });

  it("confirms an address that was not confirmed yet, for the link came there", async () => {
    const { person, token } = await askedReset({ status: "unverified", emailVerifiedAt: null });
    await resetPassword({ token, password: OTHER_PASSWORD });
    expect(await userBy(person.email)).toMatchObject({ status: "active", emailVerifiedAt: expect.any(Date) });
  });

  it("does not let a suspended person in", async () => {
    const { person, token } = await askedReset();
    const { users } = await import("@/db/schema");
    await db.update(users).set({ status: "suspended" }).where(eq(users.id, person.id));
    await resetPassword({ token, password: OTHER_PASSWORD });
    expect(await userBy(person.email)).toMatchObject({ status: "suspended" });
  });

  it("is refused after an hour and for made-up tokens", async () => {
    const { token } = await askedReset();
    await db
      .update(authTokens)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(authTokens.tokenHash, secretHash(token)));
    expect(await tokenState("reset_password", token)).toBe("expired");
    for (const odd of [token, "", "x".repeat(43), "../../etc"]) {
      expect(await codeOf(resetPassword({ token: odd, password: OTHER_PASSWORD }))).toBe("conflict");
    }
  });
});
