import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "./support/test";

const KEPT = "bearing.quiz";

const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), KEPT);

/** Answers so that no two types are alike: 1 to 5 in turn. */
const keyOf = (index: number): string => String((index % 5) + 1);

async function signUp(page: Page, email: string): Promise<void> {
  await page.getByLabel("Name").fill("Noor Haddad");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("copper lantern orchard");
  await page.getByRole("button", { name: "Open an account" }).click();
  await expect(page.getByRole("heading", { name: /check your mail/i })).toBeVisible();
}

async function confirmByMail(page: Page, email: string): Promise<void> {
  await page.goto("/dev/mailbox");
  const letter = page.getByRole("listitem").filter({ hasText: email }).first();
  await letter.getByRole("link", { name: /verify-email/ }).click();
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL((url) => !url.pathname.includes("verify-email"));
}

test("a visitor takes the quiz by keyboard alone, stops, goes on, sees ranked roles and keeps the result with an account", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await page.goto("/quiz");
  await hydrated(page);
  await page.getByRole("button", { name: "Start with 30" }).focus();
  await page.keyboard.press("Enter");
  const place = (number: number) => expect(page.getByRole("status")).toHaveText(`Statement ${number} of 30`);
  await place(1);
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Choose an answer first.")).toBeVisible();
  for (let index = 0; index < 10; index++) {
    await place(index + 1);
    await page.keyboard.press(keyOf(index));
  }
  await page.keyboard.press("Backspace");
  await place(10);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await page.keyboard.press("ArrowUp");
  await place(10);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await place(11);

  await page.close();
  const again = await context.newPage();
  again.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  await again.goto("/quiz");
  await hydrated(again);
  await expect(again.getByText("You have answered 10 of 30")).toBeVisible();
  await again.getByRole("button", { name: "Go on with statement 11" }).press("Enter");
  for (let index = 10; index < 30; index++) {
    await expect(again.getByRole("status")).toHaveText(`Statement ${index + 1} of 30`);
    await again.keyboard.press(keyOf(index));
  }
  await again.waitForURL(/\/quiz\/result\?/);
  expect(again.url()).not.toContain("quiz=");
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  await expect(again.getByRole("heading", { level: 1 })).toContainText(" first, then ");
  await expect(again.getByRole("table", { name: "The six interests of this result" })).toBeVisible();
  const listed = again.locator("#roles li h4");
  await expect(listed.first()).toBeVisible();
  const before = await listed.count();
  expect(before).toBeGreaterThan(3);
  const scores = await again.locator("#roles li p.figures").allTextContents();
  const numbers = scores.map((text) => Number.parseInt(text, 10));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await again.getByLabel("Preparation the job usually takes").selectOption("3");
  await again.getByRole("button", { name: "Show roles" }).press("Enter");
  await again.waitForURL(/zone=3/);
  await expect(again.locator("#roles").getByRole("status")).toContainText("with medium preparation");
  expect(await listed.count()).toBeGreaterThan(0);
  for (const line of await again
    .locator("#roles li")
    .filter({ has: again.locator("h4") })
    .allTextContents()) {
    expect(line).toContain("Medium preparation");
  }

  await hydrated(again);
  await again
    .getByText(/You liked \d of 5: see your answers/)
    .first()
    .press("Enter");
  await expect(again.locator("#types details[open] dd").first()).toBeVisible();
  await again.getByRole("link", { name: "Open an account and keep this" }).press("Enter");
  await again.waitForURL(/sign-up/);
  await hydrated(again);
  await expect(again.getByLabel("Your quiz result will be kept with your account")).toBeChecked();
  const email = `quiz.taker.${Date.now()}@example.org`;
  await signUp(again, email);
  await confirmByMail(again, email);
  await expect(again).toHaveURL(/dashboard/);
  await expect.poll(() => kept(again)).toBeNull();
  await again.goto("/profile/interests");
  await expect(again.getByRole("heading", { level: 1 })).toContainText(" first, then ");
  await expect(again.getByText("Quiz of 30").first()).toBeVisible();
  await expect(again.getByText("This browser keeps a quiz result")).toHaveCount(0);
});

test("the result may be left out of a sign-up", async ({ page }) => {
  await page.goto(`/sign-up?quiz=1.short.${"01234".repeat(6)}`);
  await hydrated(page);
  await page.getByLabel("Your quiz result will be kept with your account").uncheck();
  const email = `quiz.declined.${Date.now()}@example.org`;
  await signUp(page, email);
  await confirmByMail(page, email);
  await page.goto("/profile/interests");
  await expect(page.getByRole("heading", { level: 1, name: "What would you like to do?" })).toBeVisible();
});

