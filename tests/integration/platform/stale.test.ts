import { beforeEach, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { staleNotices } from "@/db/schema";
import { announceStale, isStaleToken, newestNotice, staleToken, tagsSince } from "@/lib/platform/stale";

beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "a secret of thirty-two characters.");
  return () => vi.unstubAllEnvs();
});

test("a notice is seen once its transaction is committed, and names each tag once", async () => {
  const before = await newestNotice();
  await db.transaction(async (tx) => {
    await announceStale(tx, ["catalog", "roles"]);
    expect(await newestNotice()).toBe(before);
  });
  await announceStale(db, ["roles", "skills"]);
  expect(await newestNotice()).toBeGreaterThan(before);
  expect((await tagsSince(before)).sort()).toEqual(["catalog", "roles", "skills"]);
  expect(await tagsSince(await newestNotice())).toEqual([]);
});

test("what was rolled back is not announced", async () => {
  const before = await newestNotice();
  await db
    .transaction(async (tx) => {
      await announceStale(tx, ["catalog"]);
      throw new Error("no");
    })
    .catch(() => {});
  expect(await tagsSince(before)).toEqual([]);
});

test("old notices go with the next one", async () => {
  await db.insert(staleNotices).values({ tags: ["courses"], at: new Date(Date.now() - 3 * 86_400_000) });
  await announceStale(db, ["catalog"]);
  expect(await tagsSince(0)).not.toContain("courses");
});

test("more than a hundred tags are refused: one that covers them is meant", async () => {
  const many = Array.from({ length: 101 }, (_, index) => `role:${index}`);
  await expect(announceStale(db, many)).rejects.toThrow(RangeError);
});

test("only who knows the secret makes the token", () => {
  expect(isStaleToken(staleToken())).toBe(true);
  expect(isStaleToken(null)).toBe(false);
  expect(isStaleToken(`${staleToken()}x`)).toBe(false);
  const made = staleToken();
  vi.stubEnv("AUTH_SECRET", "another secret of many characters.");
  expect(isStaleToken(made)).toBe(false);
  vi.stubEnv("AUTH_SECRET", "");
  expect(isStaleToken(staleToken())).toBe(false);
});
