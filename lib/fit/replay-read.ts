import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import type { FitEventKind } from "@/db/enums";
import { fitEvents, fitSnapshots, interestResults, preferenceSets } from "@/db/schema";
import type { Counted, LedgerRow } from "./load-learner";
import { loadLedgers, scoredPreferences } from "./load-learner";
import type { Interests, Preferences } from "./scoring/types";

type Columns = typeof fitSnapshots.$inferSelect;

/** A stored snapshot with its event and whatever of the learner's ledger it may have counted. */
export type StoredSnapshot = Omit<Columns, "createdAt"> & {
  event: { learnerId: number | null; kind: FitEventKind; at: Date };
  ledger: readonly LedgerRow[];
  /** The result and the set that it names; undefined when they are not the learner's. */
  interests: Interests | null | undefined;
  preferences: Preferences | null | undefined;
};

const PAGE = 400;

/** Every stored snapshot, chain after chain and each in its order, a page at a time; of one learner when given. */
export async function* storedSnapshots(tx: Executor, learnerId?: number): AsyncGenerator<StoredSnapshot> {
  let after = [0, 0, 0];
  for (;;) {
    const page = await readPage(tx, after, learnerId);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = [last.learnerId, last.roleId, last.id];
  }
}

async function readPage(tx: Executor, after: readonly number[], learnerId?: number): Promise<StoredSnapshot[]> {
  const { learnerId: learner, roleId: role, id } = fitSnapshots;
  const rows = await tx
    .select({
      snapshot: fitSnapshots,
      event: { learnerId: fitEvents.learnerId, kind: fitEvents.kind, at: fitEvents.at },
    })
    .from(fitSnapshots)
    .innerJoin(fitEvents, eq(fitEvents.id, fitSnapshots.eventId))
    .where(
      and(
        sql`(${learner}, ${role}, ${id}) > (${after[0]}, ${after[1]}, ${after[2]})`,
        learnerId === undefined ? undefined : eq(learner, learnerId),
      ),
    )
    .orderBy(asc(learner), asc(role), asc(id))
    .limit(PAGE);
  const snapshots = rows.map((row) => row.snapshot);
  const ledgers = await loadLedgers(tx, [...new Set(snapshots.map((row) => row.learnerId))]);
  const named = await namedRows(tx, snapshots);
  return rows.map(({ snapshot: { createdAt: _, ...snapshot }, event }) => ({
    ...snapshot,
    event,
    ledger: ledgers.get(snapshot.learnerId) ?? [],
    interests: snapshot.interestResultId === null ? null : named.interests.get(keyOf(snapshot, "interestResultId")),
    preferences: snapshot.preferenceSetId === null ? null : named.preferences.get(keyOf(snapshot, "preferenceSetId")),
  }));
}

type Named = Counted & { learnerId: number };

const keyOf = (row: Named, column: "interestResultId" | "preferenceSetId") => `${row.learnerId} ${row[column]}`;

async function namedRows(tx: Executor, snapshots: readonly Named[]) {
  const ids = (column: keyof Counted) => [...new Set(snapshots.flatMap((row) => row[column] ?? []))];
  const results = await tx
    .select({ id: interestResults.id, learnerId: interestResults.learnerId, interests: interestResults.interests })
    .from(interestResults)
    .where(inArray(interestResults.id, ids("interestResultId")));
  const sets = await tx
    .select({ id: preferenceSets.id, learnerId: preferenceSets.learnerId, preferences: preferenceSets.preferences })
    .from(preferenceSets)
    .where(inArray(preferenceSets.id, ids("preferenceSetId")));
  return {
    interests: new Map(results.map((row) => [`${row.learnerId} ${row.id}`, row.interests])),
    preferences: new Map(sets.map((row) => [`${row.learnerId} ${row.id}`, scoredPreferences(row.preferences)])),
  };
}
