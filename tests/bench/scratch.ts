import postgres from "postgres";
import { addressOf } from "../support/address";
import { ensureTemplate } from "../support/template";

export type Scratch = { url: string; drop: () => Promise<void> };

/**
 * A database of its own with the demo catalog and nobody in it, on the server of TEST_DATABASE_ADMIN_URL, else on this checkout's
 * test cluster. It is DATABASE_URL of this process from then on, with as many connections as a worker (2) or a web process (10) has.
 */
export async function openScratch(connections: 2 | 10): Promise<Scratch> {
  const given = process.env.TEST_DATABASE_ADMIN_URL;
  const server = given ? { adminUrl: given, release: async () => {} } : await testCluster();
  const { adminUrl } = server;
  const name = `bearing_test_${process.pid}_bench`;
  const template = await ensureTemplate(adminUrl);
  await asAdmin(adminUrl, (admin) => admin.unsafe(`create database ${name} template ${template} strategy file_copy`));
  const url = addressOf(adminUrl, name);
  process.env.DATABASE_URL = url;
  process.env.DATABASE_POOL = String(connections);
  return {
    url,
    async drop() {
      const { closeDatabase } = await import("@/db/client");
      await closeDatabase();
      await asAdmin(adminUrl, (admin) => admin.unsafe(`drop database if exists ${name} with (force)`));
      await server.release();
    },
  };
}

async function testCluster(): Promise<{ adminUrl: string; release: () => Promise<void> }> {
  const { acquire } = await import("../../db/embedded/launch.mjs");
  const server = await acquire({ cluster: "test" });
  return { adminUrl: server.adminUrl, release: () => server.release() };
}

async function asAdmin(url: string, use: (admin: postgres.Sql) => Promise<unknown>): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await use(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

/** A connection without the limits of the application's, for making and copying many rows. */
export const bulk = (url: string): postgres.Sql =>
  postgres(url, { max: 1, onnotice: () => {}, connection: { statement_timeout: 0, TimeZone: "UTC" } });
