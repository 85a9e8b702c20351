import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { acquire, type EmbeddedDatabase } from "@/db/embedded/launch.mjs";

const home = mkdtempSync(path.join(tmpdir(), "bearing-launcher-"));
const launcher = pathToFileURL(path.resolve("db/embedded/launch.mjs")).href;
const pidFile = path.join(home, "main", "data", "postmaster.pid");
const joined: EmbeddedDatabase[] = [];
const children: ChildProcess[] = [];

beforeAll(() => {
  process.env.BEARING_DATA_DIR = home;
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const server of joined.splice(0)) await server.release();
});

afterAll(() => {
  delete process.env.BEARING_DATA_DIR;
  rmSync(home, { recursive: true, force: true });
});

test("the server that keeps people's data is safe, and only this machine can reach it", {
  timeout: 30_000,
}, async () => {
  const server = await join("main");
  expect(await settings(server)).toEqual({
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    data_checksums: "on",
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
  });
  const wrongPassword = new URL(server.adminUrl);
  wrongPassword.password = "guess";
  await expect(ask(wrongPassword.href, "select 1 as n")).rejects.toMatchObject({ code: "28P01" });
});

test("the server for tests trades safety for speed", { timeout: 30_000 }, async () => {
  const server = await join("test");
  expect(await settings(server)).toMatchObject({ fsync: "off", full_page_writes: "off", synchronous_commit: "off" });
});

test("two commands that start at once share one server, and the last one stops it", { timeout: 30_000 }, async () => {
  const [first, second, other] = await Promise.all([join("main"), join("main"), joinInAnotherProcess()]);
  expect(new Set([first.port, second.port, other.port]).size).toBe(1);
  const pid = serverPid();
  await first.release();
  await second.release();
  expect(serverPid()).toBe(pid);
  await other.leave();
  expect(existsSync(pidFile)).toBe(false);
});

test("a killed server comes back on the same port with everything that was committed", {
  timeout: 30_000,
}, async () => {
  const server = await join("main");
  const url = await server.ensureDatabase("launcher_kill");
  await ask(url, "create table kept (n int)");
  await ask(url, "insert into kept values (42)");
  const pid = serverPid();
  process.kill(pid, "SIGKILL");
  await until(() => isServing(url));
  expect(serverPid()).not.toBe(pid);
  expect(server.urlFor("launcher_kill")).toBe(url);
  expect(await ask(url, "select n from kept")).toEqual([{ n: 42 }]);
});

test("a server left behind by a killed command is joined and then stopped", { timeout: 30_000 }, async () => {
  const other = await joinInAnotherProcess();
  other.child.kill("SIGKILL");
  const pid = serverPid();
  const server = await join("main");
  expect(serverPid()).toBe(pid);
  await until(async () => (await leases(server)) === 1);
  await server.release();
  expect(existsSync(pidFile)).toBe(false);
});

test("a pid file that names somebody else's process, or nothing, does not stop the start", {
  timeout: 30_000,
}, async () => {
  await (await join("main")).release();
  for (const text of [`${process.pid}\n/elsewhere\n1\n1\n\n127.0.0.1\n1 1\nready   \n`, ""]) {
    writeFileSync(pidFile, text);
    const server = await join("main");
    expect(serverPid()).not.toBe(process.pid);
    await server.release();
  }
});

test("a taken port is left to its owner", { timeout: 30_000 }, async () => {
  const before = await join("main");
  await before.release();
  const owner = createServer();
  await new Promise((done) => owner.once("error", done).listen(before.port, "127.0.0.1", () => done(undefined)));
  const after = await join("main");
  expect(after.port).not.toBe(before.port);
  expect(await isServing(after.adminUrl)).toBe(true);
  await new Promise((done) => owner.close(done));
});

async function join(cluster: "main" | "test"): Promise<EmbeddedDatabase> {
  const server = await acquire({ cluster });
  joined.push(server);
  return server;
}

type OtherProcess = { port: number; child: ChildProcess; leave: () => Promise<void> };

async function joinInAnotherProcess(): Promise<OtherProcess> {
  const program = `
    const { acquire } = await import(${JSON.stringify(launcher)});
    const server = await acquire({ cluster: "main" });
    console.log(server.port);
    process.stdin.once("data", () => server.release().then(() => process.exit(0)));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once("data", (text: Buffer) => resolve(Number(text.toString())));
    child.once("exit", () => reject(new Error("the other process ended")));
  });
  const leave = () =>
    new Promise<void>((done) => {
      child.once("exit", () => done());
      child.stdin.write("\n");
    });
  return { port, child, leave };
}

async function settings(server: EmbeddedDatabase): Promise<Record<string, unknown>> {
  const rows = await ask(
    server.adminUrl,
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit',
      'data_checksums', 'listen_addresses', 'unix_socket_directories', 'password_encryption')`,
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [String(name), setting]));
}

async function leases(server: EmbeddedDatabase): Promise<number> {
  const [row] = await ask(server.adminUrl, "select count(*)::int as n from pg_locks where locktype = 'advisory'");
  return Number(row?.n);
}

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(query))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const isServing = (url: string): Promise<boolean> =>
  ask(url, "select 1").then(
    () => true,
    () => false,
  );

const serverPid = (): number => Number.parseInt(readFileSync(pidFile, "utf8"), 10);

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error("waited in vain");
    await new Promise((done) => setTimeout(done, 50));
  }
}
