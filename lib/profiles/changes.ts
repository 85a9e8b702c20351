import "server-only";
import { and, asc, desc, eq, inArray, isNull, notExists, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Executor } from "@/db/client";
import { evidence, followedRoles, interestResults, preferenceSets } from "@/db/schema";
import type { LearnerPreferences } from "@/db/schema/profiles";
import type { RoleInterests } from "@/db/schema/roles";
import type { FitEventDetail } from "@/lib/fit/events";
import { recordFitEvent } from "@/lib/fit/record";
import { traitOf } from "@/lib/roles/trait-words";

/** Whose profile, who does it, and when: the demo seed passes past moments. */
export type Change = { learnerId: number; actorId: number; at: Date };

export type Moved = { roleId: number; before: number | null; after: number | null }[];

export type Rating = { skillId: number; name: string; level: number | null };

/** Names of skills an event keeps; its count says how many there were. */
const NAMED = 5;

/**
 * States the ratings that differ from the learner's own current ones; null takes a rating back. One fit event for all of them,
 * none when nothing differs. Levels 0..5 in half steps.
 */
export async function writeRatings(
  tx: Executor,
  { learnerId, actorId, at }: Change,
  ratings: readonly Rating[],
): Promise<{ changed: Rating[]; moved: Moved }> {
  const held = await standingSelfRatings(
    tx,
    learnerId,
    ratings.map((rating) => rating.skillId),
  );
  const changed = ratings.filter((rating) => rating.level !== (held.get(rating.skillId)?.level ?? null));
  if (changed.length === 0) return { changed: [], moved: [] };
  await tx.insert(evidence).values(
    changed.flatMap(({ skillId, level }): (typeof evidence.$inferInsert)[] => {
      const row = { learnerId, skillId, kind: "self" as const, statedBy: actorId, at };
      if (level !== null) return [{ ...row, level, withdrawsId: null }];
      return (held.get(skillId)?.ids ?? []).map((withdrawsId) => ({ ...row, level: null, withdrawsId }));
    }),
  );
  const names = changed.map((rating) => rating.name);
  const [only] = changed;
  const withdrawn = changed.length === 1 && only?.level === null;
  const { moved } = await recordFitEvent(tx, {
    learnerId,
    actorId,
    at,
    kind: withdrawn ? "evidence_withdrawn" : "skills_rated",
    detail: withdrawn ? { skillName: only.name } : { count: changed.length, skills: names.slice(0, NAMED) },
  });
  return { changed: [...changed], moved };
}

/** The learner's own ratings that nobody took back, per skill: the newest one's level, and the ids of all of them. */
async function standingSelfRatings(
  tx: Executor,
  learnerId: number,
  skillIds: readonly number[],
): Promise<Map<number, { level: number; ids: number[] }>> {
  if (skillIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: evidence.id, skillId: evidence.skillId, level: evidence.level })
    .from(evidence)
    .where(
      and(eq(evidence.learnerId, learnerId), inArray(evidence.skillId, [...skillIds]), ...isStandingSelfRating(tx)),
    )
    .orderBy(asc(evidence.at), asc(evidence.id));
  const held = new Map<number, { level: number; ids: number[] }>();
  for (const { id, skillId, level } of rows) {
    held.set(skillId, { level: level ?? 0, ids: [...(held.get(skillId)?.ids ?? []), id] });
  }
  return held;
}

/** Conditions on `evidence`: an own rating that no later row takes back. */
export function isStandingSelfRating(tx: Executor): SQL[] {
  const taking = alias(evidence, "taking");
  return [
    eq(evidence.kind, "self"),
    isNull(evidence.withdrawsId),
    notExists(tx.select({ id: taking.id }).from(taking).where(eq(taking.withdrawsId, evidence.id))),
  ];
}

/** Where six interests come from: a form of the quiz with its answers, numbers set by hand, or numbers alone. */
export type InterestOrigin = { form: "short" | "full"; answers: readonly number[] } | { form: "profile" | null };

