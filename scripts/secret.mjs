import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localFolder } from "../db/embedded/place.mjs";

const shortest = 32;

/**
 * This checkout's own AUTH_SECRET, made at first use and kept readable by its owner alone.
 * @returns {string} at least 32 characters
 */
export function ownAuthSecret() {
  const file = join(localFolder(), "auth-secret");
  const found = read(file);
  if (found.length >= shortest) return found;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    if (found !== "") rmSync(file, { force: true });
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
