import type { Locator, Page } from "@playwright/test";
import { enterAs, expect, hydrated, test } from "./support/test";

const ROLE = "data-analyst";

test("a learner answers whether the work suits them, by keyboard, sees what it moved, and takes it back", async ({
  page,
  context,
  baseURL,
}) => {
  await enterAs(context, baseURL ?? "", "lena.fischer@demo.bearing.example");
  await page.goto(`/roles/${ROLE}#for-me`);
  await hydrated(page);
  const section = page.locator("#for-me");
  await expect(section.getByText("Your choices are saved at once")).toBeVisible();
  const [question, choices] = await firstQuestion(section);
  if (!(await choices.getByRole("radio", { name: "I do not mind" }).isChecked())) {
    await choices.getByRole("radio", { name: "I do not mind" }).check();
    await expect(choices.getByText(/^(Preference fit|Overall|Saved)/)).toBeVisible();
    await page.goto("/profile");
    await page.goto(`/roles/${ROLE}#for-me`);
    await hydrated(page);
    await expect(choices.getByRole("radio", { name: "I do not mind" })).toBeChecked();
  }
  const before = await overallOf(page);
  const height = (await section.boundingBox())?.height;

  await tabTo(page, "I do not mind");
  await page.keyboard.press("ArrowRight");
  await expect(choices.getByRole("radio", { name: "I would rather not" })).toBeChecked();
  await expect(choices.getByText(/^(Preference fit \S+ → \S+, o|O)verall/)).toBeVisible();
  const said = ((await choices.getByText(/^(Preference fit|Overall)/).textContent()) ?? "").match(
    /verall (\S+) → (\S+)\.$/,
  );
  expect(said?.slice(1)).toEqual([before.toFixed(1), (await overallOf(page)).toFixed(1)]);
  expect((await section.boundingBox())?.height).toBe(height);
  await expect(section.getByText(/^So far /)).toBeVisible();

  await page.goto("/profile/preferences");
  await expect(
    page.getByRole("group", { name: question }).getByRole("radio", { name: "I would rather not" }),
  ).toBeChecked();

  await page.goto(`/roles/${ROLE}#for-me`);
  await hydrated(page);
  await expect(choices.getByRole("radio", { name: "I would rather not" })).toBeChecked();
  await tabTo(page, "I would rather not");
  await page.keyboard.press("ArrowLeft");
  await expect(choices.getByText(/^(Preference fit \S+ → \S+, o|O)verall/)).toBeVisible();
  expect(await overallOf(page)).toBe(before);
});

test("a visitor reads what the work is like and weighs it without an account", async ({ page }) => {
  const saves: string[] = [];
  page.on("request", (request) => request.method() === "POST" && saves.push(request.url()));
  await page.goto(`/roles/${ROLE}`);
  await hydrated(page);
  const section = page.locator("#for-me");
  const [, choices] = await firstQuestion(section);
  await expect(choices.getByText(/ in this work\.$/)).toBeVisible();
  await expect(choices.getByRole("radio", { checked: true })).toHaveCount(0);
  await choices.getByRole("radio", { name: "I like it" }).check();
  await expect(choices.getByText("Speaks for this role.")).toBeVisible();
  await expect(section.getByText("So far 1 answer speaks for this role and 0 against it.")).toBeVisible();
  await choices.getByRole("radio", { name: "I would rather not" }).check();
  await expect(choices.getByText("Speaks against this role.")).toBeVisible();
  expect(saves).toEqual([]);
});

test("without scripts the questions can be read, and are asked again under preferences", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("/roles/technical-writer");
  const section = page.locator("#for-me");
  const [question, choices] = await firstQuestion(section);
  await expect(choices.getByText(/ in this work\.$/)).toBeVisible();
  await expect(choices.getByRole("radio", { name: "I like it" })).toBeDisabled();
  await expect(section.getByRole("link", { name: "your preferences" })).toBeVisible();
  await enterAs(context, baseURL ?? "", "grace.wanjiru@demo.bearing.example");
  expect(await (await context.request.get("/profile/preferences")).text()).toContain(question);
  await context.close();
});

test("a learner answers and takes back any question in the form of all preferences", async ({
  page,
  context,
  baseURL,
}) => {
  await enterAs(context, baseURL ?? "", "grace.wanjiru@demo.bearing.example");
  await page.goto("/profile/preferences");
  const asked = page.getByRole("group", { name: "How would you like to be on call, or to work at odd hours?" });
  for (const label of ["I would rather not", "I do not mind"]) {
    await asked.getByRole("radio", { name: label }).check();
    await page.getByRole("button", { name: "Save preferences" }).click();
    await expect(page.getByText("Your preferences are saved.")).toBeVisible();
    await page.reload();
    await expect(asked.getByRole("radio", { name: label })).toBeChecked();
  }
});

/** The first question of the section and the group it names. */
async function firstQuestion(section: Locator): Promise<[string, Locator]> {
  const question = (await section.locator("legend").first().textContent()) ?? "";
  return [question, section.getByRole("group", { name: question })];
}

/** Moves on with Tab until the first choice of the section that is chosen has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = page.locator("#for-me fieldset").first().getByRole("radio", { name: label });
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((radio) => radio === document.activeElement)) return;
  }
  await expect(wanted).toBeFocused();
}

async function overallOf(page: Page): Promise<number> {
  const answer = await (await page.request.get(`/api/v1/me/roles/${ROLE}`)).json();
  return answer.data.fit.overall;
}
