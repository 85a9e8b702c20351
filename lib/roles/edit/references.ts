import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Executor } from "@/db/client";
import { roles, skills } from "@/db/schema";
import { AppError, type FieldErrors } from "@/lib/platform/errors";
import { traitOf } from "../trait-words";
import type { RoleDocument } from "./document";

const UNKNOWN = "The catalog no longer has this one. Choose another from the list.";

/**
 * Refuses a document that names a skill, role or question which is not in the catalog, or a level that is neither in half steps
 * nor O*NET's own. Fields are paths into the document, such as `requirements.2.skill`.
 */
export async function checkReferences(
  executor: Executor,
  role: { slug: string },
  document: RoleDocument,
): Promise<void> {
  const skillSlugs = await knownSkills(
    executor,
    document.requirements.map((row) => row.skill),
  );
  const roleSlugs = await knownRoles(
    executor,
    document.related.map((row) => row.role),
  );
  const fields: FieldErrors = {};
  for (const [index, row] of document.requirements.entries()) {
    if (!skillSlugs.has(row.skill)) fields[`requirements.${index}.skill`] = [UNKNOWN];
    if (row.onetLevel === null && !Number.isInteger(row.level * 2))
      fields[`requirements.${index}.level`] = ["Enter a level in half steps, such as 2.5."];
  }
  for (const [index, row] of document.related.entries()) {
    if (row.role === role.slug) fields[`related.${index}.role`] = ["A role is not related to itself."];
    else if (!roleSlugs.has(row.role)) fields[`related.${index}.role`] = [UNKNOWN];
  }
  for (const [index, row] of document.decisions.entries()) {
    if (!traitOf(row.trait)) fields[`decisions.${index}.trait`] = ["Choose a question from the list."];
  }
  if (Object.keys(fields).length > 0) throw new AppError("invalid", "Some answers need another look.", fields);
}

/** Held until the caller's transaction ends, so that no merge takes one of them away meanwhile. */
async function knownSkills(executor: Executor, slugs: readonly string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await executor
    .select({ slug: skills.slug })
    .from(skills)
    .where(and(inArray(skills.slug, [...slugs]), eq(skills.status, "published")))
    .orderBy(skills.id)
    .for("key share");
  return new Set(rows.map((row) => row.slug));
}

async function knownRoles(executor: Executor, slugs: readonly string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await executor
    .select({ slug: roles.slug })
    .from(roles)
    .where(inArray(roles.slug, [...slugs]));
  return new Set(rows.map((row) => row.slug));
}
