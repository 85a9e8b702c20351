import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { begins } from "./search-hits";

/** Why a role is in the results when its title does not say so. */
export type MatchReason = { kind: "alias" | "skill" | "technology"; name: string };

const LIKE_ENOUGH = 0.35;
/** A name this many times as long as what was typed is not like it. */
const MUCH_LONGER = 3;

type Row = { id: number; alias: string | null; skill: string | null; technology: string | null };

/**
 * For each role whose title lacks the words: another name that holds all of them or is nearest to the text, else a required
 * skill one of whose names begins with a word, else such a technology.
 */
export async function matchReasons(
  ids: readonly number[],
  words: readonly string[],
): Promise<Map<number, MatchReason>> {
  if (ids.length === 0 || words.length === 0) return new Map();
  const text = words.join(" ");
  const longest = text.length * MUCH_LONGER;
  const rows = await db.execute<Row>(sql`
    with wanted as materialized (
      select r.id, similarity(${text}, r.title) as likeness from roles r
      where r.id in ${[...ids]} and not ${joined(words, sql`lower(r.title)`, sql` and `)}
    ),
    name as materialized (
      select a.role_id, a.alias, lower(a.alias) as low,
        case when length(a.alias) <= ${longest}::int then similarity(${text}, a.alias) else 0 end as likeness
      from role_aliases a where a.role_id in (select id from wanted)
    ),
    best_name as (
      select distinct on (n.role_id) n.role_id, n.alias
      from (select name.*, ${joined(words, sql`name.low`, sql` and `)} as has_all from name offset 0) n
      join wanted w on w.id = n.role_id
      where n.has_all or n.likeness > greatest(${LIKE_ENOUGH}::real, w.likeness)
      order by n.role_id, n.has_all desc, n.likeness desc, n.alias
    ),
    named_skill as materialized (
      select s.id from skills s where ${joined(words, sql`lower(s.name)`, sql` or `)}
      union select n.skill_id from skill_aliases n where ${joined(words, sql`lower(n.alias)`, sql` or `)}
    ),
    best_skill as (
      select distinct on (q.role_id) q.role_id, s.name from requirements q join skills s on s.id = q.skill_id
      where q.role_id in (select id from wanted) and q.skill_id in (select id from named_skill)
      order by q.role_id, q.importance desc, s.name
    ),
    best_technology as (
      select distinct on (t.role_id) t.role_id, t.name from role_technologies t
      where t.role_id in (select id from wanted) and ${joined(words, sql`lower(t.name)`, sql` or `)}
      order by t.role_id, (t.hot or t.in_demand) desc, t.name
    )
    select w.id::int as id, a.alias, s.name as skill, t.name as technology
    from wanted w left join best_name a on a.role_id = w.id left join best_skill s on s.role_id = w.id
    left join best_technology t on t.role_id = w.id
  `);
  return new Map(
    rows.flatMap((row) => {
      const reason = reasonOf(row);
      return reason ? [[row.id, reason] as const] : [];
    }),
  );
}

const joined = (words: readonly string[], name: SQL, by: SQL): SQL =>
  sql`(${sql.join(
    words.map((word) => begins(name, word)),
    by,
  )})`;

function reasonOf({ alias, skill, technology }: Row): MatchReason | null {
  if (alias) return { kind: "alias", name: alias };
  if (skill) return { kind: "skill", name: skill };
  return technology ? { kind: "technology", name: technology } : null;
}
