import { bigint, timestamp } from "drizzle-orm/pg-core";

/** Surrogate key: identity bigint, read as number (safe to 2^53). */
export const id = () => bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity();

export const ref = (name: string) => bigint(name, { mode: "number" });

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const createdAt = () => instant("created_at").notNull().defaultNow();
