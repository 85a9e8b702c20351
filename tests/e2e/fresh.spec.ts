import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

/**
 * Readers never stop reading while an editor publishes again and again. What they read comes whole from cache, and yet nobody who
 * asks after an edit was answered gets the page as it was before.
 */

const READERS = 8;
const EDITS = 10;
/** Between two reads of a reader, so that the editor gets a turn on a small machine. */
const PAUSE_MS = 40;

type Read = { address: string; began: number; version: number; cache: string | null };
/** What an edit changes, and where readers see it. */
type Subject = {
  editor: (page: Page) => Promise<void>;
  name: string;
  /** A page that also tells of its past titles says the present one first. */
  says: "only" | "first";
  /** Address and headers of each thing that shows the title. */
  shown: readonly { address: string; headers?: Record<string, string> }[];
};

function versionIn(text: string, { name, says }: Subject): number {
  const found = [...text.matchAll(new RegExp(`${name} \\(issue (\\d+)\\)`, "g"))].map(([, number]) => Number(number));
  const [first = 0] = found;
  return says === "first" ? first : Math.min(first, ...found);
}

async function readUntil(over: () => boolean, origin: string, subject: Subject, first: number): Promise<Read[]> {
  const reads: Read[] = [];
  for (let turn = first; !over(); turn += 1) {
    const { address, headers } = subject.shown[turn % subject.shown.length] ?? { address: "/" };
    const began = performance.now();
    const answer = await fetch(origin + address, { headers });
    const text = await answer.text();
    expect(answer.status, address).toBe(200);
    reads.push({ address, began, version: versionIn(text, subject), cache: answer.headers.get("x-nextjs-cache") });
    await sleep(PAUSE_MS);
  }
  return reads;
}

/** Publishes the thing in the editor with this title; gives the moment at which the server had answered. */
async function publish(page: Page, title: string): Promise<number> {
  const standing = page.getByText(/^Published, revision \d+$/).first();
  const before = await standing.textContent();
  await page.locator('input[name="title"]').fill(title);
  const posted = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await posted;
  const at = performance.now();
  await expect(standing).not.toHaveText(before ?? "");
  return at;
}

async function proveFresh(page: Page, origin: string, subject: Subject): Promise<void> {
  test.setTimeout(150_000);
  for (const { address } of subject.shown) expect((await fetch(origin + address)).status).toBe(200);
  await subject.editor(page);
  let over = false;
  const reading = Promise.all(
    Array.from({ length: READERS }, (_, reader) => readUntil(() => over, origin, subject, reader)),
  );
  const answeredAt = [0];
  try {
    for (let issue = 1; issue <= EDITS; issue += 1)
      answeredAt[issue] = await publish(page, `${subject.name} (issue ${issue})`);
    await sleep(200);
  } finally {
    over = true;
    await reading.catch(() => {});
    await publish(page, subject.name);
  }
  const readers = await reading;

  const stale: string[] = [];
  const backwards: string[] = [];
  for (const reads of readers) {
    const newest = new Map<string, number>();
    for (const read of reads) {
      const known = answeredAt.findLastIndex((at) => at <= read.began);
      if (read.version < known) stale.push(`${read.address}: issue ${read.version} after ${known} was answered`);
      if (read.version < (newest.get(read.address) ?? 0)) backwards.push(`${read.address}: back to ${read.version}`);
      newest.set(read.address, Math.max(read.version, newest.get(read.address) ?? 0));
    }
  }
  expect(stale).toEqual([]);
  expect(backwards).toEqual([]);

  const all = readers.flat();
  const hits = all.filter(({ cache }) => cache === "HIT").length;
  console.log(`${all.length} reads by ${READERS} readers during ${EDITS} publications, ${hits} from cache`);
  expect(all.length).toBeGreaterThan(READERS * EDITS);
  expect(hits / all.length).toBeGreaterThan(0.5);
  for (const { address } of subject.shown)
    expect(Math.max(...all.filter((read) => read.address === address).map(({ version }) => version)), address).toBe(
      EDITS,
    );
}

test("nobody reads an older course page after an edit of it was answered", async ({ page, enterAs, baseURL }) => {
  const slug = "data-structures-and-algorithms-practice";
  await enterAs("admin");
  await proveFresh(page, baseURL ?? "", {
    name: "Data Structures and Algorithms Practice",
    says: "only",
    shown: [
      { address: `/courses/${slug}` },
      { address: `/courses/${slug}?_rsc=1`, headers: { rsc: "1" } },
      { address: "/roles/software-developer" },
    ],
    editor: async (one) => {
      await one.goto("/admin/courses?q=Data+Structures");
      await one
        .getByRole("link", { name: /^Data Structures and Algorithms Practice/ })
        .first()
        .click();
      await one.waitForURL(/\/admin\/courses\/\d+/);
    },
  });
});

