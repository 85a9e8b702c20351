import { spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedDatabaseError } from "./errors.mjs";
import { dataFolder } from "./initialize.mjs";
import { randomName } from "./names.mjs";
import { isAlive, judgeProcess, readPidFile, removePidFile } from "./pidfile.mjs";

/** @typedef {import("./binaries.mjs").Binaries} Binaries */
/** @typedef {{ pid: number, port: number }} RunningServer */

/**
 * @typedef {object} ServerOptions
 * @property {string} folder the cluster's folder
 * @property {Binaries} binaries
 * @property {string[]} settings `name=value` for the server
 * @property {number} port the port to try first
 * @property {boolean} onlyThatPort true when users already know the port and no other will do
 */

const startWithinMs = 60_000;
const pauseMs = 40;
const damagedForMs = 1_500;

/**
 * Returns the cluster's running server, starting it when there is none. Safe to call from several processes at once: the
 * server's own lock file lets one of them win and the others find it.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {EmbeddedDatabaseError} when it does not come up within 60 seconds
 */
export async function ensureServer({ folder, binaries, settings, port, onlyThatPort }) {
  const data = dataFolder(folder);
  const deadline = Date.now() + startWithinMs;
  let lastReason = "no answer";
  let candidate = port;
  while (Date.now() < deadline) {
    const running = await findRunning(data, deadline);
    if (running) return running;
    if (!(await isFree(candidate))) {
      if (onlyThatPort) await sleep(200);
      else candidate = await freePort();
      lastReason = `port ${candidate} is taken`;
      continue;
    }
    const attempt = await startOnce(folder, binaries, settings, candidate, deadline);
    if (attempt.server) return attempt.server;
    lastReason = attempt.reason;
    if (!mayPass(attempt.reason)) break;
    await sleep(pauseMs * 3);
  }
  throw new EmbeddedDatabaseError(`The database in ${data} did not start: ${lastReason}`);
}

/**
 * Stops the server and waits until it is gone. Open connections are closed, nothing committed is lost.
 * @param {string} folder the cluster's folder
 * @param {Binaries} binaries
 */
export async function stopServer(folder, binaries) {
  const data = dataFolder(folder);
  const file = readPidFile(data);
  if (!file || judgeProcess(file, data) !== "ours") return;
  if (process.platform === "win32") spawn(join(binaries.bin, "pg_ctl.exe"), ["kill", "INT", String(file.pid)]);
  else process.kill(file.pid, "SIGINT");
  const deadline = Date.now() + startWithinMs;
  while (Date.now() < deadline && isAlive(file.pid) && judgeProcess(file, data) === "ours") await sleep(pauseMs / 2);
}

/**
 * @param {string} data
 * @param {number} deadline
 * @returns {Promise<RunningServer | undefined>}
 */
async function findRunning(data, deadline) {
  const patienceEnds = Date.now() + damagedForMs;
  while (Date.now() < deadline) {
    const file = readPidFile(data);
    if (!file) return undefined;
    const verdict = judgeProcess(file, data);
    if (verdict === "gone") return undefined;
    if (verdict === "foreign" || (verdict === "damaged" && Date.now() > patienceEnds)) {
      removePidFile(file, data);
      return undefined;
    }
    if (file.ready) return { pid: file.pid, port: file.port };
    await sleep(pauseMs);
  }
  return undefined;
}

/**
 * Starts one server process and waits until it is ready or has ended. It outlives this process.
 * @param {string} folder
 * @param {Binaries} binaries
 * @param {string[]} settings
 * @param {number} port
 * @param {number} deadline
 * @returns {Promise<{ server: RunningServer, reason: "" } | { server: undefined, reason: string }>}
 */
async function startOnce(folder, binaries, settings, port, deadline) {
  const data = dataFolder(folder);
  removeOldLogs(folder);
  const log = join(folder, `server.${randomName()}.log`);
  const output = openSync(log, "wx", 0o600);
  const always = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "logging_collector=off"];
  const child = spawn(
    join(binaries.bin, "postgres"),
    ["-D", data, ...[...always, ...settings].flatMap((setting) => ["-c", setting])],
    {
      ...binaries.identity,
      cwd: data,
      detached: true,
      env: { LC_ALL: "C", PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, TZ: "UTC" },
      stdio: ["ignore", output, output],
      windowsHide: true,
    },
  );
  closeSync(output);
  child.unref();
  let ended = false;
  let spawnError = "";
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", (error) => {
    ended = true;
    spawnError = error.message;
  });
  while (!ended && Date.now() < deadline) {
    const file = readPidFile(data);
    if (file?.pid === child.pid && file?.ready) {
      keepLog(folder, log);
      return { server: { pid: file.pid, port: file.port }, reason: "" };
    }
    await sleep(pauseMs / 4);
  }
  const reason = spawnError || lastFatalLine(log) || "it did not get ready in time";
  if (!ended) child.kill("SIGINT");
  rmSync(log, { force: true });
  return { server: undefined, reason };
}

/**
 * True for what passes by itself: somebody else is starting it, it is shutting down, orphans of a killed server still
 * hold its memory, or the port was taken between looking and binding.
 * @param {string} reason
 */
function mayPass(reason) {
  return /already exists|still in use|could not create any TCP\/IP sockets|is being used|did not get ready/.test(
    reason,
  );
}

/** @param {string} log */
function lastFatalLine(log) {
  try {
    const lines = readFileSync(log, "utf8").trim().split("\n");
    const line = lines.findLast((text) => /FATAL:|PANIC:/.test(text)) ?? lines.at(-1) ?? "";
    return line.replace(/^.*?(FATAL|PANIC):\s*/, "").trim();
  } catch {
    return "";
  }
}

/**
 * @param {string} folder
 * @param {string} log
 */
function keepLog(folder, log) {
  try {
    renameSync(log, join(folder, "server.log"));
  } catch {
    // Windows does not rename a file the server holds open; the log then keeps its longer name.
  }
}

/** @param {string} folder */
function removeOldLogs(folder) {
  for (const name of readdirSync(folder)) {
    if (!/^server\.[0-9a-f]{8}\.log$/.test(name)) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // in use on Windows
    }
  }
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
