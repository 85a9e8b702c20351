import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

export { expect };

export type Persona = "learner" | "mentor" | "admin";

type Watch = {
  /** Statuses of pages this test expects to be refused; the browser logs those as errors. */
  allow: (pattern: RegExp) => void;
};

/**
 * The test of every journey: a console error, a policy violation, an uncaught exception or a request
 * to another machine fails it.
 */
export const test = base.extend<{ watch: Watch; enterAs: (persona: Persona) => Promise<void> }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      watchContext(context, new URL(baseURL ?? "http://localhost").origin, problems);
      await use({ allow: (pattern) => allowed.push(pattern) });
      expect(problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
  enterAs: async ({ context, baseURL }, use) => {
    await use((persona) => enterAs(context, baseURL ?? "", `${persona}@demo.bearing.example`));
  },
});

export function watchContext(context: BrowserContext, origin: string, problems: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} at ${message.location().url}`);
  });
  context.on("weberror", (error) => problems.push(`exception: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`request off the machine: ${url}`);
  });
}

/** Signs a demo person in without the page, as the sign-in buttons do. */
export async function enterAs(context: BrowserContext, baseURL: string, email: string): Promise<void> {
  const { csrfToken } = await (await context.request.get(`${baseURL}/api/auth/csrf`)).json();
  const answer = await context.request.post(`${baseURL}/api/auth/callback/demo`, {
    form: { csrfToken, email },
    headers: { origin: new URL(baseURL).origin },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
  const role = email.split("@")[0] as Persona;
  await context.addCookies([
    { name: "bearing.hint", value: ["mentor", "admin"].includes(role) ? role : "learner", url: baseURL },
  ]);
}

/** Waits until React has taken over the page, so that clicks reach their handlers. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const button = document.querySelector("header button[aria-label]");
    return button !== null && Object.keys(button).some((key) => key.startsWith("__reactProps"));
  });
}
