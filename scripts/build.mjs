import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { checkout, localFolder } from "../db/embedded/place.mjs";
import { commandOf, eachLine, startNode } from "./children.mjs";
import { atEnd, PlainError } from "./lifecycle.mjs";
import { isRunning, withPidLock } from "./pid-lock.mjs";

const sources = [
  ...["app", "components", "lib", "db", "public"],
  ...["instrumentation.ts", "next.config.js", "package-lock.json", "postcss.config.mjs", "proxy.ts", "tsconfig.json"],
];
const notBuilt = new Set([join("db", "embedded")]);

/** The folder of the production build, relative to the checkout: BEARING_DIST_DIR, else `.next`. */
export function distDir() {
  return process.env.BEARING_DIST_DIR || ".next";
}

/**
 * Builds the app unless the build in the folder was made from the sources as they are now.
 * @param {string} dist
 * @param {NodeJS.ProcessEnv} env
 * @param {{ quiet: boolean }} options quiet: show the build's output only when it fails
 * @throws {PlainError} when it fails, or when another command serves an older build from the folder
 */
export async function buildWhenChanged(dist, env, { quiet }) {
  if (isBuilt(dist)) return;
  const lock = join(localFolder(), `build-${createHash("sha256").update(dist).digest("hex").slice(0, 8)}.lock`);
  await withPidLock(
    lock,
    async () => {
      if (isBuilt(dist)) return;
      if (isServedByOthers(dist)) {
        throw new PlainError(
          "The sources changed, and another command of this checkout still serves the older build. Stop it and try again.",
        );
      }
      await build(dist, env, quiet);
    },
    () => console.log("Another command is building. Waiting for it ..."),
  );
}

/**
 * Says that this process serves the build, until the command ends.
 * @param {string} dist
 */
export function claimBuild(dist) {
  const folder = servingFolder();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, String(process.pid));
  writeFileSync(file, dist);
  atEnd(() => rmSync(file, { force: true }));
}

/**
 * True when another living command serves the build in the folder.
 * @param {string} dist
 */
export function isServedByOthers(dist) {
  const folder = servingFolder();
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((name) => {
    const pid = Number(name);
    if (pid === process.pid || !(pid > 0)) return false;
    if (isRunning(pid)) return readFileSync(join(folder, name), "utf8") === dist;
    rmSync(join(folder, name), { force: true });
    return false;
  });
}

/** @param {string} dist */
export function isBuilt(dist) {
  const [stamp, id] = [join(checkout, dist, "BUILD_STAMP"), join(checkout, dist, "BUILD_ID")];
  return existsSync(stamp) && existsSync(id) && readFileSync(stamp, "utf8") === sourceHash();
}

/**
 * @param {string} dist
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} quiet
 */
async function build(dist, env, quiet) {
  refuseUnwritable(dist);
  const hash = sourceHash();
  console.log("Building (about a minute, only when the sources changed) ...");
  const child = startNode([commandOf("next", "next"), "build"], {
    env: { ...env, NODE_ENV: "production", BEARING_DIST_DIR: dist },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = [];
  const keep = (line) => (quiet ? output.push(line) : console.log(line));
  eachLine(child.process.stdout, keep);
  eachLine(child.process.stderr, keep);
  const closed = new Promise((done) => child.process.once("close", done));
  const code = await keepingConfiguration(() => child.exited);
  await closed;
  if (code !== 0) {
    for (const line of output) console.error(line);
    throw new PlainError("The build failed; the reason stands above.");
  }
  writeFileSync(join(checkout, dist, "BUILD_STAMP"), hash);
}

/**
 * Next.js adds the types of the folder it builds into to tsconfig.json. Another folder than the usual one is a passing
 * matter, so the file is put back.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function keepingConfiguration(work) {
  const file = join(checkout, "tsconfig.json");
  const before = readFileSync(file, "utf8");
  try {
    return await work();
  } finally {
    if (readFileSync(file, "utf8") !== before) writeFileSync(file, before);
  }
}

/** @param {string} dist */
function refuseUnwritable(dist) {
  const folder = join(checkout, dist);
  try {
    accessSync(existsSync(folder) ? folder : checkout, constants.W_OK | constants.X_OK);
  } catch {
    throw new PlainError(
      `${folder} cannot be written by you, so the app cannot be built. Make the checkout your own, or remove that folder.`,
    );
  }
}

/** Changes whenever something changes that the build is made from. */
function sourceHash() {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const name of sources) addToHash(hash, name);
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith("NEXT_PUBLIC_")) hash.update(`\0${name}=${value}`);
  }
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} path relative to the checkout
 */
function addToHash(hash, path) {
  if (notBuilt.has(path)) return;
  const entry = statSync(join(checkout, path), { throwIfNoEntry: false });
  if (entry?.isDirectory())
    for (const name of readdirSync(join(checkout, path)).sort()) addToHash(hash, join(path, name));
  else if (entry) hash.update(`\0${path}\0`).update(readFileSync(join(checkout, path)));
}

function servingFolder() {
  return join(localFolder(), "serving");
}
