import "server-only";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { connectionOptions, type Transaction } from "@/db/client";
import * as schema from "@/db/schema";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

/** Of all imports one at a time changes the catalog. */
const LOCK = [1_650_811_250, 3] as const;
/** Between two statements of an import lie seconds of comparing at most. */
const IDLE_MS = 120_000;
const STATEMENT_MS = 120_000;

/** Another import is changing the catalog at this moment. */
export class ImportUnderWay extends AppError {
  constructor() {
    super("conflict", "Another import is changing the catalog. Wait until it is done, then try again.");
  }
}

/**
 * Runs `work` in one transaction on a connection of its own, whose limits suit a whole release, while no other import does.
 * Nothing of it stays when it throws. Throws ImportUnderWay at once when another import holds the catalog.
 */
export async function importTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return onOwnConnection((db) =>
    db.transaction(async (tx) => {
      const [lock] = await tx.execute<{ taken: boolean }>(
        sql`select pg_try_advisory_xact_lock(${LOCK[0]}::int, ${LOCK[1]}::int) as taken`,
      );
      if (!lock?.taken) throw new ImportUnderWay();
      return work(tx);
    }),
  );
}

/** Runs `work` on one unchanging state of the catalog; whatever it tries to write is refused. */
export async function planningTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return onOwnConnection((db) => db.transaction(work, { isolationLevel: "repeatable read", accessMode: "read only" }));
}

async function onOwnConnection<T>(use: (db: ReturnType<typeof drizzle<typeof schema>>) => Promise<T>): Promise<T> {
  const options = connectionOptions(1);
  const client = postgres(env.databaseUrl, {
    ...options,
    max_lifetime: null,
    connection: {
      ...options.connection,
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: IDLE_MS,
    },
  });
  try {
    return await use(drizzle(client, { schema }));
  } finally {
    await client.end({ timeout: 5 });
  }
}
