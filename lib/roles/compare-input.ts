import { LEAST_COMPARED, MOST_COMPARED } from "./compare-text";

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks to be compared. */
export type ComparisonAsked = {
  /** At most four, each once, in the order given. */
  slugs: readonly string[];
  /** Rows that are the same for all roles are left out. */
  onlyDifferences: boolean;
  /** Words to find a further role by. */
  find: string | null;
  /** What of the address was left out, a sentence each. */
  ignored: readonly string[];
};

const MOST_WORDS = 100;
const MOST_LISTED = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f]+/g;

/**
 * The roles of an address: separated by commas, or the name repeated. Never throws; duplicates are dropped without a word, what
 * is more than four with one.
 */
export function readComparison(params: Params): ComparisonAsked {
  const wanted = [
    ...new Set(
      all(params.roles)
        .flatMap((text) => text.split(","))
        .map(asSlug)
        .filter((slug) => slug !== "")
        .slice(0, MOST_LISTED),
    ),
  ];
  const dropped = wanted.length - MOST_COMPARED;
  return {
    slugs: wanted.slice(0, MOST_COMPARED),
    onlyDifferences: all(params.only)[0] === "differences",
    find: words(params.find),
    ignored:
      dropped > 0
        ? [
            `Four roles fit side by side. The first four are shown; ${dropped === 1 ? "one was" : `${dropped} were`} left out.`,
          ]
        : [],
  };
}

/** One slug and one search text of an address, for choosing a role; null where there is none. */
export const readSlug = (value: string | string[] | undefined): string | null => asSlug(all(value)[0] ?? "") || null;

/** Words to find a role by, tidied; null where there are none. */
export function words(value: string | string[] | undefined): string | null {
  const text = (all(value)[0] ?? "").replace(INVISIBLE, " ").normalize("NFC").replace(/\s+/g, " ").trim();
  return [...text].slice(0, MOST_WORDS).join("").trim() || null;
}

const asSlug = (text: string): string => text.trim().toLowerCase().slice(0, 120);

const all = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** May another role be put beside these? */
export const hasRoom = (slugs: readonly string[]): boolean => slugs.length < MOST_COMPARED;

/** Are there enough roles to compare? */
export const isComparison = (slugs: readonly unknown[]): boolean => slugs.length >= LEAST_COMPARED;

/** The slugs with one moved a place towards the start (−1) or the end (1); as they are where it cannot move. */
export function moved(slugs: readonly string[], slug: string, by: -1 | 1): string[] {
  const at = slugs.indexOf(slug);
  const to = at + by;
  if (at < 0 || to < 0 || to >= slugs.length) return [...slugs];
  const without = slugs.filter((one) => one !== slug);
  return [...without.slice(0, to), slug, ...without.slice(to)];
}
