import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** Published skills by name and when each was last published; a part of them. */
export async function readChangedSkills({ limit, offset = 0 }: { limit: number; offset?: number }) {
  const rows = await db.execute<{ slug: string; at: Date | string }>(sql`
    select s.slug, coalesce(v.at, s.created_at) as at from skills s
    left join (select skill_id, max(published_at) as at from skill_revisions group by skill_id) v on v.skill_id = s.id
    where s.status = 'published' order by s.name, s.id limit ${limit} offset ${offset}`);
  return rows.map(({ slug, at }) => ({ slug, changedAt: new Date(at) }));
}
