import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Executor } from "@/db/client";
import { followedRoles, skills } from "@/db/schema";
import { titleText } from "@/lib/courses/text";
import { stampOf } from "@/lib/editor/stamp";
import { agedLearner, type ScorableRole, scorableRole } from "@/lib/fit/chain";
import { newestPerKind, type StatedEvidence } from "@/lib/fit/learner-state";
import { loadLearners } from "@/lib/fit/load-learner";
import { type LoadedRole, loadRolesById } from "@/lib/fit/load-roles";
import { currentModel, type LoadedModel } from "@/lib/fit/model";
import { type PreparedLearner, scoreAll } from "@/lib/fit/scoring/score";
import type { RoleInput } from "@/lib/fit/scoring/types";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { mayEdit, NO_SKILL } from "../edit/held";
import { documentOf, readDraft, readStoredSkill, type StoredSkill } from "../edit/store";
import {
  countOpenDisputes,
  learnersSpokenOf,
  readAsking,
  readDraftsNaming,
  readStanding,
  readTouchedCourses,
  type StandingStatement,
} from "./read";
import { fatesOf, gainedNames, mergeRefusal } from "./rules";

/** What merging one skill into another does. Points of overall fit. */
export type MergePreview = {
  from: StoredSkill;
  into: StoredSkill;
  seen: string;
  seenInto: string;
  /** Why it cannot be done, as a sentence; null when it can. */
  refusal: string | null;
  /** Names that the skill that stays gains. */
  names: string[];
  roles: { slug: string; title: string; status: string; before: string | null; after: string }[];
  courses: { slug: string; title: string; status: string }[];
  /** Drafts of roles and courses that are rewritten, and whether a draft of the skill itself is lost. */
  drafts: { roles: number; courses: number; own: boolean };
  learners: number;
  statements: number;
  disputes: number;
  fits: FitEffect;
};

/** Fits of followed roles: looked at, moved, and by how much in the middle, at least and at most; 0 where none moves. */
export type FitEffect = { pairs: number; moved: number; learners: number; median: number; low: number; high: number };

const NO_EFFECT: FitEffect = { pairs: 0, moved: 0, learners: 0, median: 0, low: 0, high: 0 };
const BATCH = 500;
const ALMOST = 1e-9;
/** Rows that a merge writes come after all that are there. */
const AFTER_ALL = 2 ** 50;

