import AxeBuilder from "@axe-core/playwright";
import { VISITS } from "./support/pages";
import { expect, hydrated, test } from "./support/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

for (const visit of VISITS) {
  test(`${visit.path} as ${visit.as} is clean, accessible in both themes and fits a phone`, async ({
    page,
    enterAs,
  }) => {
    if (visit.as !== "visitor") await enterAs(visit.as);
    await page.setViewportSize({ width: 360, height: 800 });
    const answer = await page.goto(visit.path);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()["content-security-policy"]).toMatch(/script-src 'self'/);
    expect(answer?.headers()["content-security-policy"]).not.toMatch(/unsafe-inline|unsafe-eval/);
    await hydrated(page);
    await page.waitForLoadState("networkidle");
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, "the page scrolls sideways").toBeLessThanOrEqual(0);
    await expect(page.locator("h1")).toHaveCount(1);
    for (const theme of ["light", "dark"]) {
      await page.evaluate((name) => document.documentElement.classList.toggle("dark", name === "dark"), theme);
      const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(
        found.violations.map(
          (violation) =>
            `${theme}: ${violation.id} ${violation.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
        ),
      ).toEqual([]);
    }
  });
}
