import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";
import { withSlots } from "./slots";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** Anything queries can run on. */
export type Executor = Database | Transaction;

type Holder = { bearingDb?: { sql: postgres.Sql; db: Database; url: string } };
const holder = globalThis as unknown as Holder;

/** How long a query may wait for a free connection. */
const SLOT_WAIT_MS = 2_000;

/**
 * Options for every connection: limits on the server's side so that no request waits for ever. Queries are kept from being
 * sent behind one another by slots (see slots.ts); the driver's own limit on that loses transactions, so it stays off.
 */
export function connectionOptions(max: number): postgres.Options<Record<string, postgres.PostgresType>> {
  return {
    max,
    max_pipeline: Number.POSITIVE_INFINITY,
    connect_timeout: 2,
    idle_timeout: 30,
    max_lifetime: 60 * 30,
    onnotice: () => {},
    connection: {
      application_name: "bearing",
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 15_000,
      TimeZone: "UTC",
    },
  } as postgres.Options<Record<string, postgres.PostgresType>>;
}

/** Opens (once a process) the pool of DATABASE_URL. */
export function database(): Database {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set. Use `npm start`, or set it to your PostgreSQL server.");
  if (holder.bearingDb?.url !== url) {
    const max = Number(process.env.DATABASE_POOL ?? 10);
    const sql = postgres(url, connectionOptions(max));
    holder.bearingDb = { sql, db: drizzle(withSlots(sql, max, SLOT_WAIT_MS), { schema }), url };
  }
  return holder.bearingDb.db;
}

/** Closes the pool; for commands and tests. */
export async function closeDatabase(): Promise<void> {
  await holder.bearingDb?.sql.end({ timeout: 2 });
  holder.bearingDb = undefined;
}

/** The pool, opened at first use. */
export const db: Database = new Proxy({} as Database, {
  get(_target, key) {
    const real = database() as unknown as Record<PropertyKey, unknown>;
    const value = real[key];
    return typeof value === "function" ? value.bind(real) : value;
  },
});
