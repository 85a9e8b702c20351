/** Policy of a page that is served whole from cache: own files and exactly its own inline scripts. */
export function policyOf(html: string): string;

type Entry = { lastModified: number; value: unknown; cacheControl?: unknown };
type Context = { tags?: readonly string[]; softTags?: readonly string[]; cacheControl?: unknown };

/** The framework's place for whole pages and files. -1 as `lastModified` = it must be rendered anew before anybody gets it. */
export default class PageCache {
  get(key: string, context?: Context): Promise<Entry | null>;
  set(key: string, value: unknown, context?: Context): Promise<void>;
  revalidateTag(names: string | readonly string[]): Promise<void>;
  resetRequestCache(): void;
}
