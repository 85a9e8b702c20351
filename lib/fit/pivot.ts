import { type CourseOffer, gainsFor, weigh } from "./course-gains";
import { type AssumedEvidence, type LearnerState, learnerInput, withAssumed } from "./learner-state";
import { interestFit, profileOf } from "./scoring/interest";
import { levelNeeded, scaleToLevel } from "./scoring/levels";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import type { Fit, FitModel, RoleInput, RoleTable } from "./scoring/types";

/** Where a level comes from: shown by the person, or asked for by the role they come from. */
export type LevelFrom = "own" | "role";

/** One requirement of the target. Points are points of skill fit; carried and missing add up to what it is worth. */
export type PivotRow = {
  skill: string;
  /** Level 0..5 that meets it, in half steps. */
  needed: number;
  /** Level now, 0..5; null when neither shown nor asked for by the role before. */
  level: number | null;
  from: LevelFrom | null;
  carried: number;
  missing: number;
};

/** A course that closes part of the gap, after those before it. */
export type PivotCourse = {
  slug: string;
  title: string;
  /** Points of skill fit that it adds. */
  adds: number;
  /** Hours of work; null = its source does not state them. */
  hours: number | null;
  /** The person has every level and course it asks for by then. */
  ready: boolean;
  /** Skills of the target that it moves: level before and after, the largest gain first. */
  moves: readonly { skill: string; before: number | null; after: number }[];
};

export type Pivot = {
  /** All of the target's skill fit, and what of it is carried over and missing: carried + missing = whole within 1e-9. */
  whole: number;
  carried: number;
  missing: number;
  /** Of `carried`, what rests on the person's own evidence. */
  carriedOwn: number;
  /** Most to win first. */
  rows: readonly PivotRow[];
  courses: readonly PivotCourse[];
  /** Skill fit after all of the courses. */
  after: number;
  /** How alike the interests of the two roles are, 0..100, 50 = no relation; null where one has none. */
  interestsAlike: number | null;
};

export type TimedOffer = CourseOffer & {
  id: number;
  hours: number | null;
  /** Ids of the courses it builds on. */
  after: readonly number[];
};

/** Points a course must add to be named, and the most that are. */
const LEAST_GAIN = 0.5;
const MOST_COURSES = 6;
/** Six interests closer together than this are equal but for rounding. */
const FLAT = 1e-9;

/**
 * What somebody brings from one role to another. They count as rating themselves at each level the first role asks, except where
 * they have shown a level of their own (`own`, empty for a person nobody knows). Scored with fit-1 on skills alone, so that the
 * points are the target's skill fit. Null where either role has no skill profile.
 */
export function pivotOf(
  { from, to, own, offers }: { from: RoleInput; to: RoleInput; own: LearnerState; offers: readonly TimedOffer[] },
  at: Date,
  model: FitModel,
): Pivot | null {
  const table = buildRoleTable(to, model);
  const before = buildRoleTable(from, model);
  if (table.rows === null || before.rows === null) return null;
  const shown = new Set(own.evidence.map(({ skill }) => skill));
  const skillsOnly: LearnerState = { evidence: own.evidence, interests: null, preferences: null };
  const start = withAssumed(skillsOnly, assumedOf(from, shown), at);
  const assumed = new Set(assumedOf(from, shown).map(({ skill }) => skill));
  const fit = scored(table, start, at, model);
  const rows = fit.contributions
    .map(({ skill, need, level, points, gap }): PivotRow => {
      const known = level === null ? null : scaleToLevel(level);
      const source = shown.has(skill) ? "own" : assumed.has(skill) ? "role" : null;
      return { skill, needed: levelNeeded(need), level: known, from: source, carried: points, missing: gap };
    })
    .sort((a, b) => b.missing - a.missing || b.carried - a.carried || (a.skill < b.skill ? -1 : 1));
  const sum = (of: (row: PivotRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const { courses, after } = closing(table, start, fit, offers, at, model);
  return {
    whole: sum(({ carried, missing }) => carried + missing),
    carried: sum(({ carried }) => carried),
    missing: sum(({ missing }) => missing),
    carriedOwn: sum((row) => (row.from === "own" ? row.carried : 0)),
    rows,
    courses,
    after,
    interestsAlike: alike(from, to),
  };
}

/** What the first role asks, as somebody who meets all of it would rate themselves. */
function assumedOf({ requirements }: RoleInput, shown: ReadonlySet<string>): AssumedEvidence[] {
  return requirements.flatMap(({ skill, level, notRelevant }) =>
    level > 0 && !notRelevant && !shown.has(skill)
      ? [{ skill, kind: "self" as const, level: scaleToLevel(level) }]
      : [],
  );
}

const scored = (table: RoleTable, state: LearnerState, at: Date, model: FitModel): Fit =>
  scoreFit(table, learnerInput(state, at), model);

/** One course after the other, each time the one that adds most then; those the person is ready for go first. */
function closing(
  table: RoleTable,
  start: LearnerState,
  first: Fit,
  offers: readonly TimedOffer[],
  at: Date,
  model: FitModel,
): { courses: PivotCourse[]; after: number } {
  const courses: PivotCourse[] = [];
  const taken = new Set<number>();
  let state = start;
  let fit = first;
  while (courses.length < MOST_COURSES) {
    const left = offers
      .filter(({ id }) => !taken.has(id))
      .map((offer) => ({ ...offer, coursesDone: offer.coursesDone || offer.after.every((id) => taken.has(id)) }));
    const { best } = gainsFor(table, fit, weigh(state, left, at, model));
    const offer = best && left.find(({ slug }) => slug === best.slug);
    if (!best || !offer || best.total < LEAST_GAIN) break;
    const next = withAssumed(
      state,
      offer.skills.map(({ skill, to }) => ({ skill, kind: "course" as const, level: to })),
      at,
    );
    const then = scored(table, next, at, model);
    courses.push({
      slug: offer.slug,
      title: offer.title,
      adds: (then.skill ?? 0) - (fit.skill ?? 0),
      hours: offer.hours,
      ready: best.ready,
      moves: movesOf(fit, then),
    });
    taken.add(offer.id);
    state = next;
    fit = then;
  }
  return { courses, after: fit.skill ?? 0 };
}

function movesOf(before: Fit, after: Fit): PivotCourse["moves"] {
  const old = new Map(before.contributions.map((one) => [one.skill, one]));
  return after.contributions
    .flatMap(({ skill, level, points }) => {
      const had = old.get(skill);
      const gained = points - (had?.points ?? 0);
      if (level === null || gained < 0.05) return [];
      const known = had?.level ?? null;
      return [{ skill, before: known === null ? null : scaleToLevel(known), after: scaleToLevel(level), gained }];
    })
    .sort((a, b) => b.gained - a.gained || (a.skill < b.skill ? -1 : 1))
    .map(({ gained: _, ...move }) => move);
}

/** 50 + 50 r over the six interests of the two roles: what the interest fit is for a person. */
function alike(from: RoleInput, to: RoleInput): number | null {
  if (from.interests === null || to.interests === null) return null;
  const profile = profileOf(from.interests);
  return profile.length < FLAT ? null : (interestFit(profile, profileOf(to.interests), 0)?.score ?? null);
}

/** Weeks for some hours of work at some hours a week, rounded up. */
export const weeksAt = (hours: number, perWeek: number): number => Math.ceil(hours / perWeek);
