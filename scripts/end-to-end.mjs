import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { connectOnce } from "../db/embedded/lease.mjs";
import { localFolder } from "../db/embedded/place.mjs";
import { buildWhenChanged, claimBuild, distDir, isBuilt, isServedByOthers } from "./build.mjs";
import { commandOf, startNode } from "./children.mjs";
import { findChromium } from "./chromium.mjs";
import { playwrightCounts } from "./counts.mjs";
import { withAddress } from "./environment.mjs";
import { atEnd } from "./lifecycle.mjs";
import { anyFreePort } from "./ports.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { serve } from "./serve.mjs";

const namePrefix = "bearing_e2e_";
const leftoverAfterMs = 6 * 60 * 60_000;

/**
 * Tests the production build in Chromium, on a demo database of its own that is dropped afterwards.
 * @param {string} adminUrl of the server to make the database on
 * @param {NodeJS.ProcessEnv} cleanEnv
 * @param {string} reports folder for the report
 * @param {string[]} rest for Playwright
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runEndToEnd(adminUrl, cleanEnv, reports, rest) {
  const chromium = findChromium();
  const port = await anyFreePort();
  const secret = randomBytes(32).toString("base64url");
  const dist = freeDistDir();
  const database = { DATABASE_URL: await ownDatabase(adminUrl), BEARING_DEMO: "1", AUTH_SECRET: secret };
  const env = withAddress(
    { ...cleanEnv, ...database, BEARING_DIST_DIR: dist, LOG_LEVEL: cleanEnv.LOG_LEVEL ?? "warn" },
    port,
  );
  await prepareDatabase({ ...env, NODE_ENV: "production" });
  await buildWhenChanged(dist, env, { quiet: true });

  claimBuild(dist);
  const logFile = join(localFolder(), "e2e-server.log");
  const log = createWriteStream(logFile, { mode: 0o600 });
  await serve({ mode: "start", env, port, log: (line) => log.write(`${line}\n`) });
  const report = join(reports, "e2e.json");
  const args = ["test", "--config=tests/e2e/playwright.config.ts", "--reporter=list,json", ...rest];
  const tests = startNode([commandOf("@playwright/test", "playwright"), ...args], {
    env: {
      ...cleanEnv,
      ...database,
      BASE_URL: env.APP_ORIGIN,
      BEARING_DIST_DIR: dist,
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  });
  const counts = playwrightCounts(report, await tests.exited);
  if (counts.failed > 0) console.log(`What the server wrote meanwhile is in ${logFile}`);
  return counts;
}

/** The usual folder, or one beside it while another command serves an older build from there. */
function freeDistDir() {
  const usual = distDir();
  return !isBuilt(usual) && isServedByOthers(usual) ? `${usual}-test` : usual;
}

/**
 * Makes a database for this run, and drops those a killed run left behind hours ago; the name tells when it was made.
 * @param {string} adminUrl
 */
async function ownDatabase(adminUrl) {
  const name = `${namePrefix}${Date.now()}_${randomBytes(4).toString("hex")}`;
  await onServer(adminUrl, async (sql) => {
    for (const { datname } of await sql`select datname from pg_database where starts_with(datname, ${namePrefix})`) {
      if (Number(datname.split("_")[2]) < Date.now() - leftoverAfterMs) await drop(sql, datname);
    }
    await sql.unsafe(`create database "${name}"`);
  });
  atEnd(() => onServer(adminUrl, (sql) => drop(sql, name)));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * @param {import("postgres").Sql} sql
 * @param {string} name
 */
function drop(sql, name) {
  return sql.unsafe(`drop database if exists "${name}" with (force)`);
}

/**
 * @param {string} url
 * @param {(sql: import("postgres").Sql) => Promise<unknown>} use
 */
async function onServer(url, use) {
  const sql = connectOnce(url);
  try {
    await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
