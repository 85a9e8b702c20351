import "server-only";
import { sql } from "drizzle-orm";
import type { Executor } from "@/db/client";

/** A job that a dying server or another import keeps from its end is tried again this often, over about an hour. */
const TRIES = 8;

/** Has the worker read an import's files, in the caller's transaction. */
export const queueReading = (tx: Executor, importId: number): Promise<void> => queue(tx, "import.read", importId);

/** Has the worker apply an import's plan, in the caller's transaction. */
export const queueApplying = (tx: Executor, importId: number): Promise<void> => queue(tx, "import.apply", importId);

async function queue(tx: Executor, job: "import.read" | "import.apply", importId: number): Promise<void> {
  await tx.execute(
    sql`select graphile_worker.add_job(${job}, json_build_object('id', ${importId}::bigint), job_key := ${jobKey(importId)}, max_attempts := ${TRIES}::int)`,
  );
}

export const jobKey = (importId: number): string => `import:${importId}`;
