import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { acquire } from "../db/embedded/launch.mjs";
import { keepingConfiguration } from "./build.mjs";
import { commandOf, startNode } from "./children.mjs";
import { countsLine, noCounts, sum, vitestCounts } from "./counts.mjs";
import { runEndToEnd } from "./end-to-end.mjs";
import { atEnd, end, isEnding, PlainError } from "./lifecycle.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */

const parts = ["lint", "unit", "integration", "e2e"];

/**
 * Runs every check, one after another, even when an earlier one fails. The last line tells how many passed and failed.
 * @param {string[]} args `--only=` with the name of a part, then anything for the part's own program
 */
export async function test(args) {
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
  if (only !== undefined && !parts.includes(only)) throw new PlainError(`--only takes one of ${parts.join(", ")}.`);
  const rest = args.filter((arg) => !arg.startsWith("--only="));
  const wants = (part) => only === undefined || only === part;

  const reports = mkdtempSync(join(tmpdir(), "bearing-test-"));
  atEnd(() => rmSync(reports, { recursive: true, force: true }));
  const adminUrl = wants("integration") || wants("e2e") ? testServer() : undefined;
  adminUrl?.catch(() => {});

  let total = noCounts();
  const step = async (name, run) => {
    if (isEnding()) return;
    const startedAt = Date.now();
    console.log(`\n--- ${name}`);
    const counts = await run().catch(tellFailure);
    if (isEnding()) return;
    total = sum(total, counts);
    console.log(`--- ${name}: ${countsLine(counts)} in ${((Date.now() - startedAt) / 1_000).toFixed(1)} s`);
  };

  if (wants("lint")) {
    await step("lockfile", () => check(["scripts/lockfile-platforms.mjs", "--check"]));
    await step("lint", () => check([commandOf("@biomejs/biome", "biome"), "check", "."]));
    await step("types", checkTypes);
  }
  if (wants("unit")) await step("unit", () => vitest("unit", cleanEnvironment(), reports, rest));
  if (wants("integration")) {
    await step("integration", async () => {
      return vitest("integration", { ...cleanEnvironment(), TEST_DATABASE_ADMIN_URL: await adminUrl }, reports, rest);
    });
  }
  if (wants("e2e")) await step("e2e", async () => runEndToEnd(await adminUrl, cleanEnvironment(), reports, rest));
  console.log("");
  await end(total.failed > 0 ? 1 : 0, countsLine(total));
}

/**
 * Where the tests make their databases: TEST_DATABASE_ADMIN_URL, else this checkout's own test server.
 * @returns {Promise<string>}
 */
async function testServer() {
  const given = process.env.TEST_DATABASE_ADMIN_URL;
  if (given) return given;
  const server = await acquire({ cluster: "test", onNotice: (text) => console.error(text) });
  atEnd(() => server.release());
  return server.adminUrl;
}

/** The tests decide by themselves what they work on: nobody's own database, mail server or address reaches them. */
function cleanEnvironment() {
  const unwanted = /^(DATABASE_|BEARING_DEMO$|SMTP_|MAIL_|APP_ORIGIN$|AUTH_|TRUST_PROXY$|HOST$|PORT$|NODE_ENV$)/;
  const kept = Object.entries(process.env).filter(([name]) => !unwanted.test(name));
  return { ...Object.fromEntries(kept), BEARING_TEST: "1", NEXT_TELEMETRY_DISABLED: "1" };
}

/**
 * @param {unknown} error
 * @returns {Counts}
 */
function tellFailure(error) {
  if (!isEnding()) console.error(error instanceof Error ? error.message : error);
  return { ...noCounts(), failed: 1 };
}

/**
 * A check that either passes or fails as a whole.
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function check(args) {
  const code = await startNode(args, { env: cleanEnvironment() }).exited;
  return { ...noCounts(), passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Types of the routes are made first; the types of the pages' links depend on them. */
async function checkTypes() {
  const routes = startNode([commandOf("next", "next"), "typegen"], {
    env: cleanEnvironment(),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if ((await keepingConfiguration(() => routes.exited)) !== 0) return { ...noCounts(), failed: 1 };
  return check([commandOf("typescript", "tsc"), "--noEmit"]);
}

/**
 * @param {string} project
 * @param {NodeJS.ProcessEnv} env
 * @param {string} reports
 * @param {string[]} rest
 */
async function vitest(project, env, reports, rest) {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = [commandOf("vitest", "vitest"), "run", `--project=${project}`, ...reporters, ...rest];
  return vitestCounts(report, await startNode(args, { env }).exited);
}
