import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { enterAs, hydrated, watchContext } from "./support/test";

/** One learner's way through Bearing, from the first visit to a verified skill, with an admin and a mentor. */
test.describe.configure({ mode: "serial" });

const COURSE = "python-apis-with-postgresql";
const ROLE = "back-end-developer";
const NAME = `Noor Haddad ${Date.now().toString(36)}`;
const EMAIL = `noor.haddad.${Date.now()}@example.org`;

type Person = { context: BrowserContext; page: Page };
type ApiFit = { role: { slug: string }; overall: number | null; low: number | null; high: number | null };

const problems: string[] = [];
let learner: Person;
let admin: Person;
let mentor: Person;
let newPrice = "";

async function person(browser: Browser, baseURL: string, email?: string): Promise<Person> {
  const context = await browser.newContext({ baseURL });
  watchContext(context, new URL(baseURL).origin, problems);
  if (email) await enterAs(context, baseURL, email);
  return { context, page: await context.newPage() };
}

async function fitOf({ page }: Person): Promise<ApiFit> {
  const body: { data: ApiFit[] } = await (await page.request.get("/api/v1/me/fit")).json();
  const fit = body.data.find((row) => row.role.slug === ROLE);
  if (!fit) throw new Error("the role is not followed");
  return fit;
}

async function foretold({ page }: Person): Promise<{ delta: number; after: number }> {
  const body = await (await page.request.get(`/api/v1/me/courses/${COURSE}`)).json();
  const effect = body.data.effects.find((row: { role: { slug: string } }) => row.role.slug === ROLE);
  return { delta: effect.delta, after: effect.after.overall };
}

test.beforeAll(async ({ browser, baseURL }) => {
  const origin = baseURL ?? "";
  learner = await person(browser, origin);
  admin = await person(browser, origin, "admin@demo.bearing.example");
  mentor = await person(browser, origin, "mentor@demo.bearing.example");
});

test.afterAll(async () => {
  for (const { context } of [learner, admin, mentor]) await context?.close();
  expect(problems).toEqual([]);
});

test("a visitor signs up and confirms by the mailed link", async () => {
  const { page } = learner;
  await page.goto("/sign-up");
  await hydrated(page);
  await page.getByLabel("Name").fill(NAME);
  await page.getByLabel("E-mail address").fill(EMAIL);
  await page.getByLabel("Password", { exact: true }).fill("copper lantern orchard");
  await page.getByRole("button", { name: "Open an account" }).click();
  await expect(page.getByRole("heading", { name: /check your mail/i })).toBeVisible();
  await page.goto("/dev/mailbox");
  const letter = page.getByRole("listitem").filter({ hasText: EMAIL }).first();
  await letter.getByRole("link", { name: /verify-email/ }).click();
  await page.getByRole("main").getByRole("button").first().click();
  await page.waitForURL((url) => !url.pathname.includes("verify-email"));
  if (page.url().includes("/sign-in")) {
    await page.getByLabel("E-mail address").fill(EMAIL);
    await page.getByLabel("Password", { exact: true }).fill("copper lantern orchard");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  }
  await expect(page).toHaveURL(/dashboard|profile/);
});

test("the learner follows a role and is told that not enough is known yet", async () => {
  const { page } = learner;
  await page.goto("/profile/roles?q=back-end");
  await hydrated(page);
  await page.getByRole("button", { name: /^Follow:? Back-End Developer/ }).click();
  await expect(page.getByRole("button", { name: /Stop following:? Back-End Developer/ })).toBeVisible();
  await page.goto("/dashboard");
  await expect(page.getByText(/not enough/i).first()).toBeVisible();
  expect((await fitOf(learner)).overall).toBeNull();
});

