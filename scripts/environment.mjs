import { existsSync } from "node:fs";
import { join } from "node:path";
import { acquire } from "../db/embedded/launch.mjs";
import { checkout } from "../db/embedded/place.mjs";
import { atEnd, PlainError } from "./lifecycle.mjs";
import { ownAuthSecret } from "./secret.mjs";

/** Reads `.env.local` and `.env` when they exist. What the environment already says wins. */
export function readSettingsFiles() {
  for (const name of [".env.local", ".env"]) {
    const file = join(checkout, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/**
 * Whether demo mode is on: BEARING_DEMO when set, else as the command's default says.
 * @param {boolean} otherwise
 */
export function wantsDemo(otherwise) {
  const said = process.env.BEARING_DEMO;
  if (said === undefined || said === "") return otherwise;
  if (said !== "0" && said !== "1")
    throw new PlainError(`BEARING_DEMO is "${said}". Set it to 1 for the demo or 0 for real use.`);
  return said === "1";
}

/**
 * The environment of everything that uses the database: the server named by DATABASE_URL, else this checkout's own,
 * which is given back when the command ends.
 * @param {{ demoDatabase: string, realDatabase: string, demoByDefault?: boolean }} names of the databases on the own server
 * @returns {Promise<{ env: NodeJS.ProcessEnv, demo: boolean, place: string }>} place: the database in words
 */
export async function databaseEnvironment({ demoDatabase, realDatabase, demoByDefault = true }) {
  const external = process.env.DATABASE_URL;
  const demo = wantsDemo(external ? false : demoByDefault);
  const common = { ...process.env, BEARING_DEMO: demo ? "1" : "0", NEXT_TELEMETRY_DISABLED: "1" };
  common.AUTH_SECRET ||= ownAuthSecret();
  delete common.AUTH_TRUST_HOST;
  if (external) return { env: common, demo, place: `DATABASE_URL${demo ? ", demo" : ""}` };

  const server = await acquire({ cluster: "main", onNotice: (text) => console.error(text) });
  atEnd(() => server.release());
  const name = demo ? demoDatabase : realDatabase;
  const url = await server.ensureDatabase(name);
  return { env: { ...common, DATABASE_URL: url }, demo, place: `embedded PostgreSQL, ${name}` };
}

/**
 * The environment with the address people use, where none is set.
 * @param {NodeJS.ProcessEnv} env
 * @param {number} port
 */
export function withAddress(env, port) {
  const origin = (env.APP_ORIGIN || `http://localhost:${port}`).replace(/\/$/, "");
  return { ...env, PORT: String(port), APP_ORIGIN: origin, AUTH_URL: env.AUTH_URL || origin };
}
