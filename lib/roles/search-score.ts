import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** A text as search compares it: lower case, words of letters, digits, + and # with one space around each. */
export const normal = (text: SQL): SQL =>
  sql`(' ' || regexp_replace(lower(${text}), '[^[:alnum:]+#]+', ' ', 'g') || ' ')`;

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

/** The worth of each row for some words, and whether every word was found. No words = every row, worth 0. */
export function scoreOf(words: readonly string[]): { score: SQL; hit: SQL } {
  if (words.length === 0) return { score: sql`0`, hit: sql`true` };
  const worths = words.map(worthOf);
  const whole = words.join(" ");
  const likeTheWhole = sql`${WHOLE_TEXT}::float8 * greatest(similarity(${whole}, titled), (
    select coalesce(max(similarity(${whole}, name)), 0) from unnest(string_to_array(aliased, '|')) name))`;
  return {
    score: sql`${sql.join(worths, sql` + `)} + ${likeTheWhole}`,
    hit: sql.join(
      worths.map((worth) => sql`${worth} > 0`),
      sql` and `,
    ),
  };
}

function worthOf(word: string): SQL {
  const start = `% ${escaped(word)}%`;
  const places = FIELDS.flatMap(({ column, start: found, near, threshold }) => {
    const begins = sql`case when ${column} like ${start} then ${found}::float8 else 0 end`;
    if (word.length < SHORTEST_NEAR) return [begins];
    const likeness = sql`word_similarity(${word}, ${column})`;
    return [begins, sql`case when ${likeness} >= ${threshold}::float8 then ${near}::float8 * ${likeness} else 0 end`];
  });
  return sql`greatest(${sql.join(places, sql`, `)})`;
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, "\\$&");