test("the learner rates skills against written levels, interests and preferences, and sees a fit with its range", async () => {
  const { page } = learner;
  await page.goto("/profile/skills");
  await hydrated(page);
  const ratings: Record<string, string> = {
    python: "1",
    git: "1",
    postgresql: "0.5",
    "problem-solving": "2",
    communication: "3",
    "html-css": "1.5",
    "api-design": "0.5",
    programming: "1",
    databases: "1",
  };
  for (const [skill, level] of Object.entries(ratings)) {
    const row = page.locator(`[id$="ratings.${skill}"]`);
    if (!(await row.evaluate((element) => (element as HTMLDetailsElement).open))) await row.locator("summary").click();
    await row.locator(`input[type=radio][value="${level}"]`).evaluate((input) => (input as HTMLInputElement).click());
  }
  await page.getByRole("button", { name: "Save ratings" }).click();
  await expect(page.getByRole("status").filter({ hasText: /9/ }).first()).toBeVisible();

  await page.goto("/profile/interests");
  await hydrated(page);
  await page.getByRole("button", { name: "Start with 30" }).click();
  for (let index = 0; index < 30; index++) {
    await expect(page.getByRole("status").first()).toHaveText(`Statement ${index + 1} of 30`);
    await page.keyboard.press(String((index % 5) + 1));
  }
  await page.getByRole("button", { name: "Save my result" }).click();
  await expect(page.getByText(/You lean most to|nearly the same/).first()).toBeVisible();

  await page.goto("/profile/preferences");
  await hydrated(page);
  await page.getByLabel("Hours a week for learning").fill("8");
  await page.getByLabel("Live online").check();
  await page.getByLabel("Lowest pay you could live with").fill("60000");
  await page.getByRole("button", { name: "Save preferences" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();

  const fit = await fitOf(learner);
  expect(fit.overall).toBeGreaterThan(0);
  expect(fit.low).toBeLessThan(fit.overall as number);
  expect(fit.high).toBeGreaterThan(fit.overall as number);
  await page.goto("/dashboard");
  await expect(page.getByText(String(Math.round(fit.overall as number)), { exact: true }).first()).toBeVisible();
});

test("bad input in a form names the field, keeps what was typed and saves nothing", async () => {
  const { page } = learner;
  await page.goto("/profile/preferences");
  await hydrated(page);
  await page.getByLabel("Hours a week for learning").fill("many");
  await page.getByRole("button", { name: "Save preferences" }).click();
  await expect(page.getByRole("alert").first()).toContainText(/hours/i);
  await expect(page.getByLabel("Hours a week for learning")).toHaveValue("many");
  await page.reload();
  await expect(page.getByLabel("Hours a week for learning")).toHaveValue("8");
});

test("the admin edits the course, previews it and publishes; the public page shows it on the next request", async ({
  baseURL,
}) => {
  const { page } = admin;
  const before = await page.request.get(`/courses/${COURSE}`);
  expect(await before.text()).toContain("Python APIs with PostgreSQL");
  newPrice = `$${900 + (Date.now() % 90)}`;
  await page.goto("/admin/courses?q=Python+APIs");
  await page.getByRole("link", { name: "Python APIs with PostgreSQL" }).first().click();
  await hydrated(page);
  await page.getByLabel("Amount").fill(newPrice.slice(1));
  await page.getByLabel("Seats").nth(1).fill("23");
  await page.getByRole("button", { name: "Save draft" }).first().click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /not public yet/i })
      .first(),
  ).toBeVisible();
  expect(await (await page.request.get(`/courses/${COURSE}`)).text()).not.toContain(newPrice);
  await page.getByRole("link", { name: "Preview", exact: true }).first().click();
  await page.waitForURL(/preview/);
  await expect(page.getByText(newPrice).first()).toBeVisible();
  await page.getByRole("button", { name: "Publish this draft" }).first().click();
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: /Published/ })
      .first(),
  ).toBeVisible();
  const visitor = await fetch(`${baseURL}/courses/${COURSE}`);
  const text = await visitor.text();
  expect(text).toContain(newPrice);
  expect(text).toMatch(/of (<!-- -->)?23/);
});

test("the admin assigns a mentor to the learner", async () => {
  const { page } = admin;
  await page.goto(`/admin/people?q=${encodeURIComponent(EMAIL)}`);
  await page.getByRole("link", { name: NAME }).first().click();
  await hydrated(page);
  await page.getByText("Assign a mentor", { exact: true }).click();
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: await mentorOption(page) });
  await page.getByRole("button", { name: "Assign the mentor" }).click();
  await expect(page.getByText("Daniel Reyes").first()).toBeVisible();
});

