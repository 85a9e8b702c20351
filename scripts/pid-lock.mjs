import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const pauseMs = 200;
const abandonedAfterMs = 30 * 60_000;

/**
 * Runs `work` while this process alone holds the lock file, waiting for whoever holds it. A lock whose process is gone,
 * or that is older than 30 minutes, is taken over.
 * @template T
 * @param {string} path of the lock file; its folder is made when absent
 * @param {() => T | Promise<T>} work
 * @param {() => void} [onWait] called once when somebody else holds it
 * @returns {Promise<T>}
 */
export async function withPidLock(path, work, onWait = () => {}) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  let told = false;
  while (!tryLock(path)) {
    if (!told) onWait();
    told = true;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
  const unlock = () => rmSync(path, { force: true });
  process.once("exit", unlock);
  try {
    return await work();
  } finally {
    process.removeListener("exit", unlock);
    unlock();
  }
}

/** @param {number} pid */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** @param {string} path */
function tryLock(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  if (isAbandoned(path)) removeIfStillAbandoned(path);
  return false;
}

/** @param {string} path */
function isAbandoned(path) {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    const ageMs = Date.now() - statSync(path).mtimeMs;
    if (ageMs > abandonedAfterMs) return true;
    return pid > 0 ? !isRunning(pid) : ageMs > 2_000;
  } catch {
    return false;
  }
}

/**
 * Moves the file aside first, so that a lock taken meanwhile by another process is noticed and put back.
 * @param {string} path
 */
function removeIfStillAbandoned(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (!isAbandoned(aside)) renameSync(aside, path);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
