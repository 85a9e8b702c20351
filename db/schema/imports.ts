import { sql } from "drizzle-orm";
import { check, customType, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { ImportSource, ImportStatus } from "../enums";
import { users } from "./accounts";
import { createdAt, id, instant, ref } from "./columns";

const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => "bytea" });

/** Somebody's release of a public source, read, planned and applied. */
export const imports = pgTable(
  "imports",
  {
    id: id(),
    source: text("source").$type<ImportSource>().notNull(),
    /** As the files or the person state it, e.g. "30.1" or "2024-34"; null until read. */
    release: text("release"),
    status: text("status").$type<ImportStatus>().notNull().default("reading"),
    /** What it is doing now, and how far: `done` of `total` steps of that stage. */
    stage: text("stage").notNull().default("Waiting"),
    done: integer("done").notNull().default(0),
    total: integer("total").notNull().default(0),
    /** What applying would do: counts, skips with reasons, samples. */
    plan: jsonb("plan").$type<Record<string, unknown>>(),
    /** Why the files cannot be used: file, line, sentence. */
    problems: jsonb("problems").$type<{ file: string; line: number | null; message: string }[]>().notNull().default([]),
    createdBy: ref("created_by").references(() => users.id),
    createdAt: createdAt(),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    check("imports_source", sql`${t.source} in ('onet','bls')`),
    check("imports_status", sql`${t.status} in ('reading','refused','planned','applying','done','failed','dropped')`),
  ],
);

/** The files of an import as they were sent, kept until it ends. */
export const importFiles = pgTable(
  "import_files",
  {
    importId: ref("import_id")
      .notNull()
      .references(() => imports.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    bytes: bytea("bytes").notNull(),
  },
  (t) => [primaryKey({ name: "import_files_pkey", columns: [t.importId, t.name] })],
);
