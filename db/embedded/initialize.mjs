import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { EmbeddedDatabaseError } from "./errors.mjs";
import { randomName } from "./names.mjs";

/** @typedef {import("./binaries.mjs").Binaries} Binaries */

/** The role that owns the cluster. */
export const superuser = "bearing";

const passwordFile = "bearing-password";
const abandonedAfterMs = 10 * 60_000;

/**
 * Creates the cluster's data folder unless it exists. Several processes may do so at once: each builds its own draft,
 * the first to rename it wins.
 * @param {string} folder the cluster's folder
 * @param {Binaries} binaries
 * @param {{ durable: boolean }} options false leaves out what only protects against a crash of the machine
 * @throws {EmbeddedDatabaseError} when initdb fails
 */
export function initializeCluster(folder, binaries, { durable }) {
  const data = dataFolder(folder);
  if (existsSync(data)) return;
  removeAbandonedDrafts(folder);
  const draft = join(folder, `data.${randomName()}`);
  const password = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(password, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
    if (binaries.identity)
      for (const path of [draft, password]) chownSync(path, binaries.identity.uid, binaries.identity.gid);
    runInitdb(draft, password, binaries, durable);
    renameSync(password, join(draft, passwordFile));
    renameSync(draft, data);
  } catch (error) {
    if (!existsSync(data)) throw error;
  } finally {
    rmSync(password, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} folder the cluster's folder */
export function dataFolder(folder) {
  return join(folder, "data");
}

/**
 * @param {string} folder the cluster's folder
 * @returns {string}
 */
export function readPassword(folder) {
  return readFileSync(join(dataFolder(folder), passwordFile), "utf8").trim();
}

/** @param {string} folder */
function removeAbandonedDrafts(folder) {
  for (const name of readdirSync(folder)) {
    if (!/^data\.[0-9a-f]{8}(\.password)?$/.test(name)) continue;
    const path = join(folder, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry && Date.now() - entry.mtimeMs > abandonedAfterMs) rmSync(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} data
 * @param {string} password
 * @param {Binaries} binaries
 * @param {boolean} durable
 */
function runInitdb(data, password, binaries, durable) {
  const args = [
    ...["--pgdata", data, "--username", superuser, "--pwfile", password, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale", "C", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"],
    "--no-instructions",
    ...(durable ? ["--data-checksums"] : ["--no-data-checksums", "--no-sync"]),
  ];
  const run = spawnSync(join(binaries.bin, "initdb"), args, {
    ...binaries.identity,
    cwd: data,
    encoding: "utf8",
    env: { LC_ALL: "C", PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, TZ: "UTC" },
    windowsHide: true,
  });
  if (run.status === 0) return;
  const reason = run.error?.message ?? lastErrorLine(run.stderr);
  throw new EmbeddedDatabaseError(`The database could not be created in ${data}: ${reason}`);
}

/** @param {string} text */
function lastErrorLine(text) {
  const lines = text.trim().split("\n");
  return (lines.findLast((line) => /error:|FATAL:|PANIC:/.test(line)) ?? lines.at(-1) ?? "initdb failed").trim();
}
