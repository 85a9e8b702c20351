import { sql } from "drizzle-orm";
import { check, doublePrecision, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Verdict } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref } from "./columns";
import { evidence } from "./profiles";
import { skills } from "./skills";

export const mentorships = pgTable(
  "mentorships",
  {
    id: id(),
    mentorId: ref("mentor_id")
      .notNull()
      .references(() => users.id),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    assignedBy: ref("assigned_by").references(() => users.id),
    startedAt: instant("started_at").notNull().defaultNow(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    // one active mentorship a pair
    uniqueIndex("mentorships_active_key").on(t.mentorId, t.learnerId).where(sql`${t.endedAt} is null`),
    // who mentors this learner
    index("mentorships_learner_idx").on(t.learnerId).where(sql`${t.endedAt} is null`),
    check("mentorships_other", sql`${t.mentorId} <> ${t.learnerId}`),
  ],
);

/** A mentor's verdict on a skill. The evidence it wrote is named; declined writes none. Append-only by trigger. */
export const reviews = pgTable(
  "reviews",
  {
    id: id(),
    mentorshipId: ref("mentorship_id")
      .notNull()
      .references(() => mentorships.id),
    mentorId: ref("mentor_id")
      .notNull()
      .references(() => users.id),
    learnerId: ref("learner_id")
      .notNull()
      .references(() => users.id),
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id),
    verdict: text("verdict").$type<Verdict>().notNull(),
    claimedLevel: doublePrecision("claimed_level"),
    level: doublePrecision("level"),
    note: text("note").notNull(),
    evidenceId: ref("evidence_id").references(() => evidence.id),
    createdAt: createdAt(),
  },
  (t) => [
    index("reviews_learner_idx").on(t.learnerId, t.id),
    check("reviews_verdict", sql`${t.verdict} in ('confirmed','adjusted','declined')`),
    check("reviews_evidence", sql`(${t.verdict} = 'declined') = (${t.evidenceId} is null)`),
    check("reviews_level", sql`${t.level} between 0 and 5`),
  ],
);

/** When a mentor opened a learner's page: "what changed since" for the mentor, a disclosure log for the learner. */
export const learnerViews = pgTable(
  "learner_views",
  {
    id: id(),
    mentorshipId: ref("mentorship_id")
      .notNull()
      .references(() => mentorships.id),
    viewedAt: instant("viewed_at").notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [index("learner_views_mentorship_idx").on(t.mentorshipId, t.id)],
);
