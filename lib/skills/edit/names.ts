import "server-only";
import { sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { AppError, type FieldErrors } from "@/lib/platform/errors";
import { keyOfName, type SkillDocument } from "./document";

/**
 * Refuses a name or another name that stands for another skill already, published or waiting as a draft: whoever searches for it
 * would find two. Those of merged skills belong to the skill that took their place.
 */
export async function refuseTakenNames(
  executor: Executor,
  skillId: number | null,
  { name, aliases }: Pick<SkillDocument, "name" | "aliases">,
): Promise<void> {
  const wanted = [...new Set([name, ...aliases].map(keyOfName))];
  const rows = await executor.execute<{ taken: string; name: string }>(sql`
    select lower(t.taken) as taken, t.name from (
      select s.id, s.name as taken, s.name from skills s where s.status <> 'merged'
      union all
      select s.id, a.alias, s.name from skill_aliases a join skills s on s.id = a.skill_id and s.status <> 'merged'
    ) t
    where t.id <> ${skillId ?? 0} and lower(t.taken) = any(${textArray(wanted)})`);
  const takenBy = new Map(rows.map((row) => [row.taken, row.name]));
  const fields: FieldErrors = {};
  const own = takenBy.get(keyOfName(name));
  if (own) fields.name = [taken(name, own)];
  const others = aliases.flatMap((alias) => {
    const by = takenBy.get(keyOfName(alias));
    return by ? [taken(alias, by)] : [];
  });
  if (others.length > 0) fields.aliases = others;
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "Some answers need another look.", fields);
}

const taken = (name: string, by: string): string =>
  keyOfName(name) === keyOfName(by)
    ? `There is a skill named ${by} already. If both are the same, merge them.`
    : `${name} is another name of ${by} already. Choose another, or merge the two.`;

/** Texts as an array of the database's own. */
const textArray = (values: readonly string[]) =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;
