import { type Figure, medianMs } from "./report";
import { inventRoles } from "./scoring";
import { bulk, type Scratch } from "./scratch";

const BUDGET = { at: "most", value: 20 } as const;

/** (e) The first page of the ranked list for a learner with 25 ratings, with every role of the catalog scored and read. */
export async function benchExplore(scratch: Scratch): Promise<Figure[]> {
  const sql = bulk(scratch.url);
  try {
    const [{ count: before = "0" } = {}] = await sql<
      { count: string }[]
    >`select count(*) from roles where status = 'published'`;
    const imported = Number(before) >= 800;
    if (!imported) await addRoles(sql, 900);
    await sql`vacuum analyze`;
    const viewer = await makeLearner(sql);
    const { exploreFits } = await import("@/lib/fit/explore");
    const { NO_FILTER } = await import("@/lib/fit/explore-input");
    const first = await exploreFits(viewer, NO_FILTER);
    if (first.state !== "scored") throw new Error("The list was not scored.");
    const note = `${first.found} roles, ${imported ? "imported" : "900 of them invented: no import in this run"}`;
    const value = await medianMs(() => exploreFits(viewer, NO_FILTER), { rounds: 41, warm: 15 });
    const { nearMe } = await import("@/lib/fit/near");
    const { NEAR_FIRST } = await import("@/lib/fit/near-input");
    await sql`
      insert into profiles (user_id, current_role_id)
      select ${viewer.userId}, id from roles where slug = 'front-end-developer'
      on conflict (user_id) do update set current_role_id = excluded.current_role_id`;
    const near = await nearMe(viewer, NEAR_FIRST);
    if (near.state !== "found") throw new Error("Nothing was held against the current role.");
    const nearValue = await medianMs(() => nearMe(viewer, NEAR_FIRST), { rounds: 41, warm: 15 });
    const nearNote = `${near.found} of them pay more or grow faster`;
    return [
      { part: "e", name: "ranked list for a learner, server time", value, unit: "ms", budget: BUDGET, note },
      {
        part: "e",
        name: "roles near a learner, server time",
        value: nearValue,
        unit: "ms",
        budget: BUDGET,
        note: nearNote,
      },
    ];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

type Sql = ReturnType<typeof bulk>;

async function addRoles(sql: Sql, count: number): Promise<void> {
  const slugs = await sql<
    { slug: string; element: string }[]
  >`select slug, onet_element as element from skills where onet_element is not null`;
  const slugOf = new Map(slugs.map(({ slug, element }) => [element, slug]));
  for (const role of inventRoles(count)) {
    const scored = {
      requirements: role.requirements.flatMap(({ skill, importance, level, se }) => {
        const slug = slugOf.get(skill);
        return slug ? [{ skill: slug, importance, level: Math.min(5, level / 1.4), onetLevel: level, se }] : [];
      }),
      interests: role.interests,
      jobZone: role.jobZone,
      wage: null,
    };
    await sql`
      with made as (
        insert into roles (slug, title, status, curated, one_line, summary, content, interests, job_zone, position)
        values (${role.id}, ${`Role ${role.id}`}, 'published', false, 'Invented', 'Invented',
          (select content from roles order by id limit 1), ${sql.json(scored.interests)}, ${role.jobZone}, 1000)
        returning id)
      insert into role_revisions (role_id, revision, scored) select id, 1, ${sql.json(scored as never)} from made`;
  }
}

async function makeLearner(sql: Sql) {
  const [person] = await sql<{ id: string }[]>`
    insert into users (email, name, account_role, status, email_verified_at)
    values ('explorer@example.org', 'Explorer', 'learner', 'active', now()) returning id`;
  const userId = Number(person?.id);
  await sql`
    insert into evidence (learner_id, skill_id, kind, level, at)
    select ${userId}, id, 'self', (id % 11) / 2.0, now() - interval '40 days' from skills where onet_element is not null
    order by id limit 25`;
  await sql`
    insert into interest_results (learner_id, interests)
    values (${userId}, ${sql.json({ R: 40, I: 80, A: 50, S: 20, E: 30, C: 75 })})`;
  const name = "Explorer";
  const email = "explorer@example.org";
  return {
    kind: "viewer" as const,
    userId,
    name,
    email,
    accountRole: "learner" as const,
    timeZone: "UTC",
    sessionId: 0,
  };
}
