import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { nearestWords, swaps } from "./near-words";
import { typedWords } from "./words";

/** A typed word and by which words of the catalog it is looked for. All are folded: letters and digits only. */
export type Sought = {
  typed: string;
  /** Finds names with one of these words; as the beginning of a word where it ends in "*"; two words stand next to each other. */
  direct: readonly string[];
  /** The same word in another form (developing, developer), or what was probably meant when nothing begins so. */
  also: readonly string[];
  /** The words of `also` stand for a typing error. */
  corrected: boolean;
};

/** Words shorter than this are taken as typed. */
const SHORTEST_NEAR = 4;
/** A compound is also looked for as two words; each of them has at least so many letters. */
const SHORTEST_PART = 3;
/** Who does something is meant exactly: "developer" is not "development". What is done also finds who does it. */
const SOMEBODY = /(er|or|ist|ian|ant|man|men)s?$/;
const MOST_FORMS = 40;
const MOST_CANDIDATES = 60;

/** What to look for when this was typed; empty when it has neither letter nor digit. */
export async function understand(q: string): Promise<Sought[]> {
  const words = typedWords(q);
  if (words.length === 0) return [];
  const known = await lookUp(words);
  const unknown = words.filter((_, nth) => {
    const { begins, forms, parts } = known[nth] ?? NOT_KNOWN;
    return !begins && forms.length === 0 && parts.length === 0;
  });
  const near = await nearWords(unknown);
  return words.map((word, nth) => {
    const meant = near.get(word) ?? [];
    const forms = SOMEBODY.test(word) ? [] : [...(known[nth]?.forms ?? []), ...doers(word)];
    return {
      typed: word,
      direct: [...directly(word, words[nth - 1]), ...(known[nth]?.parts ?? [])],
      also: meant.length > 0 ? meant.map((one) => `${one}*`) : forms,
      corrected: meant.length > 0,
    };
  });
}

/** The same with near words for those that are known but found nothing where they were looked for. */
export async function reconsider(sought: readonly Sought[], inVain: readonly string[]): Promise<Sought[] | null> {
  const open = sought.filter(({ typed, corrected }) => !corrected && inVain.includes(typed)).map(({ typed }) => typed);
  const near = await nearWords(open);
  if (near.size === 0) return null;
  return sought.map((one) => {
    const meant = near.get(one.typed);
    return meant ? { ...one, also: meant.map((word) => `${word}*`), corrected: true } : one;
  });
}

/** A single letter must be a whole word. "data base" also finds "database", "developers" also "developer". */
function directly(word: string, before: string | undefined): string[] {
  const single = [...word].length === 1;
  const joined = before === undefined ? [] : [`${before}${word}*`];
  const singular = /[^s]s$/.test(word) && word.length > 4 ? [word.slice(0, -1)] : [];
  return [single ? word : `${word}*`, ...singular, ...joined];
}

/** Who does what is done, where the stems differ: "programming" and "programmer". */
const doers = (word: string): string[] =>
  /[a-z]{3}ing$/.test(word) ? ["er*", "or*"].map((ending) => word.slice(0, -3) + ending) : [];

type Known = {
  /** Does a word of the catalog begin so? */
  begins: boolean;
  forms: string[];
  /** Two words of the catalog that it is made of: "front end" for "frontend". */
  parts: string[];
};

const NOT_KNOWN: Known = { begins: false, forms: [], parts: [] };

async function lookUp(words: readonly string[]): Promise<Known[]> {
  const pairs = words.map(partings);
  const rows = await db.execute<Omit<Known, "parts"> & { known: string[] }>(sql`
    select exists (
        select from search_words d where d.word ~>=~ w.word and d.word ~<~ (w.word || chr(1114109))
      ) as begins,
      array(
        select d.word from search_words d
        where d.stem = (ts_lexize('english_stem', w.word))[1] and not starts_with(d.word, w.word)
        order by d.word limit ${MOST_FORMS}
      ) as forms,
      array(select d.word from search_words d where d.word = any(${sql.param(pairs.flat(2))}::text[])) as known
    from unnest(${sql.param([...words])}::text[]) with ordinality w(word, nth) order by w.nth`);
  return rows.map(({ begins, forms, known }, nth) => ({
    begins,
    forms,
    parts: (pairs[nth] ?? [])
      .filter((pair) => pair.every((part) => known.includes(part)))
      .map((pair) => pair.join(" ")),
  }));
}

/** All ways to part a word into two. */
const partings = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, index) => [
    word.slice(0, index + SHORTEST_PART),
    word.slice(index + SHORTEST_PART),
  ]);

/** For each word the ones within a typing error of it; words without any are left out. */
async function nearWords(words: readonly string[]): Promise<Map<string, string[]>> {
  const open = words.filter((word) => [...word].length >= SHORTEST_NEAR);
  if (open.length === 0) return new Map();
  const found = await Promise.all(open.map(async (word) => [word, await nearWord(word)] as const));
  return new Map(found.filter(([, near]) => near.length > 0));
}

async function nearWord(word: string): Promise<string[]> {
  const rows = await db.execute<{ word: string }>(sql`
    (select d.word from search_words d where d.word % ${word} and d.word <> ${word}
      order by similarity(d.word, ${word}) desc, d.word limit ${MOST_CANDIDATES})
    union select d.word from search_words d where d.word = any(${sql.param(swaps(word))}::text[])`);
  return nearestWords(
    word,
    rows.map((row) => row.word),
  );
}
