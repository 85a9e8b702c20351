import { credit } from "./credit";
import { at, type PlacedEstimates, type RoleIndex } from "./role-index";
import type { Contribution, Estimate, RoleRow, RoleTable } from "./types";

/** Level points that a person's own ratings may all be off by together. */
export const SHARED_SELF_ERROR = 0.5;

/** The numbers of one role's skill fit, written anew for each role so that scoring many of them leaves nothing behind. */
export type SkillSums = {
  /** What the sums say: no skill profile, nothing of it rated, or something rated. */
  state: "none" | "unrated" | "rated";
  /** R, 0..100; S = f * R, 0..100; share of the role's weight that is rated, 0..1: in this order. */
  numbers: Float64Array;
};

/** Places in `SkillSums.numbers`. The last three are sums that the range needs, as shares of R (fit-1, 7.6). */
export const READINESS = 0;
export const SCORE = 1;
export const COVERAGE = 2;
/** Sum of a^2 (d+^2 + d-^2)/2 over rated rows. */
export const VARIANCE = 3;
/** Sum of a (c(h + 0.5) - c(h - 0.5))/2 over rows rated by nobody but the learner. */
export const SHARED_SELF = 4;
/** Sum of a c(mu, n) over unrated rows. */
export const UNRATED = 5;

export const skillSums = (): SkillSums => ({ state: "none", numbers: new Float64Array(6) });

/** Skill fit of role number `role` of the index (fit-1, 7.4 to 7.6) into `sums`. */
export function sumSkills(index: RoleIndex, role: number, placed: PlacedEstimates, sums: SkillSums): void {
  const table = index.tables[role];
  if (table === undefined || table.rows === null) {
    sums.state = "none";
    sums.numbers.fill(0);
    return;
  }
  const { starts, skillOf, typical, share: shares, need: needs, se } = index;
  const { rated: isRated, level: levels, variance: variances, selfOnly } = placed;
  const end = at(starts, role + 1);
  let met = 0;
  let coverage = 0;
  let rated = false;
  let variance = 0;
  let sharedSelf = 0;
  let unrated = 0;
  for (let row = at(starts, role); row < end; row += 1) {
    const skill = at(skillOf, row);
    if (at(isRated, skill) === 0) {
      unrated += at(typical, row);
      continue;
    }
    const share = at(shares, row);
    const need = at(needs, row);
    const level = at(levels, skill);
    const held = credit(level, need);
    met += share * held;
    coverage += share;
    rated = true;
    const roleError = at(se, row);
    const sd = Math.sqrt(at(variances, skill) + roleError * roleError);
    const up = credit(level + sd, need) - held;
    const down = held - credit(level - sd, need);
    variance += share * share * ((up * up + down * down) / 2);
    if (at(selfOnly, skill) === 1) {
      sharedSelf += (share * (credit(level + SHARED_SELF_ERROR, need) - credit(level - SHARED_SELF_ERROR, need))) / 2;
    }
  }
  const readiness = Math.min(100, 100 * met);
  const { numbers } = sums;
  sums.state = rated ? "rated" : "unrated";
  numbers[READINESS] = readiness;
  numbers[SCORE] = table.demand * readiness;
  numbers[COVERAGE] = Math.min(1, coverage);
  numbers[VARIANCE] = variance;
  numbers[SHARED_SELF] = sharedSelf;
  numbers[UNRATED] = unrated;
}

/** Points held and still to win on each row of the role, in table order; the points add up to S within 1e-9. */
export function contributionsOf(table: RoleTable, estimates: ReadonlyMap<string, Estimate>): Contribution[] {
  return (table.rows ?? []).map((row) => contributionOf(row, table.demand, estimates.get(row.skill)));
}

function contributionOf(row: RoleRow, demand: number, estimate: Estimate | undefined): Contribution {
  const held = estimate === undefined ? 0 : credit(estimate.level, row.need);
  const most = 100 * demand * row.share;
  return {
    skill: row.skill,
    points: most * held,
    gap: most * (1 - held),
    credit: held,
    need: row.need,
    level: estimate === undefined ? null : estimate.level,
    sd: estimate === undefined ? null : Math.sqrt(estimate.variance),
    selfOnly: estimate === undefined ? false : estimate.selfOnly,
  };
}
