import { type ChildProcess, spawn } from "node:child_process";
import net from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { TcpProxy } from "./support/tcp-proxy";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

let proxy: TcpProxy;
let server: ChildProcess;
let origin = "";

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => done(port));
    });
  });

const statusOf = async (where: string): Promise<number> =>
  (await fetch(`${origin}${where}`, { redirect: "manual" })).status;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  const database = new URL(process.env.DATABASE_URL ?? "");
  proxy = new TcpProxy(database.hostname, Number(database.port));
  await proxy.start();
  database.host = `127.0.0.1:${proxy.port}`;
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, [path.join(ROOT, "node_modules/next/dist/bin/next"), "start", "-p", String(port)], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: database.toString(), APP_ORIGIN: origin, AUTH_URL: origin },
    stdio: "ignore",
  });
  await expect.poll(() => statusOf("/api/health").catch(() => 0), { timeout: 30_000 }).toBe(200);
});

test.afterAll(async () => {
  server?.kill();
  await proxy?.stop();
});

for (const failure of ["refuse", "silence"] as const) {
  test(`a database that is gone (${failure}) gives 503 with Retry-After, cached pages stay, and all comes back without a restart`, async () => {
    expect(await statusOf("/roles/back-end-developer")).toBe(200);
    proxy[failure]();
    await expect.poll(() => statusOf("/dashboard"), { timeout: 8_000 }).toBe(503);
    for (const where of ["/dashboard", "/sign-in", "/roles?q=node", "/api/v1/roles", "/api/v1/me/fit", "/api/health"]) {
      const began = Date.now();
      const answer = await fetch(`${origin}${where}`, { redirect: "manual" });
      expect(answer.status, where).toBe(503);
      expect(answer.headers.get("retry-after"), where).toBe("5");
      expect(await answer.text(), where).not.toMatch(/postgres|ECONN|\n\s+at /i);
      expect(Date.now() - began, where).toBeLessThan(5_000);
    }
    expect(await statusOf("/roles/back-end-developer")).toBe(200);
    proxy.up();
    await expect.poll(() => statusOf("/api/health"), { timeout: 10_000 }).toBe(200);
    await expect.poll(() => statusOf("/dashboard"), { timeout: 10_000 }).toBe(307);
    expect(await statusOf("/api/v1/roles")).toBe(200);
  });
}
