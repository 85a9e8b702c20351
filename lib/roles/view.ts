import type { CourseKind, CourseLevel, FactKind, FactUnit, SkillKind } from "@/db/enums";

/** One cited figure or statement. `null` in period, url or accessedOn = the source or our record does not say. */
export type FactView = {
  id: number;
  kind: FactKind;
  measure: string;
  asStated: string | null;
  publishedAs: string | null;
  /** In `unit`; null for a statement in words. */
  value: number | null;
  text: string | null;
  unit: FactUnit;
  /** The same measure for all occupations together, in `unit`. */
  comparison: number | null;
  /** true = the source prints "at least": `value` is a lower bound. */
  topCoded: boolean;
  occupation: string;
  geography: string;
  period: string | null;
  source: string;
  publisher: string;
  url: string | null;
  /** ISO dates. */
  accessedOn: string | null;
  reviewBy: string | null;
  note: string | null;
};

/** A fact whose figure can be drawn. */
export type Figure = FactView & { value: number };

export type RequirementView = {
  skill: { slug: string; name: string; kind: SkillKind; description: string; anchors: readonly string[] };
  /** 1–5, set by editors on the O*NET importance scale. */
  importance: number;
  /** 0.5–5 on the learner's scale. */
  level: number;
  use: string;
};

export type Interest = "R" | "I" | "A" | "S" | "E" | "C";

/** A role in a list. Pay is the first figure in dollars a year of the page, growth the first in percent. */
export type RoleListItem = {
  slug: string;
  title: string;
  oneLine: string;
  jobZone: number | null;
  /** The one or two highest of the six interests, highest first; empty where O*NET gives none. */
  interests: readonly Interest[];
  pay: Figure | null;
  growth: Figure | null;
};

export type RelatedRole = RoleListItem & { why: string };

export type RoleCourse = {
  id: number;
  slug: string;
  /** null = not stated in the source. */
  title: string | null;
  provider: string | null;
  platform: string | null;
  sample: boolean;
  level: CourseLevel | null;
  kind: CourseKind | null;
  duration: { min: number; max: number; unit: "days" | "weeks" | "months" } | null;
  /** Part of what this role asks, weighted by importance, that the course teaches from its start to its end, 0–1. */
  share: number;
  /** Skills of this role it teaches, the largest part first. */
  teaches: readonly { slug: string; name: string; to: number }[];
};

/** Everything a role page shows. */
export type RoleView = {
  id: number;
  slug: string;
  title: string;
  oneLine: string;
  summary: string;
  aliases: readonly string[];
  onet: { code: string; title: string } | null;
  jobZone: number | null;
  /** O*NET occupational interests, 1–7. */
  interestScores: Record<Interest, number> | null;
  interests: readonly Interest[];
  workSetting: string;
  duties: readonly string[];
  day: readonly { time: string; text: string }[];
  /** Most important first. */
  requirements: readonly RequirementView[];
  enter: { startingOut: string; someExperience: string; changingCareer: string };
  questions: readonly { question: string; answer: string }[];
  editorNotes: readonly string[];
  payDifference: string | null;
  facts: readonly FactView[];
  related: readonly RelatedRole[];
  courses: readonly RoleCourse[];
};
