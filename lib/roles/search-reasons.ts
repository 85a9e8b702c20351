import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { beginning, normal } from "./search-score";

/** Why a role is in the results when its title does not say so. */
export type MatchReason = { kind: "alias" | "skill"; name: string };

const LIKE_ENOUGH = 0.35;

/**
 * For each role whose title lacks the words: another name that holds all of them or is nearest to the text, else a required
 * skill one of whose names begins with a word.
 */
export async function matchReasons(
  ids: readonly number[],
  words: readonly string[],
): Promise<Map<number, MatchReason>> {
  if (ids.length === 0 || words.length === 0) return new Map();
  const text = words.join(" ");
  const starts = sql`array[${sql.join(
    words.map((word) => sql`${beginning(word)}::text`),
    sql`, `,
  )}]`;
  const likeness = (name: SQL) => sql`similarity(${text}, ${normal(name)})`;
  const alias = sql`a.alias`;
  const rows = await db.execute<{ id: number; alias: string | null; skill: string | null }>(sql`
    select r.id::int as id,
      (select a.alias from role_aliases a
       where a.role_id = r.id and (${normal(alias)} like all (${starts})
         or ${likeness(alias)} > greatest(${LIKE_ENOUGH}::real, ${likeness(sql`r.title`)}))
       order by ${normal(alias)} like all (${starts}) desc, ${likeness(alias)} desc, a.alias limit 1) as alias,
      (select s.name from requirements q join skills s on s.id = q.skill_id
       where q.role_id = r.id and (${normal(sql`s.name`)} like any (${starts}) or exists (
         select 1 from skill_aliases n where n.skill_id = s.id and ${normal(sql`n.alias`)} like any (${starts})))
       order by q.importance desc, s.name limit 1) as skill
    from roles r
    where r.id in ${[...ids]} and not ${normal(sql`r.title`)} like all (${starts})
  `);
  const reasons = new Map<number, MatchReason>();
  for (const { id, alias: name, skill } of rows) {
    if (name) reasons.set(id, { kind: "alias", name });
    else if (skill) reasons.set(id, { kind: "skill", name: skill });
  }
  return reasons;
}
