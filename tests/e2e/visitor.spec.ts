import { expect, test } from "./support/test";

test("a visitor understands a career from its page alone", async ({ page }) => {
  await page.goto("/roles/back-end-developer");
  await expect(page.getByRole("heading", { level: 1, name: "Back-End Developer" })).toBeVisible();
  for (const part of [
    "What they do",
    "A day",
    "Hard skills",
    "Soft skills",
    "Pay",
    "Outlook",
    "How to enter",
    "Related roles",
    "Courses",
    "Questions",
    "Sources",
  ]) {
    await expect(page.getByRole("heading", { level: 2, name: part, exact: true })).toBeVisible();
  }
  const pay = page.locator("section", { has: page.getByRole("heading", { level: 2, name: "Pay", exact: true }) });
  await expect(pay).toContainText("$80,730");
  await expect(pay).toContainText("$103,902");
  await expect(pay).toContainText("Glassdoor");
  await expect(pay).toContainText("Web developers");
  await expect(pay).toContainText("Why the figures differ");
  const related = page.locator("section", { has: page.getByRole("heading", { level: 2, name: "Related roles" }) });
  for (const role of [
    "Software Developer",
    "Front-End Developer",
    "Database Architect",
    "Computer Programmer",
    "Information Security Analyst",
  ]) {
    await expect(related.getByRole("link", { name: role, exact: true })).toBeVisible();
  }
});

test("every figure on a role page belongs to a fact with a source", async ({ page }) => {
  await page.goto("/roles/back-end-developer");
  const stray = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector("main") as HTMLElement, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const inside = node.parentElement?.closest("[data-fact], script, style, svg");
      if (/\$\s?\d|\d\s?%/.test(node.textContent ?? "") && !inside) found.push(node.textContent ?? "");
    }
    return found;
  });
  expect(stray).toEqual([]);
});

test("a visitor finds a role by another name and with a typing mistake, without JavaScript", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/roles");
  await page.locator('main input[name="q"]').fill("servr side developer");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=servr/);
  await expect(page.getByRole("link", { name: "Back-End Developer" }).first()).toBeVisible();
  await context.close();
});

test("the keyboard alone leads from the home page to a role and its courses", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.getByRole("searchbox").first().focus();
  await page.keyboard.type("back-end");
  await page.keyboard.press("Enter");
  const role = page.getByRole("link", { name: "Back-End Developer" }).first();
  await role.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Back-End Developer" })).toBeVisible();
});

test("a course says what is not stated instead of inventing it", async ({ page }) => {
  await page.goto("/courses/back-end-certificate-python-card");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Title not stated");
  await expect(page.getByText("Provider not stated").first()).toBeVisible();
  await expect(page.getByText("No dates are listed", { exact: false }).first()).toBeVisible();
});

test("the API lists roles and courses in pages that join without gaps", async ({ request }) => {
  for (const noun of ["roles", "courses"]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const answer = await request.get(
        `/api/v1/${noun}?limit=10${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`,
      );
      expect(answer.status()).toBe(200);
      const body: { data: { slug: string }[]; nextCursor: string | null } = await answer.json();
      seen.push(...body.data.map((row) => row.slug));
      cursor = body.nextCursor;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(24);
    const one = await request.get(`/api/v1/${noun}/${seen[0]}`);
    expect((await one.json()).data.slug).toBe(seen[0]);
    expect((await request.get(`/api/v1/${noun}/no-such-thing`)).status()).toBe(404);
  }
  expect((await request.get("/api/v1/me/fit")).status()).toBe(401);
  expect((await request.get("/api/health")).status()).toBe(200);
});
