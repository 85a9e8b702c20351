import { existsSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkout } from "../db/embedded/place.mjs";
import { commandOf, eachLine, startNode, typescript } from "./children.mjs";
import { atEnd, isEnding, PlainError } from "./lifecycle.mjs";

const worker = "lib/jobs/worker.ts";
const readyWithinMs = 120_000;
const unhealthyForMs = 45_000;
const longestPauseMs = 30_000;
const workerPoliteMs = 28_000;
const banner = /^(\s*▲ Next\.js|- |\s+[✓·] |\s*✓ (Starting|Ready|Running))/;

/**
 * Starts the web server and the worker, and waits until the app says it is healthy. Both stop when the command ends.
 * @param {{ mode: "start" | "dev", env: NodeJS.ProcessEnv, port: number, log?: (line: string) => void }} options
 *   log: receives what the two write
 * @returns {Promise<import("./children.mjs").Child>} the web server
 * @throws {PlainError} when the server ends or does not get healthy
 */
export async function serve({ mode, env, port, log = (line) => console.log(line) }) {
  const environment = { ...env, NODE_ENV: mode === "dev" ? "development" : "production" };
  const host = env.HOST ? ["-H", env.HOST] : [];
  const web = startNode([commandOf("next", "next"), mode, "-p", String(port), ...host], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  atEnd(() => web.stop());
  for (const output of [web.process.stdout, web.process.stderr]) eachLine(output, (line) => shown(line) && log(line));
  keepWorkerRunning(environment, log);
  await untilHealthy(web, port, env);
  return web;
}

/** @param {string} line */
function shown(line) {
  return line.trim() !== "" && !banner.test(line);
}

/**
 * Starts the worker again whenever it ends, with growing pauses while it keeps failing. The channel between the two lets
 * it notice when this process was killed.
 * @param {NodeJS.ProcessEnv} env
 * @param {(line: string) => void} log
 */
function keepWorkerRunning(env, log) {
  if (!existsSync(join(checkout, worker))) return;
  let current;
  let stopped = false;
  const loop = async () => {
    for (let failures = 0; !stopped; failures += 1) {
      const startedAt = Date.now();
      current = startNode([...typescript, worker], { env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
      for (const output of [current.process.stdout, current.process.stderr]) eachLine(output, log);
      await current.exited;
      if (stopped) return;
      if (Date.now() - startedAt > longestPauseMs) failures = 0;
      const pauseMs = Math.min(1_000 * 2 ** failures, longestPauseMs);
      log(`The worker stopped. Starting it again in ${pauseMs / 1_000} s.`);
      await sleep(pauseMs, undefined, { ref: false });
    }
  };
  void loop();
  atEnd(async () => {
    stopped = true;
    await current?.stop(workerPoliteMs);
  });
}

/**
 * @param {import("./children.mjs").Child} web
 * @param {number} port
 * @param {NodeJS.ProcessEnv} env
 */
async function untilHealthy(web, port, env) {
  const giveUpAt = Date.now() + readyWithinMs;
  let answeredAt;
  let last = { status: 0, body: "" };
  while (Date.now() < giveUpAt && !isEnding()) {
    if (!web.isRunning()) throw new PlainError("The web server stopped before it was ready.");
    last = await askHealth(port, env);
    if (last.status === 200) return;
    if (last.status !== 0) answeredAt ??= Date.now();
    if (answeredAt && Date.now() - answeredAt > unhealthyForMs) break;
    await sleep(100);
  }
  if (isEnding()) return;
  const state = last.status === 0 ? "does not answer" : `answers ${last.status}: ${last.body.slice(0, 500)}`;
  throw new PlainError(`The app did not get healthy: /api/health ${state}`);
}

/**
 * @param {number} port
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: number, body: string }>} status 0 when nobody answers
 */
function askHealth(port, env) {
  return new Promise((resolve) => {
    const headers = { host: new URL(env.APP_ORIGIN ?? "").host };
    const host = env.HOST && !["0.0.0.0", "::"].includes(env.HOST) ? env.HOST : "localhost";
    const request = get({ host, port, path: "/api/health", headers, timeout: 20_000, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve({ status: 0, body: "" }));
  });
}
