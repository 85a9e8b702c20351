import type { CourseKind, CourseLevel, FactKind, FactUnit, RemoteWork, RevisionOrigin, SkillKind } from "@/db/enums";

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
  /** Which percentile of pay `value` is: 10, 25, 50, 75 or 90; null = a middle value, or no distribution. */
  percentile: number | null;
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
  /** 1–5 on the O*NET importance scale: set by editors, or O*NET's for an imported role. */
  importance: number;
  /** Above 0 to 5 on the learner's scale. */
  level: number;
  /** What the role uses it for; empty for an imported role. */
  use: string;
};

export type TechnologyView = {
  name: string;
  /** The group O*NET puts it in. */
  category: string;
  /** Often named in job postings of all occupations; of this one. */
  hot: boolean;
  inDemand: boolean;
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
  /** O*NET release it was imported from; null for a role of our own. */
  onetRelease: string | null;
  pay: Figure | null;
  growth: Figure | null;
};

/** A skill another role asks above what this one does, and the level it asks. */
export type MissingSkill = { slug: string; name: string; level: number };

/**
 * `why` is what the two share, in a sentence; empty where there is nothing to say beside the figures. `shared` names what both
 * ask most of, `missing` what the other asks and this one does not, or asks less of; the largest first.
 */
export type RelatedRole = RoleListItem & {
  why: string;
  shared: readonly string[];
  missing: readonly MissingSkill[];
};

/** A question by which a reader finds out whether the work suits them; `degree` 0 hardly any … 1 most of the day. */
export type DecisionView = { trait: string; question: string; degree: number; because: string };

/** What a publication, an import or a renewed figure changed on a role page. `revision` is null for figures alone. */
export type RoleChange = {
  /** ISO moment. */
  at: string;
  revision: number | null;
  /** Empty for the first publication. */
  sentences: readonly string[];
  origin: RevisionOrigin;
  /** The release an import brought. */
  release: string | null;
};

/** A role of this catalog for the same O*NET occupation. */
export type Counterpart = { slug: string; title: string; oneLine: string };

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
  /** Hours of work it takes; null = not stated. */
  hours: number | null;
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
  /** Is it written by our editors, or imported as it is? */
  curated: boolean;
  /** The occupation it is nearest to, or was imported from, and the release its figures were taken from. */
  onet: { code: string; title: string; release: string } | null;
  jobZone: number | null;
  /** O*NET occupational interests, 1–7. */
  interestScores: Record<Interest, number> | null;
  interests: readonly Interest[];
  /** First two digits of the SOC code: the field of work. */
  field: string | null;
  /** Can it be done from elsewhere? null = not known. */
  remote: RemoteWork | null;
  workSetting: string;
  /** The most central first. */
  duties: readonly string[];
  /** How many of `duties`, from the first, are central; the rest are done by some. */
  coreDuties: number;
  day: readonly { time: string; text: string }[];
  /** Most important first. */
  requirements: readonly RequirementView[];
  /** Software and tools O*NET names; those postings ask for first. */
  technologies: readonly TechnologyView[];
  enter: { startingOut: string; someExperience: string; changingCareer: string };
  questions: readonly { question: string; answer: string }[];
  editorNotes: readonly string[];
  payDifference: string | null;
  facts: readonly FactView[];
  related: readonly RelatedRole[];
  /** Other published roles of the same occupation: for one of ours the imported one, for an imported one ours. */
  counterparts: readonly Counterpart[];
  courses: readonly RoleCourse[];
  /** Is it for me: what the work brings, as questions. */
  decisions: readonly DecisionView[];
  /** What changed on the page, newest first; ends with the first publication. */
  changes: readonly RoleChange[];
};
