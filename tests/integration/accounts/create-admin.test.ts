import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { verifyPassword } from "@/lib/platform/auth/password";
import { auditOf, freshEmail, PASSWORD, userBy } from "./support";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function run(answers: Record<string, string>): Promise<{ code: number; output: string }> {
  const options = {
    cwd: root,
    env: { PATH: process.env.PATH, DATABASE_URL: process.env.DATABASE_URL, ...answers } as unknown as NodeJS.ProcessEnv,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "lib/accounts/create-admin.cli.ts"],
      options,
      (error, out, err) =>
        resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, output: out + err }),
    );
    child.stdin?.end();
  });
}

describe("the command that makes an admin", () => {
  it("makes one from the environment, says so in one line without the password, and leaves an audit line", async () => {
    const email = freshEmail();
    const { code, output } = await run({
      ADMIN_EMAIL: email.toUpperCase(),
      ADMIN_NAME: "Grace Host",
      ADMIN_PASSWORD: PASSWORD,
    });
    expect({ code, output }).toEqual({
      code: 0,
      output: `Grace Host <${email}> is now an admin. Sign in at /sign-in.\n`,
    });
    const user = await userBy(email);
    expect(user).toMatchObject({ accountRole: "admin", status: "active", emailVerifiedAt: expect.any(Date) });
    expect(await verifyPassword(user?.passwordHash ?? null, PASSWORD)).toBe(true);
    expect(await auditOf(user?.id ?? 0)).toMatchObject([{ action: "account.create_admin", actorId: null }]);

    const again = await run({ ADMIN_EMAIL: email, ADMIN_NAME: "Grace Host", ADMIN_PASSWORD: PASSWORD });
    expect(again.code).toBe(1);
    expect(again.output).toMatch(/already has an account/);
  });

  it("refuses weak passwords and missing answers in plain lines", async () => {
    const email = freshEmail();
    const weak = await run({ ADMIN_EMAIL: email, ADMIN_NAME: "Grace Host", ADMIN_PASSWORD: "password1234" });
    expect(weak.code).toBe(1);
    expect(weak.output).toMatch(/^This password is among the first ones[^\n]+\n$/);
    const none = await run({ ADMIN_EMAIL: email });
    expect(none.code).toBe(1);
    expect(none.output).toMatch(/ADMIN_PASSWORD/);
    expect(await userBy(email)).toBeUndefined();
  });
});
