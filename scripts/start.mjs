import { buildWhenChanged, claimBuild, distDir } from "./build.mjs";
import { databaseEnvironment, readSettingsFiles, withAddress } from "./environment.mjs";
import { end, isEnding } from "./lifecycle.mjs";
import { nextFreePort } from "./ports.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { serve } from "./serve.mjs";

/** Everything from an empty folder to a page: database, migrations, seed, build, web server and worker. */
export async function start() {
  readSettingsFiles();
  const { env, demo, place } = await databaseEnvironment({ demoDatabase: "bearing_demo", realDatabase: "bearing" });
  console.log(`Database: ${place}`);
  const setupPath = await prepareDatabase({ ...env, NODE_ENV: "production" });
  await buildWhenChanged(distDir(), withAddress(env, await nextFreePort(env.PORT)), { quiet: true });
  await run("start", env, { demo, setupPath });
}

/** As start, without a build: pages are made when asked for, and made again when their source changes. */
export async function dev() {
  readSettingsFiles();
  const { env, demo, place } = await databaseEnvironment({
    demoDatabase: "bearing_dev",
    realDatabase: "bearing_dev_real",
  });
  console.log(`Database: ${place}`);
  const setupPath = await prepareDatabase({ ...env, NODE_ENV: "development" });
  await run("dev", env, { demo, setupPath });
}

/**
 * @param {"start" | "dev"} mode
 * @param {NodeJS.ProcessEnv} env
 * @param {{ demo: boolean, setupPath: string | undefined }} options
 */
async function run(mode, env, { demo, setupPath }) {
  const port = await nextFreePort(env.PORT);
  const complete = withAddress(env, port);
  if (mode === "start") claimBuild(distDir());
  const web = await serve({ mode, env: complete, port });
  if (isEnding()) return;
  console.log(`\nBearing is ready: ${complete.APP_ORIGIN}`);
  console.log(howToEnter(complete.APP_ORIGIN, demo, setupPath));
  console.log("Stop it with Ctrl-C.\n");
  await web.exited;
  if (isEnding()) return;
  console.error("The web server stopped.");
  await end(1);
}

/**
 * @param {string} origin
 * @param {boolean} demo
 * @param {string | undefined} setupPath
 */
function howToEnter(origin, demo, setupPath) {
  if (demo) return `To sign in, open ${origin}/sign-in and choose a demo person.`;
  if (setupPath)
    return `Nobody has an account yet. To become the first admin, open ${origin}${setupPath} (works once, for 30 minutes).`;
  return `To sign in, open ${origin}/sign-in.`;
}