/** What merging would do, read at one moment; nothing is written. */
export async function previewMerge(viewer: Viewer, skillId: number, intoId: number): Promise<MergePreview> {
  mayEdit(viewer);
  return db.transaction((tx) => readPreview(tx, skillId, intoId), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
}

async function readPreview(tx: Executor, skillId: number, intoId: number): Promise<MergePreview> {
  const [from, into] = [await readStoredSkill(tx, skillId), await readStoredSkill(tx, intoId)];
  if (!from || !into) throw new AppError("not_found", NO_SKILL);
  const [draft, draftInto] = [await readDraft(tx, from.id), await readDraft(tx, into.id)];
  const refusal = mergeRefusal(from, into);
  const roles = await readAsking(tx, from.id, into.id);
  const courses = await readTouchedCourses(tx, from.id);
  const naming = await readDraftsNaming(tx, from.slug);
  const learners = await learnersSpokenOf(tx, from.id);
  const said = await readStanding(tx, from.id);
  return {
    from,
    into,
    seen: stampOf(from, draft),
    seenInto: stampOf(into, draftInto),
    refusal,
    names: gainedNames(await documentOf(tx, into.id), await documentOf(tx, from.id)),
    roles: roles.map(({ slug, title, status, from: asked, into: other }) => ({
      slug,
      title,
      status,
      before: other ? askedText(other) : null,
      after: askedText({
        importance: Math.max(asked.importance, other?.importance ?? 0),
        level: Math.max(asked.level, other?.level ?? 0),
      }),
    })),
    courses: courses.map((course) => ({ slug: course.slug, title: titleText(course), status: course.status })),
    drafts: { roles: naming.ofRoles.length, courses: naming.ofCourses.length, own: draft !== null },
    learners: learners.length,
    statements: said.length,
    disputes: await countOpenDisputes(tx, from.id),
    fits:
      refusal === null
        ? await fitsMoved(tx, { from, into, asking: roles.map(({ id }) => id), learners, said })
        : NO_EFFECT,
  };
}

const plain = (value: number): string => String(Math.round(value * 10) / 10);
const askedText = ({ importance, level }: { importance: number; level: number }): string =>
  `importance ${plain(importance)}, level ${plain(level)}`;

type Two = { from: StoredSkill; into: StoredSkill };

/** Scores everybody whose fit it can move, before and after, by the scoring function itself. */
async function fitsMoved(
  tx: Executor,
  { from, into, asking, learners, said }: Two & { asking: number[]; learners: number[]; said: StandingStatement[] },
): Promise<FitEffect> {
  const pairs = await concernedPairs(tx, asking, learners);
  if (pairs.size === 0) return NO_EFFECT;
  const loaded = await currentModel(tx);
  const tables = await tablesOf(tx, [...new Set([...pairs.values()].flat())], { from, into }, loaded);
  const bySpeaker = byLearner(said);
  const other = byLearner(await readStanding(tx, into.id, learners));
  const points: number[] = [];
  const moving = new Set<number>();
  let looked = 0;
  const ids = [...pairs.keys()];
  const at = now();
  for (let start = 0; start < ids.length; start += BATCH) {
    const known = await loadLearners(tx, ids.slice(start, start + BATCH));
    for (const [learnerId, learner] of known) {
      const before = agedLearner(learner, at, loaded).prepared;
      const carried = afterMerge(bySpeaker.get(learnerId) ?? [], other.get(learnerId) ?? [], { from, into });
      const kept = learner.state.evidence.filter(({ skill }) => skill !== from.slug && skill !== into.slug);
      const own = learner.state.evidence.filter(({ skill }) => skill === into.slug);
      const evidence = newestPerKind([...kept, ...own, ...carried]);
      const after = agedLearner({ ...learner, state: { ...learner.state, evidence } }, at, loaded).prepared;
      for (const roleId of pairs.get(learnerId) ?? []) {
        const table = tables.get(roleId);
        if (!table) continue;
        looked += 1;
        const [was, is] = [overallOn(table.before, before, loaded), overallOn(table.after, after, loaded)];
        if (was === null || is === null || Math.abs(is - was) <= ALMOST) continue;
        points.push(is - was);
        moving.add(learnerId);
      }
    }
  }
  return { pairs: looked, moved: points.length, learners: moving.size, ...spread(points) };
}

function byLearner(rows: readonly StandingStatement[]): Map<number, StandingStatement[]> {
  const groups = new Map<number, StandingStatement[]>();
  for (const row of rows) {
    const group = groups.get(row.learnerId);
    if (group) group.push(row);
    else groups.set(row.learnerId, [row]);
  }
  return groups;
}

/** Followed published roles by learner: of those spoken of, and of those who follow a role that asks for the skill. */
async function concernedPairs(
  tx: Executor,
  asking: readonly number[],
  learners: readonly number[],
): Promise<Map<number, number[]>> {
  const list = (ids: readonly number[]) => sql`${`{${ids.join()}}`}::bigint[]`;
  const rows = await tx
    .select({ learnerId: followedRoles.learnerId, roleId: followedRoles.roleId })
    .from(followedRoles)
    .where(sql`${followedRoles.learnerId} = any(${list(learners)}) or ${followedRoles.roleId} = any(${list(asking)})`)
    .orderBy(followedRoles.learnerId, followedRoles.roleId);
  const pairs = new Map<number, number[]>();
  for (const { learnerId, roleId } of rows) pairs.set(learnerId, [...(pairs.get(learnerId) ?? []), roleId]);
  return pairs;
}

type Tables = { before: ScorableRole; after: ScorableRole };

async function tablesOf(
  tx: Executor,
  roleIds: readonly number[],
  two: Two,
  loaded: LoadedModel,
): Promise<Map<number, Tables>> {
  const roles = await loadRolesById(tx, roleIds);
  return new Map(
    roles.map(({ id, revision, input }: LoadedRole): [number, Tables] => {
      const before = scorableRole(id, revision, input, loaded);
      const merged = mergedInput(input, two);
      return [id, { before, after: merged === input ? before : scorableRole(id, revision + 1, merged, loaded) }];
    }),
  );
}

function mergedInput(input: RoleInput, { from, into }: Two): RoleInput {
  const old = input.requirements.find(({ skill }) => skill === from.slug);
  if (!old) return input;
  const other = input.requirements.find(({ skill }) => skill === into.slug);
  const rest = input.requirements.filter((row) => row !== old && row !== other);
  const stated = other && other.level >= old.level ? other : old;
  const importance = Math.max(old.importance, other?.importance ?? 0);
  return { ...input, requirements: [...rest, { ...stated, skill: into.slug, importance }] };
}

/** The statements that a merge would write, as the score reads them. */
function afterMerge(
  said: readonly StandingStatement[],
  other: readonly StandingStatement[],
  { into }: Two,
): StatedEvidence[] {
  return fatesOf(said, other).flatMap(({ statement, saidBy }) => {
    const { id, kind, level, at } = statement;
    return saidBy === null ? [{ id: AFTER_ALL + id, skill: into.slug, kind, level, at: at.toISOString() }] : [];
  });
}

function overallOn(role: ScorableRole, learner: PreparedLearner, { model }: LoadedModel): number | null {
  const [fit] = scoreAll(role.index, learner, model);
  return fit?.enough ? fit.overall : null;
}

function spread(points: readonly number[]): Pick<FitEffect, "median" | "low" | "high"> {
  if (points.length === 0) return { median: 0, low: 0, high: 0 };
  const sorted = points.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return {
    median: sorted.length % 2 === 1 ? high : (low + high) / 2,
    low: sorted[0] ?? 0,
    high: sorted.at(-1) ?? 0,
  };
}

export type MergeTarget = { id: number; name: string };

/** The skill to merge and the public skills it could be merged into, by name. Throws not_found when there is no such skill. */
export async function mergeTargets(
  viewer: Viewer,
  skillId: number,
): Promise<{ skill: StoredSkill; targets: MergeTarget[] }> {
  mayEdit(viewer);
  const skill = await readStoredSkill(db, skillId);
  if (!skill) throw new AppError("not_found", NO_SKILL);
  const rows = await db
    .select({ id: skills.id, name: skills.name })
    .from(skills)
    .where(eq(skills.status, "published"))
    .orderBy(sql`lower(${skills.name})`);
  return { skill, targets: rows.filter(({ id }) => id !== skillId) };
}
