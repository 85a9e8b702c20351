import "server-only";
import { type SQL, sql } from "drizzle-orm";

/** Worth of a word found in a place, as the beginning of a word there; near = within a typing error, times the likeness. */
const WORTH = {
  title: { start: 4, near: 3 },
  alias: { start: 3, near: 2.4 },
  skill: { start: 1.5, near: 1 },
  technology: { start: 1.2, near: 0.9 },
  line: { start: 1, near: 0.6 },
} as const;
/** Added for a whole word of a title or another name. */
const WHOLE_WORD = 0.5;
/** Added for a technology that job postings often ask for. */
const SOUGHT = 0.3;
/** Likeness from which a word of a name counts as near: in titles and other names, and in the rest. */
export const NEAR_NAME = 0.5;
const NEAR_REST = 0.6;
/** Words shorter than this are taken as typed. */
export const SHORTEST_NEAR = 4;
/** Imported roles ask a little of nearly every skill; below this importance it says nothing about the role. */
const TELLING_IMPORTANCE = 3;
/** Another name counts a little less than a title, and not at all when it is this much longer than what was typed. */
const ALIAS_LIKENESS = 0.8;
const MUCH_LONGER = 2;

/** What both kinds of hits read of the published roles; one part of the query. */
export const PUBLISHED: SQL = sql`published as materialized (
  select r.id, lower(r.title) as title, lower(r.one_line) as line, r.onet_release is null as ours
  from roles r where r.status = 'published')`;

const escaped = (word: string, special: RegExp): string => word.replace(special, "\\$&");
/** Starts a word in a lower-case text: nothing, or a character that is neither letter, digit, + nor #, stands before it. */
const startPattern = (word: string): string => `(^|[^[:alnum:]+#])${escaped(word, /[.*+?^${}()|[\]\\]/g)}`;
const plain = (word: string): string => escaped(word, /[\\%_]/g);
/** What may stand before a word of two letters; too short for the index to find inside a text. */
const BEFORE_SHORT = ["% ", "%-", "%/", "%(", "%."];

/**
 * Does a word of `text` (lower case) begin with `word`? A single letter must be the whole word. The plain patterns are what a
 * trigram index can use and what decides most rows; the expression is for words after other separators.
 */
export function begins(text: SQL, word: string): SQL {
  const like = plain(word);
  const letters = [...word].length;
  if (letters === 1) return whole(text, word);
  if (letters === 2)
    return sql`${text} like any (array[${values([`${like}%`, ...BEFORE_SHORT.map((before) => `${before}${like}%`)])}])`;
  return sql`(${text} like ${`%${like}%`} and ${startsIn(text, word)})`;
}

const values = (texts: readonly string[]): SQL =>
  sql.join(
    texts.map((text) => sql`${text}::text`),
    sql`, `,
  );

const startsIn = (text: SQL, word: string): SQL =>
  sql`(${text} like ${`${plain(word)}%`} or ${text} like ${`% ${plain(word)}%`} or ${text} ~ ${startPattern(word)})`;

/** Is `word` a whole word of `text` (lower case), between spaces? */
function whole(text: SQL, word: string): SQL {
  const like = plain(word);
  return sql`(${text} like ${`${like} %`} or ${text} like ${`% ${like} %`} or ${text} like ${`% ${like}`} or ${text} = ${word})`;
}

/** The other names in which a word begins: the index picks, then each name is made lower case once for the rest. */
function aliasesWith(word: string): SQL {
  const picked = (by: SQL) => sql`(
    select a.role_id, a.alias, lower(a.alias) as low from role_aliases a where ${by} offset 0) a`;
  const low = sql`lower(a.alias)`;
  return [...word].length < 3
    ? picked(begins(low, word))
    : sql`${picked(sql`${low} like ${`%${plain(word)}%`}`)} where ${startsIn(sql`a.low`, word)}`;
}

const wholeWorth = (text: SQL, word: string, worth: number): SQL =>
  sql`${worth}::float8 + case when ${whole(text, word)} then ${WHOLE_WORD}::float8 else 0 end`;

/** Of a hit in another name: how like the whole typed text that name is, 0 to a little under 1. `alias` may be null. */
export const aliasLikeness = (alias: SQL, text: string): SQL => sql`
  case when length(${alias}) <= ${text.length * MUCH_LONGER}::int then ${ALIAS_LIKENESS}::float8 * similarity(${text}, ${alias}) else 0 end`;

/** Skills one of whose names begins with a word, or is near it. */
const skillsNamed = (matches: (name: SQL) => SQL): SQL => sql`
  select s.id from skills s where ${matches(sql`lower(s.name)`)}
  union select n.skill_id from skill_aliases n where ${matches(sql`lower(n.alias)`)}`;

/** A skill counts where our editors ask for it, and where O*NET calls it important. */
const askedFor = (matches: (name: SQL) => SQL, worth: number): SQL => sql`
  select q.role_id, ${worth}::float8, null from requirements q
  where q.skill_id in (${skillsNamed(matches)}) and (q.onet_level is null or q.importance >= ${TELLING_IMPORTANCE})`;

const sought = (worth: SQL): SQL => sql`${worth} + case when t.hot or t.in_demand then ${SOUGHT}::float8 else 0 end`;

/**
 * Rows (role_id, worth, alias) of everything in which a word begins a word; alias is the other name it was found in, else null.
 * Reads `published`; roles that are not may be among the rest.
 */
export function startHits(word: string): SQL {
  const found = (name: SQL) => begins(name, word);
  const [title, technology] = [sql`p.title`, sql`lower(t.name)`];
  return sql`
    select p.id as role_id, ${wholeWorth(title, word, WORTH.title.start)} as worth, null::text as alias
    from published p where ${found(title)}
    union all select a.role_id, ${wholeWorth(sql`a.low`, word, WORTH.alias.start)}, a.alias
    from ${aliasesWith(word)}
    union all ${askedFor(found, WORTH.skill.start)}
    union all select t.role_id, ${sought(sql`${WORTH.technology.start}::float8`)}, null
    from role_technologies t where ${found(technology)}
    union all select p.id, ${WORTH.line.start}::float8, null from published p where ${found(sql`p.line`)}`;
}

/**
 * The same for names with a word within a typing error of it; one-line texts of imported roles are left out.
 * Reads `pg_trgm.word_similarity_threshold` = NEAR_NAME.
 */
export function nearHits(word: string): SQL {
  const near = (name: SQL, least = NEAR_NAME) =>
    least === NEAR_NAME
      ? sql`${word} <% ${name}`
      : sql`${word} <% ${name} and word_similarity(${word}, ${name}) >= ${least}::float8`;
  const worth = (name: SQL, most: number) => sql`${most}::float8 * word_similarity(${word}, ${name})`;
  const [title, alias, technology, line] = [sql`p.title`, sql`lower(a.alias)`, sql`lower(t.name)`, sql`p.line`];
  return sql`
    select p.id as role_id, ${worth(title, WORTH.title.near)} as worth, null::text as alias
    from published p where ${near(title)}
    union all select a.role_id, ${worth(alias, WORTH.alias.near)}, a.alias
    from role_aliases a where ${near(alias)}
    union all ${askedFor((name) => near(name, NEAR_REST), WORTH.skill.near)}
    union all select t.role_id, ${sought(worth(technology, WORTH.technology.near))}, null
    from role_technologies t where ${near(technology, NEAR_REST)}
    union all select p.id, ${worth(line, WORTH.line.near)}, null from published p where p.ours and ${near(line, NEAR_REST)}`;
}
