import { NoopLogger } from "drizzle-orm/logger";
import { vi } from "vitest";

/** What `read` gives, and how many statements it sent to the database. Nothing else may run meanwhile. */
export async function countQueries<T>(read: () => Promise<T>): Promise<{ result: T; queries: number }> {
  const log = vi.spyOn(NoopLogger.prototype, "logQuery");
  try {
    return { result: await read(), queries: log.mock.calls.length };
  } finally {
    log.mockRestore();
  }
}
