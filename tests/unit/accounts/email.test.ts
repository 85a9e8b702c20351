import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseEmail } from "@/lib/platform/auth/email";

describe("a mail address", () => {
  it.each([
    ["Ada@Example.ORG", "ada@example.org"],
    ["  ada@example.org \r\n", "ada@example.org"],
    ["ada＠example.org", "ada@example.org"],
    ["ａｄａ@example.org", "ada@example.org"],
    ["ada@example。org", "ada@example.org"],
    ["ada+class@example.org", "ada+class@example.org"],
    ["o'neil@example.org", "o'neil@example.org"],
    ["ada@bücher.example", "ada@xn--bcher-kva.example"],
    ["ADA@BÜCHER.example", "ada@xn--bcher-kva.example"],
    ["K@example.org", "k@example.org"],
    ["ada@localhost", "ada@localhost"],
  ])("%j is stored as %s", (typed, stored) => {
    expect(normaliseEmail(typed)).toBe(stored);
  });

  it.each([
    "",
    "ada",
    "@example.org",
    "ada@",
    "ada@@example.org",
    "ada@evil.example@example.org",
    "ada＠evil.example@example.org",
    "ada@example.org,eve@evil.example",
    "ada@example.org;eve@evil.example",
    "ada,eve@example.org",
    '"ada"@example.org',
    '"ada@evil.example"@example.org',
    "ada @example.org",
    "ada@exam ple.org",
    "ada@example.org\r\nBcc: eve@evil.example",
    "ada\n@example.org",
    "ada\u0000@example.org",
    "ada\u200b@example.org",
    "<ada@example.org>",
    "Ada <ada@example.org>",
    "ada@[127.0.0.1]",
    "ada..b@example.org",
    ".ada@example.org",
    "ada@-example.org",
    "ada@example..org",
    "ada@example.org.",
    "аda@example.org",
    `${"a".repeat(65)}@example.org`,
    `ada@${"a".repeat(64)}.org`,
    `ada@${"a.".repeat(130)}org`,
    "x".repeat(5000),
  ])("%j is refused", (typed) => {
    expect(normaliseEmail(typed)).toBeNull();
  });

  it("comes out the same when it goes in again, and never holds anything a mail header could break on", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.emailAddress(),
          fc.string({ unit: "grapheme" }),
          fc.string().map((text) => `${text}@example.org`),
        ),
        (typed) => {
          const email = normaliseEmail(typed);
          if (email === null) return;
          expect(normaliseEmail(email)).toBe(email);
          expect(email).toMatch(/^[^\s,;:<>"()[\]\\@]+@[a-z0-9.-]+$/);
          expect(email.toLowerCase()).toBe(email);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
