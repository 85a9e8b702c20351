import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { enterAs, hydrated, watchContext } from "./support/test";

/** A visitor reads about a skill; an admin writes one, publishes it and merges it away; the learner who rated it sees where it went. */
test.describe.configure({ mode: "serial" });

const RUN = Date.now().toString(36);
const FIRST = `Kiln firing ${RUN}`;
const SECOND = `Kiln work ${RUN}`;
const ALIAS = `Glaze firing ${RUN}`;
const addressOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const LEVELS = [
  "Load a small kiln with help.",
  "Fire a kiln by a written plan.",
  "Plan a firing alone.",
  "Find out why a firing failed.",
  "Run a kiln room and teach others.",
];

const problems: string[] = [];
const contexts: BrowserContext[] = [];
let visitor: Page;
let learner: Page;
let admin: Page;

async function pageOf(browser: Browser, baseURL: string, who: string | null): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  contexts.push(context);
  watchContext(context, new URL(baseURL).origin, problems);
  if (who) await enterAs(context, baseURL, `${who}@demo.bearing.example`);
  return context.newPage();
}

test.beforeAll(async ({ browser, baseURL }) => {
  visitor = await pageOf(browser, baseURL ?? "", null);
  learner = await pageOf(browser, baseURL ?? "", "learner");
  admin = await pageOf(browser, baseURL ?? "", "admin");
});

test.afterAll(async () => {
  for (const context of contexts) await context.close();
  // the missing page is asked for on purpose; the other two are what only the development server says
  expect(problems.filter((problem) => !/404|Route "\/missing"|Encountered a script tag/.test(problem))).toEqual([]);
});

test("a visitor finds a skill by another name for it and goes on to a role that asks for it", async () => {
  await visitor.goto("/skills");
  await expect(visitor.getByRole("heading", { name: "Skills", level: 1 })).toBeVisible();
  await visitor.getByLabel("Search skills").fill("RESTful");
  await visitor.getByLabel("Search skills").press("Enter");
  await visitor.getByRole("link", { name: "API Design", exact: true }).click();
  await expect(visitor.getByRole("heading", { name: "API Design", level: 1 })).toBeVisible();
  await expect(visitor.getByText(/^Also called .*REST/)).toBeVisible();
  await expect(visitor.locator("#levels li")).toHaveCount(5);
  const role = visitor.locator("#roles").getByRole("link", { name: "Back-End Developer", exact: true });
  await role.focus();
  await visitor.keyboard.press("Enter");
  await expect(visitor.getByRole("heading", { name: "Back-End Developer", level: 1 })).toBeVisible();
});

test("an address that is no skill's is a real miss", async () => {
  const answer = await visitor.goto("/skills/nothing-of-this-name");
  expect(answer?.status()).toBe(404);
});

async function writeSkill(page: Page, name: string): Promise<string> {
  await page.goto("/admin/skills/new");
  await hydrated(page);
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Create the draft" }).click();
  await page.waitForURL(/\/admin\/skills\/\d+$/);
  await hydrated(page);
  const form = page.locator("form#skill");
  await form.getByLabel("What it is", { exact: true }).last().fill("Turning raw clay into ware by heat.");
  for (const [index, text] of LEVELS.entries()) await form.getByLabel(`Level ${index + 1}`, { exact: true }).fill(text);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Draft saved. It is not public yet.")).toBeVisible();
  return page.url();
}

test("an admin writes a skill, sees it as the real page, and publishes it", async () => {
  const edit = await writeSkill(admin, FIRST);
  expect((await visitor.goto(`/skills/${addressOf(FIRST)}`))?.status()).toBe(404);
  await admin.goto(`${edit}/preview`);
  await expect(admin.getByText("Preview of the draft. Only admins see it.")).toBeVisible();
  await expect(admin.locator("#levels")).toContainText(LEVELS[4] ?? "");
  await admin.getByRole("button", { name: "Publish this draft" }).click();
  await expect(admin.getByText("Published. The public pages show it from now on.")).toBeVisible();
  expect((await visitor.goto(`/skills/${addressOf(FIRST)}`))?.status()).toBe(200);
  await expect(visitor.getByRole("heading", { name: FIRST, level: 1 })).toBeVisible();
});

