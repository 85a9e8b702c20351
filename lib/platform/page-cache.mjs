import { createHash } from "node:crypto";

/**
 * Where whole public pages are kept: in this process's memory, least recently used first out.
 * The content security policy of a page is taken when the page is stored, from the inline scripts it was
 * rendered with, never when it is served: a script injected later would not be signed.
 */
const MAX_ENTRIES = 4000;

const shared = globalThis;
shared.bearingPages ??= { entries: new Map(), tags: new Map(), rendering: new Map() };
const { entries, tags, rendering } = shared.bearingPages;

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Policy of a page that is served whole from cache: own files and exactly its own inline scripts. */
export function policyOf(html) {
  const hashes = new Set();
  for (const [, attributes, body] of html.matchAll(INLINE_SCRIPT)) {
    if (/type="application\/(ld\+)?json"/.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(body).digest("base64")}'`);
  }
  return [
    "default-src 'self'",
    `script-src 'self' ${[...hashes].join(" ")}`.trim(),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const tagsOf = (value, context) => {
  const header = value?.headers?.["x-next-cache-tags"];
  const fromHeader = typeof header === "string" ? header.split(",") : [];
  return [...new Set([...fromHeader, ...(context?.tags ?? [])])];
};

const newestTagTime = (names) => Math.max(0, ...names.map((name) => tags.get(name) ?? 0));

export default class PageCache {
  async get(key, context) {
    const entry = entries.get(key);
    if (!entry) {
      rendering.set(key, Date.now());
      return null;
    }
    const names = [...entry.tags, ...(context?.softTags ?? []), ...(context?.tags ?? [])];
    entries.delete(key);
    entries.set(key, entry);
    const { value, cacheControl } = entry;
    if (newestTagTime(names) < entry.lastModified) return { lastModified: entry.lastModified, value, cacheControl };
    // Edited since: -1 makes the framework render it anew before anybody gets an answer.
    rendering.set(key, Date.now());
    return { lastModified: -1, value, cacheControl };
  }

  async set(key, value, context) {
    if (!value) {
      entries.delete(key);
      return;
    }
    let stored = value;
    if (value.kind === "APP_PAGE" && typeof value.html === "string" && value.postponed === undefined) {
      stored = { ...value, headers: { ...value.headers, "content-security-policy": policyOf(value.html) } };
      Object.assign(value, { headers: stored.headers });
    }
    // A page counts as of when its rendering began: an edit published meanwhile makes it stale at once.
    const lastModified = rendering.get(key) ?? Date.now();
    rendering.delete(key);
    entries.delete(key);
    entries.set(key, {
      value: stored,
      tags: tagsOf(stored, context),
      lastModified,
      cacheControl: context?.cacheControl,
    });
    while (entries.size > MAX_ENTRIES) entries.delete(entries.keys().next().value);
  }

  async revalidateTag(names) {
    const at = Date.now();
    for (const name of [names].flat()) tags.set(name, at);
  }

  resetRequestCache() {}
}
