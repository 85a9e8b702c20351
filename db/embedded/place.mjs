import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { EmbeddedDatabaseError } from "./errors.mjs";
import { isRoot } from "./identity.mjs";

/** The checkout this file belongs to, symbolic links resolved. */
export const checkout = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));

/**
 * A number that is the same for the same checkout and differs between checkouts.
 * @param {number} below exclusive upper bound, at most 2^32
 */
export function checkoutNumber(below) {
  return Number.parseInt(checkoutHash().slice(0, 8), 16) % below;
}

/**
 * The private folder for what this machine keeps of this checkout: `.local` in the checkout, or a folder in the system's
 * persistent temporary folder when the checkout cannot be written. Created with mode 0700 when absent.
 * @throws {EmbeddedDatabaseError} when neither can be used
 */
export function localFolder() {
  const inCheckout = join(checkout, ".local");
  return usableFolder(inCheckout, 0o700)
    ? inCheckout
    : temporaryFolder(`bearing-${userPart()}-${checkoutHash()}`, 0o700);
}

/**
 * The folder that holds the clusters. `BEARING_DATA_DIR` when set. As root a folder in the system's persistent temporary
 * folder, because the server runs as another user who may not be able to enter the checkout; otherwise `postgres` in
 * the private folder.
 * @throws {EmbeddedDatabaseError} when it cannot be made or belongs to somebody else
 */
export function clustersFolder() {
  const mode = isRoot() ? 0o711 : 0o700;
  const chosen = process.env.BEARING_DATA_DIR;
  if (chosen) {
    const folder = resolve(chosen);
    if (usableFolder(folder, mode)) return realpathSync(folder);
    throw new EmbeddedDatabaseError(
      `BEARING_DATA_DIR names ${folder}, which you cannot write or do not own. Name another.`,
    );
  }
  if (isRoot()) return temporaryFolder(`bearing-${checkoutHash()}`, mode);
  const folder = join(localFolder(), "postgres");
  if (usableFolder(folder, mode)) return folder;
  return temporaryFolder(`bearing-${userPart()}-${checkoutHash()}`, mode);
}

function checkoutHash() {
  return createHash("sha256").update(checkout).digest("hex").slice(0, 12);
}

function userPart() {
  return String(process.getuid?.() ?? "user");
}

/**
 * @param {string} name
 * @param {number} mode
 */
function temporaryFolder(name, mode) {
  const parent = process.platform !== "win32" && existsSync("/var/tmp") ? "/var/tmp" : tmpdir();
  const folder = join(realpathSync(parent), name);
  if (usableFolder(folder, mode)) return folder;
  throw new EmbeddedDatabaseError(
    `The folder ${folder} cannot be used for the database: it belongs to another user, or it cannot be written. ` +
      "Set BEARING_DATA_DIR to a folder of your own, or set DATABASE_URL to a PostgreSQL server.",
  );
}

/**
 * Makes the folder when absent. True when it is a real folder of ours that nobody else can write and that keeps file modes.
 * @param {string} folder
 * @param {number} mode
 */
function usableFolder(folder, mode) {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.W_OK | constants.X_OK);
    const entry = lstatSync(folder);
    if (process.platform === "win32") return entry.isDirectory();
    if (!entry.isDirectory() || entry.uid !== process.getuid?.()) return false;
    chmodSync(folder, mode);
    return (statSync(folder).mode & 0o777) === mode;
  } catch {
    return false;
  }
}
