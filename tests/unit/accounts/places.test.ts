import { describe, expect, it } from "vitest";
import { HOME_OF } from "@/components/shell/navigation";
import { HINT_COOKIE as SHELL_COOKIE } from "@/components/shell/signed-in-hint";
import { HINT_COOKIE, HOME, landing, safeNext } from "@/lib/accounts/places";

describe("where one goes on to after sign-in", () => {
  it.each([
    "/",
    "/roles/back-end-developer",
    "/courses?level=beginner&q=a%20b",
    "/enroll/python?section=3#terms",
    "/settings",
  ])("%s is fine", (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/roles\\..\\evil",
    "/\t/evil.example",
    "/\n/evil.example",
    " /roles",
    "/roles\u0000",
    "/..//evil.example",
    "/./ /evil",
    "javascript:alert(1)",
    "roles",
    "",
    "/sign-in?next=/sign-in",
    "/sign-up",
    "/reset-password?token=x",
    "/setup/x",
    "/api/auth/signout",
    `/${"a".repeat(600)}`,
    null,
    undefined,
    ["/roles"],
    7,
  ])("%j is not", (path) => {
    expect(safeNext(path)).toBeNull();
  });

  it("is one's own home when the page asked for is somebody else's", () => {
    expect(landing("learner", "/admin/courses")).toBe("/dashboard");
    expect(landing("admin", "/mentor/learners/3")).toBe("/admin/courses");
    expect(landing("mentor", "/enroll/python?section=2")).toBe("/mentor");
    expect(landing("learner", "/enroll/python?section=2")).toBe("/enroll/python?section=2");
    expect(landing("mentor", "/roles/qa-engineer")).toBe("/roles/qa-engineer");
    expect(landing("admin", null)).toBe("/admin/courses");
  });

  it("agrees with the frame of the pages", () => {
    expect(HINT_COOKIE).toBe(SHELL_COOKIE);
    expect(HOME).toEqual(HOME_OF);
  });
});
