import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { AccountRole, AccountStatus, TokenKind } from "../enums";
import { createdAt, id, instant, ref } from "./columns";

export const users = pgTable(
  "users",
  {
    id: id(),
    /** Lower-cased and NFKC-normalised before it gets here. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash"),
    accountRole: text("account_role").$type<AccountRole>().notNull().default("learner"),
    status: text("status").$type<AccountStatus>().notNull().default("unverified"),
    timeZone: text("time_zone").notNull().default("UTC"),
    /** BCP 47 tag by which dates, numbers and money are written; null = the instance's. */
    locale: text("locale"),
    /** Made by the demo seed; demo mode refuses a database that holds anyone else. */
    demo: boolean("demo").notNull().default(false),
    emailVerifiedAt: instant("email_verified_at"),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("users_email_key").on(t.email),
    // admin people page, by name
    index("users_name_idx").on(t.name),
    check(
      "users_email_form",
      sql`${t.email} = lower(${t.email}) and position('@' in ${t.email}) > 1 and length(${t.email}) <= 254`,
    ),
    check("users_name_length", sql`length(${t.name}) between 1 and 120`),
    check("users_account_role", sql`${t.accountRole} in ('learner','mentor','admin')`),
    check("users_status", sql`${t.status} in ('unverified','active','suspended')`),
  ],
);

export const authSessions = pgTable(
  "auth_sessions",
  {
    id: id(),
    /** sha256 of the random id in the encrypted cookie; the id itself is never stored. */
    tokenHash: text("token_hash").notNull(),
    userId: ref("user_id")
      .notNull()
      .references(() => users.id),
    userAgent: text("user_agent"),
    createdAt: createdAt(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    uniqueIndex("auth_sessions_token_hash_key").on(t.tokenHash),
    // settings page: my sessions
    index("auth_sessions_user_idx").on(t.userId),
  ],
);

export const authTokens = pgTable(
  "auth_tokens",
  {
    id: id(),
    kind: text("kind").$type<TokenKind>().notNull(),
    tokenHash: text("token_hash").notNull(),
    userId: ref("user_id").references(() => users.id),
    createdAt: createdAt(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [
    uniqueIndex("auth_tokens_token_hash_key").on(t.tokenHash),
    check("auth_tokens_kind", sql`${t.kind} in ('verify_email','reset_password','setup')`),
    check("auth_tokens_user", sql`${t.kind} = 'setup' or ${t.userId} is not null`),
  ],
);

/** Fixed windows: one row per key and window, counted by an atomic upsert. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    count: integer("count").notNull(),
    resetsAt: instant("resets_at").notNull(),
  },
  (t) => [index("rate_limits_resets_idx").on(t.resetsAt)],
);
