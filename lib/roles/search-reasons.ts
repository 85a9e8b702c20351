import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { anyOf, everyForm } from "@/lib/search/tsquery";
import type { Sought } from "@/lib/search/understand";

/** Why a role is in the results when its title does not say so. */
export type MatchReason = { kind: "alias" | "skill" | "technology"; name: string };

type Row = { id: number; alias: string | null; skill: string | null; technology: string | null };

/**
 * For each role whose title lacks a word: another name with all words, the shortest; else a required skill one of whose names has
 * one, the most important; else such a technology.
 */
export async function matchReasons(
  ids: readonly number[],
  words: readonly Sought[],
): Promise<Map<number, MatchReason>> {
  if (ids.length === 0 || words.length === 0) return new Map();
  const rows = await db.execute<Row>(sql`
    with wanted as materialized (
      select r.id from roles r where r.id = any(${sql.param([...ids])}::bigint[]) and not (${allOf(words, sql`r.search`, "A")})
    )
    select w.id::int as id,
      (select a.alias from role_aliases a where a.role_id = w.id and ${allOf(words, sql`a.search`)}
        order by length(a.alias), a.alias limit 1) as alias,
      (select coalesce(t.name, s.name) from requirements q join skills s on s.id = q.skill_id
        left join skills t on t.id = s.merged_into_id
        where q.role_id = w.id and s.status <> 'draft' and (${someOf(words, sql`s.search`)} or exists (
          select from skill_aliases n where n.skill_id = s.id and ${someOf(words, sql`n.search`)}))
        order by q.importance desc, s.name limit 1) as skill,
      (select t.name from role_technologies t where t.role_id = w.id and ${someOf(words, sql`t.search`)}
        order by (t.hot or t.in_demand) desc, t.name limit 1) as technology
    from wanted w`);
  return new Map(
    rows.flatMap((row) => {
      const reason = reasonOf(row);
      return reason ? [[row.id, reason] as const] : [];
    }),
  );
}

const allOf = (words: readonly Sought[], column: SQL, weight: "" | "A" = ""): SQL =>
  sql.join(
    words.map((word) => sql`${column} @@ ${anyOf(everyForm(word), weight)}::tsquery`),
    sql` and `,
  );

const someOf = (words: readonly Sought[], column: SQL): SQL =>
  sql`${column} @@ ${anyOf(words.flatMap(everyForm))}::tsquery`;

function reasonOf({ alias, skill, technology }: Row): MatchReason | null {
  if (alias) return { kind: "alias", name: alias };
  if (skill) return { kind: "skill", name: skill };
  return technology ? { kind: "technology", name: technology } : null;
}
