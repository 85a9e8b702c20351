import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { evidence, evidenceDisputes, fitEvents, fitRescores } from "@/db/schema";
import { queueRescores } from "@/lib/fit/queue-rescores";
import { countConcerned } from "@/lib/fit/rescore-merge";
import type { Merge } from "./move-catalog";
import type { StandingStatement } from "./read";
import { type Fate, fatesOf } from "./rules";

/** Rows of one INSERT. */
const BATCH = 2_000;

/**
 * Has every statement about the merged skill count for the one that stays: each is written again with its kind, level, moment and
 * author, naming the row it follows, and the old one is withdrawn. Nothing is changed or deleted, so earlier scores replay. The
 * caller holds the learners' rows. Returns how many were carried over.
 */
export async function carryEvidence(
  tx: Transaction,
  merge: Merge,
  { from, into }: { from: readonly StandingStatement[]; into: readonly StandingStatement[] },
): Promise<number> {
  const fates = fatesOf(from, into);
  const carried = fates.filter(({ saidBy }) => saidBy === null).map(({ statement }) => statement);
  const copies = (await freeCompletions(tx, carried, merge)).map((row) => copyOf(row, merge));
  for (const rows of pieces(copies)) await tx.insert(evidence).values(rows);
  for (const rows of pieces(from.map((row) => withdrawalOf(row, merge)))) await tx.insert(evidence).values(rows);
  await moveDisputes(tx, merge, fates);
  return carried.length;
}

/** A completion names an enrollment once for a skill: where the skill that stays has such a row, also a withdrawn one, the copy does without. */
async function freeCompletions(
  tx: Transaction,
  carried: readonly StandingStatement[],
  { into }: Merge,
): Promise<StandingStatement[]> {
  const rows = await tx
    .select({ enrollmentId: evidence.enrollmentId })
    .from(evidence)
    .where(and(eq(evidence.skillId, into.id), isNotNull(evidence.enrollmentId)));
  const named = new Set(rows.map(({ enrollmentId }) => enrollmentId));
  return carried.map((row) => (named.has(row.enrollmentId) ? { ...row, enrollmentId: null } : row));
}

function copyOf(row: StandingStatement, { into }: Merge): typeof evidence.$inferInsert {
  const { id, learnerId, kind, level, enrollmentId, statedBy, note, detail, at, createdAt } = row;
  const carried = { ...detail, mergedFrom: id };
  return { learnerId, skillId: into.id, kind, level, enrollmentId, statedBy, note, detail: carried, at, createdAt };
}

function withdrawalOf(row: StandingStatement, { into, actorId, at }: Merge): typeof evidence.$inferInsert {
  const { id, learnerId, skillId, kind } = row;
  const detail = { mergedInto: into.id } as object;
  return { learnerId, skillId, kind, level: null, withdrawsId: id, statedBy: actorId, detail, at };
}

function* pieces<T>(rows: readonly T[]): Iterable<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** Objections follow what they object to; one that would be the second open one on a statement is closed. */
async function moveDisputes(
  tx: Transaction,
  { from, into, at }: Merge,
  fates: readonly Fate<StandingStatement>[],
): Promise<void> {
  await tx.execute(sql`
    update evidence_disputes d set evidence_id = copy.id
    from evidence old, evidence copy
    where old.id = d.evidence_id and old.skill_id = ${from.id}
      and copy.learner_id = old.learner_id and copy.skill_id = ${into.id}
      and (copy.detail->>'mergedFrom')::bigint = old.id`);
  for (const { statement, saidBy } of fates) {
    if (saidBy === null) continue;
    const of = (evidenceId: number) =>
      and(eq(evidenceDisputes.evidenceId, evidenceId), eq(evidenceDisputes.status, "open"));
    if ((await tx.$count(evidenceDisputes, of(saidBy))) > 0) {
      await tx.update(evidenceDisputes).set({ status: "withdrawn", decidedAt: at }).where(of(statement.id));
    } else {
      await tx.update(evidenceDisputes).set({ evidenceId: saidBy }).where(of(statement.id));
    }
  }
}

/**
 * One event for all learners with statements about the merged skill, and the re-scoring of the roles they follow, in the background:
 * what was said of ten thousand people moves in one short transaction, and nobody's own saving waits for their snapshots.
 */
export async function recordMerge(tx: Transaction, { from, into, actorId, at }: Merge): Promise<void> {
  const detail = { from: from.name, into: into.name, fromId: from.id, intoId: into.id };
  const [event] = await tx
    .insert(fitEvents)
    .values({ learnerId: null, kind: "skills_merged", actorId, detail, at })
    .returning({ id: fitEvents.id });
  if (!event) throw new Error("The event was not written.");
  const total = await countConcerned(tx, from.id);
  const [rescore] = await tx
    .insert(fitRescores)
    .values({ eventId: event.id, roleId: null, total })
    .returning({ id: fitRescores.id });
  if (rescore) await queueRescores(tx, [rescore.id]);
}
