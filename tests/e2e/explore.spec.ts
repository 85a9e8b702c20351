import type { Locator } from "@playwright/test";
import { expect, hydrated, test } from "./support/test";

const COURSE = "python-apis-with-postgresql";

test("a learner explores all roles in bands, narrows them and opens one", async ({ page, enterAs }) => {
  await enterAs("learner");
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Explore all roles" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Explore my fits" })).toBeVisible();
  await hydrated(page);
  await expect(page.getByText("the order is not a measurement")).toBeVisible();
  const bands = page.getByRole("navigation", { name: "Bands" });
  const all = await numberIn(bands);
  expect(all).toBeGreaterThanOrEqual(24);

  await page.getByLabel("Words in the title or another name").fill("developer");
  await page.getByLabel("Order").selectOption("pay");
  await page.getByRole("button", { name: "Show roles" }).click();
  await page.waitForURL(/q=developer/);
  const titles = page.getByRole("main").getByRole("heading", { level: 3 });
  await expect(titles.filter({ hasText: "Back-End Developer" })).toHaveCount(1);
  await expect(page.getByLabel("Words in the title or another name")).toHaveValue("developer");
  const fewer = await numberIn(bands);
  expect(fewer).toBeLessThan(all);

  await page.getByRole("link", { name: "Clear all filters" }).click();
  await page.waitForURL((url) => url.search === "");
  await page.getByRole("main").getByRole("heading", { level: 3 }).first().getByRole("link").click();
  await page.waitForURL(/\/fit\/[a-z0-9-]+$/);
});

test("a learner tries a course and a level, sees the fit move, and nothing is saved", async ({ page, enterAs }) => {
  await enterAs("learner");
  const before = await (await page.request.get("/api/v1/me/fit")).json();
  await page.goto("/fit/back-end-developer");
  await page.getByRole("link", { name: "What if", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What if" })).toBeVisible();
  await hydrated(page);
  await page.locator('input[name="course"]').first().check();
  await page.locator("select[name^='level.']").first().selectOption({ label: "Mentor: 5" });
  await page.getByRole("button", { name: "Show what it does" }).click();
  await page.waitForURL(/course=.*level\.[a-z-]+=m5/);
  await expect(page.getByRole("heading", { name: "What moves it" })).toBeVisible();
  const steps = page.getByRole("region", { name: "What moves it" }).locator("ol > li");
  await expect(steps).toHaveCount(3);
  const points = (await steps.allInnerTexts()).map((text) =>
    Number(/([+−]?\d+\.\d)\s*$/.exec(text.split("\n")[1] ?? text)?.[1]?.replace("−", "-")),
  );
  expect(points[0] !== undefined && points[1] !== undefined && (points[0] + points[1]).toFixed(1)).toBe(
    points[2]?.toFixed(1),
  );
  await expect(page.getByRole("link", { name: /^(Enroll in|Go on with) / })).toHaveCount(1);
  expect((await (await page.request.get("/api/v1/me/fit")).json()).data.map(overallOf)).toEqual(
    before.data.map(overallOf),
  );
});

test("the what-if works with the keyboard alone and without scripts", async ({ browser, baseURL, page, enterAs }) => {
  await enterAs("learner");
  await page.goto("/fit/back-end-developer/what-if");
  await hydrated(page);
  await page.locator('input[name="course"]').first().focus();
  await page.keyboard.press("Space");
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.textContent === "Show what it does")) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/course=/);
  await expect(page.getByText("What moves it")).toBeVisible();

  const plain = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const bare = await plain.newPage();
  const answer = await bare.goto(`/fit/back-end-developer/what-if?course=${COURSE}`);
  expect(answer?.status()).toBe(200);
  expect(await answer?.text()).toContain("What moves it");
  await plain.close();
});

test("the page about the calculation shows a learner's own sums, and visitors none", async ({
  page,
  enterAs,
  browser,
  baseURL,
}) => {
  await enterAs("learner");
  await page.goto("/how-fit-works");
  const own = page.locator("#own");
  await expect(own.getByRole("heading", { name: "4. Overall and range" })).toBeVisible();
  for (const total of ["Skill fit", "Interest fit", "Overall fit"]) {
    const sum = own
      .locator("dl")
      .filter({ has: page.locator("dt", { hasText: new RegExp(`^${total}$`) }) })
      .last();
    const figures = (await sum.locator("dd").allInnerTexts()).map((text) => Number(text.replace("−", "-")));
    const parts = figures.slice(0, -1).reduce((all, value) => all + value, 0);
    expect(parts.toFixed(2)).toBe(figures.at(-1)?.toFixed(2));
  }
  const visitor = await browser.newContext({ baseURL });
  const theirs = await visitor.newPage();
  await theirs.goto("/how-fit-works");
  await expect(theirs.locator("#own")).toContainText("Once you have an account");
  await visitor.close();
});

/** The count of all roles over the bands. */
const numberIn = async (bands: Locator): Promise<number> =>
  Number(/[\d,]+/.exec((await bands.getByRole("link").first().textContent()) ?? "")?.[0].replaceAll(",", ""));

const overallOf = ({ overall }: { overall: number | null }) => overall;
