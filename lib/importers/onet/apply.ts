import "server-only";
import { inArray, isNotNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { roles, skills } from "@/db/schema";
import { byKey } from "@/lib/fit/scoring/sum";
import { inBatches, type OnProgress } from "../batches";
import { rescoreFor } from "../rescore";
import { ensureStatistics } from "./model";
import type { OnetPlan } from "./plan";
import type { RolePlan } from "./role-plan";
import { type Ids, writeRows } from "./write-rows";

/**
 * Writes a plan made in the same transaction: skills, roles with all their rows, revisions, and the re-scoring of whoever follows
 * a role whose requirements, interests or job zone moved. `actorId` null = a command of the server.
 */
export async function applyOnet(
  tx: Transaction,
  plan: OnetPlan,
  { actorId, at, onProgress }: { actorId: number | null; at: Date; onProgress: OnProgress },
): Promise<void> {
  await insertSkills(tx, plan);
  await onProgress("Writing roles", 0, plan.roles.length);
  await insertRoles(tx, plan, at);
  await updateRoles(tx, plan, at);
  await confirmRoles(tx, plan);
  const ids = await readIds(tx);
  await writeRows(tx, plan.roles, ids, onProgress);
  await ensureStatistics(tx, plan, at);
  await insertRevisions(tx, plan, ids, { actorId, at, onProgress });
  await queueRescoring(tx, plan, { actorId, at });
}

/** The part of a role's content that says how many duties are central; nothing where that is not told. */
const core = sql`case when core_duties is null then '{}'::jsonb else jsonb_build_object('coreDuties', core_duties) end`;

async function insertSkills(tx: Transaction, plan: OnetPlan): Promise<void> {
  if (plan.skills.length > 0) await tx.insert(skills).values(plan.skills);
}

async function insertRoles(tx: Transaction, plan: OnetPlan, at: Date): Promise<void> {
  const created = plan.roles.filter(({ current }) => current === null);
  const rows = created
    .toSorted((a, b) => byKey(a.wanted.title, b.wanted.title))
    .map((role, place) => ({ ...roleRow(role, plan.release), slug: role.slug, position: plan.firstPosition + place }));
  await inBatches(rows, (json) =>
    tx.execute(sql`
      insert into roles (slug, title, status, curated, onet_code, onet_title, onet_release, one_line, summary, content,
        interests, job_zone, revision, position, published_at, created_at)
      select slug, title, status, false, code, title, release, one_line, summary,
        jsonb_build_object('workSetting', '', 'duties', duties, 'day', '[]'::jsonb,
          'enter', jsonb_build_object('startingOut', '', 'someExperience', '', 'changingCareer', ''),
          'questions', '[]'::jsonb, 'editorNotes', '[]'::jsonb, 'payDifference', null) || ${core},
        interests, job_zone, 1, position, case when status = 'published' then ${at.toISOString()}::timestamptz end,
        ${at.toISOString()}::timestamptz
      from json_to_recordset(${json}::text::json) as x(slug text, title text, status text, code text, release text,
        one_line text, summary text, duties jsonb, core_duties int, interests jsonb, job_zone int, position int)`),
  );
}

async function updateRoles(tx: Transaction, plan: OnetPlan, at: Date): Promise<void> {
  const rows = plan.roles.flatMap((role) =>
    role.current === null ? [] : [{ ...roleRow(role, plan.release), id: role.current.id, revision: role.revision }],
  );
  await inBatches(rows, (json) =>
    tx.execute(sql`
      update roles r
      set title = x.title, onet_title = x.title, onet_release = x.release, status = x.status, one_line = x.one_line,
        summary = x.summary, content = jsonb_set(r.content, '{duties}', x.duties) - 'coreDuties' || ${core}, interests = x.interests,
        job_zone = x.job_zone, revision = coalesce(x.revision, r.revision),
        published_at = case when x.revision is null then r.published_at else ${at.toISOString()}::timestamptz end
      from json_to_recordset(${json}::text::json) as x(id bigint, title text, status text, release text, one_line text,
        summary text, duties jsonb, core_duties int, interests jsonb, job_zone int, revision int)
      where r.id = x.id`),
  );
}

function roleRow({ wanted, status }: RolePlan, release: string) {
  const { code, title, oneLine: one_line, summary, duties, interests, jobZone: job_zone } = wanted;
  const core_duties = wanted.coreDuties;
  return { code, title, status, release, one_line, summary, duties, core_duties, interests, job_zone };
}

async function confirmRoles(tx: Transaction, { confirmed, release }: OnetPlan): Promise<void> {
  if (confirmed.length === 0) return;
  await tx.update(roles).set({ onetRelease: release }).where(inArray(roles.id, confirmed));
}

async function readIds(tx: Transaction): Promise<Ids> {
  const there = await tx.select({ id: roles.id, code: roles.onetCode }).from(roles).where(isNotNull(roles.onetRelease));
  const all = await tx.select({ id: skills.id, slug: skills.slug }).from(skills);
  const [byCode, bySlug] = [
    new Map(there.map((row) => [row.code, row.id])),
    new Map(all.map((row) => [row.slug, row.id])),
  ];
  return {
    roleId: (code) => known(byCode.get(code), `the role ${code}`),
    skillId: (slug) => known(bySlug.get(slug), `the skill ${slug}`),
  };
}

function known(id: number | undefined, what: string): number {
  if (id === undefined) throw new Error(`The import names ${what}, which is not in the catalog.`);
  return id;
}

type Writing = { actorId: number | null; at: Date };

async function insertRevisions(
  tx: Transaction,
  plan: OnetPlan,
  ids: Ids,
  { actorId, at, onProgress }: Writing & { onProgress: OnProgress },
): Promise<void> {
  const rows = plan.roles.flatMap(({ wanted, revision, scored, changes }) =>
    revision === null ? [] : [{ role_id: ids.roleId(wanted.code), revision, scored, changes }],
  );
  await inBatches(
    rows,
    (json) =>
      tx.execute(sql`insert into role_revisions (role_id, revision, scored, origin, release, changes, published_by, published_at)
        select role_id, revision, scored, 'import', ${plan.release}, changes, ${actorId}::bigint, ${at.toISOString()}::timestamptz
        from json_to_recordset(${json}::text::json) as x(role_id bigint, revision int, scored jsonb, changes jsonb)`),
    (done) => onProgress("Writing revisions", done, rows.length),
  );
}

async function queueRescoring(tx: Transaction, plan: OnetPlan, { actorId, at }: Writing): Promise<void> {
  const revised = plan.roles.flatMap(({ current, wanted, revision, scoredChanged }) =>
    current === null || revision === null || !scoredChanged
      ? []
      : [{ roleId: current.id, detail: { roleTitle: wanted.title, revision, release: plan.release } }],
  );
  await rescoreFor(tx, revised, { actorId, at });
}
