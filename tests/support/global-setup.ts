import type { TestProject } from "vitest/node";
import { ensureTemplate } from "./template";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}

/** A server for the integration tests (TEST_DATABASE_ADMIN_URL, else this checkout's own test cluster) with a template on it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.BEARING_TEST = "1";
  const server = await testServer();
  try {
    project.provide("adminUrl", server.adminUrl);
    project.provide("template", await ensureTemplate(server.adminUrl));
  } catch (error) {
    await server.release();
    throw error;
  }
  return server.release;
}

async function testServer(): Promise<{ adminUrl: string; release: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_ADMIN_URL;
  if (given) return { adminUrl: given, release: async () => {} };
  const { acquire } = await import("../../db/embedded/launch.mjs");
  const server = await acquire({ cluster: "test" });
  return { adminUrl: server.adminUrl, release: () => server.release() };
}
