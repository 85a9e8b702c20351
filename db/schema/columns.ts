import type { SQL } from "drizzle-orm";
import { bigint, customType, timestamp } from "drizzle-orm/pg-core";

/** Surrogate key: identity bigint, read as number (safe to 2^53). */
export const id = () => bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

export const ref = (name: string) => bigint(name, { mode: "number" });

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const createdAt = () => instant("created_at").notNull().defaultNow();

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The words of a row by which it is found: made by the database whenever the row is written. */
export const searchVector = (of: SQL) => tsvector("search").generatedAlwaysAs(of);
