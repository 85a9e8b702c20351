import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { checkout } from "../db/embedded/place.mjs";
import { commandOf } from "./children.mjs";
import { PlainError } from "./lifecycle.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const downloadWithinMs = 180_000;
const packageWithinMs = 300_000;

/**
 * The Chromium to test with: CHROMIUM_PATH, the system's, Playwright's own, else one that is installed now.
 * @returns {string} path of a program that runs
 * @throws {PlainError} saying in one line what to do when none can be had
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new PlainError(`CHROMIUM_PATH names ${chosen}, which does not run. Correct or unset it.`);
  }
  const found = systemChromium() ?? playwrightChromium() ?? downloaded() ?? packaged();
  if (found) return found;
  throw new PlainError(
    "No Chromium was found and none could be installed: install your system's chromium package, or set CHROMIUM_PATH to a Chromium or Chrome.",
  );
}

function systemChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = process.platform === "win32" ? ".exe" : "";
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)))
    .find((path) => existsSync(path) && runs(path));
}

function playwrightChromium() {
  const { chromium } = createRequire(join(checkout, "package.json"))("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) && runs(path) ? path : undefined;
}

function downloaded() {
  console.log("No Chromium found. Downloading one for the tests ...");
  const run = spawnSync(process.execPath, [commandOf("@playwright/test", "playwright"), "install", "chromium"], {
    cwd: checkout,
    encoding: "utf8",
    timeout: downloadWithinMs,
  });
  return run.status === 0 ? playwrightChromium() : undefined;
}

/** The distribution's package, on Debian and its relatives, when this process may install one. */
function packaged() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  console.log("Installing the system's chromium package ...");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, encoding: "utf8", timeout: packageWithinMs };
  spawnSync("apt-get", ["update"], options);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  return systemChromium();
}

/**
 * A file of that name may be a note that tells to install something else.
 * @param {string} path
 */
function runs(path) {
  if (process.platform === "win32") return existsSync(path);
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}
