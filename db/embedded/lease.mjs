import postgres from "postgres";

/**
 * A lease says "I use this server". It is a shared advisory lock on one connection, so it ends with its process, however
 * that ends. Whoever leaves last gets the lock for itself alone and may stop the server.
 */

const lockKey = 1_650_811_250;

const goneCodes = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "CONNECTION_CLOSED", "CONNECTION_ENDED", "CONNECTION_DESTROYED"],
  ...["CONNECT_TIMEOUT", "57P01", "57P02", "57P03"],
]);

/**
 * @typedef {object} Lease
 * @property {Promise<void>} lost settles when the connection ends, for whatever reason
 * @property {(stop: () => Promise<void>) => Promise<void>} end gives the lease back; runs `stop` first when it was the last
 */

/**
 * Takes a lease, waiting while another process is stopping the server.
 * @param {string} url of the database that carries the lock: advisory locks belong to one database
 * @returns {Promise<Lease | undefined>} undefined when the server went away meanwhile
 */
export async function takeLease(url) {
  let markLost = () => {};
  const lost = new Promise((resolve) => {
    markLost = () => resolve(undefined);
  });
  const sql = connectOnce(url, markLost);
  try {
    await sql`select pg_advisory_lock_shared(${lockKey}::bigint)`;
  } catch (error) {
    await sql.end({ timeout: 0 });
    if (isGone(error)) return undefined;
    throw error;
  }
  return { lost, end: (stop) => endLease(sql, stop) };
}

/**
 * One connection that never ends by itself.
 * @param {string} url
 * @param {() => void} [onclose]
 */
export function connectOnce(url, onclose) {
  return postgres(url, {
    max: 1,
    connect_timeout: 10,
    idle_timeout: 0,
    max_lifetime: null,
    prepare: false,
    fetch_types: false,
    onnotice: () => {},
    ...(onclose ? { onclose } : {}),
    connection: { application_name: "bearing-launcher" },
  });
}

/**
 * True when the error means that the server stopped or has not started.
 * @param {unknown} error
 */
export function isGone(error) {
  return typeof error === "object" && error !== null && "code" in error && goneCodes.has(String(error.code));
}

/**
 * @param {import("postgres").Sql} sql
 * @param {() => Promise<void>} stop
 */
async function endLease(sql, stop) {
  try {
    await sql`select pg_advisory_unlock_shared(${lockKey}::bigint)`;
    const [row] = await sql`select pg_try_advisory_lock(${lockKey}::bigint) as last`;
    if (row?.last) await stop();
  } catch (error) {
    if (!isGone(error)) throw error;
  } finally {
    await sql.end({ timeout: 0 }).catch(() => {});
  }
}
