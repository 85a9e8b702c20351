import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate as runDrizzle } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import type { Database } from "./client";
import { exclusively } from "./exclusive";
import { PlainError } from "./plain-error";
import { checkSettings } from "./settings";

export { checkSettings } from "./settings";

const FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));

/**
 * Brings the database at `url` to this version's shape: Bearing's tables, then the job queue's. Safe to call at once from
 * several processes; all but the first find nothing to do. Either all of Bearing's outstanding migrations land or none.
 * @returns how many migrations were applied now
 * @throws PlainError when the server's settings could lose records, or the database belongs to another version
 */
export async function migrate(url: string): Promise<{ applied: number }> {
  return exclusively(url, (db) => migrateLocked(db, url));
}

/** `migrate` for a caller that holds the start lock through `exclusively`. */
export async function migrateLocked(db: Database, url: string): Promise<{ applied: number }> {
  await refuseUnsafe(db);
  const outstanding = await outstandingMigrations(db);
  if (outstanding > 0) await runDrizzle(db, { migrationsFolder: FOLDER });
  await runMigrations({ connectionString: url, maxPoolSize: 2, logger: new Logger(() => () => {}) });
  return { applied: outstanding };
}

async function refuseUnsafe(db: Database): Promise<void> {
  if (process.env.BEARING_TEST === "1") return;
  const problems = await checkSettings(db);
  if (problems.length > 0) {
    throw new PlainError(
      `This PostgreSQL server could lose records: ${problems.join("; ")}. Correct that and start again.`,
    );
  }
}

async function outstandingMigrations(db: Database): Promise<number> {
  const ours = readMigrationFiles({ migrationsFolder: FOLDER });
  const [table] = await db.execute<{ name: string | null }>(
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`,
  );
  if (!table?.name) return ours.length;
  const applied = await db.execute<{ hash: string }>(
    sql`select hash from drizzle.__drizzle_migrations order by created_at`,
  );
  if (applied.length > ours.length) {
    throw new PlainError(
      "This database was last used by a newer version of Bearing. Start that version, or restore an older backup.",
    );
  }
  if (applied.some(({ hash }, index) => hash !== ours[index]?.hash)) {
    throw new PlainError(
      "This database was made by other migrations than this version's. Start the version that made it, or use another database.",
    );
  }
  return ours.length - applied.length;
}
