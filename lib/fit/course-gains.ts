import type { LearnerState } from "./learner-state";
import { learnerInput, withAssumed } from "./learner-state";
import { credit } from "./scoring/credit";
import { estimateSkills } from "./scoring/estimate";
import { scaleToLevel } from "./scoring/levels";
import type { Estimate, Fit, FitModel, RoleTable } from "./scoring/types";
import type { CourseGain } from "./view";

/** What the fit needs to know of a published course. Levels 0..5. */
export type CourseOffer = {
  slug: string;
  title: string;
  skills: readonly { skill: string; to: number }[];
  requires: readonly { skill: string; level: number }[];
  /** Every course it builds on is completed. */
  coursesDone: boolean;
};

/** A learner with the estimates that courses are weighed against, worked out once for all roles. */
export type Weighing = {
  estimates: ReadonlyMap<string, Estimate>;
  /** Level on the O*NET scale after finishing a course at a level, keyed "skill to". */
  reached: ReadonlyMap<string, number>;
  offers: readonly CourseOffer[];
};

/** Points of overall below which a course is not worth naming. */
const LEAST_GAIN = 0.05;
const ALMOST = 1e-9;

/** Works out what every course would make of the learner's levels, as if finished at `at`. */
export function weigh(state: LearnerState, offers: readonly CourseOffer[], at: Date, model: FitModel): Weighing {
  const estimates = estimateSkills(learnerInput(state, at).evidence, model.parameters);
  const reached = new Map<string, number>();
  for (const { skill, to } of offers.flatMap((offer) => offer.skills)) {
    const key = `${skill} ${to}`;
    if (reached.has(key)) continue;
    const own = { ...state, evidence: state.evidence.filter((item) => item.skill === skill) };
    const after = learnerInput(withAssumed(own, [{ skill, kind: "course", level: to }], at), at);
    reached.set(key, estimateSkills(after.evidence, model.parameters).get(skill)?.level ?? 0);
  }
  return { estimates, reached, offers };
}

export type RoleGains = {
  /** The course that adds most for one skill; one the learner is ready for goes before one that asks for more. */
  forSkill: (skill: string) => CourseGain | null;
  best: Omit<CourseGain, "adds"> | null;
};

/**
 * What courses would add to one role, in points of overall. Skill contributions are additive (fit-1, 7.5), so a course adds the
 * sum of what its skills add: the delta of the what-if within 1e-9.
 */
export function gainsFor(table: RoleTable, fit: Fit, weighing: Weighing): RoleGains {
  const worth = new Map((table.rows ?? []).map((row) => [row.skill, row]));
  const addsOf = (skill: string, to: number): number => {
    const row = worth.get(skill);
    if (!row) return 0;
    const before = weighing.estimates.get(skill);
    const after = weighing.reached.get(`${skill} ${to}`) ?? 0;
    const gained = credit(after, row.need) - (before ? credit(before.level, row.need) : 0);
    return fit.weights.S * 100 * table.demand * row.share * gained;
  };
  const gains = weighing.offers.map((offer) => {
    const adds = new Map(offer.skills.map(({ skill, to }) => [skill, addsOf(skill, to)]));
    const total = [...adds.values()].reduce((sum, points) => sum + points, 0);
    return { slug: offer.slug, title: offer.title, total, ready: isReady(offer, weighing.estimates), adds };
  });
  return {
    forSkill(skill) {
      const found = gains
        .flatMap(({ adds, ...gain }) => ({ ...gain, adds: adds.get(skill) ?? 0 }))
        .filter((gain) => gain.adds >= LEAST_GAIN && gain.total >= LEAST_GAIN);
      return found.sort((a, b) => byReadiness(a, b) || b.adds - a.adds || byTotal(a, b))[0] ?? null;
    },
    best: bestOf(gains.map(({ adds: _, ...gain }) => gain)),
  };
}

function bestOf(gains: readonly Omit<CourseGain, "adds">[]): Omit<CourseGain, "adds"> | null {
  const found = gains.filter((gain) => gain.total >= LEAST_GAIN);
  return found.sort((a, b) => byReadiness(a, b) || byTotal(a, b))[0] ?? null;
}

type Ranked = Pick<CourseGain, "slug" | "total" | "ready">;

const byReadiness = (a: Ranked, b: Ranked): number => Number(b.ready) - Number(a.ready);

const byTotal = (a: Ranked, b: Ranked): number => b.total - a.total || (a.slug < b.slug ? -1 : 1);

/** The learner holds every level the course asks for, and has done the courses before it. */
function isReady({ requires, coursesDone }: CourseOffer, estimates: ReadonlyMap<string, Estimate>): boolean {
  return (
    coursesDone &&
    requires.every(({ skill, level }) => {
      const held = estimates.get(skill);
      return held !== undefined && scaleToLevel(held.level) >= level - ALMOST;
    })
  );
}
