import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { inBatches } from "../batches";
import type { Applying } from "../release";
import { rescoreFor } from "../rescore";
import type { BlsPlan } from "./plan";
import { FACT_COMMON, factKey } from "./wanted";

/**
 * Writes a plan made in the same transaction: facts, and for roles whose pay moved a revision that has their followers scored
 * again. A changed fact is a new row that names the old one, which is retired; so is one that is gone. Facts of editors and of
 * the first catalog stay.
 */
export async function applyBls(tx: Transaction, plan: BlsPlan, applying: Applying): Promise<void> {
  await writeFacts(tx, plan, applying);
  await writeRevisions(tx, plan, applying);
}

async function writeFacts(tx: Transaction, plan: BlsPlan, { at, onProgress }: Applying): Promise<void> {
  const moment = at.toISOString();
  const gone = plan.roles.flatMap(({ role, facts }) =>
    [...facts.changed, ...facts.removed].map((fact) => ({ id: role.factIds.get(factKey(fact)) })),
  );
  await inBatches(gone, (json) =>
    tx.execute(sql`update facts f set retired_at = ${moment}::timestamptz
      from json_to_recordset(${json}::text::json) as x(id bigint) where f.id = x.id`),
  );
  const rows = plan.roles.flatMap(({ role, facts }) =>
    [...facts.added, ...facts.changed].map((fact) => ({
      role_id: role.id,
      replaces_id: role.factIds.get(factKey(fact)) ?? null,
      position: fact.position,
      kind: fact.kind,
      measure: fact.measure,
      value: fact.value,
      text_value: fact.textValue,
      unit: fact.unit,
      comparison: fact.comparison,
      top_coded: fact.topCoded,
      occupation: fact.occupationAsNamed,
      period: fact.period,
      source: fact.source,
      review_by: fact.reviewBy,
      note: fact.note,
    })),
  );
  const { geography, publisher, url } = FACT_COMMON;
  await inBatches(
    rows,
    (json) =>
      tx.execute(sql`
        insert into facts (role_id, replaces_id, position, kind, measure, value, text_value, unit, comparison, top_coded,
          occupation_as_named, geography, period, source, publisher, url, review_by, note, origin, created_at)
        select role_id, replaces_id, position, kind, measure, value, text_value, unit, comparison, top_coded, occupation,
          ${geography}, period, source, ${publisher}, ${url}, review_by, note, 'import', ${moment}::timestamptz
        from json_to_recordset(${json}::text::json) as x(role_id bigint, replaces_id bigint, position int, kind text,
          measure text, value float8, text_value text, unit text, comparison float8, top_coded bool, occupation text,
          period text, source text, review_by date, note text)`),
    (done) => onProgress("Writing facts", done, rows.length),
  );
}

async function writeRevisions(tx: Transaction, plan: BlsPlan, { actorId, at, onProgress }: Applying): Promise<void> {
  const moved = plan.roles.flatMap(({ role, scored, changes }) =>
    scored === null ? [] : [{ role_id: role.id, revision: role.revision + 1, scored, changes }],
  );
  await inBatches(
    moved,
    async (json) => {
      await tx.execute(sql`
        insert into role_revisions (role_id, revision, scored, origin, release, changes, published_by, published_at)
        select role_id, revision, scored, 'import', ${`BLS ${plan.period}`}, changes, ${actorId}::bigint,
          ${at.toISOString()}::timestamptz
        from json_to_recordset(${json}::text::json) as x(role_id bigint, revision int, scored jsonb, changes jsonb)`);
      await tx.execute(sql`
        update roles r set revision = x.revision, published_at = ${at.toISOString()}::timestamptz
        from json_to_recordset(${json}::text::json) as x(role_id bigint, revision int) where r.id = x.role_id`);
    },
    (done) => onProgress("Writing revisions", done, moved.length),
  );
  await rescoreFor(
    tx,
    plan.roles.flatMap(({ role, scored }) =>
      scored === null
        ? []
        : [
            {
              roleId: role.id,
              detail: { roleTitle: role.title, revision: role.revision + 1, projections: plan.period },
            },
          ],
    ),
    { actorId, at },
  );
}
