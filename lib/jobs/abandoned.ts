import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** No job of ours lasts this long; one that is held longer belongs to a worker that was killed. */
const LONGEST_JOB = "5 minutes";

/** Frees the jobs that killed workers still hold, which the queue itself would do after four hours only. */
export async function freeAbandonedJobs(): Promise<void> {
  await db.execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
    from graphile_worker.jobs
    where locked_at < now() - ${LONGEST_JOB}::interval
    having count(*) > 0
  `);
}
