import { createHash } from "node:crypto";

/**
 * Where whole public pages and files are kept: in this process's memory, least recently used first out.
 * The content security policy of a page is taken when the page is stored, from the inline scripts it was
 * rendered with, never when it is served: a script injected later would not be signed.
 *
 * No reader who asks after an edit was answered gets what was there before it:
 * what is stored counts as of when its rendering began, so an edit meanwhile makes it stale;
 * an edit is only answered when all renderings that began before it are over, as later readers would join them.
 */
const MAX_ENTRIES = 4000;
/** A rendering that was not stored by then has failed, or is not kept. */
const LONGEST_RENDERING_MS = 10_000;
const LONGEST_WAIT_MS = 5_000;

const shared = globalThis;
shared.bearingPages ??= { entries: new Map(), tags: new Map(), rendering: new Map(), ended: new Set() };
const { entries, tags, rendering, ended } = shared.bearingPages;

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

/** While the database is gone nothing can be made anew: what is known is better than nothing. See watchdog.ts. */
const databaseDown = () => shared.bearingDatabase?.up === false;

const isRecent = (began) => began > Date.now() - LONGEST_RENDERING_MS;

function begin(key) {
  rendering.set(key, [...(rendering.get(key) ?? []).filter(isRecent), Date.now()]);
}

/** When the rendering that is now stored began; of several at once the earliest, as nobody says which one it is. */
function finish(key) {
  const begun = rendering.get(key) ?? [];
  const [earliest = Date.now()] = begun;
  if (begun.length > 1) rendering.set(key, begun.slice(0, -1));
  else rendering.delete(key);
  for (const tell of ended) tell();
  return earliest;
}

/** Waits for the renderings that began up to `at`, at most a few seconds. */
async function untilEnded(at) {
  const until = Date.now() + LONGEST_WAIT_MS;
  const isOld = (began) => began <= at && isRecent(began);
  while ([...rendering.values()].some((begun) => begun.some(isOld)) && Date.now() < until) {
    await new Promise((resolve) => {
      const tell = () => {
        clearTimeout(timer);
        ended.delete(tell);
        resolve(undefined);
      };
      const timer = setTimeout(tell, Math.max(1, until - Date.now()));
      ended.add(tell);
    });
  }
}

/** Given back as it was because making it anew failed: the very bytes that are kept. */
const isSame = (value, entry) =>
  Boolean(entry) && bytesOf(value) !== undefined && bytesOf(value) === bytesOf(entry.value);
const bytesOf = (value) => value.rscData ?? value.body;

export default class PageCache {
  async get(key, context) {
    const entry = entries.get(key);
    if (!entry) {
      begin(key);
      return null;
    }
    const names = [...entry.tags, ...(context?.softTags ?? []), ...(context?.tags ?? [])];
    entries.delete(key);
    entries.set(key, entry);
    const { value, cacheControl, lastModified } = entry;
    if (newestTagTime(names) < entry.asOf || databaseDown()) return { lastModified, value, cacheControl };
    // Edited since: -1 makes the framework render it anew before anybody gets an answer.
    begin(key);
    return { lastModified: -1, value, cacheControl };
  }

  async set(key, value, context) {
    const before = entries.get(key);
    const began = finish(key);
    entries.delete(key);
    if (!value) return;
    let stored = value;
    if (value.kind === "APP_PAGE" && typeof value.html === "string" && value.postponed === undefined) {
      stored = { ...value, headers: { ...value.headers, "content-security-policy": policyOf(value.html) } };
      Object.assign(value, { headers: stored.headers });
    }
    entries.set(key, {
      value: stored,
      tags: tagsOf(stored, context),
      lastModified: Date.now(),
      asOf: isSame(stored, before) ? before.asOf : began,
      cacheControl: context?.cacheControl,
    });
    while (entries.size > MAX_ENTRIES) entries.delete(entries.keys().next().value);
  }

  async revalidateTag(names) {
    const at = Date.now();
    for (const name of [names].flat()) tags.set(name, at);
    await untilEnded(at);
  }

  resetRequestCache() {}
}
