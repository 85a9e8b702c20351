import { sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { bigints } from "./load-previous";

/** After messages, which somebody waits for. */
const PRIORITY = 10;
const MOST_ATTEMPTS = 8;

/** Has the worker take up these re-scorings once the caller's transaction ends; one that waits already is not queued twice. */
export async function queueRescores(tx: Executor, rescoreIds: readonly number[]): Promise<void> {
  if (rescoreIds.length === 0) return;
  await tx.execute(sql`
    select graphile_worker.add_job('fit.rescore', json_build_object('rescoreId', id), job_key := 'fit.rescore:' || id,
      priority := ${PRIORITY}::int, max_attempts := ${MOST_ATTEMPTS}::int)
    from unnest(${bigints(rescoreIds)}) id order by id`);
}
