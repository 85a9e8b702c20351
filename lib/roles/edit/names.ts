import "server-only";
import { inArray } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { roles, skills } from "@/db/schema";
import type { Names } from "@/lib/editor/change";
import type { RoleDocument } from "./document";

/** Names of all skills the documents mention, by address, and titles of all roles, by `role:` and their address. */
export async function namesIn(executor: Executor, documents: readonly RoleDocument[]): Promise<Names> {
  const skillSlugs = [...new Set(documents.flatMap((one) => one.requirements.map((row) => row.skill)))];
  const roleSlugs = [...new Set(documents.flatMap((one) => one.related.map((row) => row.role)))];
  const skillRows =
    skillSlugs.length > 0
      ? await executor
          .select({ slug: skills.slug, name: skills.name })
          .from(skills)
          .where(inArray(skills.slug, skillSlugs))
      : [];
  const roleRows =
    roleSlugs.length > 0
      ? await executor.select({ slug: roles.slug, name: roles.title }).from(roles).where(inArray(roles.slug, roleSlugs))
      : [];
  return new Map([
    ...skillRows.map(({ slug, name }): [string, string] => [slug, name]),
    ...roleRows.map(({ slug, name }): [string, string] => [`role:${slug}`, name]),
  ]);
}
