import "server-only";
import { asc, eq } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { roles } from "@/db/schema";
import { tags } from "@/lib/platform/cache";

/** Titles of all published roles by alphabet, each once; from cache until a role is edited. */
export async function roleTitles(): Promise<string[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.roles);
  const rows = await db
    .selectDistinct({ title: roles.title })
    .from(roles)
    .where(eq(roles.status, "published"))
    .orderBy(asc(roles.title));
  return rows.map(({ title }) => title);
}
