import { sql } from "drizzle-orm";
import type { Executor } from "./client";

const OLDEST_SERVER = 150_000;

type Settings = {
  version: number;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
  data_checksums: string;
};

/**
 * What is unsafe about the server for records that must survive a crash: one sentence a setting, none when it is safe.
 * `synchronous_commit` is read as this connection has it.
 */
export async function checkSettings(db: Executor): Promise<string[]> {
  const [found] = await db.execute<Settings>(sql`
    select current_setting('server_version_num')::int as version,
      current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes,
      current_setting('synchronous_commit') as synchronous_commit,
      current_setting('data_checksums') as data_checksums
  `);
  if (!found) return ["The server did not tell its settings."];
  const problems: string[] = [];
  if (found.version < OLDEST_SERVER)
    problems.push(`the server is version ${Math.floor(found.version / 10_000)}, and 15 is the oldest that will do`);
  if (found.fsync !== "on") problems.push("fsync is off");
  if (found.full_page_writes !== "on") problems.push("full_page_writes is off");
  if (found.synchronous_commit === "off") problems.push("synchronous_commit is off");
  if (found.data_checksums !== "on")
    problems.push("data checksums are off (pg_checksums --enable switches them on while the server is stopped)");
  return problems;
}
