import { beforeEach, describe, expect, it, vi } from "vitest";
import PageCache, { policyOf } from "@/lib/platform/page-cache.mjs";

type Shared = {
  bearingPages?: { entries: Map<string, unknown>; tags: Map<string, number>; rendering: Map<string, unknown> };
  bearingDatabase?: { up: boolean };
};
const shared = globalThis as Shared;

const page = (html: string, tag: string) => ({
  kind: "APP_PAGE",
  html,
  rscData: Buffer.from(html),
  headers: { "x-next-cache-tags": tag } as Record<string, string>,
  postponed: undefined,
  status: 200,
});

const control = { cacheControl: { revalidate: 60, expire: 120 } };

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  shared.bearingPages?.entries.clear();
  shared.bearingPages?.tags.clear();
  shared.bearingPages?.rendering.clear();
  shared.bearingDatabase = { up: true };
  return () => {
    vi.useRealTimers();
    shared.bearingDatabase = undefined;
  };
});

const cache = new PageCache();

async function render(key: string, html: string, tag = "role:a"): Promise<void> {
  await cache.get(key, {});
  vi.advanceTimersByTime(50);
  await cache.set(key, page(html, tag), control);
}

const isFresh = async (key: string): Promise<boolean> => {
  const found = await cache.get(key, {});
  return found !== null && found.lastModified !== -1;
};

describe("the cache of whole pages", () => {
  it("keeps a page until something it shows is edited, and no other page is touched", async () => {
    await render("/roles/a", "one", "role:a");
    await render("/roles/b", "two", "role:b");
    vi.advanceTimersByTime(1);
    expect(await isFresh("/roles/a")).toBe(true);
    await cache.revalidateTag(["role:a"]);
    expect(await isFresh("/roles/b")).toBe(true);
    expect((await cache.get("/roles/a", {}))?.lastModified).toBe(-1);
  });

  it("does not take for new what began to be rendered before an edit", async () => {
    await cache.get("/roles/a", {});
    vi.advanceTimersByTime(10);
    const answered = cache.revalidateTag("role:a");
    vi.advanceTimersByTime(10);
    await cache.set("/roles/a", page("old", "role:a"), control);
    await answered;
    expect(await isFresh("/roles/a")).toBe(false);
  });

  it("answers an edit only when the renderings that began before it are over", async () => {
    let answered = false;
    await cache.get("/roles/a", {});
    const edit = cache.revalidateTag("role:a").then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(400);
    expect(answered).toBe(false);
    vi.setSystemTime(Date.now() + 1);
    await cache.get("/roles/b", {});
    await cache.set("/roles/a", page("old", "role:a"), control);
    await edit;
    expect(answered).toBe(true);
  });

  it("does not wait for ever on a rendering that failed", async () => {
    await cache.get("/roles/a", {});
    const edit = cache.revalidateTag("role:a");
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(edit).resolves.toBeUndefined();
  });

  it("counts two renderings of one page at once as of the earlier", async () => {
    await cache.get("/roles/a", {});
    vi.advanceTimersByTime(10);
    const edit = cache.revalidateTag("role:a");
    vi.advanceTimersByTime(10);
    await cache.get("/roles/a", {});
    await cache.set("/roles/a", page("either", "role:a"), control);
    expect(await isFresh("/roles/a")).toBe(false);
    await cache.set("/roles/a", page("either", "role:a"), control);
    await cache.set("/roles/a", page("either", "role:a"), control);
    await edit;
  });

  it("does not take an old page for new because making it anew failed", async () => {
    await render("/roles/a", "old");
    vi.advanceTimersByTime(5);
    await cache.revalidateTag("role:a");
    vi.advanceTimersByTime(5);
    const old = await cache.get("/roles/a", {});
    await cache.set("/roles/a", { ...(old?.value as object) }, control);
    expect(await isFresh("/roles/a")).toBe(false);
  });

  it("serves what it knows while the database is gone", async () => {
    await render("/roles/a", "old");
    vi.advanceTimersByTime(5);
    await cache.revalidateTag("role:a");
    shared.bearingDatabase = { up: false };
    expect(await isFresh("/roles/a")).toBe(true);
    shared.bearingDatabase = { up: true };
    expect(await isFresh("/roles/a")).toBe(false);
  });

  it("signs the scripts a page was rendered with and no data block", () => {
    const policy = policyOf(
      '<script>run()</script><script src="/a.js"></script><script type="application/ld+json">{"a":1}</script>',
    );
    expect(policy.match(/'sha256-/g)).toHaveLength(1);
    expect(policy).not.toContain("unsafe");
  });
});
