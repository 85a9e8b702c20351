import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { anyOf, closeForms, everyForm, wholeForms } from "@/lib/search/tsquery";
import type { Sought } from "@/lib/search/understand";

/** Worth of a word found in a place, as the beginning of a word there. */
const WORTH = { title: 3.5, alias: 2, skill: 1.5, technology: 1, line: 0.8 } as const;
/** Added where it is a whole word there. */
const WHOLE_WORD = 1.2;
/** Added for a technology that this occupation's job postings often ask for. */
const SOUGHT = 0.6;
/** A word found by its stem or in place of a typing error is worth this part. */
const OTHER_FORM = 0.75;
/** Another name counts a little less than a title. */
const ALIAS_LIKENESS = 0.8;
/** A name that has a typed word only as the beginning of another counts this part. */
const BEGUN_LIKENESS = 0.4;
/** Words of so few letters are looked for whole among skills, of one more among technologies, and not at all in lines. */
const SHORT = 2;
/** Words that half of all technologies have in their names and that say nothing about a role. */
const GENERIC = new Set(["software", "system", "systems", "tool", "tools", "program", "programs", "application"]);

/** Is this word looked for among technologies, and as what? */
const technologyWords = (word: Sought): string[] =>
  GENERIC.has(word.typed) ? [] : word.typed.length <= SHORT + 1 ? [word.typed] : closeForms(word);
const skillWords = (word: Sought): string[] => (word.typed.length <= SHORT ? [word.typed] : closeForms(word));
const lineWords = (word: Sought): string[] => (word.typed.length <= SHORT + 1 ? [] : closeForms(word));

const query = (text: string): SQL => sql`${text}::tsquery`;
const has = (words: readonly string[], weight: "" | "A" | "D" = ""): SQL =>
  words.length === 0 ? sql`false` : sql`search @@ ${query(anyOf(words, weight))}`;
const hasAny = (lists: readonly (readonly string[])[]): SQL => has([...new Set(lists.flat())]);

const column = (name: string, index: number): SQL => sql.raw(`${name}_${index}`);
const each = (words: readonly Sought[], of: (word: Sought, index: number) => SQL, between = ", "): SQL =>
  sql.join(words.map(of), sql.raw(between));

/** What a word is worth in a name: whole, beginning, in another form, or 0. `surely`: the name has it somehow, for it was picked so. */
function worthIn(
  word: Sought,
  worth: number,
  { weight = "", surely = false }: { weight?: "" | "A"; surely?: boolean },
): SQL {
  const whole = word.corrected ? sql`` : sql`when ${has(wholeForms(word), weight)} then ${worth + WHOLE_WORD}::float8`;
  const direct = surely && word.also.length === 0 ? sql`true` : has(word.direct, weight);
  const other = word.also.length === 0 ? sql`false` : surely ? sql`true` : has(word.also, weight);
  return sql`case ${whole} when ${direct} then ${worth}::float8 when ${other} then ${worth * OTHER_FORM}::float8 else 0 end`;
}

/** What a word in an alias is worth at least when it counts as whole there. */
const wholeWorth = ({ corrected }: Sought): number => (corrected ? WORTH.alias * OTHER_FORM : WORTH.alias + WHOLE_WORD);

/** How much of a name the typed text is, 0..1: where it has all words whole, less where it has all somehow, else 0. */
const likeness = (name: SQL, letters: number, { whole, found }: { whole: SQL; found: SQL }): SQL =>
  sql`case when ${found} then least(1, ${letters}::float8 / greatest(1, length(${name})))
    * case when ${whole} then 1 else ${BEGUN_LIKENESS}::float8 end else 0 end`;

/** Per role with a word in one of its other names, what each word is worth there and how like a name is to all of them. */
const aliasHits = (words: readonly Sought[], letters: number): SQL => sql`
  named as materialized (
    select role_id, ${each(words, (_, n) => sql`max(${column("w", n)}) as ${column("alias", n)}`)},
      max(${likeness(sql`alias`, letters, {
        whole: each(words, (word, n) => sql`${column("w", n)} >= ${wholeWorth(word)}::float8`, " and "),
        found: each(words, (_, n) => sql`${column("w", n)} > 0`, " and "),
      })}) as likeness
    from (
      select role_id, alias, ${each(words, (word, n) => sql`${worthIn(word, WORTH.alias, { surely: words.length === 1 })} as ${column("w", n)}`)}
      from role_aliases where ${hasAny(words.map(everyForm))} offset 0
    ) a group by role_id
  )`;