const mentorOption = async (page: Page): Promise<string> =>
  (await page.getByLabel("Mentor", { exact: true }).locator("option").allTextContents()).find((text) =>
    text.startsWith("Daniel Reyes"),
  ) ?? "";

test("the learner sees what finishing would add and enrolls in a dated section at the new price", async () => {
  const { page } = learner;
  await page.goto("/dashboard");
  await expect(page.getByText("Best next step").first()).toBeVisible();
  await page.goto(`/courses/${COURSE}`);
  const box = page.getByRole("complementary", { name: "What finishing adds" });
  await expect(box.getByText("Back-End Developer")).toBeVisible();
  const { delta } = await foretold(learner);
  expect(delta).toBeGreaterThan(0);
  await expect(box.getByText(`+${delta.toFixed(1)}`)).toBeVisible();
  await box.getByRole("link", { name: "See dates and enroll" }).click();
  await page.waitForURL(`**/enroll/${COURSE}`);
  await hydrated(page);
  await expect(page.getByText(newPrice).first()).toBeVisible();
  await page.getByRole("button", { name: "Enroll", exact: true }).click();
  await page.waitForURL(/\/enrollments\/\d+/);
});

test("the learner works through the modules, completes the course, and the fit moves by exactly what was foretold", async () => {
  const { page } = learner;
  const before = await fitOf(learner);
  const { delta, after } = await foretold(learner);
  const modules = page.getByRole("checkbox");
  await hydrated(page);
  const count = await modules.count();
  expect(count).toBeGreaterThan(2);
  for (let index = 0; index < count; index++) {
    await modules.nth(index).click();
    await expect(modules.nth(index)).toHaveAttribute("aria-checked", "true");
    await expect(modules.nth(index)).not.toHaveAttribute("aria-disabled", "true");
  }
  await page.getByRole("button", { name: "Complete the course" }).click();
  await expect(page.getByText("See it on your chart")).toBeVisible();
  const moved = await fitOf(learner);
  expect(moved.overall).toBe(after);
  expect((moved.overall as number) - (before.overall as number)).toBe(delta);
  await page.goto("/dashboard");
  await expect(page.getByText("Finished Python APIs with PostgreSQL").filter({ visible: true }).first()).toBeVisible();
});

test("the mentor sees what changed, confirms one skill with a note, and the learner's chart names the review", async () => {
  const before = await fitOf(learner);
  const { page } = mentor;
  await page.goto("/mentor");
  await page.getByRole("link", { name: NAME }).first().click();
  await page.waitForURL(/\/mentor\/learners\/\d+/);
  await hydrated(page);
  await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByText("Finished Python APIs with PostgreSQL").filter({ visible: true }).first()).toBeVisible();
  const review = page
    .locator("form", { has: page.getByRole("button", { name: "Confirm this level" }) })
    .filter({ visible: true })
    .first();
  await review
    .getByLabel("Note to the learner")
    .fill("The loan desk API handles errors well. Next, show a query plan.");
  await review.getByRole("button", { name: "Confirm this level" }).click();
  await expect(
    page
      .getByText(/confirmed/i)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();

  const width = (fit: ApiFit) => (fit.high as number) - (fit.low as number);
  await expect.poll(async () => width(await fitOf(learner))).toBeLessThan(width(before));
  await learner.page.goto("/dashboard");
  await expect(
    learner.page
      .getByText(/Daniel Reyes confirmed/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  await expect(
    learner.page.getByText("The loan desk API handles errors well.").filter({ visible: true }).first(),
  ).toBeVisible();
});

test("signing out everywhere ends the auth session on the next request", async () => {
  const { page } = learner;
  await page.goto("/settings");
  await hydrated(page);
  await page.getByRole("button", { name: "Sign out", exact: true }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/settings"));
  const answer = await page.request.get("/dashboard", { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
});
