import "server-only";
import { and, asc, count, eq, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { skillDrafts, skills } from "@/db/schema";
import type { Viewer } from "@/lib/platform/viewer";
import type { SkillEditQuery } from "../input";
import { named } from "../read-list";
import { mayEdit } from "./held";

const PAGE_SIZE = 25;

/** How alike two names are, 0..1, from which they may be one skill under two names. */
const ALIKE = 0.6;

const roleCount = sql<number>`(select count(*)::int from requirements q join roles r on r.id = q.role_id and r.status <> 'archived' where q.skill_id = skills.id)`;
const courseCount = sql<number>`(select count(*)::int from course_skills t join courses c on c.id = t.course_id and c.status <> 'archived' where t.skill_id = skills.id)`;
const learnerCount = sql<number>`(select count(distinct e.learner_id)::int from evidence e where e.skill_id = skills.id)`;
const unused = sql`not exists (select 1 from requirements q where q.skill_id = skills.id)
  and not exists (select 1 from course_skills t where t.skill_id = skills.id)
  and not exists (select 1 from prerequisite_skills p where p.skill_id = skills.id)`;

/** One page of all skills but merged ones, unless those are asked for, for the people who edit them. */
export async function skillsForEditing(viewer: Viewer, query: SkillEditQuery) {
  mayEdit(viewer);
  const where = and(
    named(query.q),
    query.kind ? eq(skills.kind, query.kind) : undefined,
    query.status === "merged" ? eq(skills.status, "merged") : ne(skills.status, "merged"),
    ofStatus(query.status),
  );
  const all = db.select({ total: count() }).from(skills).leftJoin(skillDrafts, eq(skillDrafts.skillId, skills.id));
  const [matching] = await all.where(where);
  const [waiting] = await db.select({ drafts: count(), ready: count(skillDrafts.readyAt) }).from(skillDrafts);
  const total = matching?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = await db
    .select({
      id: skills.id,
      slug: skills.slug,
      name: skills.name,
      kind: skills.kind,
      status: skills.status,
      revision: skills.revision,
      onet: isNotNull(skills.onetElement).mapWith(Boolean),
      draftWaiting: isNotNull(skillDrafts.skillId).mapWith(Boolean),
      ready: isNotNull(skillDrafts.readyAt).mapWith(Boolean),
      roles: roleCount,
      courses: courseCount,
      learners: learnerCount,
    })
    .from(skills)
    .leftJoin(skillDrafts, eq(skillDrafts.skillId, skills.id))
    .where(where)
    .orderBy(asc(sql`lower(skills.name)`), asc(skills.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  const alike = await readAlike(rows.map(({ id }) => id));
  return {
    rows: rows.map((row) => ({ ...row, alike: alike.get(row.id) ?? [] })),
    total,
    page,
    pages,
    drafts: waiting?.drafts ?? 0,
    ready: waiting?.ready ?? 0,
  };
}

export type SkillListRow = Awaited<ReturnType<typeof skillsForEditing>>["rows"][number];

function ofStatus(status: SkillEditQuery["status"]): SQL | undefined {
  switch (status) {
    case null:
    case "merged":
      return undefined;
    case "draft_waiting":
      return isNotNull(skillDrafts.skillId);
    case "ready":
      return isNotNull(skillDrafts.readyAt);
    case "unused":
      return unused;
    case "duplicate":
      return sql`exists (select 1 from skills other where ${isAlike(sql`other`)})`;
    default:
      return eq(skills.status, status);
  }
}

/** Another skill that stands, whose name or another name reads much like this one's. */
const isAlike = (other: SQL): SQL => sql`${other}.id <> skills.id and ${other}.status <> 'merged'
  and (similarity(${other}.name, skills.name) >= ${ALIKE}
    or lower(regexp_replace(${other}.name, '[^[:alnum:]]', '', 'g')) = lower(regexp_replace(skills.name, '[^[:alnum:]]', '', 'g'))
    or exists (select 1 from skill_aliases n where n.skill_id = ${other}.id and lower(n.alias) = lower(skills.name))
    or exists (select 1 from skill_aliases n where n.skill_id = skills.id and lower(n.alias) = lower(${other}.name)))`;

type Alike = { id: number; name: string };

async function readAlike(skillIds: readonly number[]): Promise<Map<number, Alike[]>> {
  if (skillIds.length === 0) return new Map();
  const rows = await db.execute<{ skill_id: string; id: string; name: string }>(sql`
    select skills.id as skill_id, other.id, other.name from skills join skills other on ${isAlike(sql`other`)}
    where skills.id = any(${`{${skillIds.join()}}`}::bigint[]) order by other.name, other.id`);
  const alike = new Map<number, Alike[]>();
  for (const row of rows) {
    const key = Number(row.skill_id);
    alike.set(key, [...(alike.get(key) ?? []), { id: Number(row.id), name: row.name }]);
  }
  return alike;
}
