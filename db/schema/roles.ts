import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { CatalogStatus, FactKind, FactUnit, RelationSource, RemoteWork, RevisionOrigin } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref, searchVector } from "./columns";
import { skills } from "./skills";

export type RoleContent = {
  workSetting: string;
  duties: string[];
  day: { time: string; text: string }[];
  enter: { startingOut: string; someExperience: string; changingCareer: string };
  questions: { question: string; answer: string }[];
  editorNotes: string[];
  /** Why two pay figures on this page differ, where they do. */
  payDifference: string | null;
  /** How many of `duties`, from the first, are central to the occupation; left out = all. */
  coreDuties?: number;
  /** Questions by which a reader finds out whether the work suits them; left out = read off the requirements. */
  decisions?: RoleDecision[];
};

/** How much of a trait of work (lib/roles/traits.ts) a role brings, 0 hardly any … 1 most of the day, and why we say so. */
export type RoleDecision = { trait: string; degree: number; because: string };

export type RoleInterests = { R: number; I: number; A: number; S: number; E: number; C: number };

export const roles = pgTable(
  "roles",
  {
    id: id(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    status: text("status").$type<CatalogStatus>().notNull().default("draft"),
    curated: boolean("curated").notNull().default(true),
    onetCode: text("onet_code"),
    onetTitle: text("onet_title"),
    /** O*NET release a role was imported from, e.g. "30.1"; null for our own roles. */
    onetRelease: text("onet_release"),
    /** When an editor took over an imported role: later imports leave its words and requirements alone. */
    adoptedAt: instant("adopted_at"),
    /** First two digits of the occupation's SOC code, e.g. "15" Computer and Mathematical; null = take them from `onetCode`. */
    field: text("field"),
    /** Can the work usually be done from elsewhere? null = not known. */
    remote: text("remote").$type<RemoteWork>(),
    oneLine: text("one_line").notNull(),
    summary: text("summary").notNull(),
    content: jsonb("content").$type<RoleContent>().notNull(),
    /** O*NET occupational interests, 1..7. */
    interests: jsonb("interests").$type<RoleInterests>(),
    /** Letters of the two highest interests, in alphabetical order; equal ones share a place. Made by the database. */
    topInterests: text("top_interests").generatedAlwaysAs(sql`highest_interests(interests)`),
    jobZone: integer("job_zone"),
    /** Number of the published revision; grows with every publication. */
    revision: integer("revision").notNull().default(1),
    /** Order of the catalog's own list. */
    position: integer("position").notNull().default(0),
    publishedAt: instant("published_at"),
    createdAt: createdAt(),
    search: searchVector(sql`setweight(words_of(title), 'A'::"char") || setweight(words_of(one_line), 'D'::"char")`),
  },
  (t) => [
    uniqueIndex("roles_slug_key").on(t.slug),
    // importer: the one imported role of a code
    uniqueIndex("roles_onet_imported_key").on(t.onetCode).where(sql`${t.onetRelease} is not null`),
    check("roles_onet_imported", sql`${t.onetRelease} is null or (${t.onetCode} is not null and not ${t.curated})`),
    // roles list
    index("roles_published_idx").on(t.position).where(sql`${t.status} = 'published'`),
    check("roles_status", sql`${t.status} in ('draft','published','archived')`),
    check("roles_job_zone", sql`${t.jobZone} between 1 and 5`),
    check("roles_field", sql`${t.field} ~ '^[0-9]{2}$'`),
    check("roles_remote", sql`${t.remote} in ('mostly','partly','rarely')`),
  ],
);

export const roleAliases = pgTable(
  "role_aliases",
  {
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id, { onDelete: "cascade" }),
    alias: text("alias").notNull(),
    search: searchVector(sql`words_of(alias)`),
  },
  (t) => [
    primaryKey({ name: "role_aliases_pkey", columns: [t.roleId, t.alias] }),
    // search by another name
    index("role_aliases_search_idx").using("gin", t.search),
  ],
);

export const requirements = pgTable(
  "requirements",
  {
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id, { onDelete: "cascade" }),
    skillId: ref("skill_id")
      .notNull()
      .references(() => skills.id),
    /** O*NET importance 1..5. */
    importance: doublePrecision("importance").notNull(),
    /** Learner scale 0..5. */
    level: doublePrecision("level").notNull(),
    use: text("use").notNull(),
    /** O*NET level 0..7 and its standard error as published, for imported roles; the score reads these. */
    onetLevel: doublePrecision("onet_level"),
    onetSe: doublePrecision("onet_se"),
  },
  (t) => [
    primaryKey({ name: "requirements_pkey", columns: [t.roleId, t.skillId] }),
    // skill pages: who asks for it
    index("requirements_skill_idx").on(t.skillId),
    // search by a skill that says something about the role
    index("requirements_telling_idx")
      .on(t.skillId, t.roleId)
      .where(sql`${t.onetLevel} is null or ${t.importance} >= 3`),
    check("requirements_importance", sql`${t.importance} between 1 and 5`),
    check("requirements_level", sql`${t.level} > 0 and ${t.level} <= 5`),
  ],
);

export const relatedRoles = pgTable(
  "related_roles",
  {
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id, { onDelete: "cascade" }),
    relatedId: ref("related_id")
      .notNull()
      .references(() => roles.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    why: text("why").notNull(),
    source: text("source").$type<RelationSource>().notNull().default("editor"),
  },
  (t) => [
    check("related_roles_source", sql`${t.source} in ('editor','onet','recipe')`),
    primaryKey({ name: "related_roles_pkey", columns: [t.roleId, t.relatedId] }),
    check("related_roles_other", sql`${t.roleId} <> ${t.relatedId}`),
  ],
);

