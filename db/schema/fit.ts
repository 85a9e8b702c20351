import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { FitEventKind, RescoreStatus } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref } from "./columns";
import { roles } from "./roles";

/** A frozen model: parameters and catalogue statistics under a name. Append-only by trigger. */
export const modelVersions = pgTable(
  "model_versions",
  {
    id: id(),
    version: text("version").notNull(),
    hash: text("hash").notNull(),
    model: jsonb("model").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex("model_versions_hash_key").on(t.hash)],
);

/** Anything that can move a fit. Append-only by trigger. */
export const fitEvents = pgTable(
  "fit_events",
  {
    id: id(),
    /** null = concerns every follower of a role (a role revision, a model version). */
    learnerId: ref("learner_id").references(() => users.id),
    kind: text("kind").$type<FitEventKind>().notNull(),
    actorId: ref("actor_id").references(() => users.id),
    /** What the chart needs to name the cause: course title, mentor's name, skill names, counts. */
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
    at: instant("at").notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    index("fit_events_learner_idx").on(t.learnerId, t.id),
    check(
      "fit_events_kind",
      sql`${t.kind} in ('role_followed','skills_rated','interests_set','preferences_set','course_completed','mentor_review','credential_added','assessment_graded','project_reviewed','evidence_withdrawn','role_revised','skills_merged','model_changed')`,
    ),
  ],
);

/** A stored fit at a moment. Append-only by trigger; recomputing `inputs` gives the stored score. */
export const fitSnapshots = pgTable(
  "fit_snapshots",
  {
    id: id(),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id),
    eventId: ref("event_id")
      .notNull()
      .references(() => fitEvents.id),
    modelVersionId: ref("model_version_id")
      .notNull()
      .references(() => modelVersions.id),
    roleRevision: integer("role_revision").notNull(),
    catalogRelease: integer("catalog_release").notNull(),
    restated: boolean("restated").notNull().default(false),
    /** Learner state as scored: evidence with ages, interests, preferences. */
    inputs: jsonb("inputs").$type<Record<string, unknown>>().notNull(),
    /** All parts: contributions, interest and preference parts, weights. */
    parts: jsonb("parts").$type<Record<string, unknown>>().notNull(),
    components: text("components").notNull(),
    /** false = "not enough yet": the scores are then null. */
    enough: boolean("enough").notNull(),
    overall: doublePrecision("overall"),
    skill: doublePrecision("skill"),
    interest: doublePrecision("interest"),
    preference: doublePrecision("preference"),
    readiness: doublePrecision("readiness"),
    low: doublePrecision("low"),
    high: doublePrecision("high"),
    coverage: doublePrecision("coverage").notNull(),
    /** Points of the change since the previous snapshot: own, the role's, and time's; they add up to it. */
    ownChange: doublePrecision("own_change"),
    roleChange: doublePrecision("role_change"),
    timeChange: doublePrecision("time_change"),
    /** The newest evidence row, interest result and preference set that counted: replay starts from these. null = none yet. */
    evidenceThrough: ref("evidence_through"),
    interestResultId: ref("interest_result_id"),
    preferenceSetId: ref("preference_set_id"),
    at: instant("at").notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [
    // dashboard: history of one learner and role
    index("fit_snapshots_learner_role_idx").on(t.learnerId, t.roleId, t.id),
    uniqueIndex("fit_snapshots_event_key").on(t.learnerId, t.roleId, t.eventId, t.restated),
    check(
      "fit_snapshots_scores",
      sql`${t.overall} between 0 and 100 and ${t.low} <= ${t.overall} and ${t.overall} <= ${t.high}`,
    ),
    check("fit_snapshots_enough", sql`${t.enough} or ${t.overall} is null`),
  ],
);

/** Scoring all followers again after a role or the model changed, in the background. One row an event; admins see its progress. */
export const fitRescores = pgTable(
  "fit_rescores",
  {
    id: id(),
    eventId: ref("event_id")
      .notNull()
      .references(() => fitEvents.id),
    /** null = every followed role (a new model version). */
    roleId: ref("role_id").references(() => roles.id),
    status: text("status").$type<RescoreStatus>().notNull().default("queued"),
    /** Learner and role pairs: all, and those written so far. */
    total: integer("total").notNull(),
    done: integer("done").notNull().default(0),
    /** The last learner whose snapshots are written; the work goes on after it. */
    afterLearnerId: ref("after_learner_id").notNull().default(0),
    /** How many overall fits moved, and the sum of their moves in points. */
    moved: integer("moved").notNull().default(0),
    movedPoints: doublePrecision("moved_points").notNull().default(0),
    error: text("error"),
    createdAt: createdAt(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    uniqueIndex("fit_rescores_event_role_key").on(t.eventId, t.roleId),
    check("fit_rescores_status", sql`${t.status} in ('queued','running','done','failed')`),
    check("fit_rescores_done", sql`${t.done} >= 0`),
  ],
);
