import type postgres from "postgres";

type Job<T> = () => PromiseLike<T>;

/** No slot came free in time; `code` is the SQLSTATE of a server that takes no more connections. */
export class NoSlotError extends Error {
  readonly code = "53300";

  constructor(waitedMs: number) {
    super(`No database connection came free within ${waitedMs} ms.`);
    this.name = "NoSlotError";
  }
}

/**
 * The client with at most `slots` queries and transactions under way at once, first come first served; the others wait here, up to
 * `waitMs`, and then fail with NoSlotError. With as many slots as the client has connections no query is ever sent behind another
 * on one connection. The driver's own `max_pipeline` cannot do that: postgres.js 3.4.9 loses a transaction whose BEGIN reaches the
 * limit, and leaves it open under whoever uses that connection next. So give the client `max_pipeline: Infinity`.
 * Covers what drizzle calls, `unsafe` and `begin`; tagged templates go straight to the client.
 */
export function withSlots(sql: postgres.Sql, slots: number, waitMs: number): postgres.Sql {
  const enter = slotQueue(slots, waitMs);
  const unsafe = (...query: Parameters<postgres.Sql["unsafe"]>) => {
    const rows = () => enter<unknown>(() => sql.unsafe(...query));
    return {
      // biome-ignore lint/suspicious/noThenProperty: a query of postgres.js runs when it is awaited, and so does this one
      then: (...then: Parameters<Promise<unknown>["then"]>) => rows().then(...then),
      catch: (...caught: Parameters<Promise<unknown>["catch"]>) => rows().catch(...caught),
      finally: (...done: Parameters<Promise<unknown>["finally"]>) => rows().finally(...done),
      values: () => enter<unknown>(() => sql.unsafe(...query).values()),
    };
  };
  const begin = (...work: [never]) => enter<unknown>(() => sql.begin(...work));
  const covered: Record<PropertyKey, unknown> = { unsafe, begin };
  return new Proxy(sql, { get: (target, key) => covered[key] ?? Reflect.get(target, key) });
}

function slotQueue(slots: number, waitMs: number) {
  let free = slots;
  const waiting = new Set<() => void>();

  const slot = (): Promise<void> | undefined => {
    if (free > 0) {
      free -= 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(take);
        reject(new NoSlotError(waitMs));
      }, waitMs);
      const take = () => {
        clearTimeout(timer);
        resolve();
      };
      waiting.add(take);
    });
  };
  const leave = () => {
    const [next] = waiting;
    if (!next) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  };
  return async <T>(job: Job<T>): Promise<T> => {
    await slot();
    try {
      return await job();
    } finally {
      leave();
    }
  };
}
