import { startNode, typescript } from "./children.mjs";
import { databaseEnvironment, readSettingsFiles } from "./environment.mjs";
import { end } from "./lifecycle.mjs";
import { prepareDatabase } from "./prepare.mjs";

const names = { demoDatabase: "bearing_demo", realDatabase: "bearing" };

/**
 * Runs a module's `main` on the database that `npm start` uses: DATABASE_URL, else the own server's demo database, or its real
 * one with BEARING_DEMO=0. The database is migrated first; where and what is printed.
 * @param {string} module
 * @param {string[]} args
 */
export async function onDatabase(module, args) {
  readSettingsFiles();
  const { env, place } = await databaseEnvironment(names);
  console.log(`Database: ${place}`);
  await prepareDatabase({ ...env, NODE_ENV: "production" });
  await callMain(module, args, env);
}

/**
 * Runs a module's `main` that needs no database; nothing but what it prints is printed.
 * @param {string} module
 * @param {string[]} args
 */
export async function onNothing(module, args) {
  await callMain(module, args, { ...process.env, NEXT_TELEMETRY_DISABLED: "1" });
}

/**
 * @param {string} module
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function callMain(module, args, env) {
  const child = startNode([...typescript, "scripts/call-main.mjs", module, ...args], {
    env: { ...env, NODE_ENV: env.NODE_ENV || "production", BEARING_CWD: env.INIT_CWD || process.cwd() },
    stdio: "inherit",
    group: false,
  });
  await end(await child.exited);
}
