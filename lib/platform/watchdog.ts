import "server-only";
import postgres from "postgres";
import { connectionOptions } from "@/db/client";
import { env } from "./env";

type Shared = { bearingDatabase?: { up: boolean }; bearingWatchdog?: NodeJS.Timeout };
const EVERY_MS = 500;
const PATIENCE_MS = 1000;

/** Asks the database twice a second on a connection of its own; proxy.ts reads what it saw. */
export function startWatchdog(): void {
  const shared = globalThis as Shared;
  if (shared.bearingWatchdog) return;
  const state = { up: true };
  shared.bearingDatabase = state;
  const sql = postgres(env.databaseUrl, { ...connectionOptions(1), connect_timeout: 1, idle_timeout: 0 });
  let asking = false;
  shared.bearingWatchdog = setInterval(async () => {
    if (asking) return;
    asking = true;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("no answer")), PATIENCE_MS);
    });
    const asked = sql`select 1`;
    asked.catch(() => {});
    try {
      await Promise.race([asked, late]);
      state.up = true;
    } catch {
      state.up = false;
    } finally {
      clearTimeout(timer);
      asking = false;
    }
  }, EVERY_MS);
  shared.bearingWatchdog.unref();
}
