import type { EnrollmentStatus, EvidenceKind, SkillKind, Verdict } from "@/db/enums";
import type { EvidenceDetail } from "@/db/schema/profiles";
import type { FollowedFit, RoleRef } from "@/lib/fit/view";
import type { DisputedStatement } from "@/lib/profiles/disputed";
import type { DisputeView } from "@/lib/profiles/read-disputes";

/** What a review did to the main role: overall 0..100 and its range, before and after; null = not enough known. */
export type ReviewMove = {
  role: Pick<RoleRef, "slug" | "title">;
  before: { overall: number; low: number; high: number } | null;
  after: { overall: number; low: number; high: number } | null;
};

export type ReviewView = {
  id: number;
  skill: { id: number; name: string };
  verdict: Verdict;
  /** Levels 0..5. */
  claimedLevel: number | null;
  level: number | null;
  note: string;
  mentor: string;
  /** The viewer wrote it. */
  mine: boolean;
  at: Date;
  /** The statement it wrote: what it rests on, whether it was taken back since, what the learner said against it; null when declined. */
  statement: { kind: EvidenceKind; detail: EvidenceDetail; takenBack: boolean; dispute: DisputeView | null } | null;
  /** Null when it was declined or no role was followed. */
  moved: ReviewMove | null;
};

/** One thing that happened, as a line of "what changed". `points` = what it did to the main role, null where nothing is known. */
export type Change = { key: string; at: Date; label: string; points: number | null; byRole: boolean };

export type Changes = {
  lines: Change[];
  /** There are older ones that are not listed. */
  more: boolean;
};

/** One enrollment as the mentor follows it. */
export type LearnerWork = {
  id: number;
  course: { slug: string; title: string };
  status: Exclude<EnrollmentStatus, "cancelled">;
  enrolledAt: Date;
  completedAt: Date | null;
  section: { startsAt: Date; endsAt: Date; timeZone: string; cancelled: boolean } | null;
  modules: { done: number; all: number };
  /** When the last module was ticked. */
  lastAt: Date | null;
};

/** Whether a skill waits for a mentor: claimed and not judged since, judged, or nothing claimed. */
export type Standing = "waiting" | "verified" | "declined" | "unclaimed";

/** A score before and after a review that confirms the claim. */
export type ReviewEffect = {
  before: { overall: number; low: number; high: number };
  after: { overall: number; low: number; high: number };
};

/** What one person, course or mentor said about a skill; the newest of each kind counts. */
export type StatementView = {
  id: number;
  kind: EvidenceKind;
  level: number;
  at: Date;
  by: string | null;
  course: string | null;
  detail: EvidenceDetail;
  /** The learner objects to it and nobody has answered. */
  disputed: boolean;
};

/** One skill of a learner as a mentor judges it. */
export type SkillToReview = {
  skill: { id: number; slug: string; name: string; kind: SkillKind };
  standing: Standing;
  /** Reviewed by the viewer in this sitting: it keeps its place on the page. */
  justReviewed: boolean;
  /** The newest level 0..5 that anybody but a mentor states, and whether it came since the last visit. */
  claimed: number | null;
  isNew: boolean;
  /** The level 0..5 that everything said so far adds up to. */
  level: number | null;
  /** What counts, newest first. */
  statements: StatementView[];
  /** Points of the main role's overall that the skill is worth, 0 when it is not asked for; and the level asked for. */
  worth: number;
  need: number | null;
  latest: ReviewView | null;
  /** Confirming the claim, on the main role; null when it asks for something else or there is no claim. */
  effect: ReviewEffect | null;
};

/** The one thing a mentor with ten minutes does first. */
export type FirstThing =
  | { kind: "dispute"; disputed: DisputedStatement; more: number }
  | { kind: "review"; skill: SkillToReview; more: number }
  | { kind: "choose_role" }
  | { kind: "rate"; role: string; ask: string[] }
  | { kind: "quiet"; days: number; waiting: SkillToReview | null; more: number }
  | { kind: "next_step"; skill: string; points: number; course: { slug: string; title: string; ready: boolean } | null }
  | { kind: "nothing" };

export type LearnerPage = {
  learner: {
    id: number;
    name: string;
    timeZone: string;
    /** When this mentorship began. */
    startedAt: Date;
    currentRole: string | null;
    about: string | null;
    hoursPerWeek: number | null;
  };
  first: FirstThing;
  changes: Changes;
  /** The main role first. */
  fits: FollowedFit[];
  skills: SkillToReview[];
  /** Statements the learner disputes: what waits first, and what was closed, newest first. */
  disputes: { open: DisputedStatement[]; closed: DisputedStatement[] };
  work: LearnerWork[];
  /** Newest first, at most `MOST_REVIEWS`. */
  reviews: ReviewView[];
  /** Days since the learner last did something; null when they never did. */
  stillFor: number | null;
  /** The moment this was read. */
  at: Date;
};

export const MOST_REVIEWS = 50;
