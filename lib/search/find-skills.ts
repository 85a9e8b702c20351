import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { skillHref } from "@/lib/skills/text";
import { ALSO_CALLED } from "./text";
import { anyOf, everyForm, wholeForms } from "./tsquery";
import type { Sought } from "./understand";
import type { Hit } from "./view";

type Row = { slug: string; name: string; description: string; alias: string | null; score: number; total: number };

/** Published skills that have a name with every word: their own, another, or one of a skill merged into them. Best first. */
export async function findSkills(
  words: readonly Sought[],
  limit: number,
): Promise<{ hits: Hit[]; total: number; best: number }> {
  const all = sql.join(
    words.map((word) => sql`search @@ ${anyOf(everyForm(word))}::tsquery`),
    sql` and `,
  );
  const whole = sql.join(
    words.map((word) => sql`(search @@ ${anyOf(wholeForms(word))}::tsquery)::int`),
    sql` + `,
  );
  const letters = words.reduce((sum, { typed }) => sum + typed.length + 1, -1);
  const worth = (name: SQL, most: number) =>
    sql`${most}::float8 + ${whole} + 5 * ${most}::float8 * least(1, ${letters}::float8 / length(${name}))`;
  const rows = await db.execute<Row>(sql`
    with named as (
      select coalesce(s.merged_into_id, s.id) as id, case when s.merged_into_id is not null then s.name end as alias,
        ${worth(sql`s.name`, 1)} as score
      from skills s where s.status <> 'draft' and ${all}
      union all
      select coalesce(s.merged_into_id, s.id), n.alias, n.score
      from (select skill_id, alias, ${worth(sql`alias`, 0.9)} as score from skill_aliases where ${all}) n
      join skills s on s.id = n.skill_id and s.status <> 'draft'
    ),
    best as (select distinct on (id) id, alias, score from named order by id, score desc, alias nulls first)
    select s.slug, s.name, s.description, b.alias, b.score, count(*) over ()::int as total
    from best b join skills s on s.id = b.id and s.status = 'published'
    order by b.score desc, s.name limit ${limit}`);
  return {
    total: rows[0]?.total ?? 0,
    best: rows[0]?.score ?? 0,
    hits: rows.map(({ slug, name, description, alias }) => ({
      kind: "skill",
      title: name,
      line: description,
      href: skillHref(slug),
      reason: alias === null ? null : `${ALSO_CALLED}${alias}`,
    })),
  };
}
