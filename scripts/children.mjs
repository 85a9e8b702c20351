import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkout } from "../db/embedded/place.mjs";
import { PlainError } from "./lifecycle.mjs";

const defaultPoliteMs = 8_000;
const ownGroups = process.platform !== "win32";
/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

process.once("exit", () => {
  for (const child of running) signalGroup(child, "SIGKILL");
});

/**
 * @typedef {object} Child
 * @property {import("node:child_process").ChildProcess} process
 * @property {Promise<number>} exited its exit status; 1 when a signal ended it
 * @property {() => boolean} isRunning
 * @property {(politeMs?: number) => Promise<void>} stop asks it to end, insists after a while (eight seconds)
 */

/**
 * Starts a Node.js program in the checkout, in a process group of its own: Ctrl-C reaches only this process, which then
 * stops the others in order.
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, stdio?: import("node:child_process").StdioOptions, group?: boolean }} options
 * @returns {Child}
 */
export function startNode(args, { env, stdio = ["ignore", "inherit", "inherit"], group = true }) {
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env,
    stdio,
    detached: group && ownGroups,
    windowsHide: true,
  });
  running.add(child);
  let alive = true;
  const exited = new Promise((resolve) => {
    const finish = (code) => {
      alive = false;
      running.delete(child);
      resolve(code);
    };
    child.once("error", () => finish(1));
    child.once("exit", (code) => finish(code ?? 1));
  });
  const stop = async (politeMs = defaultPoliteMs) => {
    if (!alive) return;
    signalGroup(child, "SIGTERM");
    const insist = setTimeout(() => signalGroup(child, "SIGKILL"), politeMs);
    await exited;
    clearTimeout(insist);
  };
  return { process: child, exited, isRunning: () => alive, stop };
}

/**
 * Calls `onLine` with every line the child writes to one of its piped outputs.
 * @param {import("node:stream").Readable | null} output
 * @param {(line: string) => void} onLine
 */
export function eachLine(output, onLine) {
  let rest = "";
  output?.setEncoding("utf8");
  output?.on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line.replace(/\r$/, ""));
  });
  output?.on("end", () => {
    if (rest !== "") onLine(rest);
  });
}

/**
 * The script behind a command of an installed package.
 * @param {string} packageName
 * @param {string} command
 */
export function commandOf(packageName, command) {
  try {
    const manifest = createRequire(join(checkout, "package.json")).resolve(`${packageName}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
    return join(dirname(manifest), typeof bin === "string" ? bin : bin[command]);
  } catch {
    throw new PlainError(`The package ${packageName} is not installed. Run "npm ci" and try again.`);
  }
}

/** Arguments for Node.js that let it run the checkout's TypeScript on the server's side. */
export const typescript = ["--conditions=react-server", "--import", "tsx"];

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (ownGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    child.kill(signal);
  }
}
