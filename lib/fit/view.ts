import type { EvidenceKind, FitEventKind, SkillKind } from "@/db/enums";
import type { Band } from "./scoring/types";

/** A fit as people see it: scores 0..100, all null when nothing required is rated yet. */
export type FitView = {
  overall: number | null;
  band: Band | null;
  low: number | null;
  high: number | null;
  skill: number | null;
  interest: number | null;
  preference: number | null;
  readiness: number | null;
  /** 0..1 */
  coverage: number;
  provisional: boolean;
  enough: boolean;
  undifferentiated: boolean;
};

/** Why a point is where it is; own + role + time is the change since the point before, null when there is none to compare. */
export type FitCause = {
  kind: FitEventKind;
  label: string;
  own: number | null;
  role: number | null;
  time: number | null;
};

export type FitPoint = {
  id: number;
  at: Date;
  overall: number | null;
  low: number | null;
  high: number | null;
  cause: FitCause;
  /** Name of the model version; only points of one model and one component set are joined by a line. */
  model: string;
  /** Parts present, of S I P. */
  components: string;
  /** The point before, scored again under a new model. */
  restated: boolean;
};

export type RoleRef = { id: number; slug: string; title: string };

export type SkillRef = { slug: string; name: string };

/** A published course that would win points of overall for a learner and role. */
export type CourseGain = {
  slug: string;
  title: string;
  /** Points of overall that this one skill would bring. */
  adds: number;
  /** Points of overall that the whole course would bring. */
  total: number;
  /** The learner has every level and course it asks for. */
  ready: boolean;
};

/** A requirement with points still to win, most first, and the course that wins most of them. */
export type NextStep = {
  skill: SkillRef;
  /** Points of overall still to win. */
  points: number;
  /** Learner's level now 0..5, null when unrated. */
  level: number | null;
  /** Level that meets the requirement, in half steps. */
  levelNeeded: number;
  course: CourseGain | null;
};

/** Change of overall over the last 30 days. */
export type RecentChange = {
  points: number;
  /** Larger than repeated rating alone would make it (fit-1, 7.8). */
  beyondNoise: boolean;
  /** The threshold it was held against: 5 or 7 points. */
  threshold: number;
};

/** One followed role with everything its card shows. */
export type FollowedFit = {
  role: RoleRef & { target: boolean };
  fit: FitView;
  /** Points of overall in 30 days; null when no comparable score is that old. */
  change30: number | null;
  recent: RecentChange | null;
  points: FitPoint[];
  nextSteps: NextStep[];
  /** The best course of all for this role, and null when none would add anything. */
  bestCourse: Omit<CourseGain, "adds"> | null;
  /** Unrated skills whose rating would narrow the range most; empty unless the score is provisional. */
  ask: SkillRef[];
  /** The moment the fit was worked out. */
  at: Date;
};

/** One requirement of a role against what the learner has. All points are points of overall. */
export type RequirementView = {
  skill: SkillRef & { kind: SkillKind };
  /** Level asked for, 0..5. */
  need: number;
  /** Learner's estimated level 0..5; null when unrated. */
  level: number | null;
  /** How far off the estimate may be, in levels. */
  sd: number | null;
  /** Points held and still to win; their sum is what the requirement is worth. */
  points: number;
  gap: number;
  /** Kinds of evidence behind the level, strongest first. */
  kinds: EvidenceKind[];
  course: CourseGain | null;
};

export type InterestPart = { type: "R" | "I" | "A" | "S" | "E" | "C"; points: number };

/** One role in full, followed or not. */
export type RoleFit = FollowedFit & {
  followed: boolean;
  requirements: RequirementView[];
  /** Shares of the parts in overall; they add up to 1. */
  weights: { S: number; I: number; P: number };
  interestParts: InterestPart[];
  /** `name` as in the fit's parts; `worth` is what the part brings where it is met in full. */
  preferenceParts: { name: string; points: number; worth: number }[];
  model: string;
  roleRevision: number;
};

/** One role before and after something assumed. */
export type WhatIf = {
  role: RoleRef & { target: boolean };
  before: FitView;
  after: FitView;
  /** after - before in points of overall; null unless both have a score. */
  delta: number | null;
  skills: { slug: string; name: string; from: number | null; to: number; adds: number }[];
};

/** The line of one learner in a caseload: the target role, or the role followed longest. */
export type FitSummary = {
  role: RoleRef;
  overall: number | null;
  low: number | null;
  high: number | null;
  band: Band | null;
  enough: boolean;
  provisional: boolean;
  at: Date;
  /** Newest last, at most 12. */
  points: { at: Date; overall: number | null }[];
};
