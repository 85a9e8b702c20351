import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courses, roles } from "@/db/schema";
import { databaseDown } from "./unavailable";

const TABLES = { roles, courses } as const;

/** Is there a published page at this slug? When the database cannot say, the cache decides. */
export async function isPublished(noun: keyof typeof TABLES, slug: string): Promise<boolean> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 120) return false;
  if (databaseDown()) return true;
  const table = TABLES[noun];
  try {
    const rows = await db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.slug, slug), eq(table.status, "published")));
    return rows.length > 0;
  } catch {
    return true;
  }
}
