import { beforeEach, describe, expect, it, vi } from "vitest";

type Jwt = Record<string, unknown>;
type Config = {
  callbacks: {
    jwt: (given: { token: Jwt; user?: Jwt }) => Promise<Jwt | null>;
    session: (given: { session: Jwt; token: Jwt }) => Promise<Jwt>;
  };
};
const held = vi.hoisted(() => ({ config: undefined as unknown, session: null as unknown }));

vi.mock("next-auth", () => ({
  default: (config: unknown) => {
    held.config = config;
    return { handlers: {}, auth: async () => held.session, signIn: vi.fn(), signOut: vi.fn() };
  },
  CredentialsSignin: class extends Error {
    code = "credentials";
  },
}));
vi.mock("next-auth/providers/credentials", () => ({ default: (provider: unknown) => provider }));
vi.mock("next/server", () => ({ connection: async () => {} }));

beforeEach(() => {
  process.env.DATABASE_URL = "postgres://nobody@127.0.0.1:1/nothing";
});

describe("while the database does not answer", () => {
  it("the cookie of a signed-in person is kept, marked as not read", async () => {
    await import("@/lib/platform/auth/config");
    const { callbacks } = held.config as Config;
    const token = await callbacks.jwt({ token: { sid: "secret id" } });
    expect(token).toEqual({ sid: "secret id", unavailable: true });
    const session = await callbacks.session({ session: { expires: "later" }, token: token ?? {} });
    expect(session).toEqual({ expires: "later", viewer: null, unavailable: true });
  });

  it("nobody takes that person for a visitor", async () => {
    const { getViewer } = await import("@/lib/platform/auth/viewer");
    held.session = { expires: "later", viewer: null, unavailable: true };
    await expect(getViewer()).rejects.toMatchObject({ code: "unavailable" });
    held.session = null;
    expect(await getViewer()).toBeNull();
    held.session = { message: "There was a problem with the server configuration." };
    expect(await getViewer()).toBeNull();
  });

  it("a sign-in is refused, not half done", async () => {
    await import("@/lib/platform/auth/config");
    const { callbacks } = held.config as Config;
    await expect(callbacks.jwt({ token: {}, user: { id: "1", agent: null } })).rejects.toMatchObject({
      code: "unavailable",
    });
  });

  it("a cookie without a session id is nobody's", async () => {
    await import("@/lib/platform/auth/config");
    expect(await (held.config as Config).callbacks.jwt({ token: {} })).toBeNull();
  });
});
