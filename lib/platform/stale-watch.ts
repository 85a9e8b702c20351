import "server-only";
import { env } from "./env";
import { logger } from "./logger";
import { newestNotice, staleToken } from "./stale";

type Shared = { bearingStaleWatch?: NodeJS.Timeout };
const EVERY_MS = 500;

/**
 * Looks twice a second for notices of other processes and has this one make its cached pages anew. Tags can only be renewed
 * within a request, so it sends itself one. What was announced before it started is in none of its pages.
 */
export function startStaleWatch(): void {
  const shared = globalThis as Shared;
  if (shared.bearingStaleWatch) return;
  let seen: number | null = null;
  let looking = false;
  shared.bearingStaleWatch = setInterval(async () => {
    if (looking) return;
    looking = true;
    try {
      const newest = await newestNotice();
      if (seen !== null && newest > seen) await renewSince(seen);
      seen = newest;
    } catch (error) {
      logger.debug({ err: error }, "could not look for stale pages");
    } finally {
      looking = false;
    }
  }, EVERY_MS);
  shared.bearingStaleWatch.unref();
}

async function renewSince(notice: number): Promise<void> {
  const { ownAddress } = env;
  const answer = await fetch(`${ownAddress}/api/internal/stale?after=${notice}`, {
    method: "POST",
    headers: { "x-bearing-token": staleToken(), origin: env.statedOrigin ?? ownAddress },
  });
  if (!answer.ok) throw new Error(`The renewal of cached pages answered ${answer.status}.`);
}
