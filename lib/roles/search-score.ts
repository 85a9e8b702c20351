import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** A text as search compares it: lower case, words of letters, digits, + and # with one space around each. */
export const normal = (text: SQL): SQL =>
  sql`(' ' || regexp_replace(lower(${text}), '[^[:alnum:]+#]+', ' ', 'g') || ' ')`;

/** A pattern for the beginning of a word in a text made by `normal`. */
export const beginning = (word: string): string => `% ${word.replace(/[\\%_]/g, "\\$&")}%`;

type Field = { column: SQL; start: number; near: number; threshold: number };

/** What a word found there is worth, by where it stands; near = within a typing error. */
const FIELDS: readonly Field[] = [
  { column: sql`titled`, start: 4, near: 3, threshold: 0.5 },
  { column: sql`aliased`, start: 3, near: 2.4, threshold: 0.5 },
  { column: sql`skilled`, start: 1.5, near: 1, threshold: 0.6 },
  { column: sql`lined`, start: 1, near: 0.6, threshold: 0.6 },
];
const SHORTEST_NEAR = 4;
const WHOLE_TEXT = 5;

export type Score = {
  /** For every role of the catalog: what each word is worth as a beginning and as a near miss, and the likeness of the whole. */
  weighed: SQL;
  /** From those: what each word is worth after all. */
  settled: SQL;
  /** From those: the worth of a role, and whether every word was found in it. */
  score: SQL;
  hit: SQL;
};

/**
 * How roles are weighed for some words, as parts of a query. A near miss counts only for a word that begins nothing in the
 * whole catalog, so that "developer" does not find every "development". No words = every role, worth 0.
 */
export function scoreOf(words: readonly string[]): Score {
  if (words.length === 0)
    return { weighed: sql`0 as likeness`, settled: sql`0 as none`, score: sql`0`, hit: sql`true` };
  const name = (part: string, index: number): SQL => sql.raw(`${part}_${index}`);
  const each = (make: (word: string, index: number) => SQL, between: SQL): SQL => sql.join(words.map(make), between);
  const comma = sql`, `;
  return {
    weighed: sql`${likeness(words.join(" "))} as likeness, ${each(
      (word, index) => sql`${starts(word)} as ${name("start", index)}, ${nears(word)} as ${name("near", index)}`,
      comma,
    )}`,
    settled: each((_, index) => {
      const [start, near] = [name("start", index), name("near", index)];
      return sql`case when max(${start}) over () > 0 then ${start} else ${near} end as ${name("worth", index)}`;
    }, comma),
    score: sql`likeness + ${each((_, index) => name("worth", index), sql` + `)}`,
    hit: each((_, index) => sql`${name("worth", index)} > 0`, sql` and `),
  };
}

function starts(word: string): SQL {
  const places = FIELDS.map(
    ({ column, start }) => sql`case when ${column} like ${beginning(word)} then ${start}::float8 else 0 end`,
  );
  return sql`greatest(${sql.join(places, sql`, `)})`;
}

function nears(word: string): SQL {
  if (word.length < SHORTEST_NEAR) return sql`0::float8`;
  const places = FIELDS.map(({ column, near, threshold }) => {
    const likeness = sql`word_similarity(${word}, ${column})`;
    return sql`case when ${likeness} >= ${threshold}::float8 then ${near}::float8 * ${likeness} else 0 end`;
  });
  return sql`greatest(${sql.join(places, sql`, `)})`;
}

const likeness = (text: string): SQL => sql`${WHOLE_TEXT}::float8 * greatest(similarity(${text}, titled), (
  select coalesce(max(similarity(${text}, name)), 0) from unnest(string_to_array(aliased, '|')) name))`;
