import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { enterAs, hydrated, watchContext } from "./support/test";

/** The demo learner adds and takes back a credential and disputes a statement; the mentor answers. By keyboard where it counts. */
test.describe.configure({ mode: "serial" });

const TITLE = `Relational data ${Date.now().toString(36)}`;
const REASON = "The review was of an older version of my work.";

const problems: string[] = [];
let learner: Page;
let mentor: Page;
const contexts: BrowserContext[] = [];

async function pageOf(browser: Browser, baseURL: string, who: string): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  contexts.push(context);
  watchContext(context, new URL(baseURL).origin, problems);
  await enterAs(context, baseURL, `${who}@demo.bearing.example`);
  return context.newPage();
}

/** Tabs until the wanted element has the focus. */
async function tabTo(page: Page, name: RegExp, role: "button" | "link" | "textbox"): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let step = 0; step < 200; step++) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard never reaches ${name}.`);
}

test.beforeAll(async ({ browser, baseURL }) => {
  learner = await pageOf(browser, baseURL ?? "", "learner");
  mentor = await pageOf(browser, baseURL ?? "", "mentor");
});

test.afterAll(async () => {
  for (const context of contexts) await context.close();
  expect(problems).toEqual([]);
});

test("a badge fills in the form of a credential, and one that is none says why", async () => {
  await learner.goto("/profile/evidence/credential");
  await hydrated(learner);
  await learner.getByText("Do you have it as an Open Badge?").click();
  await learner.getByLabel("Or its text").fill("<svg/>");
  await learner.getByRole("button", { name: "Read the badge" }).click();
  await expect(learner.locator("#badge-error")).toContainText("picture");
  const badge = {
    type: "Assertion",
    id: "https://badges.example/a/7",
    issuedOn: "2025-03-04",
    badge: { name: TITLE, issuer: { name: "Hudson Evening College" } },
  };
  await learner
    .getByLabel("File of the badge")
    .setInputFiles({ name: "badge.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(badge)) });
  await learner.getByRole("button", { name: "Read the badge" }).click();
  await expect(learner.getByRole("status").filter({ hasText: "The badge is read." })).toBeFocused();
  await expect(learner.getByLabel("What it is called")).toHaveValue(TITLE);
  await expect(learner.getByLabel("Who issued it")).toHaveValue("Hudson Evening College");
  await expect(learner.getByLabel("Issued on")).toHaveValue("2025-03-04");
});

test("a form with a gap keeps what was typed, then the credential is added", async () => {
  await learner.getByLabel("Skill 1", { exact: true }).selectOption({ label: "SQL" });
  await expect(learner.getByText("What the levels of SQL mean")).toBeVisible();
  await learner.getByRole("button", { name: "Add the credential" }).click();
  await expect(learner.getByRole("alert").filter({ hasText: /level/i }).first()).toBeVisible();
  await expect(learner.getByLabel("What it is called")).toHaveValue(TITLE);
  await expect(learner.getByLabel("Skill 1", { exact: true })).toHaveValue("sql");
  await learner.getByLabel("Level", { exact: true }).selectOption("2.5");
  await learner.getByRole("button", { name: "Add the credential" }).click();
  await expect(learner.getByRole("status").filter({ hasText: `${TITLE} is added` })).toBeVisible();
  await expect(learner.getByRole("link", { name: "See what is known about you" })).toBeFocused();
});

test("it stands in the ledger, is taken back, put back by Undo, and taken back for good, by keyboard", async () => {
  await learner.goto("/profile/evidence?skill=sql");
  await hydrated(learner);
  const row = learner.locator("#skill-sql");
  await expect(row).toContainText(TITLE);
  await expect(row).toContainText("issued by Hudson Evening College on 4 March 2025");
  await tabTo(learner, /Take this credential back/, "button");
  await learner.keyboard.press("Enter");
  await expect(row.getByRole("status")).toContainText(`${TITLE} is taken back`);
  await expect(row.getByRole("status")).toBeFocused();
  await learner.keyboard.press("Tab");
  await expect(row.getByRole("button", { name: "Undo" })).toBeFocused();
  await learner.keyboard.press("Enter");
  await expect(row.getByRole("status")).toContainText(`${TITLE} counts again`);
  await row
    .getByRole("button", { name: /Take this credential back/ })
    .first()
    .click();
  await expect(row.getByRole("status")).toContainText(`${TITLE} is taken back`);
  await learner.reload();
  await expect(row.getByText(/counts? no more/).first()).toBeVisible();
});

test("a dispute needs a reason, and the statement counts on", async () => {
  await learner.goto("/profile/evidence?skill=git");
  await hydrated(learner);
  const row = learner.locator("#skill-git");
  const range = async () => (await row.locator("summary").first().textContent())?.split("±")[1];
  const before = await range();
  const statement = row.locator("li").filter({ hasText: "Daniel Reyes, after a talk" }).first();
  await statement.locator("summary").filter({ hasText: "Dispute this" }).focus();
  await learner.keyboard.press("Enter");
  await statement.getByLabel("Why is it wrong?").fill("No.");
  await statement.getByRole("button", { name: "Send the dispute" }).click();
  await expect(row.getByRole("alert")).toContainText("at least 10 characters");
  await expect(statement.getByLabel("Why is it wrong?")).toHaveValue("No.");
  await statement.getByLabel("Why is it wrong?").fill(REASON);
  await learner.keyboard.press("Tab");
  await learner.keyboard.press("Enter");
  await expect(row.getByRole("status")).toContainText("You dispute a statement about Git now. Daniel Reyes was asked");
  await expect(statement).toContainText("It waits for an answer");
  expect(await range()).toBe(before);
});

test("the mentor finds it in the caseload and answers it by keyboard", async () => {
  await mentor.goto("/mentor");
  await expect(mentor.getByRole("listitem").filter({ hasText: "Maya Castellano" })).toContainText(/Disputes/);
  await mentor.getByRole("link", { name: "Maya Castellano" }).click();
  await mentor.waitForURL(/learners/);
  await hydrated(mentor);
  await expect(mentor.getByRole("heading", { name: "Answer the dispute about Git" })).toBeVisible();
  await expect(mentor.getByText(REASON).first()).toBeVisible();
  await tabTo(mentor, /^Your answer$/, "textbox");
  await mentor.keyboard.type("I looked at the newest version too. It stays as it is.");
  await mentor.keyboard.press("Tab");
  await expect(mentor.getByRole("button", { name: "Keep the statement" }).first()).toBeFocused();
  await mentor.keyboard.press("Enter");
  await expect(mentor.getByRole("status").filter({ hasText: "The statement about Git stays" })).toBeVisible();
});

test("the learner reads the answer beside the statement", async () => {
  await learner.goto("/profile/evidence?show=disputed&skill=git");
  await expect(learner.locator("#skill-git")).toContainText("Daniel Reyes answered on");
  await expect(learner.locator("#skill-git")).toContainText("I looked at the newest version too.");
});

test("a mentor's verdict may rest on a project, which the ledger then names", async () => {
  await mentor.goto("/mentor");
  await mentor.getByRole("link", { name: "Maya Castellano" }).click();
  await mentor.waitForURL(/learners/);
  await hydrated(mentor);
  const row = mentor.locator("details").filter({ has: mentor.getByRole("heading", { name: "API Design" }) });
  if (!(await row.evaluate((element) => (element as HTMLDetailsElement).open))) {
    await row.locator("summary").first().click();
  }
  await row.getByLabel(/A project/).check();
  await row.getByLabel("What it is called").fill(`Loan desk ${TITLE}`);
  await row.getByLabel("Level you have seen").selectOption("1.5");
  await row.getByLabel("Note to the learner").fill("The resources are named well. Add paging next.");
  await row.getByRole("button", { name: "Confirm this level" }).click();
  await expect(mentor.getByRole("status").filter({ hasText: "Saved." }).first()).toBeVisible();
  await learner.goto("/profile/evidence?skill=api-design");
  await expect(learner.locator("#skill-api-design")).toContainText(`Loan desk ${TITLE}`);
  await expect(learner.locator("#skill-api-design")).toContainText("Project, reviewed by Daniel Reyes");
});