/** Every published state of a role, for history and replay. Append-only by trigger. */
export const roleRevisions = pgTable(
  "role_revisions",
  {
    id: id(),
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id),
    revision: integer("revision").notNull(),
    /** What the score reads: requirements, interests, job zone, wage. */
    scored: jsonb("scored").$type<Record<string, unknown>>().notNull(),
    origin: text("origin").$type<RevisionOrigin>().notNull().default("editor"),
    /** Release it came with, for imports. */
    release: text("release"),
    /** What changed, in words people read; empty for a first revision. */
    changes: jsonb("changes").$type<string[]>().notNull().default([]),
    publishedBy: ref("published_by").references(() => users.id),
    publishedAt: instant("published_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("role_revisions_role_revision_key").on(t.roleId, t.revision),
    check("role_revisions_origin", sql`${t.origin} in ('seed','editor','import')`),
  ],
);

/** Whole states of roles that an editor touched: what was public before, and every publication since. Append-only by trigger. */
export const roleDocuments = pgTable(
  "role_documents",
  {
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id),
    revision: integer("revision").notNull(),
    document: jsonb("document").$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ name: "role_documents_pkey", columns: [t.roleId, t.revision] })],
);

/** The one draft of a role. `readyAt` = its editor asks for a second pair of eyes. */
export const roleDrafts = pgTable("role_drafts", {
  roleId: ref("role_id")
    .primaryKey()
    .references(() => roles.id, { onDelete: "cascade" }),
  document: jsonb("document").$type<Record<string, unknown>>().notNull(),
  basedOn: integer("based_on").notNull(),
  note: text("note"),
  readyAt: instant("ready_at"),
  readyBy: ref("ready_by").references(() => users.id),
  editedBy: ref("edited_by").references(() => users.id),
  editedAt: instant("edited_at").notNull().defaultNow(),
});

/** Software and tools that O*NET's sources name for an occupation. */
export const roleTechnologies = pgTable(
  "role_technologies",
  {
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The group it belongs to, e.g. "Web platform development software". */
    category: text("category").notNull(),
    /** Often asked for in job postings of all occupations, or of this one. */
    hot: boolean("hot").notNull().default(false),
    inDemand: boolean("in_demand").notNull().default(false),
    search: searchVector(sql`words_of(name)`),
  },
  (t) => [
    primaryKey({ name: "role_technologies_pkey", columns: [t.roleId, t.name] }),
    // search by technology
    index("role_technologies_search_idx").using("gin", t.search),
  ],
);

/** One cited figure. No page shows a figure without one. */
export const facts = pgTable(
  "facts",
  {
    id: id(),
    roleId: ref("role_id")
      .notNull()
      .references(() => roles.id, { onDelete: "cascade" }),
    position: integer("position").notNull().default(0),
    kind: text("kind").$type<FactKind>().notNull(),
    measure: text("measure").notNull(),
    asStated: text("as_stated"),
    publishedAs: text("published_as"),
    value: doublePrecision("value"),
    textValue: text("text_value"),
    unit: text("unit").$type<FactUnit>().notNull(),
    comparison: doublePrecision("comparison"),
    topCoded: boolean("top_coded").notNull().default(false),
    /** Which percentile of pay the figure is; null = a middle value (median, mean) or not a distribution. */
    percentile: integer("percentile"),
    occupationAsNamed: text("occupation_as_named").notNull(),
    geography: text("geography").notNull(),
    /** null = undated in source. */
    period: text("period"),
    source: text("source").notNull(),
    publisher: text("publisher").notNull(),
    url: text("url"),
    accessedOn: date("accessed_on"),
    reviewBy: date("review_by"),
    note: text("note"),
    /** Who brought it: an import only ever changes its own. */
    origin: text("origin").$type<RevisionOrigin>().notNull().default("editor"),
    /** The fact this one renewed. A renewed or withdrawn fact is retired, never changed or deleted. */
    replacesId: ref("replaces_id").references((): AnyPgColumn => facts.id),
    editedBy: ref("edited_by").references(() => users.id),
    createdAt: createdAt(),
    retiredAt: instant("retired_at"),
  },
  (t) => [
    check(
      "facts_percentile",
      sql`${t.percentile} in (10,25,50,75,90) and ${t.kind} = 'pay' or ${t.percentile} is null`,
    ),
    uniqueIndex("facts_replaces_key").on(t.replacesId),
    // admin: figures whose review is due
    index("facts_review_idx").on(t.reviewBy).where(sql`${t.retiredAt} is null`),
    check("facts_origin", sql`${t.origin} in ('seed','editor','import')`),
    // role pages: what stands now
    index("facts_role_idx").on(t.roleId, t.position).where(sql`${t.retiredAt} is null`),
    // role pages: what changed
    index("facts_retired_idx").on(t.roleId).where(sql`${t.retiredAt} is not null`),
    check("facts_kind", sql`${t.kind} in ('pay','growth','openings','employment','entry_education','rank','note')`),
    check("facts_unit", sql`${t.unit} in ('usd_per_year','percent','jobs','jobs_per_year','text')`),
    check("facts_valued", sql`${t.value} is not null or ${t.textValue} is not null`),
  ],
);

/** The figures that stand for a role in lists, of its facts that stand now. Kept by a trigger on facts; nobody else writes here. */
export const roleFigures = pgTable("role_figures", {
  roleId: ref("role_id")
    .primaryKey()
    .references(() => roles.id, { onDelete: "cascade" }),
  /** Middle of pay, US dollars a year. */
  pay: doublePrecision("pay"),
  /** Projected growth of the occupation, and of all occupations beside it, percent. */
  growth: doublePrecision("growth"),
  allGrowth: doublePrecision("all_growth"),
  /** Jobs now. */
  jobs: doublePrecision("jobs"),
});
