import "server-only";
import { Logger, run } from "graphile-worker";
import { closeDatabase } from "@/db/client";
import { endLostImports } from "@/lib/importers/lost";
import { env } from "@/lib/platform/env";
import { logger } from "@/lib/platform/logger";
import { freeAbandonedJobs } from "./abandoned";
import { tasks } from "./tasks";

const CONCURRENCY = 2;
const CONNECTIONS = 2;
const SWEEP_MS = 60_000;
/** Jobs under way get this long to finish once the worker is to stop. */
const STOP_MS = 7_000;

/** The queue's own words: its errors and warnings are ours too, the rest is for debugging. */
const queueLogger = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") logger.warn({ job: true }, message);
  else logger.debug({ job: true }, message);
});

/**
 * Works off jobs until SIGTERM, SIGINT or the end of the process that started it: then it takes no more, finishes those under way
 * and exits 0. While the database is away it waits for it. Anything that cannot be waited out exits 1, to be started again.
 */
async function main(): Promise<void> {
  process.env.DATABASE_POOL = String(CONNECTIONS);
  const runner = await run({
    connectionString: env.databaseUrl,
    concurrency: CONCURRENCY,
    maxPoolSize: CONNECTIONS,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: [],
    logger: queueLogger,
  });
  const sweep = setInterval(() => {
    freeAbandonedJobs().catch(() => {});
    endLostImports().catch(() => {});
  }, SWEEP_MS);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    runner.stop().catch(fail);
  };
  for (const signal of ["SIGTERM", "SIGINT", "disconnect"]) process.on(signal, stop);

  await runner.promise;
  clearInterval(sweep);
  await closeDatabase();
  process.exit(stopping ? 0 : 1);
}

function fail(error: unknown): void {
  logger.error({ err: error }, "worker stopped");
  process.exit(1);
}

main().catch(fail);
