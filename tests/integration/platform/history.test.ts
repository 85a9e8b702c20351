import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { databaseCode } from "@/lib/platform/errors";
import { make } from "../../support/make";

const HISTORY = [
  "audit",
  "evidence",
  "fit_events",
  "fit_snapshots",
  "interest_results",
  "model_versions",
  "preference_sets",
  "reviews",
  "role_documents",
  "role_revisions",
  "skill_revisions",
] as const;

/** SQLSTATE restrict_violation, which the append-only trigger raises. */
const APPEND_ONLY = "23001";

const refusalOf = (statement: string): Promise<string | null> =>
  db.execute(sql.raw(statement)).then(
    () => null,
    (error: unknown) => databaseCode(error),
  );

const countOf = async (table: string): Promise<number> => {
  const [row] = await db.execute<{ rows: number }>(sql.raw(`select count(*)::int as rows from ${table}`));
  return row?.rows ?? 0;
};

/** One row in each history table, of people of this test alone. */
async function writeHistory(): Promise<void> {
  const { mentorship, mentor, learner } = await make.mentorship();
  const people = { mentor: mentor.id, learner: learner.id };
  await db.execute(sql`insert into audit (actor, action, subject, subject_id) values ('test', 'looked', 'user', '1')`);
  await db.execute(sql`insert into interest_results (learner_id, interests) values (${people.learner}, '{}')`);
  await db.execute(sql`insert into preference_sets (learner_id, preferences) values (${people.learner}, '{}')`);
  await db.execute(
    sql`insert into role_documents (role_id, revision, document) values ((select min(id) from roles), 1, '{}')`,
  );
  await db.execute(
    sql`insert into skill_revisions (skill_id, revision, document) values ((select min(id) from skills), 1, '{}')`,
  );
  await db.execute(sql`
    with said as (
      insert into evidence (learner_id, skill_id, kind, level)
      values (${people.learner}, (select min(id) from skills), 'mentor', 3) returning id, skill_id
    )
    insert into reviews (mentorship_id, mentor_id, learner_id, skill_id, verdict, level, note, evidence_id)
    select ${mentorship.id}, ${people.mentor}, ${people.learner}, skill_id, 'confirmed', 3, 'Seen at work.', id from said`);
  await db.execute(sql`
    with happened as (
      insert into fit_events (learner_id, kind) values (${people.learner}, 'mentor_review') returning id
    )
    insert into fit_snapshots (learner_id, role_id, event_id, model_version_id, role_revision, catalog_release,
      inputs, parts, components, enough, coverage)
    select ${people.learner}, (select min(id) from roles), id, (select min(id) from model_versions), 1, 1,
      '{}', '{}', 'S', false, 0 from happened`);
}

describe("What has happened cannot be changed afterwards", () => {
  beforeAll(writeHistory);

  it("guards every table of history that the schema names", async () => {
    const rows = await db.execute<{ name: string }>(
      sql`select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
        join pg_proc p on p.oid = t.tgfoid where p.proname = 'refuse_change' order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...HISTORY, "course_revisions", "facts"].sort());
  });

  for (const table of HISTORY) {
    it(`${table}: nobody edits, deletes or empties it, and all its rows are still there`, async () => {
      const before = await countOf(table);
      expect(before).toBeGreaterThan(0);
      const [column] = await db.execute<{ name: string }>(
        sql`select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 1 and not attisdropped limit 1`,
      );
      expect(await refusalOf(`update ${table} set ${column?.name} = ${column?.name}`)).toBe(APPEND_ONLY);
      expect(await refusalOf(`delete from ${table}`)).toBe(APPEND_ONLY);
      expect(await refusalOf(`truncate ${table} cascade`)).toBe(APPEND_ONLY);
      expect(await countOf(table)).toBe(before);
    });
  }

  it("course_revisions: what was published stays, a draft may change and go", async () => {
    const [published] = await db.execute<{ id: string; course_id: string }>(
      sql`select id, course_id from course_revisions where state = 'published' limit 1`,
    );
    const change = `update course_revisions set document = '{}' where id =`;
    expect(await refusalOf(`${change} ${published?.id}`)).toBe(APPEND_ONLY);
    expect(await refusalOf(`delete from course_revisions where id = ${published?.id}`)).toBe(APPEND_ONLY);
    const [draft] = await db.execute<{ id: string }>(
      sql`insert into course_revisions (course_id, state, document) values (${published?.course_id}::bigint, 'draft', '{}') returning id`,
    );
    expect(await refusalOf(`${change} ${draft?.id}`)).toBeNull();
    expect(await refusalOf(`delete from course_revisions where id = ${draft?.id}`)).toBeNull();
  });

  it("facts: a figure stays as it was written; it may be retired once and stand elsewhere on its page", async () => {
    const [fact] = await db.execute<{ id: string }>(sql`select id from facts where value is not null limit 1`);
    const change = (what: string) => refusalOf(`update facts set ${what} where id = ${fact?.id}`);
    expect(await change("value = value + 1")).toBe(APPEND_ONLY);
    expect(await change("source = 'somebody else'")).toBe(APPEND_ONLY);
    expect(await refusalOf(`delete from facts where id = ${fact?.id}`)).toBe(APPEND_ONLY);
    expect(await refusalOf("truncate facts cascade")).toBe(APPEND_ONLY);
    expect(await change("position = position + 1")).toBeNull();
    expect(await change("retired_at = now()")).toBeNull();
    expect(await change("retired_at = null")).toBe(APPEND_ONLY);
  });

  it("takes a statement back only for the same person and skill", async () => {
    const [one, other] = [await make.learner(), await make.learner()];
    const [said] = await db.execute<{ id: string }>(
      sql`insert into evidence (learner_id, skill_id, kind, level) values (${one.id}, (select min(id) from skills), 'self', 2) returning id`,
    );
    const takeBack = (learnerId: number, skill: "min" | "max") =>
      db
        .execute(
          sql`insert into evidence (learner_id, skill_id, kind, withdraws_id)
            values (${learnerId}, (select ${sql.raw(skill)}(id) from skills), 'self', ${said?.id}::bigint)`,
        )
        .then(
          () => "taken back",
          (error: unknown) => databaseCode(error),
        );
    expect(await takeBack(other.id, "min")).toBe("23514");
    expect(await takeBack(one.id, "max")).toBe("23514");
    expect(await takeBack(one.id, "min")).toBe("taken back");
  });
});
