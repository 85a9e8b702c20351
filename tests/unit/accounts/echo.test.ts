import { describe, expect, it, vi } from "vitest";
import { signUpInput } from "@/lib/accounts/input";
import { changePasswordInput } from "@/lib/accounts/own/input";
import { runAction, runPublicAction } from "@/lib/platform/action";

vi.mock("@/lib/platform/auth/viewer", () => ({
  getViewer: async () => ({
    kind: "viewer",
    userId: 1,
    name: "Ada",
    email: "ada@example.org",
    accountRole: "learner",
    timeZone: "UTC",
    sessionId: 1,
  }),
}));

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe("a refused form", () => {
  it("gives back what was typed, but never a password", async () => {
    const data = form({
      name: "Ada",
      email: "not an address",
      password: "tin roof, green kettle",
      timeZone: "Europe/Paris",
    });
    const state = await runPublicAction(signUpInput, data, async () => {});
    expect(state).toMatchObject({
      status: "failed",
      code: "invalid",
      values: { name: "Ada", email: "not an address" },
    });
    expect(JSON.stringify(state)).not.toContain("kettle");
  });

  it("gives back neither the present nor the new password of settings", async () => {
    const state = await runAction(
      changePasswordInput,
      form({ presentPassword: "my old secret words", password: "" }),
      async () => {},
    );
    expect(state).toMatchObject({ status: "failed", fields: { password: expect.anything() } });
    expect(JSON.stringify(state)).not.toContain("secret words");
  });
});

describe("the sign-up form", () => {
  const good = { name: "Ada", email: "ADA@example.org", password: "tin roof, green kettle", timeZone: "Europe/Paris" };

  it("takes the zone the browser told, and UTC for anything else", () => {
    expect(signUpInput.parse(good)).toEqual({ ...good, email: "ada@example.org", quiz: null });
    for (const timeZone of ["", "Nowhere/Land", "+05:30", "x".repeat(500), undefined, 5]) {
      expect(signUpInput.parse({ ...good, timeZone }).timeZone).toBe("UTC");
    }
  });

  it.each([
    ["name", ""],
    ["name", "x".repeat(121)],
    ["name", "Ada\u0000"],
    ["email", "ada"],
    ["password", "ada ada ada"],
    ["password", "short"],
  ])("names the field %s when it is %j", (field, value) => {
    const result = signUpInput.safeParse({
      ...good,
      name: "Adam Smith",
      [field]: value,
      ...(value === "ada ada ada"
        ? { name: "Adas Mith", email: "adas@example.org", password: "adas adas kettle" }
        : {}),
    });
    expect(result.error?.issues[0]?.path).toEqual([field]);
  });
});
