import { type SQL, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import type { Previous } from "./chain";
import type { StoredInputs } from "./learner-state";

type Row = {
  learner_id: string;
  role_id: string;
  model_version_id: string;
  role_revision: number;
  overall: number | null;
  at_ms: number;
  inputs: string;
  evidence_through: string | null;
  interest_result_id: string | null;
  preference_set_id: string | null;
};

/** The newest snapshot of each of one learner's roles, by role id. */
export async function previousOfLearner(
  tx: Executor,
  learnerId: number,
  roleIds: readonly number[],
): Promise<Map<number, Previous>> {
  const rows = await newest(
    tx,
    sql`select ${learnerId}::bigint as learner_id, role_id from unnest(${bigints(roleIds)}) role_id`,
  );
  return new Map(rows.map((row) => [row.roleId, row]));
}

/** The newest snapshot of each pair of learner and role, in no order. */
export async function previousOfPairs(
  tx: Executor,
  pairs: readonly { learnerId: number; roleId: number }[],
): Promise<Previous[]> {
  const learners = bigints(pairs.map(({ learnerId }) => learnerId));
  const roles = bigints(pairs.map(({ roleId }) => roleId));
  return newest(tx, sql`select * from unnest(${learners}, ${roles}) as pair(learner_id, role_id)`);
}

async function newest(tx: Executor, pairs: SQL): Promise<Previous[]> {
  const rows = await tx.execute<Row>(sql`
    select pair.learner_id, pair.role_id, s.model_version_id, s.role_revision, s.overall,
      (extract(epoch from s.at) * 1000)::float8 as at_ms, s.inputs::text as inputs,
      s.evidence_through, s.interest_result_id, s.preference_set_id
    from (${pairs}) pair
    cross join lateral (
      select * from fit_snapshots f where f.learner_id = pair.learner_id and f.role_id = pair.role_id
      order by f.id desc limit 1
    ) s`);
  return rows.map((row) => ({
    learnerId: Number(row.learner_id),
    roleId: Number(row.role_id),
    modelVersionId: Number(row.model_version_id),
    roleRevision: row.role_revision,
    overall: row.overall,
    at: new Date(row.at_ms),
    inputs: JSON.parse(row.inputs) as StoredInputs,
    evidenceThrough: idOrNull(row.evidence_through),
    interestResultId: idOrNull(row.interest_result_id),
    preferenceSetId: idOrNull(row.preference_set_id),
  }));
}

/** Numbers as an array of the database's own. */
export function bigints(values: readonly number[]): SQL {
  return sql`${`{${values.join()}}`}::bigint[]`;
}

const idOrNull = (value: string | null): number | null => (value === null ? null : Number(value));
