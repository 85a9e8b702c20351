import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";

/** Published courses in catalog order and when each was last published; a part of them. */
export async function readChangedCourses({ limit, offset = 0 }: { limit: number; offset?: number }) {
  const rows = await db.execute<{ slug: string; at: Date | string }>(sql`
    select c.slug, coalesce(v.at, c.published_at, c.created_at) as at from courses c
    left join (select course_id, max(edited_at) as at from course_revisions where state = 'published' group by course_id) v
      on v.course_id = c.id
    where c.status = 'published' order by c.position, c.id limit ${limit} offset ${offset}`);
  return rows.map(({ slug, at }) => ({ slug, changedAt: new Date(at) }));
}
