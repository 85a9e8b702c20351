import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { setTinyCell, tinyOnet, tinyOnetFiles, zipOf } from "../support/tiny-onet";
import { expect, hydrated, test } from "./support/test";

const ONET = path.resolve(import.meta.dirname, "../../../shared/onet/30.1");
const BLS = path.resolve(import.meta.dirname, "../../../shared/bls");
/** A role of ours whose courses no other journey edits meanwhile. */
const OURS = "/roles/ux-designer";

test.describe.configure({ mode: "serial" });

const inMemory = (files: readonly { name: string; bytes: Uint8Array }[]) =>
  files.map(({ name, bytes }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(bytes) }));

async function upload(page: Page, source: "onet" | "bls", files: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  await page.goto("/admin/imports");
  await page.setInputFiles(`#${source}-files`, files);
  await page
    .locator("form", { has: page.locator(`#${source}-files`) })
    .getByRole("button", { name: "Upload and read" })
    .click();
  await expect(page).toHaveURL(/\/admin\/imports\/\d+$/);
}

const status = (page: Page, word: string, timeout = 60_000) =>
  expect(page.locator("main header").getByText(word, { exact: true })).toBeVisible({ timeout });

/** Nothing for axe to find in either theme, and nothing that scrolls sideways on a phone. */
async function clean(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, "the page scrolls sideways").toBeLessThanOrEqual(0);
  for (const dark of [false, true]) {
    await page.evaluate((on) => document.documentElement.classList.toggle("dark", on), dark);
    const found = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** fresh.spec.ts publishes a role again and again at the same time, and other roles' pages name it. */
const EDITED_MEANWHILE = / \(issue \d+\)/g;

async function wordsOf(page: Page, address: string): Promise<string> {
  const html = await (await page.request.get(address)).text();
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return main
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(EDITED_MEANWHILE, "")
    .replace(/\s+/g, " ");
}

test("a broken release is refused with file and line", async ({ page, enterAs }) => {
  await enterAs("admin");
  const release = tinyOnet("1.0");
  setTinyCell(release, "Skills.txt", 4, "Data Value", "9.99");
  await upload(page, "onet", inMemory(tinyOnetFiles(release)));
  await status(page, "Refused");
  const row = page.getByRole("row", { name: /Skills\.txt/ });
  await expect(row.getByRole("cell").nth(1)).toHaveText("4");
  await expect(row).toContainText("9.99");
  await clean(page);
});

test("a small release is uploaded, planned, applied, and its roles are there on the next request", async ({
  page,
  enterAs,
  request,
  watch,
}) => {
  watch.allow(/404/);
  await enterAs("admin");
  expect((await request.get("/roles/lantern-keepers")).status()).toBe(404);
  const zip = await zipOf(tinyOnetFiles(tinyOnet("1.1")), "db_1_1_text");
  await upload(page, "onet", [{ name: "db_1_1_text.zip", mimeType: "application/zip", buffer: zip }]);
  await status(page, "Waiting for you");
  await expect(
    page
      .getByRole("row", { name: /^Roles/ })
      .getByRole("cell")
      .nth(1),
  ).toHaveText("5");
  await expect(page.getByText("Lantern Keepers")).toBeVisible();
  await clean(page);
  const here = page.url();

  await page.goto("/admin/imports");
  await expect(page.getByRole("link", { name: "O*NET database 1.1" })).toBeVisible();
  await page.goto(here);
  await hydrated(page);
  await page.getByRole("button", { name: "Apply" }).click();
  await status(page, "Applied");
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  await expect.poll(async () => (await request.get("/roles/lantern-keepers")).status()).toBe(200);
});

test("the same release again has nothing to apply, and is dropped", async ({ page, enterAs }) => {
  await enterAs("admin");
  await upload(page, "onet", inMemory(tinyOnetFiles(tinyOnet("1.1"))));
  await status(page, "Waiting for you");
  await expect(page.getByText("There is nothing to apply.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Apply" })).toHaveCount(0);
  await hydrated(page);
  await page.getByRole("button", { name: "Drop it" }).click();
  await status(page, "Dropped");
});

