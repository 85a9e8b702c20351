import type { Verdict } from "@/db/enums";

/**
 * What a fit event keeps so that the chart can name its cause for ever, also after a course, a mentor or a skill was renamed.
 * Names are as people read them. More keys may be added; the labels in text.ts read only these.
 */
export type FitEventDetail = {
  role_followed: { roleTitle: string };
  /** `count` of all skills rated in this save; `skills` names the first few of them. */
  skills_rated: { count: number; skills: string[] };
  /** `source` tells an answered quiz from six numbers set by hand. */
  interests_set: { source?: "quiz" | "profile" };
  /** `answers` when nothing but answers about traits of work is new: what each is about, null where it was taken back. */
  preferences_set: { answers?: { about: string; answer: "seek" | "avoid" | null }[] };
  /** null where the catalog does not state a title. */
  course_completed: { courseTitle: string | null };
  /** `level` is the learner's scale 0..5; null where the mentor declined. */
  mentor_review: { mentorName: string; skillName: string; level: number | null; verdict: Verdict };
  /** `skills` names the first few of the `count` skills the credential states. */
  credential_added: { title: string; count: number; skills: string[] };
  assessment_graded: { mentorName: string; title: string; skillName: string };
  project_reviewed: { mentorName: string; title: string; skillName: string };
  /** `by` names who took it back when it was not the learner. */
  evidence_withdrawn: { skillName: string; by?: string };
  /** `release` when it came with a newer O*NET release, `projections` when its pay came with BLS projections. */
  role_revised: {
    merged?: { from: string; into: string };
    roleTitle?: string;
    revision?: number;
    release?: string;
    projections?: string;
    /** What our editors changed, in sentences, the one that moves fits most first. */
    changes?: string[];
  };
  /** Statements about the skill `from` now count for `into`; `fromId` names the one that was merged away to the re-scoring. */
  skills_merged: { from: string; into: string; fromId?: number };
  model_changed: { version?: string };
};

/** The detail of one kind, open to further keys. */
export type DetailOf<K extends keyof FitEventDetail> = FitEventDetail[K] & { [key: string]: unknown };