/** The same for technologies. */
const technologyHits = (words: readonly Sought[]): SQL => sql`
  tooled as materialized (
    select role_id, ${each(words, (_, n) => sql`max(${column("w", n)} + case when ${column("w", n)} > 0 and sought then ${SOUGHT}::float8 else 0 end) as ${column("tool", n)}`)}
    from (
      select role_id, in_demand as sought, ${each(
        words,
        (word, n) =>
          sql`case when ${has(technologyWords(word).length > 0 ? wholeForms(word) : [])} then ${WORTH.technology + WHOLE_WORD}::float8
            when ${words.length === 1 ? sql`true` : has(technologyWords(word))} then ${WORTH.technology}::float8 else 0 end as ${column("w", n)}`,
      )}
      from role_technologies where ${hasAny(words.map(technologyWords))} offset 0
    ) t group by role_id
  )`;

/** The same for skills by any of their names: where our editors ask for one, and where O*NET calls it important. */
const skillHits = (words: readonly Sought[]): SQL => {
  const any = hasAny(words.map(skillWords));
  const worths = each(
    words,
    (word, n) => sql`case when ${has(wholeForms(word))} then ${WORTH.skill + WHOLE_WORD}::float8
      when ${has(skillWords(word))} then ${WORTH.skill}::float8 else 0 end as ${column("w", n)}`,
  );
  const best = (from: string) =>
    each(words, (_, n) => sql`max(${sql.raw(from)}.${column("w", n)}) as ${column("w", n)}`);
  return sql`
  known_by as materialized (
    select skill_id, ${best("names")}
    from (
      select coalesce(s.merged_into_id, s.id) as skill_id, ${worths} from skills s where s.status <> 'draft' and ${any}
      union all
      select coalesce(s.merged_into_id, s.id), ${each(words, (_, n) => sql`n.${column("w", n)}`)}
      from (select skill_id, ${worths} from skill_aliases where ${any}) n join skills s on s.id = n.skill_id and s.status <> 'draft'
    ) names group by skill_id
  ),
  skilled as materialized (
    select q.role_id, ${each(words, (_, n) => sql`max(k.${column("w", n)}) as ${column("skill", n)}`)}
    from known_by k join requirements q on q.skill_id = k.skill_id and (q.onet_level is null or q.importance >= 3)
    group by q.role_id
  )`;
};

/** Per role with a word in its title or its one line, what each is worth there and how like the title is to all of them. */
const titleHits = (words: readonly Sought[], letters: number): SQL => sql`
  titled as materialized (
    select id as role_id, ${each(
      words,
      (word, n) => sql`greatest(${worthIn(word, WORTH.title, { weight: "A" })},
        case when ${has(lineWords(word), "D")} then ${WORTH.line}::float8 else 0 end) as ${column("title", n)}`,
    )},
      ${likeness(sql`title`, letters, {
        whole: each(words, (word) => has(word.corrected ? everyForm(word) : wholeForms(word), "A"), " and "),
        found: each(words, (word) => has(everyForm(word), "A"), " and "),
      })} as likeness
    from roles where status = 'published' and ${hasAny(words.map(everyForm))}
  )`;

/**
 * The parts of a query that find roles by words: common tables titled, named, tooled, known_by and skilled; joins of them to
 * `roles r`; the worth of each word as columns word_0, word_1 … (0 = not found); and how like a name is to the whole text, 0..1.
 */
export function roleHits(words: readonly Sought[]): { tables: SQL; joins: SQL; worths: SQL; likeness: SQL } {
  const letters = words.reduce((sum, { typed }) => sum + typed.length + 1, -1);
  return {
    tables: sql`${titleHits(words, letters)}, ${aliasHits(words, letters)}, ${technologyHits(words)}, ${skillHits(words)},`,
    joins: sql`left join titled on titled.role_id = r.id left join named on named.role_id = r.id
      left join tooled on tooled.role_id = r.id left join skilled on skilled.role_id = r.id`,
    worths: each(
      words,
      (
        _,
        n,
      ) => sql`coalesce(greatest(titled.${column("title", n)}, named.${column("alias", n)}, tooled.${column("tool", n)},
        skilled.${column("skill", n)}), 0) as ${column("word", n)}`,
    ),
    likeness: sql`greatest(coalesce(titled.likeness, 0), ${ALIAS_LIKENESS}::float8 * coalesce(named.likeness, 0))`,
  };
}
