import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { inject } from "vitest";
import { addressOf } from "./address";

export type TestDatabase = { name: string; url: string; drop: () => Promise<void> };

const WAIT_MS = 20;
const MOST_WAITS = 50;

let made = 0;

/** A copy of the template: all tables, the catalog, no people. */
export const cloneTemplate = (): Promise<TestDatabase> =>
  createDatabase(`template ${inject("template")} strategy file_copy`);

/** A database with nothing in it, for tests of migrating and seeding. */
export const emptyDatabase = (): Promise<TestDatabase> => createDatabase("");

async function createDatabase(options: string): Promise<TestDatabase> {
  const name = `bearing_test_${process.pid}_${++made}`;
  await asAdmin((admin) => admin.unsafe(`create database ${name} ${options}`));
  return {
    name,
    url: addressOf(inject("adminUrl"), name),
    drop: () =>
      asAdmin(async (admin) => {
        await untilLeft(admin, name);
        await admin.unsafe(`drop database if exists ${name} with (force)`);
      }),
  };
}

/** The queue's own pool takes leave without being waited for; a connection that is cut then would fail the test run. */
async function untilLeft(admin: postgres.Sql, name: string): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const [row] = await admin`select count(*)::int as open from pg_stat_activity where datname = ${name}`;
    if (row?.open === 0) return;
    await sleep(WAIT_MS);
  }
}

async function asAdmin(use: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(inject("adminUrl"), { max: 1, onnotice: () => {} });
  try {
    await use(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}
