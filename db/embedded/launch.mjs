import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { findBinaries, programVersion } from "./binaries.mjs";
import { EmbeddedDatabaseError } from "./errors.mjs";
import { isRoot } from "./identity.mjs";
import { dataFolder, initializeCluster, readPassword, superuser } from "./initialize.mjs";
import { connectOnce, isGone, takeLease } from "./lease.mjs";
import { checkoutNumber, clustersFolder } from "./place.mjs";
import { ensureServer, stopServer } from "./server.mjs";

export { EmbeddedDatabaseError } from "./errors.mjs";

const common = ["password_encryption=scram-sha-256", "timezone=UTC", "log_timezone=UTC", "jit=off"];

/** What each cluster is for: `main` keeps people's data, `test` may lose everything in a crash and is faster for it. */
const clusters = {
  main: { durable: true, portOffset: 0, settings: [...common, "max_connections=100"] },
  test: {
    durable: false,
    portOffset: 1,
    settings: [...common, "max_connections=200", "fsync=off", "synchronous_commit=off", "full_page_writes=off"],
  },
};

/**
 * Joins this checkout's own PostgreSQL server, starting it when nobody uses it yet. The server serves every process that
 * joined and stops when the last one releases it. If it dies while in use, it is started again on the same port.
 * @param {{ cluster: "main" | "test", revive?: boolean, onNotice?: (text: string) => void }} options
 * @throws {EmbeddedDatabaseError} with a message for people when it cannot be had
 */
export async function acquire({ cluster, revive = true, onNotice = () => {} }) {
  const kind = clusters[cluster];
  if (!kind) throw new TypeError(`There is no cluster named ${cluster}.`);
  const site = prepareSite(cluster, kind.durable);
  const preferredPort = 21_000 + checkoutNumber(4_000) * 2 + kind.portOffset;
  let { port, lease } = await joinServer(site, kind.settings, preferredPort, false);
  let released = false;

  const watch = async () => {
    while (revive) {
      await lease.lost;
      if (released) return;
      onNotice("The database stopped. Starting it again.");
      ({ port, lease } = await joinServer(site, kind.settings, port, true));
      if (released) return void (await lease.end(() => stopServer(site.folder, site.binaries)));
      onNotice("The database runs again.");
    }
  };
  const watching = watch().catch((error) => onNotice(error.message));

  const urlFor = (database) => urlOf(site.folder, port, database);
  return {
    cluster,
    port,
    adminUrl: urlFor("postgres"),
    urlFor,
    ensureDatabase: (name) => ensureDatabase(urlFor, name),
    dropDatabase: (name, options) => dropDatabase(urlFor, name, options),
    async release() {
      if (released) return;
      released = true;
      await lease.end(() => stopServer(site.folder, site.binaries));
      await watching;
    },
  };
}

/**
 * @param {string} cluster
 * @param {boolean} durable
 */
function prepareSite(cluster, durable) {
  const home = clustersFolder();
  const folder = join(home, cluster);
  mkdirSync(folder, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const binaries = findBinaries(home, ownerOf(dataFolder(folder)));
  initializeCluster(folder, binaries, { durable });
  refuseOtherVersion(folder, binaries);
  return { folder, binaries };
}

/**
 * Who owns the cluster already, when this process is root: the server must run as that user.
 * @param {string} data
 */
function ownerOf(data) {
  const entry = statSync(data, { throwIfNoEntry: false });
  return isRoot() && entry && entry.uid !== 0 ? { uid: entry.uid, gid: entry.gid } : undefined;
}

/**
 * @param {string} folder
 * @param {import("./binaries.mjs").Binaries} binaries
 */
function refuseOtherVersion(folder, binaries) {
  const data = dataFolder(folder);
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  const wanted = programVersion(binaries);
  if (wanted === "" || found === wanted) return;
  throw new EmbeddedDatabaseError(
    `The data in ${data} was written by PostgreSQL ${found}, and this version of Bearing brings PostgreSQL ${wanted}. ` +
      "Keep the data by dumping it with the old version first, or move the folder away to begin anew.",
  );
}

/**
 * @param {{ folder: string, binaries: import("./binaries.mjs").Binaries }} site
 * @param {string[]} settings
 * @param {number} firstPort
 * @param {boolean} onlyThatPort
 */
async function joinServer({ folder, binaries }, settings, firstPort, onlyThatPort) {
  const giveUpAt = Date.now() + 90_000;
  while (Date.now() < giveUpAt) {
    const { port } = await ensureServer({ folder, binaries, settings, port: firstPort, onlyThatPort });
    const lease = await takeLease(urlOf(folder, port, "postgres")).catch((error) => explainRefusal(error, folder));
    if (lease) return { port, lease };
  }
  throw new EmbeddedDatabaseError(
    `The database in ${dataFolder(folder)} stops again and again; see server.log beside it.`,
  );
}

/**
 * @param {unknown} error
 * @param {string} folder
 * @returns {never}
 */
function explainRefusal(error, folder) {
  const message = error instanceof Error ? error.message : String(error);
  throw new EmbeddedDatabaseError(`The database in ${dataFolder(folder)} refused the launcher: ${message}`);
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {string} database
 */
function urlOf(folder, port, database) {
  return `postgres://${superuser}:${readPassword(folder)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/**
 * @param {(database: string) => string} urlFor
 * @param {string} name
 */
async function ensureDatabase(urlFor, name) {
  await withAdmin(urlFor, name, async (sql, identifier) => {
    const [existing] = await sql`select 1 from pg_database where datname = ${name}`;
    if (existing) return;
    try {
      await sql.unsafe(`create database ${identifier}`);
    } catch (error) {
      if (error.code !== "42P04" && error.code !== "23505") throw error;
    }
  });
  return urlFor(name);
}

/**
 * @param {(database: string) => string} urlFor
 * @param {string} name
 * @param {{ evenInUse?: boolean }} [options]
 */
async function dropDatabase(urlFor, name, { evenInUse = true } = {}) {
  const force = evenInUse ? " with (force)" : "";
  await withAdmin(urlFor, name, (sql, identifier) => sql.unsafe(`drop database if exists ${identifier}${force}`));
}

/**
 * @param {(database: string) => string} urlFor
 * @param {string} name
 * @param {(sql: import("postgres").Sql, identifier: string) => Promise<unknown>} use
 */
async function withAdmin(urlFor, name, use) {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name)) throw new TypeError(`"${name}" is not a plain database name.`);
  for (let attempt = 1; ; attempt += 1) {
    const sql = connectOnce(urlFor("postgres"));
    try {
      await use(sql, `"${name}"`);
      return;
    } catch (error) {
      if (!isGone(error) || attempt === 5) throw error;
      await new Promise((done) => setTimeout(done, 300 * attempt));
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}