test("nobody reads an older role page or feed after an edit of the role was answered", async ({
  page,
  enterAs,
  baseURL,
}) => {
  await enterAs("admin");
  await proveFresh(page, baseURL ?? "", {
    name: "Technical Writer",
    says: "first",
    shown: [{ address: "/roles/technical-writer" }, { address: "/feeds/roles/technical-writer.xml" }],
    editor: async (one) => {
      await one.goto("/admin/roles?q=Technical+Writer");
      await one
        .getByRole("link", { name: /^Technical Writer/ })
        .first()
        .click();
      await one.waitForURL(/\/admin\/roles\/\d+/);
    },
  });
});

test("public pages may be kept by caches for a minute, and hold nothing of the person who asks", async ({
  request,
  enterAs,
  context,
}) => {
  const paths = [
    "/",
    "/roles",
    "/courses",
    "/skills",
    "/roles/back-end-developer",
    "/courses/python-apis-with-postgresql",
    "/skills/git",
    "/feeds/roles.xml",
    "/feeds/roles/back-end-developer.xml",
    "/pictures/roles/back-end-developer.png",
    "/pictures/site.png",
    "/sitemap.xml",
    "/sitemaps/roles-1.xml",
    "/robots.txt",
  ];
  const visitors = new Map<string, string>();
  for (const path of paths) {
    await request.get(path);
    const answer = await request.get(path);
    expect(answer.headers()["x-nextjs-cache"], path).toBe("HIT");
    expect(answer.headers()["cache-control"], path).toBe("public, max-age=0, s-maxage=60, stale-if-error=86400");
    expect(answer.headers()["set-cookie"], path).toBeUndefined();
    expect(answer.headers().vary ?? "", path).not.toMatch(/cookie/i);
    visitors.set(path, (await answer.body()).toString("base64"));
    const { etag } = answer.headers();
    if (etag) expect((await request.get(path, { headers: { "if-none-match": etag } })).status(), path).toBe(304);
  }
  await enterAs("learner");
  for (const path of paths) {
    const answer = await context.request.get(path);
    expect((await answer.body()).toString("base64") === visitors.get(path), path).toBe(true);
  }
});

test("files for machines are there, say what they are and are really gone where there is nothing", async ({
  request,
}) => {
  const types: Record<string, RegExp> = {
    "/robots.txt": /^text\/plain/,
    "/sitemap.xml": /^application\/xml/,
    "/feeds/roles.xml": /^application\/atom\+xml/,
    "/pictures/courses/python-apis-with-postgresql.png": /^image\/png/,
    "/pictures/skills/git.png": /^image\/png/,
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toMatch(type);
    expect(answer.headers()["content-security-policy"], path).toMatch(/default-src 'none'/);
  }
  const picture = await (await request.get("/pictures/roles/back-end-developer.png")).body();
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.byteLength).toBeLessThan(300_000);
  for (const path of [
    "/feeds/roles/no-such-role.xml",
    "/feeds/roles/_.xml",
    "/feeds/courses/git.xml",
    "/pictures/roles/no-such-role.png",
    "/pictures/skills/no-such-skill.png",
    "/sitemaps/people-1.xml",
    "/sitemaps/roles-9.xml",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test("every public page names its one absolute address, its picture and what it is about", async ({
  page,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? "").origin;
  const kinds: Record<string, string> = {
    "/": "WebSite",
    "/roles": "ItemList",
    "/courses": "ItemList",
    "/skills": "BreadcrumbList",
    "/quiz": "BreadcrumbList",
    "/how-fit-works": "BreadcrumbList",
    "/roles/back-end-developer": "Occupation",
    "/courses/full-stack-web-development-certificate": "EducationalOccupationalProgram",
    "/skills/git": "DefinedTerm",
  };
  for (const [path, kind] of Object.entries(kinds)) {
    await page.goto(path);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
    expect(canonical?.replace(/\/$/, ""), path).toBe((origin + path).replace(/\/$/, ""));
    const picture = await page.locator('meta[property="og:image"]').first().getAttribute("content");
    expect(picture?.startsWith(`${origin}/pictures/`), path).toBe(true);
    expect((await page.request.get(picture ?? "")).status(), path).toBe(200);
    await expect(page.locator('meta[name="twitter:card"]').first(), path).toHaveAttribute("content", /summary_large/);
    await expect(page.locator('meta[name="description"]'), path).toHaveCount(1);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const types = blocks.flatMap((block) =>
      JSON.parse(block)["@graph"].map((one: { "@type": string }) => one["@type"]),
    );
    expect(types, path).toContain(kind);
    expect(blocks.join(""), path).toContain(origin);
  }
});
