import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** A hash of every row that names a person: columns that reference users, and the person's own row. */
export async function rowsOf(userId: number): Promise<string> {
  const columns = await db.execute<{ place: string; name: string }>(sql`
    select format('%I.%I', n.nspname, c.relname) as place, a.attname as name
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
    where k.contype = 'f' and k.confrelid = 'users'::regclass
    union select 'public.users', 'id'
    order by 1, 2`);
  const parts = columns.map(
    ({ place, name }) =>
      `select '${place}.${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as state from ${place} t where ${name} = ${Number(userId)}`,
  );
  const rows = await db.execute<{ name: string; state: string }>(sql.raw(`${parts.join(" union all ")} order by 1`));
  return JSON.stringify(rows);
}
