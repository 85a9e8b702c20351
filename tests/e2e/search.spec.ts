import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "./support/test";

test("the palette opens anywhere by keyboard, finds a misspelt word and leads there", async ({ page }) => {
  await page.goto("/how-fit-works");
  await hydrated(page);
  await openPalette(page);
  const box = page.getByRole("combobox", { name: "Search" });
  await expect(box).toBeFocused();
  await page.keyboard.type("data enginere");
  const option = page.getByRole("option", { name: /^Data Engineer/ }).first();
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await openPalette(page);
  await page.keyboard.type("data engineer");
  await expect(page.getByRole("option", { name: /^Data Engineer/ }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/roles/data-engineer");
});

/** The palette comes on first use; what is typed before it has the focus belongs to the page. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Search" }).getByRole("combobox")).toBeFocused();
}

test("staff find their people in the palette, learners find none", async ({ page, enterAs, context }) => {
  await enterAs("mentor");
  const mentors = await page.request.get("/api/v1/me/people?q=a");
  const { data } = (await mentors.json()) as { data: { name: string; href: string }[] };
  expect(data.length).toBeGreaterThan(0);
  await page.goto("/mentor");
  await hydrated(page);
  await openPalette(page);
  await page.keyboard.type(data[0]?.name ?? "");
  const person = page.getByRole("group", { name: "People" }).getByRole("option").first();
  await expect(person).toContainText(data[0]?.name ?? "");
  await person.click();
  await page.waitForURL(`**${data[0]?.href}`);
  await context.clearCookies();
  await enterAs("learner");
  expect((await page.request.get("/api/v1/me/people?q=a")).status()).toBe(404);
});

test("the explorer keeps its state: suggestions, a filter, a role, back, a chip taken away", async ({ page }) => {
  await page.goto("/roles");
  await hydrated(page);
  const box = page.getByRole("combobox", { name: "Search roles, other names, skills and tools" });
  await box.fill("develpoer");
  const suggestions = page.getByRole("listbox", { name: "Suggestions" });
  await expect(suggestions.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(box).toHaveAttribute("aria-activedescendant", /.+/);
  await page.keyboard.press("Escape");
  await expect(suggestions).toBeHidden();
  await box.fill("developer");
  await page.getByLabel("Preparation").selectOption("4");
  await page.getByRole("button", { name: "Show roles" }).click();
  await page.waitForURL(/q=developer.*zone=4/);
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await page.waitForURL(/\/roles\/[a-z0-9-]+$/);
  await page.goBack();
  await page.waitForURL(/q=developer.*zone=4/);
  await expect(box).toHaveValue("developer");
  await expect(page.getByLabel("Preparation")).toHaveValue("4");
  await page.getByRole("link", { name: /Remove filter: Considerable preparation/ }).click();
  await page.waitForURL((url) => url.searchParams.get("zone") === null && url.searchParams.get("q") === "developer");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one searches everything, narrows roles and is told what to loosen", async ({ page }) => {
    await page.goto("/roles");
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await page.getByLabel("Search roles, skills and courses").fill("JS");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("link", { name: "JavaScript", exact: true })).toBeVisible();
    await page.goto("/roles?q=developer&zone=1&field=15");
    await expect(page.getByText("The filters leave nothing over")).toBeVisible();
    await page.getByRole("link", { name: /^Without “Little preparation”/ }).click();
    await expect(page.getByRole("link", { name: "Back-End Developer" })).toBeVisible();
    await page.goto("/search?q=zzzzqq");
    await expect(page.getByRole("link", { name: "Take the interest quiz" })).toBeVisible();
  });
});
