import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./support/test";

/**
 * What a first visit loads in scripts, as transferred (compressed bodies), with whatever the page fetches ahead until it is quiet. The
 * framework's own part is measured in the same visit: the files that the build names as the ones every page starts with.
 */

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const OWN_BYTES = 20_000;
const PAGES = {
  "/roles/back-end-developer": OWN_BYTES,
  "/courses/python-apis-with-postgresql": OWN_BYTES,
  "/skills/git": OWN_BYTES,
  "/roles": 30_000,
  "/": 40_000,
};

type Weight = { framework: number; own: number; files: number };

async function weigh(page: Page, address: string, framework: ReadonlySet<string>): Promise<Weight> {
  const sizes = new Map<string, Promise<number>>();
  page.on("requestfinished", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js"))
      sizes.set(
        pathname,
        request.sizes().then(({ responseBodySize }) => responseBodySize),
      );
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  const weight = { framework: 0, own: 0, files: sizes.size };
  for (const [file, size] of sizes) weight[framework.has(file) ? "framework" : "own"] += await size;
  return weight;
}

/** Addresses of the files every page starts with; empty when this checkout's build is not the one that is served. */
function startingFiles(html: string): ReadonlySet<string> {
  const folder = process.env.BEARING_DIST_DIR || ".next";
  const { rootMainFiles } = JSON.parse(readFileSync(path.resolve(ROOT, folder, "build-manifest.json"), "utf8"));
  const files = (rootMainFiles as string[]).map((file) => `/_next/${file}`);
  return new Set(files.every((file) => html.includes(file)) ? files : []);
}

for (const [address, most] of Object.entries(PAGES)) {
  test(`${address} loads at most ${most / 1000} kB of scripts above the framework's own`, async ({ page, request }) => {
    const framework = startingFiles(await (await request.get(address)).text());
    test.skip(framework.size === 0, "the served build is not this checkout's");
    const weight = await weigh(page, address, framework);
    console.log(`${address}: ${weight.own} bytes of ours, ${weight.framework} of the framework, ${weight.files} files`);
    expect(weight.framework).toBeGreaterThan(100_000);
    expect(weight.framework).toBeLessThan(140_000);
    expect(weight.own).toBeLessThanOrEqual(most);
  });
}

/** Everything that moved without the reader doing anything, as the browser counts it; scrolls through the page as well. */
async function shiftsOf(page: Page, address: string): Promise<{ value: number; moved: string[] }> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
    const found: { value: number; moved: string }[] = [];
    Object.assign(window, { shifts: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) => (node?.textContent ?? "").trim().slice(0, 40)).join(" | ");
        found.push({ value: entry.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  for (let screen = 1; screen <= 5; screen += 1) {
    await page.evaluate((at) => scrollTo(0, at * innerHeight), screen);
    await page.waitForTimeout(50);
  }
  const found = await page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string }[] }).shifts);
  return { value: found.reduce((sum, { value }) => sum + value, 0), moved: found.map(({ moved }) => moved) };
}

const STEADY: readonly (readonly [address: string, as: "visitor" | "learner"])[] = [
  ["/", "visitor"],
  ["/roles", "visitor"],
  ["/roles/back-end-developer", "visitor"],
  ["/roles/back-end-developer", "learner"],
  ["/courses/python-apis-with-postgresql", "visitor"],
  ["/courses/python-apis-with-postgresql", "learner"],
  ["/skills/git", "visitor"],
  ["/skills/git", "learner"],
];

for (const [address, as] of STEADY) {
  test(`nothing moves while ${address} loads as ${as}`, async ({ page, context, enterAs }) => {
    if (as !== "visitor") await enterAs(as);
    for (const width of [360, 1280]) {
      const { value, moved } = await shiftsOf(await sized(context, page, width), address);
      expect(value, `${width} px: ${moved.join("; ")}`).toBeLessThan(0.001);
    }
  });
}

/** A page of its own at a width, so that nothing of an earlier visit is left in it. */
async function sized(context: BrowserContext, page: Page, width: number): Promise<Page> {
  const own = width === 1280 ? page : await context.newPage();
  await own.setViewportSize({ width, height: 800 });
  return own;
}
