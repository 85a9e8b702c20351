import { createReadStream, createWriteStream, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import type { Figure } from "./report";
import { bulk, type Scratch } from "./scratch";

const BUDGET = { at: "least", value: 50 } as const;
const ROLE = "back-end-developer";
const ITEMS = 20;

/** Batches of a re-scoring after which COPY has its turn, so that a machine that is busy for a while slows both. */
const TURN = 5;

/**
 * (d) Scores the generated followers of a role again after an edit, snapshots written, and lets COPY alone write the very same
 * rows into a table with the same columns, indexes, checks, references and earlier rows: in turns, a few thousand rows each.
 */
export async function benchRescore(scratch: Scratch, followers: number): Promise<Figure[]> {
  const sql = bulk(scratch.url);
  const file = path.join(tmpdir(), `bearing-bench-${process.pid}.copy`);
  try {
    const roleId = await generate(sql, followers);
    const first = await wholeRescore(await revise(sql, roleId, 0.5));
    const second = await revise(sql, roleId, -0.5);
    await makeTwin(sql);
    const { rescoring, copying, bytes } = await inTurns(sql, scratch.url, second, file);
    await checkWritten(sql, second.eventId, followers);
    const rate = (seconds: number) => Math.round(followers / seconds);
    const share = (100 * copying) / rescoring;
    const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
    const each = `${Math.round(bytes / followers)} bytes each`;
    return [
      { part: "d", name: `${figure(followers)} followers scored for the first time`, value: rate(first), unit: "/s" },
      { part: "d", name: `${figure(followers)} followers scored again after a role edit`, value: rescoring, unit: "s" },
      { part: "d", name: "  snapshots a second, read, scored and written", value: rate(rescoring), unit: "/s" },
      { part: "d", name: `  COPY alone of the same rows (${each})`, value: rate(copying), unit: "/s" },
      { part: "d", name: "  share of COPY's rows a second", value: share, unit: "%", budget: BUDGET },
      { part: "d", name: "  peak memory of this process", value: peak, unit: "MB", budget: { at: "most", value: 512 } },
    ];
  } finally {
    await sql.end({ timeout: 5 });
    rmSync(file, { force: true });
  }
}

const figure = (count: number) => count.toLocaleString("en-US");

/** Learners who follow the role, with 20 statements each about skills that roles of the catalog ask for. */
async function generate(sql: postgres.Sql, followers: number): Promise<number> {
  const [role] = await sql<{ id: string }[]>`select id from roles where slug = ${ROLE}`;
  const roleId = Number(role?.id);
  await sql.unsafe(`alter table evidence disable trigger evidence_withdrawal`);
  await sql`
    insert into users (email, name, account_role, status, email_verified_at)
    select 'bench.' || n || '@example.org', 'Learner ' || n, 'learner', 'active', now() from generate_series(1, ${followers}::int) n`;
  await sql`insert into followed_roles (learner_id, role_id, target) select id, ${roleId}, true from users where email like 'bench.%'`;
  await sql`
    insert into interest_results (learner_id, interests, at)
    select id, jsonb_build_object('R', id * 7 % 101, 'I', id * 13 % 101, 'A', id * 17 % 101, 'S', id * 23 % 101,
      'E', id * 29 % 101, 'C', id * 31 % 101), now() - interval '200 days'
    from users where email like 'bench.%'`;
  await sql`
    insert into evidence (learner_id, skill_id, kind, level, at)
    select u.id, s.id, (array['self','self','self','course','mentor'])[1 + (u.id + s.place) % 5],
      ((u.id * 7 + s.place * 3) % 11) / 2.0, now() - ((u.id + s.place * 37) % 900) * interval '1 day'
    from users u cross join (
      select r.skill_id as id, row_number() over (order by r.role_id <> ${roleId}, r.skill_id) as place
      from (select distinct on (skill_id) skill_id, role_id from requirements order by skill_id, role_id <> ${roleId}) r
    ) s
    where u.email like 'bench.%' and s.place <= ${ITEMS}
    order by u.id, s.place`;
  await sql.unsafe(`alter table evidence enable trigger evidence_withdrawal`);
  await sql`vacuum analyze`;
  return roleId;
}

async function revise(sql: postgres.Sql, roleId: number, more: number) {
  const { db } = await import("@/db/client");
  const { recordRoleRevision } = await import("@/lib/fit/record");
  await sql`
    insert into role_revisions (role_id, revision, scored)
    select r.id, r.revision + 1, jsonb_set(v.scored, '{requirements}', (
      select jsonb_agg(jsonb_set(asked, '{level}', to_jsonb(greatest(0.5, least(5, (asked->>'level')::float8 + ${more}::float8)))))
      from jsonb_array_elements(v.scored->'requirements') asked))
    from roles r join role_revisions v on v.role_id = r.id and v.revision = r.revision where r.id = ${roleId}`;
  await sql`update roles set revision = revision + 1 where id = ${roleId}`;
  return db.transaction((tx) => recordRoleRevision(tx, { roleId, actorId: null, detail: {} }));
}

async function wholeRescore({ rescoreId }: { rescoreId: number }): Promise<number> {
  const { runRescore } = await import("@/lib/fit/rescore");
  const started = performance.now();
  await runRescore(rescoreId);
  return (performance.now() - started) / 1_000;
}

/** Seconds that each took, and the bytes of the rows in COPY's text format. */
async function inTurns(
  sql: postgres.Sql,
  url: string,
  { eventId, rescoreId }: { eventId: number; rescoreId: number },
  file: string,
): Promise<{ rescoring: number; copying: number; bytes: number }> {
  const { runRescore } = await import("@/lib/fit/rescore");
  let [rescoring, copying, bytes] = [0, 0, 0];
  let after = 0;
  await sql`checkpoint`;
  for (let more = true; more; ) {
    const started = performance.now();
    for (let batch = 0; batch < TURN && more; batch += 1) more = (await runRescore(rescoreId, { until: 0 })) === "more";
    rescoring += performance.now() - started;
    const [newest] = await sql<{ id: string | null }[]>`
      select max(id) as id from fit_snapshots where event_id = ${eventId} and id > ${after}`;
    if (newest?.id == null) continue;
    bytes += await saveRows(url, { eventId, after, through: Number(newest.id) }, file);
    after = Number(newest.id);
    copying += await copyAlone(sql, file);
  }
  return { rescoring: rescoring / 1_000, copying: copying / 1_000, bytes };
}

async function checkWritten(sql: postgres.Sql, eventId: number, followers: number): Promise<void> {
  const [row] = await sql<{ written: number; copied: number }[]>`
    select (select count(*)::int from fit_snapshots where event_id = ${eventId}) as written,
      (select count(*)::int from copied where event_id = ${eventId}) as copied`;
  if (row?.written === followers && row.copied === followers) return;
  throw new Error(`${row?.written} snapshots were written and ${row?.copied} copied, not ${followers}.`);
}

const COLUMNS = `learner_id, role_id, event_id, model_version_id, role_revision, catalog_release, restated, inputs, parts, components,
  enough, overall, skill, interest, preference, readiness, low, high, coverage, own_change, role_change, time_change,
  evidence_through, interest_result_id, preference_set_id, at`;

/** The table `copied`: fit_snapshots as it is now, with all that a row written there is checked against. */
async function makeTwin(sql: postgres.Sql): Promise<void> {
  await sql`create table copied (like fit_snapshots including all)`;
  const references = await sql<{ definition: string }[]>`
    select pg_get_constraintdef(oid) as definition from pg_constraint
    where conrelid = 'fit_snapshots'::regclass and contype = 'f'`;
  for (const { definition } of references) await sql.unsafe(`alter table copied add ${definition}`);
  await sql.unsafe(`insert into copied (${COLUMNS}) select ${COLUMNS} from fit_snapshots order by id`);
  await sql`vacuum analyze copied`;
  await sql`vacuum analyze fit_snapshots`;
}

/** Puts rows into a file, on a connection of its own: the driver does not free one that has been copied from. */
async function saveRows(
  url: string,
  { eventId, after, through }: { eventId: number; after: number; through: number },
  file: string,
): Promise<number> {
  const sql = bulk(url);
  try {
    const rows = `select ${COLUMNS} from fit_snapshots where event_id = ${eventId} and id > ${after} and id <= ${through} order by id`;
    const stream = await sql.unsafe(`copy (${rows}) to stdout`).readable();
    await pipeline(stream, createWriteStream(file));
    return statSync(file).size;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function copyAlone(sql: postgres.Sql, file: string): Promise<number> {
  const started = performance.now();
  const target = await sql.unsafe(`copy copied (${COLUMNS}) from stdin`).writable();
  await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), target);
  return performance.now() - started;
}
