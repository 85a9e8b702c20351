import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { EnrollmentStatus } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref } from "./columns";
import { type CoursePrice, courses, modules, sections } from "./courses";

/** The promises as they stood at enrollment; later catalog edits do not touch them. */
export type EnrollmentTerms = {
  courseTitle: string;
  courseRevision: number;
  price: CoursePrice;
  financing: string | null;
  mentoringSessions: number | null;
  retakeMonths: number | null;
  certificate: string | null;
  skills: { skill: string; from: number; to: number }[];
};

export const enrollments = pgTable(
  "enrollments",
  {
    id: id(),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    courseId: ref("course_id")
      .notNull()
      .references(() => courses.id),
    /** null = self-paced. */
    sectionId: ref("section_id").references(() => sections.id),
    status: text("status").$type<EnrollmentStatus>().notNull().default("enrolled"),
    terms: jsonb("terms").$type<EnrollmentTerms>().notNull(),
    enrolledAt: instant("enrolled_at").notNull().defaultNow(),
    completedAt: instant("completed_at"),
    cancelledAt: instant("cancelled_at"),
    createdAt: createdAt(),
  },
  (t) => [
    // one running enrollment a learner and course
    uniqueIndex("enrollments_running_key").on(t.learnerId, t.courseId).where(sql`${t.status} = 'enrolled'`),
    // seats taken in a section
    index("enrollments_section_idx").on(t.sectionId).where(sql`${t.status} <> 'cancelled'`),
    index("enrollments_learner_idx").on(t.learnerId, t.id),
    check("enrollments_status", sql`${t.status} in ('enrolled','completed','cancelled')`),
    check("enrollments_completed", sql`(${t.status} = 'completed') = (${t.completedAt} is not null)`),
    check("enrollments_cancelled", sql`(${t.status} = 'cancelled') = (${t.cancelledAt} is not null)`),
  ],
);

export const moduleProgress = pgTable(
  "module_progress",
  {
    enrollmentId: ref("enrollment_id")
      .notNull()
      .references(() => enrollments.id),
    moduleId: ref("module_id")
      .notNull()
      .references(() => modules.id),
    doneAt: instant("done_at").notNull().defaultNow(),
    minutes: integer("minutes"),
  },
  (t) => [primaryKey({ name: "module_progress_pkey", columns: [t.enrollmentId, t.moduleId] })],
);
