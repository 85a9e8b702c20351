import { expect, hydrated, test } from "./support/test";

test("a person who writes dates and numbers another way sees their own pages so, and nobody else's", async ({
  page,
  enterAs,
}) => {
  await enterAs("mentor");
  await page.goto("/settings");
  await hydrated(page);
  const since = page.getByText(/^\d{1,2} \p{L}+ \d{4}$/u).first();
  await expect(since).toBeVisible();
  const choice = page.getByLabel("Dates and numbers");
  await choice.selectOption("de-DE");
  await page.locator("#account").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your account is saved.")).toBeVisible();
  await expect(page.getByText(/^\d{1,2}\. \p{L}+ \d{4}$/u).first()).toBeVisible();
  await page.reload();
  await hydrated(page);
  await expect(page.getByText(/^\d{1,2}\. \p{L}+ \d{4}$/u).first()).toBeVisible();
  await choice.selectOption("");
  await page.locator("#account").getByRole("button", { name: "Save" }).click();
  await expect(since).toBeVisible();
});
