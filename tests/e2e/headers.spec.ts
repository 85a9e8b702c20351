import { expect, test } from "./support/test";

test("every answer carries the security headers", async ({ request }) => {
  for (const path of ["/", "/roles/back-end-developer", "/sign-in", "/api/health", "/api/v1/roles", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("strict-origin-when-cross-origin");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["permissions-policy"], path).toContain("camera=()");
    expect(headers["content-security-policy"], path).toMatch(/default-src '(self|none)'/);
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("a public page is served whole from cache with the hashes of its own scripts", async ({ request }) => {
  await request.get("/roles/back-end-developer");
  const second = await request.get("/roles/back-end-developer");
  expect(second.headers()["x-nextjs-cache"]).toBe("HIT");
  expect(second.headers()["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  expect(second.headers()["content-security-policy"]).not.toContain("nonce");
});

test("a script that somebody injects into a page does not run", async ({ page, watch }) => {
  watch.allow(/Content Security Policy|violates the following/);
  for (const path of ["/roles/back-end-developer", "/sign-in"]) {
    await page.goto(path);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
    });
    expect(await page.evaluate(() => (window as unknown as { injected?: boolean }).injected)).toBeUndefined();
  }
});

test("a private page sends a guest to sign in and keeps where they were going", async ({ request }) => {
  const answer = await request.get("/dashboard?x=1", { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toContain("/sign-in?next=%2Fdashboard%3Fx%3D1");
});

test("a page fetched ahead of a click is never answered with a part of another page", async ({ request }) => {
  const ahead = (path: string, part: string) =>
    request.get(path, {
      headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": part },
    });
  expect((await ahead("/dashboard", "/dashboard/__PAGE__")).status()).toBe(204);
  expect((await ahead("/dashboard?x=1", "/_tree")).status()).toBe(204);
  expect((await ahead("/roles/no-such-role", "/_tree")).status()).toBe(204);
  expect((await ahead("/roles/back-end-developer", "/_tree")).status()).toBe(200);
  expect((await ahead("/roles?q=node", "/_tree")).status()).toBe(200);
});

test("the wrong account role gets a real 403 and unknown pages a real 404", async ({ page, enterAs, watch }) => {
  watch.allow(/40[34]/);
  await enterAs("learner");
  const denied = await page.goto("/admin/courses");
  expect(denied?.status()).toBe(403);
  expect(denied?.headers()["cache-control"]).toContain("no-store");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not for your account");
  expect((await page.goto("/mentor"))?.status()).toBe(403);
  const unknown = [
    "/roles/no-such-role",
    "/courses/no-such-course",
    "/nowhere",
    "/roles/Back%20End",
    "/enrollments/999999",
    "/enrollments/abc",
    "/fit/no-such-role",
    "/dashboard/nothing",
  ];
  for (const path of unknown) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
  }
});

test("a form sent from another site is refused and changes nothing", async ({ request, baseURL }) => {
  const forged: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site", origin: baseURL ?? "" },
  ];
  for (const headers of forged) {
    const answer = await request.post("/sign-up", { headers, form: { name: "x" } });
    expect(answer.status()).toBe(403);
  }
});

test("hostile addresses and bodies never end in a server error", async ({ request, baseURL }) => {
  const origin = { origin: new URL(baseURL ?? "").origin };
  const paths = [
    "/roles/%00",
    "/roles/%E0%A4%A",
    "/roles/..%2f..%2fetc",
    "/roles?q=%00",
    `/roles?q=${"a".repeat(3000)}`,
    "/roles?page=-1&sort=;drop",
    "/courses?page=99999999999999999999",
    "/courses?level[]=x&level=y",
    "/api/v1/roles?limit=0",
    "/api/v1/roles?limit=101",
    "/api/v1/roles?limit=abc",
    "/api/v1/roles?cursor=%00",
    "/api/v1/roles?cursor=abc",
    "/api/v1/roles/%00",
    "/api/v1/courses/..",
    "/api/v1/courses?limit=1e9",
    "/api/v1/me/fit?limit=x",
    "/verify-email?token=%00",
    "/sign-in?next=//evil.example",
    "/sign-in?next=javascript:alert(1)",
  ];
  for (const path of paths) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBeLessThan(500);
    expect(await answer.text(), path).not.toMatch(/PostgresError|DrizzleQuery|\n\s+at .+:\d+:\d+/);
  }
  for (const body of ["", "{", "[]", "a=1", `{"a":${"[".repeat(500)}${"]".repeat(500)}}`]) {
    const answer = await request.post("/api/v1/roles", {
      data: body,
      headers: { ...origin, "content-type": "application/json" },
    });
    expect(answer.status(), body.slice(0, 20)).toBeLessThan(500);
  }
});
