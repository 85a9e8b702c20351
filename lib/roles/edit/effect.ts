import "server-only";
import { createHash } from "node:crypto";
import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { followedRoles } from "@/db/schema";
import { agedLearner, type ScorableRole, scorableRole } from "@/lib/fit/chain";
import { loadLearners } from "@/lib/fit/load-learner";
import { loadRolesById, readScoredRole } from "@/lib/fit/load-roles";
import { currentModel, type LoadedModel } from "@/lib/fit/model";
import { roleInputOf, type ScoredRole } from "@/lib/fit/scored-role";
import { bandOf } from "@/lib/fit/scoring/band";
import { type PreparedLearner, scoreAll } from "@/lib/fit/scoring/score";
import type { Band } from "@/lib/fit/scoring/types";
import { now } from "@/lib/platform/clock";
import type { RoleDocument } from "./document";
import { plainScored, sameScored, scoredOfDocument } from "./scored";

/** Most followers that are scored one by one; of more, a random sample of so many. */
export const MOST_SCORED = 5_000;
const BATCH = 500;
/** Scorings beside the whole that a page may wait for: changed requirements × followers. */
const MOST_SINGLE = 20_000;
const ALMOST = 1e-9;

/** Points of overall fit that a change of one requirement alone moves, in the middle of those it moves. */
export type SingleEffect = { skill: string; moved: number; median: number };

/** What publishing a document does to the fits of the role's followers. Points of overall. */
export type RoleEffect = {
  /** Names the change of what is scored: the same change has the same key. */
  key: string;
  /** Everybody who follows the role, and how many of them were scored: fewer only when they are a sample. */
  followers: number;
  scored: number;
  /** Of those scored: whose fit moves, and by how much. 0 when none does. */
  moved: number;
  median: number;
  low: number;
  high: number;
  /** Who leaves a band downwards, and who reaches one from below, by the band. */
  leaves: Partial<Record<Band, number>>;
  reaches: Partial<Record<Band, number>>;
  /** Who has no score any more, and who gets a first one. */
  lost: number;
  gained: number;
  /** By skill; empty where it would take too long. */
  singles: SingleEffect[];
};

/** One follower's fit before and after; null where there is no score. */
export type FollowerMove = { learnerId: number; before: number | null; after: number | null };

/**
 * The effect of a document by really scoring the followers of the published role against it. Reads only. Null when nothing that
 * the score reads differs, or the role is not public. A fit moves by the role alone: learners are taken as they are today.
 */
export async function effectOfRequirements(
  executor: Executor,
  roleId: number,
  document: RoleDocument,
): Promise<RoleEffect | null> {
  const compared = await comparison(executor, roleId, document);
  if (!compared) return null;
  const { before, after, singles, loaded, key } = compared;
  const followers = await countFollowers(executor, roleId);
  const learnerIds = await followersToScore(executor, roleId, followers);
  const cheap = singles.length > 1 && singles.length * learnerIds.length <= MOST_SINGLE ? singles : [];
  const moves: FollowerMove[] = [];
  const singleMoves = cheap.map((): number[] => []);
  for await (const { learnerId, learner } of preparedLearners(executor, learnerIds, loaded)) {
    const was = overallOn(before, learner, loaded);
    moves.push({ learnerId, before: was, after: overallOn(after, learner, loaded) });
    for (const [index, { role }] of cheap.entries()) {
      const alone = overallOn(role, learner, loaded);
      if (was !== null && alone !== null) singleMoves[index]?.push(alone - was);
    }
  }
  return {
    key,
    followers,
    scored: learnerIds.length,
    ...summaryOf(moves, loaded),
    singles: cheap.map(({ skill }, index) => {
      const points = (singleMoves[index] ?? []).filter(isMove);
      return { skill, moved: points.length, median: medianOf(points) };
    }),
  };
}

/** Names the change of what is scored that publishing a document would make, without scoring anybody; null when there is none. */
export async function effectKey(executor: Executor, roleId: number, document: RoleDocument): Promise<string | null> {
  return (await comparison(executor, roleId, document))?.key ?? null;
}

/** The fits of these learners before and after, in no order: what `effectOfRequirements` sums up. */
export async function foretoldMoves(
  executor: Executor,
  roleId: number,
  document: RoleDocument,
  learnerIds: readonly number[],
): Promise<FollowerMove[]> {
  const compared = await comparison(executor, roleId, document);
  if (!compared) return [];
  const { before, after, loaded } = compared;
  const moves: FollowerMove[] = [];
  for await (const { learnerId, learner } of preparedLearners(executor, learnerIds, loaded)) {
    const was = overallOn(before, learner, loaded);
    moves.push({ learnerId, before: was, after: overallOn(after, learner, loaded) });
  }
  return moves;
}

type Comparison = {
  key: string;
  loaded: LoadedModel;
  before: ScorableRole;
  after: ScorableRole;
  singles: { skill: string; role: ScorableRole }[];
};