test("the form as a browser without scripts sends it is answered with the page to look at", async ({
  page,
  enterAs,
  baseURL,
}) => {
  await enterAs("admin");
  const release = tinyOnet("1.2");
  setTinyCell(release, "Job Zones.txt", 2, "Job Zone", "3");
  const zip = await zipOf(tinyOnetFiles(release), "db_1_2_text");
  const answer = await page.request.post("/api/v1/admin/imports", {
    headers: { accept: "text/html", origin: new URL(baseURL ?? "").origin },
    multipart: { source: "onet", files: { name: "db_1_2_text.zip", mimeType: "application/zip", buffer: zip } },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  const here = answer.headers().location ?? "";
  expect(here).toMatch(/^\/admin\/imports\/\d+$/);
  await expect
    .poll(async () => (await page.request.get(here)).text(), { timeout: 60_000 })
    .toContain("Job zone changed from 1 to 3.");
  await page.goto(here);
  await hydrated(page);
  await page.getByRole("button", { name: "Drop it" }).click();
  await status(page, "Dropped");
});

test("an upload that cannot be taken says why, beside the form", async ({ page, enterAs }) => {
  await enterAs("admin");
  await page.goto("/admin/imports");
  await page.setInputFiles("#bls-files", { name: "figures.xlsx", mimeType: "text/plain", buffer: Buffer.from("x") });
  await page
    .locator("form", { has: page.locator("#bls-files") })
    .getByRole("button", { name: "Upload and read" })
    .click();
  await expect(page).toHaveURL(/problem=wrong-files/);
  await expect(page.getByRole("alert").filter({ hasText: "not the files this form takes" })).toBeVisible();
});

test("only the upload may be large: it checks its sender itself, and everything else stays at 1 MB", async ({
  page,
  enterAs,
  baseURL,
}) => {
  await enterAs("admin");
  const large = { "content-type": "text/plain", origin: new URL(baseURL ?? "").origin };
  const data = "x".repeat(2_000_000);
  for (const address of [
    "/api/v1/me",
    "/api/v1/admin/imports/1",
    "/api/v1/admin/imports/x",
    "/api/v1/admin/%69mports",
    "/api/v1/admin/imports.rsc",
    "/admin/imports",
    "/roles",
  ]) {
    expect((await page.request.post(address, { headers: large, data })).status(), address).toBe(413);
  }
  const upload = (headers: Record<string, string>) =>
    page.request.post("/api/v1/admin/imports", { headers, data, maxRedirects: 0 });
  expect((await upload(large)).status()).toBe(413);
  const form = { ...large, "content-type": "multipart/form-data; boundary=x" };
  expect((await upload(form)).status()).toBe(422);
  expect((await upload({ ...form, origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await upload({ ...form, "sec-fetch-site": "cross-site" })).status()).toBe(403);
  await page.context().clearCookies();
  expect((await upload(form)).status()).toBe(401);
  await enterAs("learner");
  expect((await upload(form)).status()).toBe(403);
});

const absent = !existsSync(ONET) || !existsSync(BLS);

test.describe("the official releases", () => {
  test.skip(absent, "../shared/onet/30.1 and ../shared/bls are not there");
  test.setTimeout(240_000);

  test("O*NET 30.1 is uploaded, followed while it is applied, and leaves our own roles as they were", async ({
    page,
    enterAs,
    request,
  }) => {
    await enterAs("admin");
    const ours = await wordsOf(page, OURS);
    await upload(
      page,
      "onet",
      readdirSync(ONET)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => path.join(ONET, name)),
    );
    await expect(page.getByRole("progressbar")).toBeVisible();
    await status(page, "Waiting for you", 120_000);
    await expect(page.getByText("roles with a skill profile", { exact: true })).toBeVisible();
    await expect(
      page
        .getByRole("row", { name: /^Roles/ })
        .getByRole("cell")
        .nth(1),
    ).toHaveText("1,016");
    await hydrated(page);
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect(page.getByText(/^[\d,]+ of [\d,]+$/)).toBeVisible();
    await page.goto("/admin/imports");
    await page.getByRole("link", { name: "O*NET database 30.1" }).first().click();
    await status(page, "Applied", 120_000);
    await expect.poll(async () => (await request.get("/roles/web-developers")).status()).toBe(200);
    const link = "The whole O*NET occupation: Web and Digital Interface Designers.";
    expect((await wordsOf(page, OURS)).replace(link, "")).toBe(ours);
  });

  test("the BLS projections bring pay and outlook to the imported roles", async ({ page, enterAs }) => {
    await enterAs("admin");
    await upload(
      page,
      "bls",
      readdirSync(BLS)
        .filter((name) => /^(occupation_projections|onet_).*\.csv$/.test(name))
        .map((name) => path.join(BLS, name)),
    );
    await status(page, "Waiting for you", 120_000);
    await hydrated(page);
    await page.getByRole("button", { name: "Apply" }).click();
    await status(page, "Applied", 120_000);
    await expect.poll(() => wordsOf(page, "/roles/web-developers")).toContain("90,930");
  });
});
