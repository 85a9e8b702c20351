import type { TraitKey } from "../../lib/roles/trait-words";

/** Shapes of the seed catalog. Everything people read in it is our own text; every figure is a fact with a source. */

export type SkillKind = "technology" | "knowledge" | "foundational";

export type SeedSkill = {
  slug: string;
  name: string;
  kind: SkillKind;
  /** O*NET element this skill is, where it is one; its frozen mean and deviation are used. */
  onetElement?: string;
  /** One or two plain sentences: what it is and what it is used for. */
  description: string;
  /** Other names people search for, without the name itself. */
  aliases: string[];
  /** What a person at level 1, 2, 3, 4, 5 can do, each one sentence that starts with a verb. */
  anchors: [string, string, string, string, string];
};

export type Interests = { R: number; I: number; A: number; S: number; E: number; C: number };

export type SeedRequirement = {
  skill: string;
  /** O*NET importance scale, 1 (not important) to 5 (extremely important), steps of 0.5. */
  importance: number;
  /** Learner scale, 0.5 to 5 in half steps. */
  level: number;
  /** One short sentence: what this role uses it for at that level. */
  use: string;
};

export type SeedRole = {
  slug: string;
  title: string;
  /** Nearest O*NET-SOC 2019 occupation: its RIASEC figures and job zone are quoted from O*NET 30.1. */
  onetCode: string;
  onetTitle: string;
  /** BLS projections occupation code, a key of the BLS facts table. */
  blsCode: string;
  aliases: string[];
  /** One-line answer to "what is this job?", under 140 characters. */
  oneLine: string;
  /** Two to four sentences. */
  summary: string;
  workSetting: string;
  /** Can the work usually be done from elsewhere? By what `workSetting` says. */
  remote: "mostly" | "partly" | "rarely";
  duties: string[];
  day: { time: string; text: string }[];
  requirements: SeedRequirement[];
  /** Is it for me: a trait of work, how much of it there is in quarters of 0 to 1, and one sentence why. The most telling first. */
  decisions: { trait: TraitKey; degree: 0 | 0.25 | 0.5 | 0.75 | 1; because: string }[];
  /** O*NET occupational interests, 1 to 7, two decimals. null where O*NET gives none. */
  interests: Interests | null;
  jobZone: 1 | 2 | 3 | 4 | 5;
  enter: { startingOut: string; someExperience: string; changingCareer: string };
  related: { slug: string; why: string }[];
  questions: { question: string; answer: string }[];
  /** Only where the source material says something odd that a reader should know. */
  editorNotes?: string[];
};

export type CourseLevel = "beginner" | "intermediate" | "advanced";
export type CourseKind = "professional_certificate" | "certificate" | "course" | "class" | "bootcamp" | "workshop";
export type CourseFormat = "online_live" | "in_person" | "hybrid" | "self_paced";
export type CourseSchedule = "weekdays" | "weeknights" | "weekends" | "own_pace";

export type SeedPrice =
  | { kind: "not_stated" }
  | { kind: "free" }
  | { kind: "fixed"; amountMinor: number; currency: "USD" }
  | { kind: "from"; amountMinor: number; currency: "USD" }
  | { kind: "instalments"; amountMinor: number; currency: "USD"; instalments: number };

export type SeedSection = {
  /** Days from the day of seeding to the first meeting; may be negative for a section already running. */
  startsInDays: number;
  weeks: number;
  /** 0 Sunday … 6 Saturday. */
  weekdays: number[];
  /** Local start time HH:MM and length of a meeting in minutes. */
  startTime: string;
  minutes: number;
  timeZone: string;
  place: string;
  seats: number;
  instructor: string | null;
};

export type SeedCourse = {
  slug: string;
  /** null = the source does not state it; the page says so. */
  title: string | null;
  provider: string | null;
  /** Where it is offered when that is not the provider ("Coursera"). */
  platform: string | null;
  /** true for the invented provider's courses; shown as a sample. */
  sample: boolean;
  level: CourseLevel | null;
  /** The level in the source's words where it does not map ("after basics"). */
  levelAsStated: string | null;
  kind: CourseKind | null;
  duration: { min: number; max: number; unit: "days" | "weeks" | "months" } | null;
  /** Learner's working hours in all, where known. */
  hours: number | null;
  summary: string;
  /** Skills with the level before and the level a completer reaches, learner scale 0–5. */
  skills: { skill: string; from: number; to: number }[];
  /** Who says which level is reached: the provider, or our editors' estimate. */
  levelsBy: "provider" | "editors";
  /** Skills or topics exactly as the source names them. */
  topics: string[];
  formats: CourseFormat[];
  schedules: CourseSchedule[];
  place: string | null;
  price: SeedPrice;
  financing: string | null;
  prerequisites: { asStated: string | null; skills: { skill: string; level: number }[]; courses: string[] };
  mentoringSessions: number | null;
  mentoringPurpose: string | null;
  certificate: string | null;
  retakeMonths: number | null;
  projects: string | null;
  instructors: string | null;
  jobPreparation: string | null;
  licence: string | null;
  awards: { title: string; giver: string; year: number }[];
  /** Claims of the provider, shown as "advertised by the provider". */
  claims: string[];
  source: { name: string; note: string } | null;
  modules: { title: string; summary: string; hours: number }[];
  sections: SeedSection[];
};
