import { credit } from "./credit";
import { at, type PlacedEstimates, type RoleIndex } from "./role-index";
import type { Contribution, Estimate, RoleRow, RoleTable } from "./types";

/** Level points that a person's own ratings may all be off by together. */
const SHARED_SELF_ERROR = 0.5;

export type SkillFit = {
  /** R, 0..100. */
  readiness: number;
  /** S = f * R, 0..100. */
  score: number;
  /** Share of the role's weight that is rated, 0..1. */
  coverage: number;
  rated: boolean;
  spread: SkillSpread;
};

/** The sums of one role that its range needs, as shares of R (fit-1, 7.6). */
export type SkillSpread = {
  /** Sum of a^2 (d+^2 + d-^2)/2 over rated rows. */
  variance: number;
  /** Sum of a (c(h + 0.5) - c(h - 0.5))/2 over rows rated by nobody but the learner. */
  sharedSelf: number;
  /** Sum of a c(mu, n) over unrated rows. */
  unrated: number;
};

/** Skill fit of role number `role` of the index (fit-1, 7.4 to 7.6); null when the role has no skill profile. */
export function skillFit(index: RoleIndex, role: number, placed: PlacedEstimates): SkillFit | null {
  const table = index.tables[role];
  if (table === undefined || table.rows === null) return null;
  const spread = { variance: 0, sharedSelf: 0, unrated: 0 };
  const end = at(index.starts, role + 1);
  let met = 0;
  let coverage = 0;
  let rated = false;
  for (let row = at(index.starts, role); row < end; row += 1) {
    const skill = at(index.skillOf, row);
    if (at(placed.rated, skill) === 0) {
      spread.unrated += at(index.typical, row);
      continue;
    }
    const share = at(index.share, row);
    const need = at(index.need, row);
    const level = at(placed.level, skill);
    const held = credit(level, need);
    met += share * held;
    coverage += share;
    rated = true;
    const roleError = at(index.se, row);
    const sd = Math.sqrt(at(placed.variance, skill) + roleError * roleError);
    const up = credit(level + sd, need) - held;
    const down = held - credit(level - sd, need);
    spread.variance += share * share * ((up * up + down * down) / 2);
    if (at(placed.selfOnly, skill) === 1) spread.sharedSelf += (share * swing(level, need)) / 2;
  }
  const readiness = Math.min(100, 100 * met);
  return { readiness, score: table.demand * readiness, coverage: Math.min(1, coverage), rated, spread };
}

function swing(level: number, need: number): number {
  return credit(level + SHARED_SELF_ERROR, need) - credit(level - SHARED_SELF_ERROR, need);
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
