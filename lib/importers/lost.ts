import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { STAGES } from "./text";

/**
 * Ends the imports whose worker or command died for good: no job will take them up again and nobody holds the import lock. Those
 * with a job left are the queue's to go on with.
 */
export async function endLostImports(): Promise<number> {
  const ended = await db.execute<{ id: number }>(sql`
    with lost as (
      update imports i
      set status = 'failed', stage = ${STAGES.lost}, finished_at = now()
      where i.status in ('reading', 'applying')
        and i.stage <> ${STAGES.receiving}
        and i.created_at < now() - interval '1 minute'
        and not exists (
          select 1 from graphile_worker.jobs j
          where j.key = 'import:' || i.id and (j.attempts < j.max_attempts or j.locked_at is not null))
        and not exists (
          select 1 from pg_locks l
          where l.locktype = 'advisory' and l.classid = 1650811250 and l.objid = 3 and l.granted
            and l.database = (select oid from pg_database where datname = current_database()))
      returning i.id
    )
    delete from import_files f using lost where f.import_id = lost.id returning lost.id`);
  return new Set(ended.map(({ id }) => id)).size;
}
