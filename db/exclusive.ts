import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { connectionOptions, type Database } from "./client";
import { plainDatabaseError } from "./plain-error";
import * as schema from "./schema";

/** Of all programs that start on one database, one at a time changes its shape or seeds it. */
const LOCK = [1_650_811_250, 1] as const;
/** Long enough for somebody else's first seeding. */
const WAIT_MS = 5 * 60_000;
/** postgres.js 3.4.9 loses a transaction that it begins at its pipeline's limit; here queries go one after another anyway. */
const UNLIMITED = Number.POSITIVE_INFINITY;

/**
 * Runs `work` on a connection of its own while it holds the database's start lock; others wait up to five minutes.
 * Statements have no time limit here: an index of a later migration may take long.
 * @throws PlainError with one line a person can act on when the server cannot be used
 */
export async function exclusively<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const options = connectionOptions(1);
  let sql: postgres.Sql | undefined;
  try {
    sql = postgres(url, {
      ...options,
      max_pipeline: UNLIMITED,
      connect_timeout: 10,
      idle_timeout: 0,
      max_lifetime: null,
      connection: {
        ...options.connection,
        statement_timeout: 0,
        lock_timeout: WAIT_MS,
        idle_in_transaction_session_timeout: 0,
      },
    } as postgres.Options<Record<string, postgres.PostgresType>>);
    await sql`select pg_advisory_lock(${LOCK[0]}, ${LOCK[1]})`;
    return await work(drizzle(sql, { schema }));
  } catch (error) {
    throw plainDatabaseError(error, url);
  } finally {
    await sql?.end({ timeout: 5 });
  }
}
