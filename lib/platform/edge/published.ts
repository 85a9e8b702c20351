import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courses, roles } from "@/db/schema";
import { readStandingSlug } from "@/lib/skills/read";
import { databaseDown } from "./unavailable";

const TABLES = { roles, courses } as const;

const isSlug = (slug: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 120;

/** Is there a published page at this slug? When the database cannot say, the cache decides. */
export async function isPublished(noun: keyof typeof TABLES, slug: string): Promise<boolean> {
  if (!isSlug(slug)) return false;
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

/**
 * The slug of the published skill that stands for this one: its own, or that of the skill it was merged into; null when there is
 * none. When the database cannot say, the cache decides.
 */
export async function publishedSkill(slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null;
  if (databaseDown()) return slug;
  try {
    return await readStandingSlug(slug);
  } catch {
    return slug;
  }
}
