import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { connection } from "next/server";
import { db } from "@/db/client";

export type Health = {
  ok: boolean;
  database: "answers" | "silent";
  migrations: "done" | "pending" | "unknown";
  settings: "safe" | "unsafe" | "unknown";
};

const wanted = (): number => {
  const journal = path.join(process.cwd(), "db/migrations/meta/_journal.json");
  return (JSON.parse(readFileSync(journal, "utf8")) as { entries: unknown[] }).entries.length;
};

/** What an operator's probe needs to know; never throws. */
export async function health(): Promise<Health> {
  await connection();
  try {
    const [row] = await db.execute<{ done: string; fsync: string; pages: string; commit: string }>(sql`
      select (select count(*) from drizzle.__drizzle_migrations)::text as done,
        current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit`);
    const migrated = Number(row?.done ?? 0) >= wanted();
    const safe =
      process.env.BEARING_TEST === "1" || (row?.fsync === "on" && row.pages === "on" && row.commit !== "off");
    return {
      ok: migrated && safe,
      database: "answers",
      migrations: migrated ? "done" : "pending",
      settings: safe ? "safe" : "unsafe",
    };
  } catch {
    return { ok: false, database: "silent", migrations: "unknown", settings: "unknown" };
  }
}
