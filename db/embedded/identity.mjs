import { execFileSync } from "node:child_process";
import { EmbeddedDatabaseError } from "./errors.mjs";

/** @typedef {{ uid: number, gid: number }} Identity An operating system user; undefined means "the user who runs this". */

/** True when this process runs as root. Always false where there are no user ids (Windows). */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Users the server may run as when this process is root, best first: `PG_OS_USER` alone when set, else `postgres`,
 * then `nobody`. PostgreSQL refuses to run as root.
 * @returns {Identity[]}
 * @throws {EmbeddedDatabaseError} when none of them exists
 */
export function serverIdentities() {
  const chosen = process.env.PG_OS_USER;
  const names = chosen ? [chosen] : ["postgres", "nobody"];
  const found = names.map(lookUp).filter((identity) => identity !== undefined && identity.uid !== 0);
  if (found.length > 0) return found;
  throw new EmbeddedDatabaseError(
    chosen
      ? `PG_OS_USER names "${chosen}", which is not an ordinary user of this machine. Name another, or unset it.`
      : "PostgreSQL does not run as root, and this machine has no user named postgres or nobody. " +
          "Set PG_OS_USER to an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.",
  );
}

/**
 * @param {string} name
 * @returns {Identity | undefined}
 */
function lookUp(name) {
  try {
    return { uid: numericId("-u", name), gid: numericId("-g", name) };
  } catch {
    return undefined;
  }
}

/**
 * @param {"-u" | "-g"} flag
 * @param {string} name
 */
function numericId(flag, name) {
  const text = execFileSync("id", [flag, "--", name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  if (!/^\d+$/.test(text)) throw new Error(`no numeric id for ${name}`);
  return Number(text);
}
