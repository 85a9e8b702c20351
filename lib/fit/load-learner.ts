import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { evidence, interestResults, preferenceSets, skills } from "@/db/schema";
import type { LearnerPreferences } from "@/db/schema/profiles";
import { type LearnerState, newestPerKind, type StatedEvidence } from "./learner-state";
import type { EvidenceKind, Interests, Preferences } from "./scoring/types";

/** The newest rows of a learner that count, as a snapshot names them; null where there is none yet. */
export type Counted = {
  /** Greatest id of the learner's evidence, withdrawals included. */
  evidenceThrough: number | null;
  interestResultId: number | null;
  preferenceSetId: number | null;
};

/** A statement that was carried from a merged skill to the one that took its place; `from` is the row it follows. */
export type Carried = StatedEvidence & { from: number };

/** `carried` are all such statements of the learner's ledger; left out = none. */
export type LoadedLearner = { state: LearnerState; counted: Counted; carried?: readonly Carried[] };

/** One row of a learner's ledger: a statement, or with `withdrawsId` the withdrawal of one. */
export type LedgerRow = {
  id: number;
  skill: string;
  kind: EvidenceKind;
  level: number | null;
  withdrawsId: number | null;
  /** The statement about a merged skill that this one was carried over from. */
  mergedFrom?: number | null;
  at: string;
};

const NOTHING: LoadedLearner = {
  state: { evidence: [], interests: null, preferences: null },
  counted: { evidenceThrough: null, interestResultId: null, preferenceSetId: null },
};

/** What the fit reads of a learner: evidence that stands, the newest interests, the newest preferences. */
export async function loadLearnerState(tx: Executor, learnerId: number): Promise<LearnerState> {
  return (await loadLearner(tx, learnerId)).state;
}

/** `loadLearnerState`, and which rows it counted. */
export async function loadLearner(tx: Executor, learnerId: number): Promise<LoadedLearner> {
  return (await loadLearners(tx, [learnerId])).get(learnerId) ?? NOTHING;
}

/** `loadLearner` for many learners in three queries, by learner id; people without any row are there too. */
export async function loadLearners(tx: Executor, learnerIds: readonly number[]): Promise<Map<number, LoadedLearner>> {
  if (learnerIds.length === 0) return new Map();
  const ledgers = await loadLedgers(tx, learnerIds);
  const interests = await newestInterests(tx, learnerIds);
  const preferences = await newestPreferences(tx, learnerIds);
  return new Map(
    learnerIds.map((id) => {
      const ledger = ledgers.get(id) ?? [];
      const result = interests.get(id);
      const set = preferences.get(id);
      const state = {
        evidence: standingEvidence(ledger),
        interests: result?.interests ?? null,
        preferences: set ? scoredPreferences(set.preferences) : null,
      };
      const counted = {
        evidenceThrough: ledger.at(-1)?.id ?? null,
        interestResultId: result?.id ?? null,
        preferenceSetId: set?.id ?? null,
      };
      return [id, { state, counted, carried: carriedIn(ledger) }];
    }),
  );
}

/** Every row of the learners' ledgers, in the order they were written. */
export async function loadLedgers(tx: Executor, learnerIds: readonly number[]): Promise<Map<number, LedgerRow[]>> {
  const rows = await tx
    .select({
      learnerId: evidence.learnerId,
      id: evidence.id,
      skill: skills.slug,
      kind: evidence.kind,
      level: evidence.level,
      withdrawsId: evidence.withdrawsId,
      mergedFrom: sql<number | null>`(${evidence.detail}->>'mergedFrom')::float8`,
      at: evidence.at,
    })
    .from(evidence)
    .innerJoin(skills, eq(skills.id, evidence.skillId))
    .where(inArray(evidence.learnerId, [...learnerIds]))
    .orderBy(asc(evidence.id));
  const ledgers = new Map<number, LedgerRow[]>();
  for (const { learnerId, at, ...row } of rows) {
    const ledger = ledgers.get(learnerId);
    const read = { ...row, at: at.toISOString() };
    if (ledger) ledger.push(read);
    else ledgers.set(learnerId, [read]);
  }
  return ledgers;
}

/** What of a ledger counts, as it stood when `through` was its newest row; rows after it are not known yet. */
export function standingEvidence(ledger: readonly LedgerRow[], through = Number.POSITIVE_INFINITY): StatedEvidence[] {
  const known = ledger.filter(({ id }) => id <= through);
  const withdrawn = new Set(known.map(({ withdrawsId }) => withdrawsId));
  return newestPerKind(
    known.flatMap(({ id, skill, kind, level, at }) =>
      level === null || withdrawn.has(id) ? [] : [{ id, skill, kind, level, at }],
    ),
  );
}

/** Statements that were carried over from merged skills, in the order they were written, as far as `through`. */
export function carriedIn(ledger: readonly LedgerRow[], through = Number.POSITIVE_INFINITY): Carried[] {
  return ledger.flatMap(({ id, skill, kind, level, at, mergedFrom }) =>
    level === null || id > through || mergedFrom === null || mergedFrom === undefined
      ? []
      : [{ id, skill, kind, level, at, from: mergedFrom }],
  );
}

/** The preferences that a score reads. Without an answer about a trait there is no word of traits at all. */
export function scoredPreferences({ jobZone, payFloor, traits = {} }: LearnerPreferences): Preferences {
  const two = { jobZone: jobZone ?? null, payFloor: payFloor ?? null };
  return Object.keys(traits).length === 0 ? two : { ...two, traits };
}

type Newest<T> = Map<number, { id: number } & T>;

async function newestInterests(tx: Executor, learnerIds: readonly number[]): Promise<Newest<{ interests: Interests }>> {
  const rows = await tx
    .select({ learnerId: interestResults.learnerId, id: interestResults.id, interests: interestResults.interests })
    .from(interestResults)
    .where(inArray(interestResults.learnerId, [...learnerIds]))
    .orderBy(asc(interestResults.id));
  return new Map(rows.map(({ learnerId, ...row }) => [learnerId, row]));
}

async function newestPreferences(
  tx: Executor,
  learnerIds: readonly number[],
): Promise<Newest<{ preferences: LearnerPreferences }>> {
  const rows = await tx
    .select({ learnerId: preferenceSets.learnerId, id: preferenceSets.id, preferences: preferenceSets.preferences })
    .from(preferenceSets)
    .where(inArray(preferenceSets.learnerId, [...learnerIds]))
    .orderBy(asc(preferenceSets.id));
  return new Map(rows.map(({ learnerId, ...row }) => [learnerId, row]));
}
