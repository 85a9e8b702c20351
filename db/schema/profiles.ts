import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { CourseFormat, DisputeStatus, EvidenceKind } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref } from "./columns";
import { enrollments } from "./enrollments";
import { type RoleInterests, roles } from "./roles";
import { skills } from "./skills";

export type LearnerPreferences = {
  hoursPerWeek: number | null;
  budgetMinor: number | null;
  formats: CourseFormat[];
  schedules: ("weekdays" | "weeknights" | "weekends")[];
  /** Job zone 1..5 the learner aims at; enters the preference fit. */
  jobZone: number | null;
  /** USD a year; enters the preference fit. */
  payFloor: number | null;
  /** What the learner answered about traits of work (lib/roles/traits.ts), by trait; enters the preference fit a little. */
  traits?: Record<string, TraitAnswer>;
};

/** seek = likes it, avoid = would rather not; a trait somebody does not mind is left out. */
export type TraitAnswer = "seek" | "avoid";

export type EvidenceDetail = {
  title?: string;
  issuer?: string;
  /** yyyy-mm-dd */
  issuedOn?: string;
  url?: string;
  /** As the assessor wrote it: "46 of 50". */
  grade?: string;
};

/** What the learner says of themselves beyond skills. One row a learner, made on first save. */
export const profiles = pgTable("profiles", {
  userId: ref("user_id")
    .primaryKey()
    .references(() => users.id),
  currentRole: text("current_role"),
  /** The role of the catalog that comes nearest to it. */
  currentRoleId: ref("current_role_id").references(() => roles.id),
  about: text("about"),
  updatedAt: instant("updated_at").notNull().defaultNow(),
});

/** Interests over time; the newest row counts. Append-only by trigger. */
export const interestResults = pgTable(
  "interest_results",
  {
    id: id(),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    /** 0..100 each. */
    interests: jsonb("interests").$type<RoleInterests>().notNull(),
    /** Which questions gave it: a form of the quiz, or six numbers set by hand. */
    form: text("form").$type<"short" | "full" | "profile" | null>(),
    /** Answers 0..4 in the order of the form's items; null where only the numbers are known. */
    answers: jsonb("answers").$type<number[]>(),
    at: instant("at").notNull().defaultNow(),
  },
  (t) => [index("interest_results_learner_idx").on(t.learnerId, t.id)],
);

/** Preferences over time; the newest row counts. Append-only by trigger. */
export const preferenceSets = pgTable(
  "preference_sets",
  {
    id: id(),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    preferences: jsonb("preferences").$type<LearnerPreferences>().notNull(),
    at: instant("at").notNull().defaultNow(),
  },
  (t) => [index("preference_sets_learner_idx").on(t.learnerId, t.id)],
);

export const followedRoles = pgTable(
  "followed_roles",
  {
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id),
    target: boolean("target").notNull().default(false),
    followedAt: instant("followed_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: "followed_roles_pkey", columns: [t.learnerId, t.roleId] }),
    // scoring everybody who follows a role again
    index("followed_roles_role_idx").on(t.roleId, t.learnerId),
    uniqueIndex("followed_roles_target_key").on(t.learnerId).where(sql`${t.target}`),
  ],
);

/** One statement that a learner has a skill at a level. Append-only by trigger; later rows supersede or withdraw. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id),
    kind: text("kind").$type<EvidenceKind>().notNull(),
    /** Learner scale 0..5 in half steps; null on a withdrawal. */
    level: doublePrecision("level"),
    /** The row this one takes back. */
    withdrawsId: ref("withdraws_id"),
    enrollmentId: ref("enrollment_id").references(() => enrollments.id),
    /** Who said it: the learner, the mentor; null = the system on completion. */
    statedBy: ref("stated_by").references(() => users.id),
    note: text("note"),
    /** What the statement rests on: a credential, a graded assessment, a project. Named for good, like the causes of events. */
    detail: jsonb("detail").$type<EvidenceDetail>().notNull().default({}),
    at: instant("at").notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    // profile and fit: evidence of one learner by skill
    index("evidence_learner_skill_idx").on(t.learnerId, t.skillId, t.id),
    // snapshots: the newest statement of a learner that counted
    index("evidence_learner_idx").on(t.learnerId, t.id),
    uniqueIndex("evidence_withdraws_key").on(t.withdrawsId),
    // a completion states each skill once
    uniqueIndex("evidence_enrollment_skill_key").on(t.enrollmentId, t.skillId),
    check("evidence_kind", sql`${t.kind} in ('self','credential','course','assessment','project','mentor')`),
    check("evidence_level", sql`${t.level} between 0 and 5 and ${t.level} * 2 = floor(${t.level} * 2)`),
    check("evidence_statement", sql`(${t.level} is null) = (${t.withdrawsId} is not null)`),
  ],
);

/** A learner's objection to what somebody else stated about a skill. The statement counts until somebody takes it back. */
export const evidenceDisputes = pgTable(
  "evidence_disputes",
  {
    id: id(),
    evidenceId: ref("evidence_id")
      .notNull()
      .references(() => evidence.id),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    reason: text("reason").notNull(),
    status: text("status").$type<DisputeStatus>().notNull().default("open"),
    answer: text("answer"),
    decidedBy: ref("decided_by").references(() => users.id),
    decidedAt: instant("decided_at"),
    createdAt: createdAt(),
  },
  (t) => [
    // profile and the mentor's page: disputes of one learner
    index("evidence_disputes_learner_idx").on(t.learnerId, t.id),
    // one open objection a statement
    uniqueIndex("evidence_disputes_open_key").on(t.evidenceId).where(sql`${t.status} = 'open'`),
    check("evidence_disputes_status", sql`${t.status} in ('open','withdrawn','kept','taken_back')`),
    check("evidence_disputes_decided", sql`(${t.status} in ('kept','taken_back')) = (${t.decidedBy} is not null)`),
  ],
);
