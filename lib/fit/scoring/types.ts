/** Shapes of the scoring model fit-1 (see README, "Fit"). Pure data: no clock, no database. */

/** Kinds of evidence, weakest first. */
export const EVIDENCE_KINDS = ["self", "credential", "course", "assessment", "project", "mentor"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The six RIASEC types on any common scale. */
export type Interests = { R: number; I: number; A: number; S: number; E: number; C: number };

/** Frozen catalogue statistics of one skill, on the O*NET level scale 0..7. */
export type SkillStatistics = {
  mu: number;
  sd: number;
  /** Median standard error of the level ratings; 0 where none is known. */
  se: number;
  /** Largest value of 1 + max(0, (n - mu)/sd): 3 for skills outside O*NET, Infinity for O*NET elements. */
  cap: number;
};

/** Everything a score depends on besides the role and the learner. Frozen under `version`. */
export type FitModel = {
  version: string;
  parameters: FitParameters;
  statistics: Readonly<Record<string, SkillStatistics>>;
};

export type FitParameters = {
  /** K = 0.4 * median T over the O*NET roles. */
  k: number;
  /** Largest g over the O*NET roles. */
  maxG: number;
  /** share[m - 5] for m = 5..40 requirements kept. */
  share: readonly number[];
  keep: number;
  minRequirements: number;
  /** Evidence sd in O*NET level points by kind. */
  evidenceSd: Readonly<Record<EvidenceKind, number>>;
  variancePerMonth: number;
  maxVariance: number;
  weights: { withPreferences: { S: number; I: number; P: number }; withoutPreferences: { S: number; I: number } };
  /** Measurement sd of the learner's interest scale 0..100. */
  interestSd: number;
  intervalZ: number;
  bands: { strong: number; good: number; possible: number };
  noiseThreshold: { self: number; verified: number };
};

export type RoleRequirement = {
  skill: string;
  /** O*NET importance 1..5. */
  importance: number;
  /** Needed level on the O*NET scale 0..7 (learner level p is 1.4 p). */
  level: number;
  se?: number | null;
  notRelevant?: boolean;
};

export type RoleInput = {
  id: string;
  requirements: readonly RoleRequirement[];
  /** Curated roles list briefly: their total is corrected by share(m). */
  curated: boolean;
  interests: Interests | null;
  jobZone: number | null;
  /** Median annual wage in USD; `topCoded` counts as meeting any floor. */
  wage: { amount: number; topCoded: boolean } | null;
  /** How much of each trait of work the role brings, 0..1; a trait nobody can tell is not there. */
  traits?: Readonly<Record<string, number>>;
};

export type RoleRow = {
  skill: string;
  need: number;
  mu: number;
  /** min(SE, 0.6), with n/a replaced by the element's median. */
  se: number;
  weight: number;
  /** weight / sum of weights. */
  share: number;
};

/** Frozen table of one role. `demand` is f_r; null rows mean "no skill profile yet". */
export type RoleTable = {
  id: string;
  rows: readonly RoleRow[] | null;
  total: number;
  demand: number;
  interests: Interests | null;
  jobZone: number | null;
  wage: { amount: number; topCoded: boolean } | null;
  traits?: Readonly<Record<string, number>>;
};

export type EvidenceItem = {
  skill: string;
  /** Learner level 0..5. */
  level: number;
  kind: EvidenceKind;
  /** Age in months, >= 0. */
  months: number;
  /** Larger is later; decides between items of one skill, kind and age. 0 when left out. */
  sequence?: number;
};

/** seek = likes it, avoid = would rather not. */
export type TraitAnswer = "seek" | "avoid";

/** `traits`: what the learner answered about traits of work; a trait they do not mind is not there. */
export type Preferences = {
  jobZone?: number | null;
  payFloor?: number | null;
  traits?: Readonly<Record<string, TraitAnswer>>;
};

export type LearnerInput = {
  evidence: readonly EvidenceItem[];
  /** Learner's interests on 0..100, or null when not taken. */
  interests: Interests | null;
  preferences: Preferences | null;
};

/** Estimate of one skill on the O*NET scale. */
export type Estimate = { level: number; variance: number; selfOnly: boolean; kinds: readonly EvidenceKind[] };

export type Contribution = {
  skill: string;
  /** Points of S held now, and points still to win: 100 f a c and 100 f a (1 - c). */
  points: number;
  gap: number;
  credit: number;
  need: number;
  /** Learner's estimate on the O*NET scale, null when unrated. */
  level: number | null;
  sd: number | null;
  selfOnly: boolean;
};

export type Band = "strong" | "good" | "possible" | "low";

/** One scored learner-role pair. Doubles 0..100, never rounded here. `null` = not known. */
export type Fit = {
  role: string;
  model: string;
  overall: number | null;
  skill: number | null;
  interest: number | null;
  preference: number | null;
  readiness: number | null;
  low: number | null;
  high: number | null;
  /** 0..1, share of requirement weight that is rated. */
  coverage: number;
  /** At least one requirement is rated. When false people see "not enough yet", never the 0. */
  enough: boolean;
  provisional: boolean;
  undifferentiated: boolean;
  band: Band | null;
  /** Components present, in the order S I P, e.g. "SI". */
  components: string;
  weights: { S: number; I: number; P: number };
  contributions: readonly Contribution[];
  /** Interest parts per type, weighted so that 50 + sum = I. Empty when I is null. */
  interestParts: Partial<Record<keyof Interests, number>>;
  /** Preference parts: name and its points of P. */
  preferenceParts: Readonly<Record<string, number>>;
};

/** A fit without its parts: what a list of many roles needs. */
export type FitSummary = Omit<Fit, "contributions" | "interestParts" | "preferenceParts">;
