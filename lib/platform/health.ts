import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { connection } from "next/server";
import { db } from "@/db/client";
import { checkSettings } from "@/db/settings";
import { databaseDown } from "./edge/unavailable";

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

const SILENT: Health = { ok: false, database: "silent", migrations: "unknown", settings: "unknown" };

/** What an operator's probe needs to know; never throws. */
export async function health(): Promise<Health> {
  await connection();
  if (databaseDown()) return SILENT;
  try {
    const [row] = await db.execute<{ done: string }>(
      sql`select count(*)::text as done from drizzle.__drizzle_migrations`,
    );
    const migrated = Number(row?.done ?? 0) >= wanted();
    const safe = process.env.BEARING_TEST === "1" || (await checkSettings(db)).length === 0;
    return {
      ok: migrated && safe,
      database: "answers",
      migrations: migrated ? "done" : "pending",
      settings: safe ? "safe" : "unsafe",
    };
  } catch {
    return SILENT;
  }
}
