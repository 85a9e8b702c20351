import { expect, hydrated, test } from "./support/test";

const THREE = "/roles/compare?roles=back-end-developer,data-analyst,ux-designer";

test("a visitor finds a third role, compares three, shares the address and removes one", async ({
  browser,
  baseURL,
  page,
}) => {
  await page.goto("/roles/compare?roles=back-end-developer,data-analyst");
  await page.getByText("Add another role").click();
  await page.getByLabel("Find a role to put beside").fill("ux designer");
  await page.getByRole("button", { name: "Find" }).click();
  await page.waitForURL(/find=ux/);
  await page
    .getByRole("link", { name: /^UX Designer/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname + decodeURIComponent(url.search) === THREE);

  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const shared = await plain.newPage();
  expect((await shared.goto(page.url()))?.status()).toBe(200);
  const facts = shared.getByRole("table", { name: "Quick facts" });
  for (const title of ["Back-End Developer", "Data Analyst", "UX Designer"])
    await expect(facts.getByRole("columnheader", { name: title })).toHaveCount(1);
  await expect(facts.getByRole("rowheader", { name: /Pay a year/ })).toBeVisible();
  await shared.getByRole("link", { name: "Only differences" }).click();
  await shared.waitForURL(/only=differences/);
  await expect(shared.getByText("The same for all")).toHaveCount(0);
  await shared.getByRole("link", { name: "Remove Data Analyst" }).click();
  await shared.waitForURL(
    (url) => decodeURIComponent(url.search) === "?roles=back-end-developer,ux-designer&only=differences",
  );
  await expect(shared.getByRole("columnheader", { name: "Data Analyst" })).toHaveCount(0);
  await shared.getByRole("link", { name: "Remove UX Designer" }).click();
  await expect(shared.getByText("Choose a second role to put beside it")).toBeVisible();
  await plain.close();
});

test("unknown roles are named, and more than four are left out with a word", async ({ page }) => {
  await page.goto(`${THREE},nobody-here,data-engineer,qa-engineer`);
  await expect(page.getByText("This catalog has no role at “nobody-here”.")).toBeVisible();
  await expect(page.getByText("Four roles fit side by side. The first four are shown; 2 were left out.")).toBeVisible();
});

test("a learner sees the fit for each and goes from one role to another by keyboard", async ({ page, enterAs }) => {
  await enterAs("learner");
  await page.goto(THREE);
  await expect(page.getByText("Of 100, from what you have shown.")).toBeVisible();
  await expect(page.locator('[data-computed="fit"]')).toHaveCount(3);
  await expect(page.getByText(/^You: level /).first()).toBeVisible();

  await page.goto("/roles/pivot?to=data-analyst");
  await hydrated(page);
  await page.getByLabel("The role you come from").focus();
  await page.keyboard.type("back-end developer");
  await page.keyboard.press("Enter");
  await page.waitForURL(/findFrom=back-end/);
  await page
    .getByRole("link", { name: /^Back-End Developer/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "From Back-End Developer to Data Analyst" })).toBeVisible();
  await expect(page.getByText(/points carry over/).first()).toBeVisible();
  await page.getByRole("link", { name: "See it with what you have shown" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/fit\/data-analyst\/pivot\?from=back-end-developer/);
  await expect(page.getByText(/what you have shown yourself/).first()).toBeVisible();
});

test("a learner names a pay and sees only roles that pay more", async ({ page, enterAs }) => {
  await enterAs("learner");
  await page.goto("/fit");
  await page.getByRole("link", { name: /^Near me/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Near me" })).toBeVisible();
  await hydrated(page);
  await page.getByLabel(/pay a year/).fill("90000");
  await page.getByRole("button", { name: "Show roles" }).click();
  await page.waitForURL(/pay=90000/);
  const gains = page.locator('[data-computed="pay difference"]');
  await expect(gains.first()).toBeVisible();
  for (const gain of await gains.allInnerTexts()) expect(gain).toMatch(/^\+\$/);
});

test("a phone shows two roles at a time, chosen in the bar, and never scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(THREE);
  const cells = page
    .getByRole("table", { name: "Quick facts" })
    .getByRole("row", { name: /Pay a year/ })
    .getByRole("cell");
  await expect(cells).toHaveCount(2);
  const before = await cells.nth(1).textContent();
  await page.getByRole("radio", { name: "UX Designer" }).check();
  await expect(cells).toHaveCount(2);
  expect(await cells.nth(1).textContent()).not.toBe(before);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await wide()).toBe(0);
  await page.goto("/roles/pivot?from=data-analyst&to=data-engineer");
  expect(await wide()).toBe(0);
});
