import type { Page } from "@playwright/test";
import { enterAs, expect, hydrated, test, watchContext } from "./support/test";

const ROLE = "back-end-developer";
const TITLE = "Back-End Developer";

/** The box of one requirement in the editor. */
const requirement = (page: Page, skill: string) =>
  page.locator("#role-requirements li").filter({ has: page.getByText(skill, { exact: true }) });

async function openEditor(page: Page): Promise<void> {
  await page.goto(`/admin/roles?q=${ROLE}`);
  await page.getByRole("link", { name: TITLE }).first().click();
  await page.waitForURL(/\/admin\/roles\/\d+$/);
  await hydrated(page);
}

const told = (page: Page, pattern: RegExp) => page.getByRole("status").filter({ hasText: pattern }).first();

test("an admin changes what a followed role asks, sees whom it moves, previews, publishes, and takes it back", async ({
  page,
  context,
  browser,
  baseURL: address,
}) => {
  const baseURL = address ?? "";
  test.setTimeout(90_000);
  await enterAs(context, baseURL, "admin@demo.bearing.example");
  await openEditor(page);

  const level = requirement(page, "Python").getByLabel("Level");
  const before = await level.inputValue();
  const wanted = before === "4.5" ? "3" : "4.5";
  await level.fill("2.3");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("alert").first()).toContainText("half steps");
  await expect(requirement(page, "Python").getByLabel("Level")).toHaveValue("2.3");
  await requirement(page, "Python").getByLabel("Level").fill(wanted);
  await expect(requirement(page, "Python")).toContainText(`Level ${Math.ceil(Number(wanted))}:`);
  await page.keyboard.press("Control+s");
  await expect(told(page, /Draft saved/)).toBeVisible();
  const effect = page.getByRole("region", { name: "Before you publish" }).first();
  await expect(effect).toContainText(/Moves 1 person: [−+]\d+\.\d points\./);
  await expect(requirement(page, "Python")).toContainText(`public now: level ${before}`);
  const sentence = `Python: now asked at level ${wanted}, before at ${before}.`;
  expect(await (await fetch(`${baseURL}/roles/${ROLE}`)).text()).not.toContain(sentence);

  await page.getByRole("link", { name: "Preview", exact: true }).first().click();
  await page.waitForURL(/preview$/);
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(page.getByRole("region", { name: "Before you publish" })).toContainText("Moves 1 person");
  await page.getByRole("button", { name: "Publish this draft" }).click();
  await expect(told(page, /Published/)).toBeVisible();
  expect(await (await fetch(`${baseURL}/roles/${ROLE}`)).text()).toContain(sentence);

  const theirs = await browser.newContext({ baseURL });
  const problems: string[] = [];
  watchContext(theirs, new URL(baseURL).origin, problems);
  await enterAs(theirs, baseURL, "learner@demo.bearing.example");
  const learner = await theirs.newPage();
  await learner.goto("/dashboard");
  await expect(learner.getByRole("region", { name: "What changed in roles you follow" })).toContainText(sentence);
  await learner.goto(`/fit/${ROLE}`);
  await expect(learner.getByRole("region", { name: "What changed in this role" })).toContainText(sentence);
  await learner
    .getByRole("link", { name: /What changed on its page|Read all/ })
    .first()
    .click();
  await learner.waitForURL(/#changes$/);
  await expect(learner.getByText(sentence).first()).toBeVisible();
  expect(problems).toEqual([]);
  await theirs.close();

  await openEditor(page);
  await page
    .getByRole("button", { name: /^Restore as draft/ })
    .first()
    .click();
  await expect(told(page, /earlier revision is in the draft/)).toBeVisible();
  await hydrated(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(told(page, /Published/)).toBeVisible();
  await expect(requirement(page, "Python").getByLabel("Level")).toHaveValue(before);
});

test("a draft waits in the review queue until somebody answers", async ({ page, context, baseURL }) => {
  test.setTimeout(60_000);
  await enterAs(context, baseURL ?? "", "admin@demo.bearing.example");
  await openEditor(page);
  const line = page.getByLabel("One line");
  const before = await line.inputValue();
  await line.fill(`${before} Truly.`);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(told(page, /Draft saved/)).toBeVisible();
  await page.getByText("Ask for a second pair of eyes").click();
  await page.getByLabel("Note for whoever reviews it").fill("Is “truly” needed?");
  await page.getByRole("button", { name: "Mark as ready for review" }).click();
  await expect(told(page, /in the review queue/)).toBeVisible();
  await page.goto("/admin/review");
  await hydrated(page);
  const draft = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: TITLE }) });
  await expect(draft).toContainText("Is “truly” needed?");
  await expect(draft).toContainText("1 change to the public page. No fit moves.");
  await draft.getByText("Send it back with a note").click();
  await draft.getByLabel("What it needs").fill("No.");
  await draft.getByRole("button", { name: "Send it back" }).click();
  await expect(told(page, /out of the review queue/)).toBeVisible();
  await openEditor(page);
  await expect(page.getByText("No.", { exact: true })).toBeVisible();
  await page.getByText("Discard this draft").click();
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await expect(told(page, /The draft is gone/)).toBeVisible();
});
