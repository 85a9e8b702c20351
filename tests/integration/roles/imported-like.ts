import { sql } from "drizzle-orm";
import { db } from "../../../db/client";

/** The release of the invented occupations. */
export const RELEASE = "99.1";

/** What the occupations of a trade are called; every hundredth is a smith. */
export const TRADES = [
  "Glazier",
  "Cooper",
  "Farrier",
  "Thatcher",
  "Fletcher",
  "Chandler",
  "Wainwright",
  "Tanner",
  "Sawyer",
];

/**
 * Adds `count` published roles as an import would: no day, no ways in, no questions, all 68 elements asked for (fewer for
 * every fifth; none for every tenth), 40 tasks, 60 other names, 35 technologies, 12 related roles. Occupations are invented.
 */
export async function addImportedRoles(count: number): Promise<void> {
  await db.execute(sql`
    insert into roles (slug, title, status, curated, onet_code, onet_title, onet_release, one_line, summary, content, interests, job_zone, position, published_at)
    select 'invented-' || n, title, 'published', false, code, title, ${RELEASE}::text,
      'Makes and mends invented things of kind ' || n || '.', 'Makes and mends invented things of kind ' || n || '. Keeps its tools in order.',
      jsonb_build_object('workSetting', '', 'day', '[]'::jsonb, 'questions', '[]'::jsonb, 'editorNotes', '[]'::jsonb, 'payDifference', null,
        'enter', jsonb_build_object('startingOut', '', 'someExperience', '', 'changingCareer', ''),
        'duties', (select jsonb_agg('Do the invented task ' || t || ' of kind ' || n || '.' order by t) from generate_series(1, 40) t)),
      jsonb_build_object('R', 5, 'I', 4.5, 'A', 2, 'S', 1.5, 'E', 2, 'C', 3), 1 + n % 5, 1000 + n, now()
    from (select n, (${trades()})[1 + n % ${TRADES.length}::int] || ' ' || n as title,
      case when n = 1 then '15-1254.00' else '99-' || lpad(n::text, 4, '0') || '.00' end as code from generate_series(1, ${count}::int) n) made`);
  await db.execute(sql`
    insert into requirements (role_id, skill_id, importance, level, use, onet_level, onet_se)
    select r.id, s.id, 1 + (s.id * 7 + r.position) % 9 * 0.5, level, '', level * 1.4, 0.2
    from roles r cross join skills s cross join lateral (select 0.5 + (s.id * 3 + r.position) % 9 * 0.5 as level) l
    where r.onet_release = ${RELEASE} and s.onet_element is not null and r.position % 10 <> 0
      and (r.position % 5 <> 0 or s.id % 2 = 0)`);
  await db.execute(sql`
    insert into role_aliases (role_id, alias)
    select r.id, case when n = 1 then 'Quillwright of Kind ' || r.position else 'Other Name ' || n || ' of ' || r.title end
    from roles r cross join generate_series(1, 60) n where r.onet_release = ${RELEASE}`);
  await db.execute(sql`
    insert into role_technologies (role_id, name, category, hot, in_demand)
    select r.id, case when n = 1 then 'Zephyrion Suite' else 'Invented program ' || n || ' ' || r.position end,
      'Invented software ' || n % 6, n % 5 = 1, n % 7 = 1
    from roles r cross join generate_series(1, 35) n where r.onet_release = ${RELEASE} and (n > 1 or r.position % 50 = 1)`);
  await db.execute(sql`
    insert into related_roles (role_id, related_id, position, why, source)
    select r.id, o.id, o.position - r.position, '', 'onet' from roles r
    join roles o on o.onet_release = r.onet_release and o.position - r.position between 1 and 12
    where r.onet_release = ${RELEASE}`);
  await db.execute(sql`analyze roles, role_aliases, role_technologies, requirements`);
}

const trades = () =>
  sql`array[${sql.join(
    TRADES.map((trade) => sql`${trade}::text`),
    sql`, `,
  )}]`;
