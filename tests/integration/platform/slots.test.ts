import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterEach, describe, expect, it } from "vitest";
import * as schema from "@/db/schema";
import { rateLimits } from "@/db/schema";
import { withSlots } from "@/db/slots";
import { databaseCode } from "@/lib/platform/errors";

const CONNECTIONS = 3;
const clients: postgres.Sql[] = [];

function open(waitMs = 10_000) {
  const client = postgres(process.env.DATABASE_URL ?? "", {
    max: CONNECTIONS,
    max_pipeline: Number.POSITIVE_INFINITY,
    onnotice: () => {},
  } as postgres.Options<Record<string, postgres.PostgresType>>);
  clients.push(client);
  return drizzle(withSlots(client, CONNECTIONS, waitMs), { schema });
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end({ timeout: 2 })));
});

describe("A pool with fewer connections than callers", () => {
  it("keeps every transaction whole and leaves none open, whoever else asks at the same time", async () => {
    const db = open();
    await db.insert(rateLimits).values({ key: "slots", count: 0, resetsAt: new Date() });
    const one = async (number: number) => {
      if (number % 3 === 0) {
        await db.execute(sql`select pg_sleep(0.002)`);
        return;
      }
      await db.transaction(async (tx) => {
        const [row] = await tx.select().from(rateLimits).where(eq(rateLimits.key, "slots")).for("update");
        await tx
          .update(rateLimits)
          .set({ count: (row?.count ?? 0) + 1 })
          .where(eq(rateLimits.key, "slots"));
        if (number % 5 === 0) throw new Error("taken back");
      });
    };
    const results = await Promise.allSettled(Array.from({ length: 150 }, (_, number) => one(number)));
    const failed = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    expect(new Set(failed)).toEqual(new Set(["Error: taken back"]));
    const [row] = await db.select().from(rateLimits).where(eq(rateLimits.key, "slots"));
    expect(row?.count).toBe(100 - failed.length);
    const [open_] = await db.execute<{ open: number }>(
      sql`select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(open_?.open).toBe(0);
  });

  it("lets a quick question pass while a slow one holds a connection", async () => {
    const db = open();
    await Promise.all(Array.from({ length: CONNECTIONS }, () => db.execute(sql`select pg_sleep(0.05)`)));
    const slow = Promise.all([0, 1].map(() => db.execute(sql`select pg_sleep(1)`)));
    let slowIsDone = false;
    void slow.then(() => {
      slowIsDone = true;
    });
    await new Promise((done) => setTimeout(done, 50));
    await Promise.all(Array.from({ length: 20 }, () => db.execute(sql`select 1`)));
    expect(slowIsDone).toBe(false);
    await slow;
  });

  it("says that the database is busy when no connection comes free in time, and recovers", async () => {
    const db = open(100);
    const slow = Promise.all(Array.from({ length: CONNECTIONS }, () => db.execute(sql`select pg_sleep(0.5)`)));
    await new Promise((done) => setTimeout(done, 50));
    const code = await db.execute(sql`select 1`).then(
      () => null,
      (error: unknown) => databaseCode(error),
    );
    expect(code).toBe("53300");
    await slow;
    expect(await db.execute(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});
