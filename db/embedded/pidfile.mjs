import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { randomName } from "./names.mjs";

/** @typedef {{ text: string, pid: number, port: number, ready: boolean }} PidFile What the server wrote about itself. */

/**
 * Reads postmaster.pid: the process on line 1, the port on line 4, the status on line 8.
 * @param {string} data the data folder
 * @returns {PidFile | undefined} undefined when there is none; with process 0 when it is empty or damaged
 */
export function readPidFile(data) {
  let text;
  try {
    text = readFileSync(join(data, "postmaster.pid"), "utf8");
  } catch {
    return undefined;
  }
  const lines = text.split("\n");
  const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
  const port = Number.parseInt(lines[3] ?? "", 10);
  if (!Number.isInteger(pid) || pid < 1) return { text, pid: 0, port: 0, ready: false };
  return { text, pid, port, ready: Number.isInteger(port) && (lines[7] ?? "").trim() === "ready" };
}

/**
 * Tells whether the process named in a pid file is this data folder's server.
 * @param {PidFile} file
 * @param {string} data the data folder
 * @returns {"ours" | "gone" | "foreign" | "damaged"} damaged: the file does not say, or is being written
 */
export function judgeProcess(file, data) {
  if (file.pid === 0) return "damaged";
  if (!isAlive(file.pid)) return "gone";
  if (process.platform === "win32") return "ours";
  if (process.platform === "linux") return isServerOnLinux(file.pid, data) ? "ours" : "foreign";
  try {
    const command = execFileSync("ps", ["-ww", "-o", "command=", "-p", String(file.pid)], { encoding: "utf8" });
    return command.includes(data) ? "ours" : "foreign";
  } catch {
    return isAlive(file.pid) ? "foreign" : "gone";
  }
}

/**
 * Removes a pid file that names somebody else's process or nothing at all: the server would refuse to start over it. If a
 * server wrote a new file meanwhile, that one is put back.
 * @param {PidFile} file as it was judged
 * @param {string} data the data folder
 */
export function removePidFile(file, data) {
  const path = join(data, "postmaster.pid");
  const aside = `${path}.${randomName()}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") !== file.text) linkSync(aside, path);
  } catch (error) {
    if (error.code !== "ENOENT" && error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * The server works inside its data folder, so the folder's inode tells even when the checkout was moved since. A dead
 * process that nobody has waited for yet has no folder and no command line.
 * @param {number} pid
 * @param {string} data
 */
function isServerOnLinux(pid, data) {
  try {
    const [there, here] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    const isPostgres = readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("postgres");
    return isPostgres && there.dev === here.dev && there.ino === here.ino;
  } catch {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(data);
    } catch {
      return false;
    }
  }
}
