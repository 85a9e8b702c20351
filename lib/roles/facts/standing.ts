import { and, isNull, sql } from "drizzle-orm";
import { facts } from "@/db/schema";

/** Stands now: neither renewed nor withdrawn. Every reader of what a page shows asks for it. */
export const stands = isNull(facts.retiredAt);

/** Stands now and is a middle value or no distribution at all: what may speak for a role in lists and in the score. */
export const isMiddle = and(stands, sql`coalesce(${facts.percentile}, 50) = 50`);
