import "server-only";
import postgres from "postgres";
import { connectionOptions } from "@/db/client";
import { env } from "./env";

type Shared = { bearingDatabase?: { up: boolean }; bearingWatchdog?: NodeJS.Timeout };
const EVERY_MS = 500;
const PATIENCE_MS = 1000;
/** One late answer is a busy moment; two in a row is a database that has gone silent. */
const MISSES_TO_BE_SILENT = 2;
const LATE = new Error("no answer");

/** Asks the database twice a second on a connection of its own; proxy.ts reads what it saw. */
export function startWatchdog(): void {
  const shared = globalThis as Shared;
  if (shared.bearingWatchdog) return;
  const state = { up: true };
  shared.bearingDatabase = state;
  const sql = postgres(env.databaseUrl, { ...connectionOptions(1), connect_timeout: 1, idle_timeout: 0 });
  let asking = false;
  let misses = 0;
  shared.bearingWatchdog = setInterval(async () => {
    if (asking) return;
    asking = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(LATE), PATIENCE_MS);
    });
    const asked = sql`select 1`;
    asked.catch(() => {});
    try {
      await Promise.race([asked, late]);
      misses = 0;
      state.up = true;
    } catch (error) {
      misses += 1;
      state.up = misses < (error === LATE ? MISSES_TO_BE_SILENT : 1);
    } finally {
      clearTimeout(timer);
      asking = false;
    }
  }, EVERY_MS);
  shared.bearingWatchdog.unref();
}
