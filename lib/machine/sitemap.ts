/** An address for search engines and when what it shows last changed; null = not known. */
export type SitemapEntry = { path: string; changedAt: Date | null };

/** As many addresses as one file names; the protocol allows ten times as many. */
export const A_FILE = 5000;

/** The list of the list files. `at` is a file's newest change. */
export const sitemapIndex = (origin: string, files: readonly SitemapEntry[]): string =>
  document("sitemapindex", "sitemap", origin, files);

/** One list of addresses. */
export const sitemapOf = (origin: string, entries: readonly SitemapEntry[]): string =>
  document("urlset", "url", origin, entries);

const document = (root: string, item: string, origin: string, entries: readonly SitemapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries.map(({ path, changedAt }) => {
      const changed = changedAt === null ? "" : `<lastmod>${changedAt.toISOString()}</lastmod>`;
      return `<${item}><loc>${escaped(origin + path)}</loc>${changed}</${item}>`;
    }),
    `</${root}>`,
    "",
  ].join("\n");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The newest of some moments, null of none. */
export const newest = (entries: readonly SitemapEntry[]): Date | null =>
  entries.reduce<Date | null>((found, { changedAt: at }) => (at && (!found || at > found) ? at : found), null);
