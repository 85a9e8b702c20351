import { credit } from "./credit";
import { type Profile, profileOf } from "./interest";
import type { Estimate, RoleTable } from "./types";

/**
 * Many role tables laid out as plain columns, so that one learner can be scored against all of them in a few milliseconds.
 * Row i of role r lies at `starts[r] <= i < starts[r + 1]`, in the order of the role's table.
 */
export type RoleIndex = {
  tables: readonly RoleTable[];
  profiles: readonly (Profile | null)[];
  starts: Uint32Array;
  /** Number of each row's skill, a position in `skills`. */
  skillOf: Uint32Array;
  skills: readonly string[];
  need: Float64Array;
  /** Standard error of the role's level rating. */
  se: Float64Array;
  share: Float64Array;
  /** share * c(mu, need): what an average holder has of the row. */
  typical: Float64Array;
};

/** A learner's estimates by skill number of one index. */
export type PlacedEstimates = {
  rated: Uint8Array;
  selfOnly: Uint8Array;
  level: Float64Array;
  variance: Float64Array;
};

/** Lays out role tables for `scoreRoles`; worth keeping as long as the tables stay the same. */
export function indexRoles(tables: readonly RoleTable[]): RoleIndex {
  const rows = tables.flatMap((table) => table.rows ?? []);
  const numbers = new Map<string, number>();
  for (const { skill } of rows) if (!numbers.has(skill)) numbers.set(skill, numbers.size);
  const starts = new Uint32Array(tables.length + 1);
  tables.forEach((table, role) => {
    starts[role + 1] = at(starts, role) + (table.rows?.length ?? 0);
  });
  return {
    tables,
    profiles: tables.map(({ interests }) => (interests === null ? null : profileOf(interests))),
    starts,
    skillOf: Uint32Array.from(rows, ({ skill }) => numbers.get(skill) ?? 0),
    skills: [...numbers.keys()],
    need: Float64Array.from(rows, ({ need }) => need),
    se: Float64Array.from(rows, ({ se }) => se),
    share: Float64Array.from(rows, ({ share }) => share),
    typical: Float64Array.from(rows, ({ share, mu, need }) => share * credit(mu, need)),
  };
}

/** Lays out a learner's estimates for the skills of an index. */
export function placeEstimates(index: RoleIndex, estimates: ReadonlyMap<string, Estimate>): PlacedEstimates {
  const placed = {
    rated: new Uint8Array(index.skills.length),
    selfOnly: new Uint8Array(index.skills.length),
    level: new Float64Array(index.skills.length),
    variance: new Float64Array(index.skills.length),
  };
  for (let number = 0; number < index.skills.length; number += 1) {
    const estimate = estimates.get(index.skills[number] as string);
    if (estimate === undefined) continue;
    placed.rated[number] = 1;
    placed.selfOnly[number] = estimate.selfOnly ? 1 : 0;
    placed.level[number] = estimate.level;
    placed.variance[number] = estimate.variance;
  }
  return placed;
}

/** Number at a position that the index itself gave out. */
export function at(column: Uint8Array | Uint32Array | Float64Array, position: number): number {
  return column[position] as number;
}