test("without JavaScript the short form on one page leads to the result, and an account keeps it", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/quiz");
  const groups = page.getByRole("group");
  await expect(groups).toHaveCount(30);
  for (let index = 0; index < 30; index++)
    await groups
      .nth(index)
      .getByRole("radio")
      .nth(index % 5)
      .check();
  await page.getByRole("button", { name: "See my result" }).click();
  await page.waitForURL(/\/quiz\/result\?/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(" first, then ");
  await expect(page.locator("#roles li h4").first()).toBeVisible();
  await page.getByLabel("Preparation the job usually takes").selectOption("4");
  await page.getByRole("button", { name: "Show roles" }).click();
  await expect(page.locator("#roles").getByRole("status")).toContainText("considerable preparation");
  await page.getByRole("link", { name: "Open an account and keep this" }).click();
  await expect(page.getByLabel("Your quiz result will be kept with your account")).toBeChecked();
  const email = `quiz.plain.${Date.now()}@example.org`;
  await signUp(page, email);
  await confirmByMail(page, email);
  await page.goto("/profile/interests");
  await expect(page.getByText("Quiz of 30").first()).toBeAttached();
  await context.close();
});

test("a plain form with a statement left out comes back with what was chosen", async ({ page }) => {
  await page.goto("/quiz/result?R1=4&I1=3");
  await expect(page.getByRole("heading", { level: 1, name: "Some statements have no answer yet" })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(2);
  await expect(page.getByText("No answer yet.")).toHaveCount(28);
});

test("a learner uses the result of this browser, answers again in the profile, and both are kept", async ({ page }) => {
  test.setTimeout(120_000);
  const email = `quiz.again.${Date.now()}@example.org`;
  await page.goto("/sign-up");
  await hydrated(page);
  await signUp(page, email);
  await confirmByMail(page, email);
  const answers = Array.from({ length: 30 }, () => Math.floor(Math.random() * 5));
  const quiz = {
    version: 1,
    form: "short",
    answers: answers.join(""),
    place: 29,
    finishedAt: Date.now(),
    sentAt: null,
  };
  await page.goto("/quiz");
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [KEPT, JSON.stringify(quiz)] as const);
  await page.goto("/profile/interests");
  await hydrated(page);
  await page.getByRole("button", { name: "Use the result from this browser" }).click();
  await page.waitForURL(/saved=1/);
  await expect.poll(() => kept(page)).toBeNull();
  await page.goto("/profile/interests?take=quiz");
  await hydrated(page);
  await page.getByRole("button", { name: "Start with 30" }).click();
  for (let index = 0; index < 30; index++) {
    await expect(page.getByRole("status").first()).toHaveText(`Statement ${index + 1} of 30`);
    await page.keyboard.press(keyOf(index));
  }
  await page.getByRole("button", { name: "Save my result" }).click();
  await page.waitForURL(/saved=1/);
  const rows = page.getByRole("table", { name: "Interest results over time" }).getByRole("row");
  expect(await rows.count()).toBeGreaterThanOrEqual(3);
  await expect(rows.nth(1)).toContainText("Counts");
});

test("the quiz has no accessibility findings while it asks, and nothing scrolls sideways at 360 pixels", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/quiz");
  await hydrated(page);
  await page.getByRole("button", { name: "Start with 30" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  for (const theme of ["light", "dark"]) {
    await page.evaluate((dark) => document.documentElement.classList.toggle("dark", dark), theme === "dark");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const next = await page.getByRole("button", { name: "Next" }).boundingBox();
  expect((next?.y ?? 999) + (next?.height ?? 0)).toBeLessThan(740);
});

test("hostile content of the browser's storage is passed over", async ({ page, context }) => {
  await context.addInitScript(
    (name) => localStorage.setItem(name, '{"version":1,"form":"short","answers":"<img>"}'),
    KEPT,
  );
  await page.goto("/quiz");
  await hydrated(page);
  await expect(page.getByRole("button", { name: "Start with 30" })).toBeVisible();
  await page.goto("/sign-up");
  await hydrated(page);
  await expect(page.getByText("Your quiz result will be kept")).toHaveCount(0);
});