/** Adds one result, 0..100 per type; earlier results stay as history. */
export async function writeInterests(
  tx: Executor,
  { learnerId, actorId, at }: Change,
  interests: RoleInterests,
  origin: InterestOrigin = { form: null },
): Promise<Moved> {
  const answers = "answers" in origin ? [...origin.answers] : null;
  await tx.insert(interestResults).values({ learnerId, interests, form: origin.form, answers, at });
  const source = origin.form === "profile" ? "profile" : "quiz";
  const { moved } = await recordFitEvent(tx, { learnerId, actorId, at, kind: "interests_set", detail: { source } });
  return moved;
}

/**
 * Adds a preference set when it differs from the newest one; null when it does not. It is an event of the fit only when what the
 * fit reads of it differs: another budget moves nothing.
 */
export async function writePreferences(
  tx: Executor,
  { learnerId, actorId, at }: Change,
  preferences: LearnerPreferences,
): Promise<Moved | null> {
  const newest = await newestPreferences(tx, learnerId);
  if (newest && samePreferences(newest, preferences)) return null;
  await tx.insert(preferenceSets).values({ learnerId, preferences, at });
  if (sameForFit(newest, preferences)) return [];
  const detail = preferencesDetail(newest, preferences);
  const { moved } = await recordFitEvent(tx, { learnerId, actorId, at, kind: "preferences_set", detail });
  return moved;
}

/** The preferences a learner saved last, or null. */
export async function newestPreferences(tx: Executor, learnerId: number): Promise<LearnerPreferences | null> {
  const [newest] = await tx
    .select({ preferences: preferenceSets.preferences })
    .from(preferenceSets)
    .where(eq(preferenceSets.learnerId, learnerId))
    .orderBy(desc(preferenceSets.id))
    .limit(1);
  return newest?.preferences ?? null;
}

/** Names the answers about traits of work when nothing else that the fit reads is different. */
function preferencesDetail(
  before: LearnerPreferences | null,
  after: LearnerPreferences,
): FitEventDetail["preferences_set"] {
  if (!sameForFit(before, { ...after, traits: before?.traits })) return {};
  const [old = {}, now = {}] = [before?.traits, after.traits];
  const changed = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter((key) => old[key] !== now[key]);
  return { answers: changed.map((key) => ({ about: traitOf(key)?.name ?? key, answer: now[key] ?? null })) };
}

/** The fit reads the job zone, the pay floor and the traits; nothing set and nothing asked for are one. */
const sameForFit = (a: LearnerPreferences | null, b: LearnerPreferences): boolean =>
  (a?.jobZone ?? null) === b.jobZone && (a?.payFloor ?? null) === b.payFloor && sameTraits(a?.traits, b.traits);

function sameTraits(a: LearnerPreferences["traits"] = {}, b: LearnerPreferences["traits"] = {}): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((trait) => a[trait] === b[trait]);
}

function samePreferences(a: LearnerPreferences, b: LearnerPreferences): boolean {
  const list = (values: readonly string[]) => values.toSorted().join();
  return (
    a.hoursPerWeek === b.hoursPerWeek &&
    a.budgetMinor === b.budgetMinor &&
    a.jobZone === b.jobZone &&
    a.payFloor === b.payFloor &&
    sameTraits(a.traits, b.traits) &&
    list(a.formats) === list(b.formats) &&
    list(a.schedules) === list(b.schedules)
  );
}

/** Follows a role that is not followed yet and stores its first fit. */
export async function writeFollow(
  tx: Executor,
  { learnerId, actorId, at }: Change,
  role: { id: number; title: string; target: boolean },
): Promise<{ moved: Moved }> {
  await tx.insert(followedRoles).values({ learnerId, roleId: role.id, target: role.target, followedAt: at });
  return recordFitEvent(tx, {
    learnerId,
    actorId,
    at,
    kind: "role_followed",
    detail: { roleTitle: role.title },
    roleIds: [role.id],
  });
}
