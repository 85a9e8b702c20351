import type { Executor } from "@/db/client";
import { copyField, copyIn } from "@/db/copy";
import type { SnapshotRow } from "./chain";

const COLUMNS = [
  ["learner_id", "learnerId"],
  ["role_id", "roleId"],
  ["event_id", "eventId"],
  ["model_version_id", "modelVersionId"],
  ["role_revision", "roleRevision"],
  ["catalog_release", "catalogRelease"],
  ["restated", "restated"],
  ["components", "components"],
  ["enough", "enough"],
  ["overall", "overall"],
  ["skill", "skill"],
  ["interest", "interest"],
  ["preference", "preference"],
  ["readiness", "readiness"],
  ["low", "low"],
  ["high", "high"],
  ["coverage", "coverage"],
  ["own_change", "ownChange"],
  ["role_change", "roleChange"],
  ["time_change", "timeChange"],
  ["evidence_through", "evidenceThrough"],
  ["interest_result_id", "interestResultId"],
  ["preference_set_id", "preferenceSetId"],
  ["at", "at"],
] as const satisfies readonly (readonly [string, keyof SnapshotRow])[];

const COPY = `copy fit_snapshots (inputs, parts, ${COLUMNS.map(([name]) => name).join(", ")}) from stdin`;

/** Rows that are sent in one piece: enough to keep the server busy, few enough to begin early. */
const PIECE = 64;

/** Writes snapshots by COPY, in the order given, working out the next ones while the server takes in the last. */
export async function copySnapshots(tx: Executor, rows: Iterable<SnapshotRow>): Promise<void> {
  await copyIn(tx, COPY, pieces(rows));
}

function* pieces(rows: Iterable<SnapshotRow>): Iterable<string> {
  let text = "";
  let held = 0;
  for (const row of rows) {
    text += line(row);
    held += 1;
    if (held < PIECE) continue;
    yield text;
    text = "";
    held = 0;
  }
  if (held > 0) yield text;
}

function line(row: SnapshotRow): string {
  let text = `${copyField(JSON.stringify(row.inputs))}\t${copyField(JSON.stringify(row.parts))}`;
  for (const [, key] of COLUMNS) text += `\t${copyField(row[key])}`;
  return `${text}\n`;
}
