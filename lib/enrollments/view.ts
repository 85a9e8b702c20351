import type { EnrollmentStatus } from "@/db/enums";
import type { EnrollmentTerms } from "@/db/schema";
import type { Meeting } from "@/lib/courses/meetings";
import type { CourseView, SectionView, TaughtSkill } from "@/lib/courses/view";
import type { WhatIf } from "@/lib/fit/view";
import type { CompletionRefusal } from "./policy";
import type { PrerequisiteCheck } from "./prerequisites";

/** The dates of an enrollment's section as they stand now. */
export type RunView = Omit<SectionView, "id" | "seats" | "seatsLeft"> & { cancelledAt: Date | null };

export type ProgressModule = { id: number; title: string; summary: string; hours: number; done: boolean };

/** One followed role before and after a completion, overall 0..100. */
export type RoleMove = {
  role: { slug: string; title: string };
  before: number | null;
  after: number | null;
  low: number | null;
  high: number | null;
};

/** One enrollment as its learner sees it. */
export type EnrollmentView = {
  id: number;
  status: EnrollmentStatus;
  enrolledAt: Date;
  completedAt: Date | null;
  cancelledAt: Date | null;
  course: { id: number; slug: string; published: boolean };
  terms: EnrollmentTerms;
  /** The promised skills by name; levels 0..5. */
  skills: TaughtSkill[];
  section: RunView | null;
  /** All meetings of the section, in order. */
  meetings: Meeting[];
  modules: ProgressModule[];
  canCancel: boolean;
  /** Why it cannot be completed yet; null when it can. */
  completion: CompletionRefusal | null;
  /** What the completion did to the fits; empty before it. */
  moved: RoleMove[];
  /** The moment this was read. */
  at: Date;
};

/** One line of the learner's list. */
export type EnrollmentLine = {
  id: number;
  status: EnrollmentStatus;
  courseTitle: string;
  courseSlug: string;
  enrolledAt: Date;
  completedAt: Date | null;
  cancelledAt: Date | null;
  section: RunView | null;
  /** The next meeting of a running enrollment. */
  next: Meeting | null;
  modules: { done: number; all: number };
};

/** What one needs to decide and enroll. */
export type EnrollOffer = {
  course: CourseView;
  /** The viewer's running enrollment in this course. */
  running: { id: number } | null;
  prerequisites: PrerequisiteCheck;
};

/** What the course page's leaf asks for. */
export type MyCourse = {
  enrollment: { id: number; status: EnrollmentStatus } | null;
  /** There is a seat or it may be begun at any time. */
  open: boolean;
  followsRoles: boolean;
  effects: WhatIf[];
};
