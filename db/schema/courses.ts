import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { CatalogStatus, CourseFormat, CourseKind, CourseLevel, CourseSchedule } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref, searchVector } from "./columns";
import { skills } from "./skills";

export type CourseDuration = { min: number; max: number; unit: "days" | "weeks" | "months" };
export type CoursePrice = {
  kind: "not_stated" | "free" | "fixed" | "from" | "instalments";
  /** Minor units; null unless the kind carries an amount. */
  amountMinor: number | null;
  currency: string;
  instalments: number | null;
};
export type CourseAward = { title: string; giver: string; year: number };

/** The published state. Drafts are rows of course_revisions; publishing writes these tables in one transaction. */
export const courses = pgTable(
  "courses",
  {
    id: id(),
    slug: text("slug").notNull(),
    status: text("status").$type<CatalogStatus>().notNull().default("draft"),
    /** null = not stated in the source. */
    title: text("title"),
    provider: text("provider"),
    platform: text("platform"),
    sample: boolean("sample").notNull().default(false),
    level: text("level").$type<CourseLevel>(),
    levelAsStated: text("level_as_stated"),
    kind: text("kind").$type<CourseKind>(),
    duration: jsonb("duration").$type<CourseDuration>(),
    hours: doublePrecision("hours"),
    summary: text("summary").notNull(),
    levelsBy: text("levels_by").$type<"provider" | "editors">().notNull().default("editors"),
    topics: text("topics").array().notNull().default(sql`'{}'`),
    formats: text("formats").array().$type<CourseFormat[]>().notNull().default(sql`'{}'`),
    schedules: text("schedules").array().$type<CourseSchedule[]>().notNull().default(sql`'{}'`),
    place: text("place"),
    price: jsonb("price").$type<CoursePrice>().notNull(),
    financing: text("financing"),
    prerequisitesAsStated: text("prerequisites_as_stated"),
    mentoringSessions: integer("mentoring_sessions"),
    mentoringPurpose: text("mentoring_purpose"),
    certificate: text("certificate"),
    retakeMonths: integer("retake_months"),
    projects: text("projects"),
    instructors: text("instructors"),
    jobPreparation: text("job_preparation"),
    licence: text("licence"),
    awards: jsonb("awards").$type<CourseAward[]>().notNull().default([]),
    claims: text("claims").array().notNull().default(sql`'{}'`),
    sourceName: text("source_name"),
    sourceNote: text("source_note"),
    revision: integer("revision").notNull().default(1),
    position: integer("position").notNull().default(0),
    publishedAt: instant("published_at"),
    createdAt: createdAt(),
    search: searchVector(sql`setweight(words_of(coalesce(title, '')), 'A'::"char")
      || setweight(words_of(concat_words(provider, platform, topics)), 'B'::"char")
      || setweight(words_of(summary), 'D'::"char")`),
  },
  (t) => [
    uniqueIndex("courses_slug_key").on(t.slug),
    // courses list
    index("courses_published_idx").on(t.position).where(sql`${t.status} = 'published'`),
    check("courses_status", sql`${t.status} in ('draft','published','archived')`),
    check("courses_level", sql`${t.level} in ('beginner','intermediate','advanced')`),
    check("courses_hours", sql`${t.hours} > 0`),
  ],
);

export const courseSkills = pgTable(
  "course_skills",
  {
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id, { onDelete: "cascade" }),
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id),
    position: integer("position").notNull(),
    fromLevel: doublePrecision("from_level").notNull(),
    toLevel: doublePrecision("to_level").notNull(),
  },
  (t) => [
    primaryKey({ name: "course_skills_pkey", columns: [t.courseId, t.skillId] }),
    // role pages: courses that close a gap
    index("course_skills_skill_idx").on(t.skillId),
    check("course_skills_levels", sql`${t.fromLevel} >= 0 and ${t.fromLevel} < ${t.toLevel} and ${t.toLevel} <= 5`),
  ],
);

export const prerequisiteSkills = pgTable(
  "prerequisite_skills",
  {
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id, { onDelete: "cascade" }),
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id),
    level: doublePrecision("level").notNull(),
  },
  (t) => [
    primaryKey({ name: "prerequisite_skills_pkey", columns: [t.courseId, t.skillId] }),
    check("prerequisite_skills_level", sql`${t.level} > 0 and ${t.level} <= 5`),
  ],
);

export const prerequisiteCourses = pgTable(
  "prerequisite_courses",
  {
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id, { onDelete: "cascade" }),
    requiredId: ref("required_id")
      .notNull()
      .references(() => courses.id),
  },
  (t) => [
    primaryKey({ name: "prerequisite_courses_pkey", columns: [t.courseId, t.requiredId] }),
    check("prerequisite_courses_other", sql`${t.courseId} <> ${t.requiredId}`),
  ],
);

export const modules = pgTable(
  "modules",
  {
    id: id(),
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    hours: doublePrecision("hours").notNull(),
    /** A module somebody has worked on is retired, never deleted. */
    retiredAt: instant("retired_at"),
  },
  (t) => [index("modules_course_idx").on(t.courseId, t.position), check("modules_hours", sql`${t.hours} > 0`)],
);

export const sections = pgTable(
  "sections",
  {
    id: id(),
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id, { onDelete: "cascade" }),
    startsAt: instant("starts_at").notNull(),
    endsAt: instant("ends_at").notNull(),
    /** 0 Sunday … 6 Saturday. */
    weekdays: integer("weekdays").array().notNull(),
    /** Local wall time HH:MM in the section's zone. */
    startTime: text("start_time").notNull(),
    minutes: integer("minutes").notNull(),
    timeZone: text("time_zone").notNull(),
    place: text("place").notNull(),
    instructor: text("instructor"),
    seats: integer("seats").notNull(),
    cancelledAt: instant("cancelled_at"),
  },
  (t) => [
    index("sections_course_idx").on(t.courseId, t.startsAt),
    check("sections_order", sql`${t.startsAt} < ${t.endsAt}`),
    check("sections_seats", sql`${t.seats} between 0 and 10000`),
    check("sections_minutes", sql`${t.minutes} between 1 and 1440`),
  ],
);

/** Drafts and the history of published states, as one document each. */
export const courseRevisions = pgTable(
  "course_revisions",
  {
    id: id(),
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id),
    state: text("state").$type<"draft" | "published">().notNull(),
    revision: integer("revision"),
    document: jsonb("document").$type<Record<string, unknown>>().notNull(),
    basedOn: integer("based_on"),
    editedBy: ref("edited_by").references(() => users.id),
    editedAt: instant("edited_at").notNull().defaultNow(),
  },
  (t) => [
    // one draft at a time for a course
    uniqueIndex("course_revisions_draft_key").on(t.courseId).where(sql`${t.state} = 'draft'`),
    uniqueIndex("course_revisions_published_key").on(t.courseId, t.revision).where(sql`${t.state} = 'published'`),
    check("course_revisions_state", sql`(${t.state} = 'published') = (${t.revision} is not null)`),
  ],
);
