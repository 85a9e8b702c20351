import type { FitModel, LearnerInput, RoleTable } from "../../lib/fit/scoring";
import { EVIDENCE_KINDS } from "../../lib/fit/scoring";

/**
 * The arithmetic of fit-1 (credit, intervals, interest correlation, weights) on bare typed arrays: no objects, no names, no
 * strings. The least that a score of all roles can cost in this language; what the benchmark holds the real one against.
 */
export type BareRoles = ReturnType<typeof bareRoles>;
export type BareLearner = ReturnType<typeof bareLearner>;

const TYPES = ["R", "I", "A", "S", "E", "C"] as const;

export function bareRoles(tables: readonly RoleTable[], skills: readonly string[], model: FitModel) {
  const numbers = new Map(skills.map((skill, number) => [skill, number]));
  const rows = tables.flatMap((table) => table.rows ?? []);
  const starts = new Uint32Array(tables.length + 1);
  const interest = new Float64Array(tables.length * 6);
  const hasInterest = new Uint8Array(tables.length);
  const zone = new Float64Array(tables.length);
  tables.forEach((table, role) => {
    starts[role + 1] = (starts[role] ?? 0) + (table.rows?.length ?? 0);
    zone[role] = table.jobZone ?? 0;
    if (!table.interests) return;
    hasInterest[role] = 1;
    const values = TYPES.map((type) => table.interests?.[type] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / 6;
    let squares = 0;
    for (const value of values) squares += (value - mean) * (value - mean);
    const length = Math.sqrt(squares);
    values.forEach((value, type) => {
      interest[role * 6 + type] = (value - mean) / length;
    });
  });
  const typical = (mu: number, n: number) =>
    0.4 * Math.min(1, mu / n) + 0.6 * Math.min(1, Math.max(0, 1 - (n - mu) / Math.min(n, 1.5)));
  return {
    count: tables.length,
    skills: skills.length,
    starts,
    skillOf: Uint32Array.from(rows, ({ skill }) => numbers.get(skill) ?? 0),
    need: Float64Array.from(rows, ({ need }) => need),
    se: Float64Array.from(rows, ({ se }) => se),
    share: Float64Array.from(rows, ({ share }) => share),
    typical: Float64Array.from(rows, ({ share, mu, need }) => share * typical(Math.max(0, mu), need)),
    demand: Float64Array.from(tables, ({ demand }) => demand),
    interest,
    hasInterest,
    zone,
    parameters: {
      z: model.parameters.intervalZ,
      interestSd: model.parameters.interestSd,
      perMonth: model.parameters.variancePerMonth,
      maxVariance: model.parameters.maxVariance,
      sds: Float64Array.from(EVIDENCE_KINDS, (kind) => model.parameters.evidenceSd[kind]),
      plain: model.parameters.weights.withoutPreferences,
      preferring: model.parameters.weights.withPreferences,
    },
    /** Scratch and results, written anew by each call. */
    level: new Float64Array(skills.length),
    variance: new Float64Array(skills.length),
    rated: new Uint8Array(skills.length),
    selfOnly: new Uint8Array(skills.length),
    overall: new Float64Array(tables.length),
    low: new Float64Array(tables.length),
    high: new Float64Array(tables.length),
  };
}

/** Evidence as columns: one item of each kind a skill, in the order of the kinds. */
export function bareLearner(learner: LearnerInput, skills: readonly string[]) {
  const numbers = new Map(skills.map((skill, number) => [skill, number]));
  const items = learner.evidence
    .map((item) => ({ ...item, skill: numbers.get(item.skill) ?? 0, kind: EVIDENCE_KINDS.indexOf(item.kind) }))
    .sort((a, b) => a.skill - b.skill || a.kind - b.kind);
  return {
    skill: Uint32Array.from(items, ({ skill }) => skill),
    kind: Uint8Array.from(items, ({ kind }) => kind),
    stated: Float64Array.from(items, ({ level }) => level),
    months: Float64Array.from(items, ({ months }) => months),
    interests: Float64Array.from(TYPES, (type) => learner.interests?.[type] ?? 0),
    zone: learner.preferences?.jobZone ?? 0,
  };
}

/** Scores one learner for all roles into `roles.overall`, `low` and `high`. */
export function scoreBare(roles: BareRoles, learner: BareLearner): void {
  const { starts, skillOf, need, se, share, typical, demand, parameters, level, variance, rated, selfOnly } = roles;
  rated.fill(0);
  const count = learner.skill.length;
  for (let item = 0; item < count; ) {
    const skill = learner.skill[item] as number;
    let precision = 0;
    let weighted = 0;
    let self = 1;
    const first = item;
    for (; item < count && learner.skill[item] === skill; item += 1) {
      const kind = learner.kind[item] as number;
      const sd = parameters.sds[kind] as number;
      const v = Math.min(parameters.maxVariance, sd * sd + parameters.perMonth * (learner.months[item] as number));
      precision += 1 / v;
      weighted += (((learner.stated[item] as number) * 14) / 10) * (1 / v);
      if (kind !== 0) self = 0;
      variance[skill] = v;
    }
    rated[skill] = 1;
    selfOnly[skill] = self;
    level[skill] = item === first + 1 ? ((learner.stated[first] as number) * 14) / 10 : weighted / precision;
    if (item > first + 1) variance[skill] = 1 / precision;
  }
  let mean = 0;
  for (let type = 0; type < 6; type += 1) mean += learner.interests[type] as number;
  mean /= 6;
  let squares = 0;
  for (let type = 0; type < 6; type += 1) squares += ((learner.interests[type] as number) - mean) ** 2;
  const length = Math.sqrt(squares);
  for (let role = 0; role < roles.count; role += 1) {
    let met = 0;
    let spread = 0;
    let shared = 0;
    let unrated = 0;
    const end = starts[role + 1] as number;
    for (let row = starts[role] as number; row < end; row += 1) {
      const skill = skillOf[row] as number;
      if (rated[skill] === 0) {
        unrated += typical[row] as number;
        continue;
      }
      const a = share[row] as number;
      const n = need[row] as number;
      const h = level[skill] as number;
      const steep = Math.min(n, 1.5);
      const held = 0.4 * Math.min(1, h / n) + 0.6 * Math.min(1, Math.max(0, 1 - (n - h) / steep));
      met += a * held;
      const error = se[row] as number;
      const sd = Math.sqrt((variance[skill] as number) + error * error);
      const up = h + sd;
      const down = Math.max(0, h - sd);
      const more = 0.4 * Math.min(1, up / n) + 0.6 * Math.min(1, Math.max(0, 1 - (n - up) / steep)) - held;
      const less = held - (0.4 * Math.min(1, down / n) + 0.6 * Math.min(1, Math.max(0, 1 - (n - down) / steep)));
      spread += a * a * ((more * more + less * less) / 2);
      if (selfOnly[skill] === 1) {
        const above = h + 0.5;
        const below = Math.max(0, h - 0.5);
        const high = 0.4 * Math.min(1, above / n) + 0.6 * Math.min(1, Math.max(0, 1 - (n - above) / steep));
        const low = 0.4 * Math.min(1, below / n) + 0.6 * Math.min(1, Math.max(0, 1 - (n - below) / steep));
        shared += (a * (high - low)) / 2;
      }
    }
    const f = demand[role] as number;
    const skillFit = f * Math.min(100, 100 * met);
    const known = roles.hasInterest[role] === 1;
    let total = 0;
    if (known) {
      for (let type = 0; type < 6; type += 1) {
        const place = role * 6 + type;
        total += 50 * (((learner.interests[type] as number) - mean) / length) * (roles.interest[place] as number);
      }
    }
    const flat = length < 1.5 * parameters.interestSd;
    const r = Math.min(1, Math.max(-1, total / 50));
    const interestFit = flat ? 50 : Math.min(100, Math.max(0, 50 + total));
    const interestSd = flat ? 25 : (50 * parameters.interestSd * Math.sqrt(1 - r * r)) / length;
    const wants = learner.zone > 0 && (roles.zone[role] as number) > 0;
    const preference = wants ? 100 * (1 - Math.abs(learner.zone - (roles.zone[role] as number)) / 4) : 0;
    const base = wants ? parameters.preferring : parameters.plain;
    const wi = known ? base.I : 0;
    const wp = wants ? parameters.preferring.P : 0;
    const all = base.S + wi + wp;
    const weight = base.S / all;
    const overall = Math.min(100, weight * skillFit + (wi / all) * (known ? interestFit : 0) + (wp / all) * preference);
    const reach = weight * 100 * f;
    const sdI = known ? (wi / all) * interestSd : 0;
    const margin = parameters.z * Math.sqrt(reach * reach * (spread + shared * shared) + sdI * sdI);
    const ceiling = reach + (wi / all) * 100 + (wp / all) * preference;
    roles.overall[role] = overall;
    roles.low[role] = Math.min(overall, Math.min(ceiling, Math.max(0, overall - margin)));
    roles.high[role] = Math.max(overall, Math.min(ceiling, Math.max(0, overall + margin + reach * unrated)));
  }
}
