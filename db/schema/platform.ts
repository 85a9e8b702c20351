import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { createdAt, id, instant, ref } from "./columns";

/** Append-only by trigger. `actorId` null = the system; `actor` then names the job. */
export const audit = pgTable(
  "audit",
  {
    id: id(),
    at: instant("at").notNull().defaultNow(),
    actorId: ref("actor_id").references(() => users.id),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    // audit of one thing, newest first
    index("audit_subject_idx").on(t.subject, t.subjectId, t.id),
    index("audit_actor_idx").on(t.actorId, t.id),
  ],
);

/** Mail leaves with the transaction that caused it. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    toAddress: text("to_address").notNull(),
    subject: text("subject").notNull(),
    textBody: text("text_body").notNull(),
    htmlBody: text("html_body").notNull(),
    status: text("status").$type<"queued" | "sent" | "kept" | "failed">().notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    lastError: text("last_error"),
    createdAt: createdAt(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    // worker: what is still to go
    index("outbox_queued_idx").on(t.id).where(sql`${t.status} = 'queued'`),
    check("outbox_status", sql`${t.status} in ('queued','sent','kept','failed')`),
  ],
);

/** What every web process must make anew although another process changed it: its cached public pages under these tags. */
export const staleNotices = pgTable("stale_notices", {
  id: id(),
  tags: jsonb("tags").$type<string[]>().notNull(),
  at: instant("at").notNull().defaultNow(),
});

/** One row that says what this database is for: "demo" or "real". */
export const instance = pgTable(
  "instance",
  {
    id: integer("id").primaryKey().default(1),
    kind: text("kind").$type<"demo" | "real">().notNull(),
    catalogRelease: integer("catalog_release").notNull().default(1),
    seededAt: instant("seeded_at"),
    createdAt: createdAt(),
  },
  (t) => [check("instance_single", sql`${t.id} = 1`), check("instance_kind", sql`${t.kind} in ('demo','real')`)],
);
