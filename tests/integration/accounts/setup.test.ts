import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { newSetupToken } from "@/db/instance";
import { authTokens, users } from "@/db/schema";
import { setUpFirstAdmin } from "@/lib/accounts/commands";
import { setupOpen } from "@/lib/accounts/queries";
import { secretHash } from "@/lib/platform/auth/secret-id";
import { atOnce, auditOf, codeOf, PASSWORD } from "./support";

const first = (token: string, index = 0) => ({
  token,
  name: `Admin ${index}`,
  email: `admin.${index}@example.org`,
  password: PASSWORD,
  timeZone: "UTC",
});

// these build on each other: a database has one first admin only
describe("the one-time setup link", () => {
  it("is refused when it is made up, replaced by a newer one, or half an hour old", async () => {
    const replaced = (await db.transaction((tx) => newSetupToken(tx, new Date()))) ?? "";
    const old = (await db.transaction((tx) => newSetupToken(tx, new Date()))) ?? "";
    await db
      .update(authTokens)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(authTokens.tokenHash, secretHash(old)));
    for (const token of [replaced, old, "", "x".repeat(43)]) {
      expect(await setupOpen(token)).toBe(false);
      expect(await codeOf(setUpFirstAdmin(first(token)))).toBe("not_found");
    }
    expect(await db.$count(users)).toBe(0);
  });

  it("makes exactly one admin, also for 50 at the same moment", async () => {
    const token = (await db.transaction((tx) => newSetupToken(tx, new Date()))) ?? "";
    expect(await setupOpen(token)).toBe(true);
    const { done, codes } = await atOnce(50, (index) => setUpFirstAdmin(first(token, index)));
    expect(done).toHaveLength(1);
    expect(codes).toEqual(Array(49).fill("not_found"));
    const people = await db.select().from(users);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ accountRole: "admin", status: "active", emailVerifiedAt: expect.any(Date) });
    expect((await auditOf(people[0]?.id ?? 0)).map((line) => line.action)).toEqual(["account.create_admin"]);
    expect(await setupOpen(token)).toBe(false);
  });

  it("is not made any more once anybody has an account", async () => {
    expect(await db.transaction((tx) => newSetupToken(tx, new Date()))).toBeNull();
  });
});
