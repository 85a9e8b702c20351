/**
 * Runs before every command: checks the version of Node.js and installs the dependencies when node_modules is not what
 * package-lock.json says. Built-in modules only. `--check` tells what is missing and installs nothing.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withPidLock } from "./pid-lock.mjs";

const checkout = dirname(dirname(fileURLToPath(import.meta.url)));
const wantedList = join(checkout, "package-lock.json");
const installedList = join(checkout, "node_modules", ".package-lock.json");
const stamp = join(checkout, "node_modules", ".bearing-install");
let libcHere;

/** Its message is meant to be shown as it is. */
class PlainError extends Error {}

try {
  requireNodeVersion();
  const difference = firstDifference();
  if (process.argv.includes("--check")) console.log(difference || "Dependencies are in order.");
  else if (difference) await withPidLock(join(checkout, ".local", "install.lock"), installUnlessDone, tellWait);
} catch (error) {
  console.error(error instanceof PlainError ? error.message : `Dependencies could not be installed: ${error.message}`);
  process.exitCode = 1;
}

function requireNodeVersion() {
  const wanted = /\d+\.\d+/.exec(JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")).engines.node)[0];
  const [wantedMajor, wantedMinor] = wanted.split(".").map(Number);
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new PlainError(
    `Bearing needs Node.js ${wanted} or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
  );
}

/**
 * npm writes the list of what is installed last, so an interrupted install has none.
 * @returns {string} empty when node_modules is what package-lock.json says
 */
function firstDifference() {
  if (!existsSync(installedList)) return "Dependencies are not installed.";
  const [wantedText, installedText] = [readFileSync(wantedList, "utf8"), readFileSync(installedList, "utf8")];
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === stampOf(wantedText, installedText)) return "";
  const wanted = JSON.parse(wantedText).packages;
  const installed = JSON.parse(installedText).packages;
  const needed = neededHere(wanted);
  for (const [path, entry] of Object.entries(wanted)) {
    const found = installed[path];
    if (found ? found.version !== entry.version || differs(found.integrity, entry.integrity) : needed.has(path)) {
      return `${path} is not installed as package-lock.json says.`;
    }
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra ? `${extra} is installed, but package-lock.json does not list it.` : "";
}

function differs(a, b) {
  return a !== undefined && b !== undefined && a !== b;
}

/** Every package this system needs: packages for other systems, and what only those need, are rightly absent. */
function neededHere(packages) {
  const needed = new Set();
  const open = [""];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const name of dependenciesOf(packages[path])) {
      const target = lookUp(packages, path, name);
      if (target === undefined || needed.has(target) || !suitsThisSystem(packages[target])) continue;
      needed.add(target);
      open.push(target);
    }
  }
  return needed;
}

function dependenciesOf(entry) {
  const peers = Object.keys(entry.peerDependencies ?? {}).filter(
    (name) => !entry.peerDependenciesMeta?.[name]?.optional,
  );
  const kinds = [entry.dependencies, entry.devDependencies, entry.optionalDependencies];
  return [...kinds.flatMap((kind) => Object.keys(kind ?? {})), ...peers];
}

/** Looks where Node would: beside the package's own dependencies, then upwards. */
function lookUp(packages, from, name) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
    const path = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (place === "") return undefined;
  }
}

function suitsThisSystem(entry) {
  if (!entry.optional && !entry.devOptional) return true;
  return admits(entry.os, process.platform) && admits(entry.cpu, process.arch) && admits(entry.libc, libc());
}

function admits(list, own) {
  if (!list || list.length === 0 || own === undefined) return true;
  if (list.includes(`!${own}`)) return false;
  return list.includes(own) || list.every((name) => name.startsWith("!"));
}

function libc() {
  if (process.platform !== "linux") return undefined;
  process.report.excludeNetwork = true;
  libcHere ??= process.report.getReport().header.glibcVersionRuntime ? "glibc" : "musl";
  return libcHere;
}

function stampOf(...texts) {
  return createHash("sha256").update(texts.join("\0")).digest("hex");
}

function installUnlessDone() {
  if (!firstDifference()) return;
  console.log("Installing dependencies (about a minute, only when they changed) ...");
  const [program, ...before] = npmCommand();
  const run = spawnSync(program, [...before, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"], {
    cwd: checkout,
    env: cleanEnvironment(),
    shell: program === "npm.cmd",
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (run.error) throw run.error;
  if (run.status !== 0 || !existsSync(installedList)) {
    throw new PlainError("Dependencies could not be installed: npm ci failed, and says above why.");
  }
  writeFileSync(stamp, stampOf(readFileSync(wantedList, "utf8"), readFileSync(installedList, "utf8")));
}

function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && basename(running) === "npm-cli.js" && existsSync(running)) return [process.execPath, running];
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

/** What the surrounding npm run says about itself must not reach the install. */
function cleanEnvironment() {
  const unwanted =
    /^(npm_package_|npm_lifecycle_|npm_command$|npm_config_(omit|include|only|production|dev|optional|also|ignore_scripts|dry_run|global|location|local_prefix|workspace|workspaces|package_lock_only|install_strategy)$)/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== "NODE_ENV" && !unwanted.test(name)),
  );
}

function tellWait() {
  console.log("Another command is installing the dependencies. Waiting for it ...");
}
