import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { SkillKind, SkillStatus } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref, searchVector } from "./columns";

export const skills = pgTable(
  "skills",
  {
    id: id(),
    slug: text("slug").notNull(),
    name: text("name").notNull(),
    kind: text("kind").$type<SkillKind>().notNull(),
    onetElement: text("onet_element"),
    description: text("description").notNull(),
    /** Anchor sentences for levels 1 to 5, in order. */
    anchors: jsonb("anchors").$type<string[]>().notNull(),
    status: text("status").$type<SkillStatus>().notNull().default("published"),
    /** The skill that took this one's place when the two were merged. */
    mergedIntoId: ref("merged_into_id").references((): AnyPgColumn => skills.id),
    /** Number of the published revision; grows with every publication. */
    revision: integer("revision").notNull().default(1),
    createdAt: createdAt(),
    search: searchVector(sql`words_of(name)`),
  },
  (t) => [
    uniqueIndex("skills_slug_key").on(t.slug),
    uniqueIndex("skills_onet_element_key").on(t.onetElement),
    check("skills_status", sql`${t.status} in ('draft','published','merged')`),
    check("skills_merged", sql`(${t.status} = 'merged') = (${t.mergedIntoId} is not null)`),
    check("skills_merged_other", sql`${t.mergedIntoId} <> ${t.id}`),
    check("skills_kind", sql`${t.kind} in ('technology','knowledge','foundational')`),
    check("skills_anchors", sql`jsonb_typeof(${t.anchors}) = 'array' and jsonb_array_length(${t.anchors}) = 5`),
  ],
);

export const skillAliases = pgTable(
  "skill_aliases",
  {
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id, { onDelete: "cascade" }),
    alias: text("alias").notNull(),
    search: searchVector(sql`words_of(alias)`),
  },
  (t) => [
    primaryKey({ name: "skill_aliases_pkey", columns: [t.skillId, t.alias] }),
    // search by another name
    index("skill_aliases_alias_idx").on(sql`lower(${t.alias})`),
  ],
);

/** Whole states of skills that an editor touched: what was public before, and every publication since. Append-only by trigger. */
export const skillRevisions = pgTable(
  "skill_revisions",
  {
    id: id(),
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id),
    revision: integer("revision").notNull(),
    document: jsonb("document").$type<Record<string, unknown>>().notNull(),
    /** What changed, in words people read; empty for a first state. */
    changes: jsonb("changes").$type<string[]>().notNull().default([]),
    publishedBy: ref("published_by").references(() => users.id),
    publishedAt: instant("published_at").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("skill_revisions_skill_revision_key").on(t.skillId, t.revision)],
);

/** The one draft of a skill. `readyAt` = its editor asks for a second pair of eyes. */
export const skillDrafts = pgTable("skill_drafts", {
  skillId: ref("skill_id")
    .primaryKey()
    .references(() => skills.id, { onDelete: "cascade" }),
  document: jsonb("document").$type<Record<string, unknown>>().notNull(),
  basedOn: integer("based_on").notNull(),
  note: text("note"),
  readyAt: instant("ready_at"),
  readyBy: ref("ready_by").references(() => users.id),
  editedBy: ref("edited_by").references(() => users.id),
  editedAt: instant("edited_at").notNull().defaultNow(),
});
