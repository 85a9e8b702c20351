import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** A published role and when what its page says last changed. */
export type ChangedRole = { id: number; slug: string; title: string; changedAt: Date };

/** Published roles, last changed first; a part of them. Courses and other roles that a page names do not count as its change. */
export async function readChangedRoles({
  limit,
  offset = 0,
}: {
  limit: number;
  offset?: number;
}): Promise<ChangedRole[]> {
  const rows = await db.execute<{ id: number; slug: string; title: string; at: Date | string }>(sql`
    select r.id::int, r.slug, r.title, coalesce(greatest(v.at, f.at), r.published_at, r.created_at) as at
    from roles r
    left join (select role_id, max(published_at) as at from role_revisions group by role_id) v on v.role_id = r.id
    left join (select role_id, max(greatest(created_at, retired_at)) as at from facts group by role_id) f on f.role_id = r.id
    where r.status = 'published'
    order by at desc, r.id
    limit ${limit} offset ${offset}`);
  return rows.map(({ at, ...role }) => ({ ...role, changedAt: new Date(at) }));
}
