import postgres from "postgres";
import { inject } from "vitest";
import { addressOf } from "./address";

export type TestDatabase = { name: string; url: string; drop: () => Promise<void> };

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
    drop: () => asAdmin((admin) => admin.unsafe(`drop database if exists ${name} with (force)`)),
  };
}

async function asAdmin(use: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(inject("adminUrl"), { max: 1, onnotice: () => {} });
  try {
    await use(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}