async function comparison(executor: Executor, roleId: number, document: RoleDocument): Promise<Comparison | null> {
  const [role] = await loadRolesById(executor, [roleId]);
  const present = await readScoredRole(executor, roleId);
  if (!role || !present) return null;
  const next = scoredOfDocument(document, present.wage);
  const published = await publishedScored(executor, roleId, role.revision);
  if (published === null || sameScored(published, next)) return null;
  const loaded = await currentModel(executor);
  const input = (scored: ScoredRole) => roleInputOf(role.slug, role.input.curated, scored);
  return {
    key: keyOf(role.revision, next),
    loaded,
    before: scorableRole(roleId, role.revision, role.input, loaded),
    after: scorableRole(roleId, role.revision + 1, input(next), loaded),
    singles: singleChanges(published, next).map(({ skill, scored }) => ({
      skill,
      role: scorableRole(roleId, role.revision + 1, input(scored), loaded),
    })),
  };
}

async function publishedScored(executor: Executor, roleId: number, revision: number): Promise<ScoredRole | null> {
  const [row] = await executor.execute<{ scored: ScoredRole }>(
    sql`select scored from role_revisions where role_id = ${roleId} and revision = ${revision}`,
  );
  return row?.scored ?? null;
}

/** The key of a change: what was public before and what is scored after it. */
function keyOf(revision: number, next: ScoredRole): string {
  const hash = createHash("sha256")
    .update(JSON.stringify(plainScored(next)))
    .digest("hex");
  return `fit:${revision}:${hash.slice(0, 16)}`;
}

/** The published state with one requirement changed, for each that differs. */
function singleChanges(published: ScoredRole, next: ScoredRole): { skill: string; scored: ScoredRole }[] {
  const was = new Map(published.requirements.map((row) => [row.skill, row]));
  const is = new Map(next.requirements.map((row) => [row.skill, row]));
  const skills = [...new Set([...was.keys(), ...is.keys()])].sort();
  return skills.flatMap((skill) => {
    const [old, row] = [was.get(skill), is.get(skill)];
    if (JSON.stringify(rowKey(old)) === JSON.stringify(rowKey(row))) return [];
    const others = published.requirements.filter((one) => one.skill !== skill);
    return [{ skill, scored: { ...published, requirements: row ? [...others, row] : others } }];
  });
}

const rowKey = (row: ScoredRole["requirements"][number] | undefined) =>
  row && [row.importance, row.level, row.onetLevel ?? null, row.se ?? null];

async function countFollowers(executor: Executor, roleId: number): Promise<number> {
  const [row] = await executor
    .select({ followers: count() })
    .from(followedRoles)
    .where(eq(followedRoles.roleId, roleId));
  return row?.followers ?? 0;
}

/** All followers, or of too many a sample that is the same each time it is drawn. */
async function followersToScore(executor: Executor, roleId: number, followers: number): Promise<number[]> {
  const sampled = followers > MOST_SCORED;
  const rows = await executor
    .select({ id: followedRoles.learnerId })
    .from(followedRoles)
    .where(and(eq(followedRoles.roleId, roleId)))
    .orderBy(
      sampled ? sql`md5(${followedRoles.learnerId}::text || ' ' || ${roleId}::text)` : asc(followedRoles.learnerId),
    )
    .limit(MOST_SCORED);
  return rows.map(({ id }) => id);
}

async function* preparedLearners(
  executor: Executor,
  learnerIds: readonly number[],
  loaded: LoadedModel,
): AsyncGenerator<{ learnerId: number; learner: PreparedLearner }> {
  const at = now();
  for (let start = 0; start < learnerIds.length; start += BATCH) {
    const known = await loadLearners(executor, learnerIds.slice(start, start + BATCH));
    for (const [learnerId, learner] of known) yield { learnerId, learner: agedLearner(learner, at, loaded).prepared };
  }
}

function overallOn(role: ScorableRole, learner: PreparedLearner, { model }: LoadedModel): number | null {
  const [fit] = scoreAll(role.index, learner, model);
  return fit?.enough ? fit.overall : null;
}

const isMove = (points: number): boolean => Math.abs(points) > ALMOST;

function summaryOf(moves: readonly FollowerMove[], { model }: LoadedModel) {
  const scored = moves.flatMap(({ before, after }) => (before === null || after === null ? [] : [{ before, after }]));
  const points = scored.map(({ before, after }) => after - before).filter(isMove);
  const leaves: Partial<Record<Band, number>> = {};
  const reaches: Partial<Record<Band, number>> = {};
  for (const { before, after } of scored) {
    const [was, is] = [bandOf(before, model.parameters), bandOf(after, model.parameters)];
    if (was === is) continue;
    if (after < before) leaves[was] = (leaves[was] ?? 0) + 1;
    else reaches[is] = (reaches[is] ?? 0) + 1;
  }
  return {
    moved: points.length,
    median: medianOf(points),
    low: points.length > 0 ? points.reduce((least, one) => Math.min(least, one)) : 0,
    high: points.length > 0 ? points.reduce((most, one) => Math.max(most, one)) : 0,
    leaves,
    reaches,
    lost: moves.filter(({ before, after }) => before !== null && after === null).length,
    gained: moves.filter(({ before, after }) => before === null && after !== null).length,
  };
}

/** The middle of the numbers, between the two middle ones where there is none; 0 of none. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
