/** Starts the watches over the database and over stale pages once a server process. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { startWatchdog } = await import("./lib/platform/watchdog");
  startWatchdog();
  const { startStaleWatch } = await import("./lib/platform/stale-watch");
  startStaleWatch();
}

export async function onRequestError(error: unknown, request: { path: string; method: string }): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logger } = await import("./lib/platform/logger");
  logger.error({ err: error, path: request.path, method: request.method }, "request failed");
}
