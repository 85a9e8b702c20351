import AxeBuilder from "@axe-core/playwright";
import { type Allowed, looseFigures } from "../support/loose-figures";
import { expect, hydrated, test } from "./support/test";

/** A role whose page no other journey edits, and its undated figure. */
const ROLE = "/roles/computer-programmer";

test("an admin renews a stale figure; the public page shows it on the next request and the old one stays in the history", async ({
  page,
  request,
  enterAs,
}) => {
  const shown = async () => (await (await request.get(ROLE)).text()).replace(/<script[\s\S]*?<\/script>/g, "");
  const value = 6_500 + (Date.now() % 400);
  const [figure, typed] = [value.toLocaleString("en-US"), String(value)];
  await enterAs("admin");
  await page.goto("/admin/facts");
  await page.getByLabel("Search").fill("programmer openings desktop");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/q=programmer/);
  const line = page
    .locator("main li")
    .filter({ has: page.getByRole("link", { name: /^Renew/ }) })
    .first();
  await expect(line).toBeVisible();
  const before = ((await line.locator("[data-fact]").first().textContent()) ?? "").trim();
  expect(await shown()).toContain(`>${before}<`);
  await line.getByRole("link", { name: /^Renew/ }).click();
  await expect(page).toHaveURL(/\/admin\/facts\/\d+$/);
  await hydrated(page);

  // what was typed stays where the form refuses it
  await page.getByLabel("Figure, jobs a year").fill(typed);
  await page.getByLabel("Address of the page").fill("not an address");
  await page.getByRole("button", { name: "Save the renewed figure" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "another look" })).toBeVisible();
  await expect(page.getByLabel("Figure, jobs a year")).toHaveValue(typed);
  await expect(page.getByLabel("Address of the page")).toHaveValue("not an address");
  expect(await shown()).not.toContain(`>${figure}<`);

  await page.getByLabel("Address of the page").fill("https://careers.example/programmer");
  await page.getByRole("button", { name: "Save the renewed figure" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Renewed." })).toBeVisible();
  const next = await shown();
  expect(next).toContain(`>${figure}<`);
  expect(next).toContain(`${before} (undated in source) became ${figure} (undated in source).`);
  await expect(page.locator("#history li").first().locator("[data-fact]")).toHaveText(before);

  // withdrawn, and back
  await page.getByRole("button", { name: "Withdraw this figure" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Withdrawn." })).toBeVisible();
  expect(await shown()).not.toMatch(new RegExp(`data-fact="\\d+"[^>]*>${figure}<`));
  await page.getByRole("button", { name: "Put it back as it was" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Put back." })).toBeVisible();
  expect(await shown()).toMatch(new RegExp(`data-fact="\\d+"[^>]*>${figure}<`));

  await page.setViewportSize({ width: 360, height: 780 });
  const axe = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);
});

test("an admin confirms a figure from the list without leaving it", async ({ page, enterAs }) => {
  await enterAs("admin");
  await page.goto("/admin/facts?view=all&role=web-designer&q=openings");
  await hydrated(page);
  await page
    .getByRole("button", { name: /^Still the same/ })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: "Reviewed today." })).toBeVisible();
  await expect(page).toHaveURL(/view=all&.*role=web-designer/);
});

/** Money and percentages that are no figures of anything in the world, and why each may stand. */
const ALLOWED: Allowed[] = [
  { text: /\b\d{2,3},000 dollars a year/, because: "A choice of the pay filter, which the reader sets." },
  { text: /\b0 % financing/, because: "A provider's promise in its own words; the page shows it among the terms." },
];

test("no public page about a role shows money or a percentage without its fact", async ({ request }) => {
  test.setTimeout(240_000);
  const { data } = await (await request.get("/api/v1/roles?limit=100")).json();
  const slugs = (data as { slug: string; onetRelease: string | null }[])
    .filter(({ onetRelease }, index) => onetRelease === null || index % 20 === 0)
    .map(({ slug }) => slug);
  expect(slugs.length).toBeGreaterThanOrEqual(24);
  const [one, two] = slugs;
  const pages = [
    "/",
    "/roles",
    "/roles?q=developer&sort=pay",
    `/roles/compare?roles=${one},${two}`,
    `/roles/pivot?from=${one}&to=${two}`,
    "/skills",
    "/skills/python",
    "/courses",
    "/courses/python-apis-with-postgresql",
    "/courses/full-stack-web-development-certificate",
    "/how-fit-works",
    ...slugs.map((slug) => `/roles/${slug}`),
  ];
  for (const path of pages) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    const { loose } = looseFigures(await answer.text(), ALLOWED);
    expect(loose, path).toEqual([]);
  }
});
