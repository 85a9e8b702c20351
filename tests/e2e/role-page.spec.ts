import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "./support/test";

const ROLE = "/roles/back-end-developer";

const section = (page: Page, name: string) =>
  page.locator("section[id]", { has: page.getByRole("heading", { level: 2, name, exact: true }) });

/** Sums what moved without the reader's doing, from before the page's first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { sum: 0 };
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
}

test("a newcomer finds what they ask on one page, without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  await page.goto(ROLE);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Back-End Developer");
  await expect(page.locator("h1 + p")).toContainText("the part of a website or app that people never see");
  await expect(section(page, "What they do").getByRole("listitem").first()).toContainText("APIs");
  const python = page.locator("#skill-python");
  await expect(python).toContainText("3 of 5");
  await expect(python).toContainText("At level 3 you can:");
  await expect(python.getByRole("link", { name: "Python" })).toHaveAttribute("href", "/skills/python");
  await expect(section(page, "Pay")).toContainText("U.S. Bureau of Labor Statistics");
  await expect(section(page, "Outlook")).toContainText("Faster than all occupations");
  await expect(
    section(page, "Related roles").getByRole("link", { name: "Software Developer", exact: true }),
  ).toBeVisible();
  await expect(section(page, "Related roles")).toContainText("It asks more:");
  const enter = section(page, "How to enter");
  await expect(enter).toContainText("Starting out");
  await expect(enter.getByRole("row", { name: /Python APIs with PostgreSQL 48 hours/ })).toContainText(/10\s*5\s*3/);
  await expect(section(page, "What changed")).toContainText(/first published/i);
  await context.close();
});

test("every section stands in its place and has its own address", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${ROLE}#pay`);
  await hydrated(page);
  await expect(page.getByRole("heading", { level: 2, name: "Pay", exact: true })).toBeInViewport();
  const ids = await page.locator("section[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual([
    "quick-facts",
    "work",
    "day",
    "hard-skills",
    "soft-skills",
    "pay",
    "outlook",
    "enter",
    "for-me",
    "related",
    "courses",
    "questions",
    "changes",
    "sources",
  ]);
  await page.getByRole("link", { name: "Link to Outlook" }).click();
  await expect(page).toHaveURL(/#outlook$/);
  await expect(page.getByRole("link", { name: "Link to Outlook" })).toHaveText(/Copied/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/roles\/back-end-developer#outlook$/);
});

test("the table of contents leads by keyboard alone and follows the reader", async ({ page }) => {
  await page.goto(ROLE);
  await hydrated(page);
  const contents = page.getByRole("navigation", { name: "Sections" });
  const link = contents.getByRole("link", { name: "Related roles" });
  await contents.getByRole("link", { name: "Quick facts" }).focus();
  for (let step = 0; step < 9; step++) await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Related roles" })).toBeInViewport();
  await expect(link).toHaveAttribute("aria-current", "location");
  await expect(contents.locator("[aria-current]")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Link to Related roles" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(section(page, "Related roles").getByRole("link").nth(1)).toBeFocused();
});

test("on a phone the table of contents stays at hand and closes behind the reader", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(ROLE);
  await hydrated(page);
  const bar = page.locator("details[data-contents]");
  await page.evaluate(() => {
    location.hash = "outlook";
  });
  await expect(bar.locator("summary")).toBeInViewport();
  await expect(bar.locator("[data-here]")).toHaveText("Outlook");
  await bar.locator("summary").focus();
  await page.keyboard.press("Enter");
  const target = bar.getByRole("link", { name: "Questions" });
  await target.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Questions" })).toBeInViewport();
  await expect(bar).not.toHaveAttribute("open");
});

test("on paper the page is one whole article", async ({ page }) => {
  await page.goto(ROLE);
  await hydrated(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "Your fit" })).toBeHidden();
  await expect(page.getByRole("link", { name: /^Link to/ })).toHaveCount(0);
  await expect(page.locator("#skill-python ol li").first()).toBeVisible();
  await expect(page.locator("#skill-python ol li")).toHaveCount(5);
  const folded = await page
    .locator("article details > :not(summary)")
    .evaluateAll(
      (parts) =>
        parts.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true }) && !part.closest(".no-print"))
          .length,
    );
  expect(folded).toBe(0);
  for (const name of ["What they do", "Pay", "Sources"])
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
});

test("nothing moves while a visitor's page loads", async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    await page.goto(ROLE);
    await hydrated(page);
    await page.waitForLoadState("networkidle");
    expect(await shifts(), `at ${width}`).toBe(0);
  }
});

test("a learner's fit, levels and weeks come in one request and move nothing", async ({ page, enterAs }) => {
  await enterAs("learner");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/")) asked.push(new URL(request.url()).pathname);
  });
  for (const [width, hash] of [
    [1440, ""],
    [360, "#enter"],
    [1440, "#related"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    asked.length = 0;
    await page.goto("about:blank");
    await page.goto(`${ROLE}${hash}`);
    await expect(page.locator('[data-fill="between"]')).toHaveText(/Between \d+ and \d+ of 100/);
    await page.waitForLoadState("networkidle");
    expect(asked).toEqual(["/api/v1/me/roles/back-end-developer"]);
    expect(await shifts(), `at ${width} ${hash}`).toBe(0);
  }
  await expect(page.locator("#skill-python")).toContainText(/3 of 5 · you \d/);
  await expect(
    page.locator("#skill-python").getByRole("img", { name: /Python: level 3 of 5 needed, yours \d/ }),
  ).toBeVisible();
  await expect(section(page, "How to enter").getByRole("row", { name: /Python APIs with PostgreSQL/ })).toContainText(
    /\d+$/,
  );
  await expect(section(page, "Related roles").locator("li").first()).toContainText(/Your fit \d+/);
});
