import { existsSync } from "node:fs";
import { join } from "node:path";
import { acquire } from "../db/embedded/launch.mjs";
import { checkout } from "../db/embedded/place.mjs";
import { startNode, typescript } from "./children.mjs";
import { databaseEnvironment, readSettingsFiles } from "./environment.mjs";
import { atEnd, end, PlainError } from "./lifecycle.mjs";
import { prepareDatabase } from "./prepare.mjs";

const program = "lib/accounts/create-admin.cli.ts";
const resettable = { dev: "bearing_dev", "dev-real": "bearing_dev_real", demo: "bearing_demo", real: "bearing" };

/**
 * Makes an admin in the database of DATABASE_URL, or in the real (not the demo) database of the own server.
 * @param {string[]} args passed on
 */
export async function createAdmin(args) {
  if (!existsSync(join(checkout, program))) throw new PlainError(`${program} is missing from this checkout.`);
  readSettingsFiles();
  const names = { demoDatabase: "bearing_demo", realDatabase: "bearing", demoByDefault: false };
  const { env, place } = await databaseEnvironment(names);
  console.log(`Database: ${place}`);
  await prepareDatabase({ ...env, NODE_ENV: "production" });
  const child = startNode([...typescript, program, ...args], { env, stdio: "inherit", group: false });
  await end(await child.exited);
}

/**
 * Drops one database of the own server; the next start makes it anew.
 * @param {string[]} args which one; `real` needs `--yes` beside it
 */
export async function resetDatabase(args) {
  const [which = "", ...rest] = args;
  const name = Object.hasOwn(resettable, which) ? resettable[which] : undefined;
  if (!name) throw new PlainError(`Say which database to delete: ${Object.keys(resettable).join(", ")}.`);
  if (which === "real" && !rest.includes("--yes")) {
    throw new PlainError('This deletes everybody\'s data for good. If that is what you want, add "--yes".');
  }
  const server = await acquire({ cluster: "main" });
  atEnd(() => server.release());
  try {
    await server.dropDatabase(name, { evenInUse: false });
  } catch (error) {
    if (error.code !== "55006") throw error;
    throw new PlainError(`${name} is in use. Stop the command that uses it, then try again.`);
  }
  console.log(`${name} is deleted. The next start makes it anew.`);
  await end(0);
}
