import { describe, expect, it } from "vitest";
import { requestReset } from "@/lib/accounts/commands";
import { PASSWORD_CHECK } from "@/lib/accounts/limits";
import { changePassword, endAllSessions, endSession, updateAccount } from "@/lib/accounts/own/commands";
import { ownAccount } from "@/lib/accounts/own/queries";
import { tokenState } from "@/lib/accounts/tokens";
import { hashPassword, verifyPassword } from "@/lib/platform/auth/password";
import { loadViewer, openSession } from "@/lib/platform/auth/sessions";
import type { Viewer } from "@/lib/platform/viewer";
import { make } from "../../support/make";
import { atOnce, auditOf, codeOf, freshEmail, mailedToken, mailsTo, OTHER_PASSWORD, PASSWORD, userBy } from "./support";

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async function signedIn(devices = 1): Promise<{ viewer: Viewer; secrets: string[] }> {
  const person = await make.learner({ email: freshEmail(), passwordHash: await hashPassword(PASSWORD) });
  const secrets: string[] = [];
  for (let n = 0; n < devices; n++) secrets.push(await openSession(person.id, FIREFOX));
  const viewer = await loadViewer(secrets[0] ?? "");
  if (!viewer) throw new Error("not signed in");
  return { viewer, secrets };
}

describe("own settings", () => {
  it("change name and time zone, seen on the next request", async () => {
    const { viewer, secrets } = await signedIn();
    await updateAccount(viewer, { name: "Ada Renamed", timeZone: "Asia/Kathmandu", locale: "de-DE" });
    expect(await loadViewer(secrets[0] ?? "")).toMatchObject({
      name: "Ada Renamed",
      timeZone: "Asia/Kathmandu",
      locale: "de-DE",
    });
  });

  it("list one's own devices in plain words, this one first, and nobody else's", async () => {
    await signedIn(2);
    const { viewer } = await signedIn(3);
    const account = await ownAccount(viewer);
    expect(account.sessions.map((session) => [session.device, session.current])).toEqual([
      ["Firefox on Linux", true],
      ["Firefox on Linux", false],
      ["Firefox on Linux", false],
    ]);
    expect(JSON.stringify(account)).not.toMatch(/hash|argon2/i);
  });

  it("change the password when the present one is right; the other devices and open reset links end, this one stays", async () => {
    const { viewer, secrets } = await signedIn(3);
    await requestReset({ email: viewer.email }, { address: null });
    const token = await mailedToken(viewer.email);
    expect(await changePassword(viewer, { presentPassword: PASSWORD, password: OTHER_PASSWORD })).toEqual({ ended: 2 });
    expect(await Promise.all(secrets.map(async (secret) => (await loadViewer(secret)) !== null))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await tokenState("reset_password", token)).toBe("used");
    expect(await verifyPassword((await userBy(viewer.email))?.passwordHash ?? null, OTHER_PASSWORD)).toBe(true);
    expect((await mailsTo(viewer.email))[0]?.subject).toBe("Your password was changed");
    expect((await auditOf(viewer.userId)).at(-1)).toMatchObject({ action: "account.password", actorId: viewer.userId });
  });

  it("refuse a wrong present password and a weak new one, naming the field", async () => {
    const { viewer, secrets } = await signedIn(2);
    await expect(changePassword(viewer, { presentPassword: "wrong", password: OTHER_PASSWORD })).rejects.toMatchObject({
      fields: { presentPassword: [expect.any(String)] },
    });
    await expect(changePassword(viewer, { presentPassword: PASSWORD, password: "password1234" })).rejects.toMatchObject(
      { fields: { password: [expect.any(String)] } },
    );
    expect(await loadViewer(secrets[1] ?? "")).not.toBeNull();
  });

  it("stop guesses of the present password", async () => {
    const { viewer } = await signedIn();
    const { codes } = await atOnce(PASSWORD_CHECK.max + 1, () =>
      changePassword(viewer, { presentPassword: "wrong guess", password: OTHER_PASSWORD }),
    );
    expect(codes.filter((code) => code === "limit")).toHaveLength(1);
    expect(await codeOf(changePassword(viewer, { presentPassword: PASSWORD, password: OTHER_PASSWORD }))).toBe("limit");
  });

  it("let only one of two changes at once win", async () => {
    const { viewer } = await signedIn();
    const { done, codes } = await atOnce(2, (index) =>
      changePassword(viewer, { presentPassword: PASSWORD, password: `${OTHER_PASSWORD} ${index}` }),
    );
    expect(done).toHaveLength(1);
    expect(codes.every((code) => code === "conflict" || code === "invalid")).toBe(true);
  });

  it("end one device, or all, at once; never somebody else's", async () => {
    const { viewer, secrets } = await signedIn(3);
    const stranger = await signedIn();
    const [, second] = (await ownAccount(viewer)).sessions;
    expect(await codeOf(endSession(stranger.viewer, { sessionId: second?.id ?? 0 }))).toBe("not_found");
    expect(await codeOf(endSession(viewer, { sessionId: 999_999 }))).toBe("not_found");
    await endSession(viewer, { sessionId: second?.id ?? 0 });
    expect((await ownAccount(viewer)).sessions).toHaveLength(2);
    expect(await codeOf(endSession(viewer, { sessionId: second?.id ?? 0 }))).toBe("not_found");
    await endAllSessions(viewer);
    for (const secret of secrets) expect(await loadViewer(secret)).toBeNull();
    expect(await loadViewer(stranger.secrets[0] ?? "")).not.toBeNull();
  });
});
