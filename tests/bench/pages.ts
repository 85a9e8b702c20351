import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import lighthouse from "lighthouse";
import { findChromium } from "../../scripts/chromium.mjs";

/**
 * Audits public pages of a running production server with Lighthouse in the system's Chromium, as a phone on a slow connection:
 * `BASE_URL` names the server, http://localhost:3000 unless told, `CHROMIUM_PATH` the browser. Each page is audited three times and the
 * middle run by performance counts, as a busy machine spoils single runs. Nothing leaves the machine.
 */

const PAGES = ["/roles/back-end-developer", "/courses/python-apis-with-postgresql", "/", "/roles", "/skills/git"];
const GOALS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;
type Category = keyof typeof GOALS;
const CATEGORIES = Object.keys(GOALS) as Category[];

type Run = { scores: Record<Category, number>; lcp: number; cls: number; tbt: number; faults: string[] };

/** Prints a line a page; gives 1 when a goal is missed. */
export async function main(args: readonly string[] = []): Promise<number> {
  const origin = (process.env.BASE_URL ?? "http://localhost:3000").replace(/\/$/, "");
  const pages = args.length > 0 ? args : PAGES;
  const browser = await openChromium();
  let missed = 0;
  try {
    console.log("page                                      perf  a11y  best   seo   LCP ms     CLS  TBT ms");
    for (const page of pages) {
      await fetch(origin + page);
      const run = await middleRun(origin + page, browser.port);
      console.log(lineOf(page, run));
      for (const fault of run.faults) console.log(`    ${fault}`);
      if (CATEGORIES.some((category) => run.scores[category] < GOALS[category])) missed += 1;
    }
  } finally {
    await browser.close();
  }
  console.log(missed === 0 ? "Every goal is met." : `${missed} of ${pages.length} pages miss a goal.`);
  return missed === 0 ? 0 : 1;
}

const RUNS = 3;

async function middleRun(address: string, port: number): Promise<Run> {
  const runs: Run[] = [];
  for (let number = 0; number < RUNS; number += 1) runs.push(await audit(address, port));
  runs.sort((a, b) => a.scores.performance - b.scores.performance);
  const middle = runs[Math.floor(RUNS / 2)];
  if (!middle) throw new Error("No run ended.");
  return middle;
}

async function audit(address: string, port: number): Promise<Run> {
  const result = await lighthouse(address, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { audits, categories } = result.lhr;
  const number = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = CATEGORIES.flatMap((category) =>
    scores[category] >= GOALS[category]
      ? []
      : (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
          const { score = null, title, displayValue = "" } = audits[id] ?? {};
          return weight > 0 && score !== null && score < 0.9 ? [`${category}: ${title} ${displayValue}`.trim()] : [];
        }),
  );
  const cls = number("cumulative-layout-shift");
  return { scores, lcp: number("largest-contentful-paint"), cls, tbt: number("total-blocking-time"), faults };
}

function lineOf(page: string, { scores, lcp, cls, tbt }: Run): string {
  const points = CATEGORIES.map((category) => String(scores[category]).padStart(6)).join("");
  return `${page.padEnd(40)}${points}${lcp.toFixed(0).padStart(9)}${cls.toFixed(3).padStart(8)}${tbt.toFixed(0).padStart(8)}`;
}

/** Starts the system's Chromium without a window on a port of its choice. */
async function openChromium(): Promise<{ port: number; close: () => Promise<void> }> {
  const profile = mkdtempSync(path.join(tmpdir(), "bearing-lighthouse-"));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const browser = spawn(
    findChromium(),
    [
      "--headless=new",
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      ...["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
      ...["--disable-sync", "--disable-default-apps", "--disable-extensions", "--mute-audio"],
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "about:blank",
    ],
    { stdio: "ignore" },
  );
  const ended = new Promise<void>((done) => browser.once("exit", () => done()));
  const close = async () => {
    browser.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answers = await fetch(`http://127.0.0.1:${port}/json/version`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { port, close };
    await sleep(100);
  }
  await close();
  throw new Error("Chromium did not start. Name it in CHROMIUM_PATH.");
}