test("another name is previewed, published, and on the page with the next request; the history tells it", async () => {
  await hydrated(admin);
  await admin.getByLabel("Other names people search for").fill(ALIAS);
  await admin.keyboard.press("Control+s");
  await expect(admin.getByText("Draft saved. It is not public yet.")).toBeVisible();
  await admin.getByRole("link", { name: "Preview" }).first().click();
  await expect(admin.locator("#names")).toContainText(ALIAS);
  await visitor.reload();
  await expect(visitor.locator("#names")).toHaveCount(0);
  await admin.getByRole("button", { name: "Publish this draft" }).click();
  await expect(admin.getByText("Published. The public pages show it from now on.")).toBeVisible();
  await visitor.reload();
  await expect(visitor.locator("#names")).toContainText(ALIAS);
  await admin.locator("#history summary").first().click();
  await expect(admin.locator("#history")).toContainText(ALIAS);
});

test("the learner rates it, the admin merges it into another skill, and the learner sees where it went", async () => {
  await learner.goto(`/skills/${addressOf(FIRST)}`);
  await learner.getByRole("link", { name: "Rate this skill" }).click();
  await hydrated(learner);
  await learner
    .locator(`input[type=radio][name="ratings.${addressOf(FIRST)}"][value="3"]`)
    .evaluate((input) => (input as HTMLInputElement).click());
  await learner.getByRole("button", { name: "Save ratings" }).click();
  await expect(learner.getByRole("status").filter({ hasText: "1 rating saved." }).first()).toBeVisible();
  await learner.goto(`/profile/evidence?skill=${addressOf(FIRST)}`);
  await expect(learner.locator(`#skill-${addressOf(FIRST)}`)).toContainText("Your own rating");

  const first = admin.url().split("?")[0] ?? "";
  await writeSkill(admin, SECOND);
  await admin.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(admin.getByText("Published. The public pages show it from now on.").first()).toBeVisible();
  await admin.goto(first);
  await admin.getByRole("link", { name: "Merge this skill into another" }).click();
  await admin.getByLabel("Which skill stays").selectOption({ label: SECOND });
  await admin.getByRole("button", { name: "See what it does" }).click();
  await expect(admin.getByText("1 statement counts for", { exact: false })).toBeVisible();
  await expect(admin.getByText(`is also found as ${FIRST}, ${ALIAS}`, { exact: false })).toBeVisible();
  await hydrated(admin);
  await admin.getByRole("button", { name: `Merge ${FIRST} into ${SECOND}` }).click();
  await expect(admin.getByRole("alert").first()).toContainText("Tick that you have read");
  await admin.getByLabel("I have read this.", { exact: false }).check();
  await admin.getByRole("button", { name: `Merge ${FIRST} into ${SECOND}` }).click();
  await expect(admin.getByText("Merged. What was said about the other skill counts here")).toBeVisible();

  await visitor.goto(`/skills/${addressOf(FIRST)}`);
  expect(new URL(visitor.url()).pathname).toBe(`/skills/${addressOf(SECOND)}`);
  await expect(visitor.locator("#names")).toContainText(FIRST);
  await learner.goto(`/profile/evidence?skill=${addressOf(SECOND)}`);
  const row = learner.locator(`#skill-${addressOf(SECOND)}`);
  await expect(row).toContainText(`Counted under ${FIRST} until`);
  await expect(learner.locator(`#skill-${addressOf(FIRST)}`)).toHaveCount(0);
  await hydrated(learner);
  await row.getByRole("button", { name: /^Take my rating back/ }).click();
  await expect(learner.getByText(`Your rating of ${SECOND} is taken back.`)).toBeVisible();
});
