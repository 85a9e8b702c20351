import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { SkillKind } from "../enums";
import { createdAt, id, ref } from "./columns";

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
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("skills_slug_key").on(t.slug),
    uniqueIndex("skills_onet_element_key").on(t.onetElement),
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
  },
  (t) => [
    primaryKey({ name: "skill_aliases_pkey", columns: [t.skillId, t.alias] }),
    // search by another name
    index("skill_aliases_alias_idx").on(sql`lower(${t.alias})`),
  ],
);
