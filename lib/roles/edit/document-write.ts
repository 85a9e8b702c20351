import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type RoleContent, relatedRoles, requirements, roleAliases, roles, skills } from "@/db/schema";
import type { RoleDocument } from "./document";

/**
 * Writes a document into the role's tables in the caller's transaction, which must hold the role's row. Every skill and role it
 * names must be in the catalog (see references.ts). Facts and technologies are not part of it and stay.
 */
export async function writeDocument(tx: Transaction, roleId: number, document: RoleDocument): Promise<void> {
  const { requirements: asked, related, aliases, ...stated } = document;
  const { title, oneLine, summary, remote, field, onetCode, onetTitle, jobZone, interests } = stated;
  await tx
    .update(roles)
    .set({
      title,
      oneLine,
      summary,
      remote,
      field,
      onetCode,
      onetTitle,
      jobZone,
      interests,
      content: contentOf(document),
    })
    .where(eq(roles.id, roleId));
  await writeRequirements(tx, roleId, asked);
  await writeRelated(tx, roleId, related);
  await writeAliases(tx, roleId, aliases);
}

/** The part of a document that the role's row keeps as one value. */
export function contentOf(document: RoleDocument): RoleContent {
  const { workSetting, duties, coreDuties, day, enter, decisions, questions, payDifference, editorNotes } = document;
  return {
    workSetting,
    duties,
    day,
    enter,
    questions,
    editorNotes,
    payDifference,
    ...(coreDuties === null ? {} : { coreDuties }),
    ...(decisions.length === 0 ? {} : { decisions }),
  };
}

async function writeRequirements(tx: Transaction, roleId: number, rows: RoleDocument["requirements"]): Promise<void> {
  await tx.delete(requirements).where(eq(requirements.roleId, roleId));
  if (rows.length === 0) return;
  const idOf = await idsBySlug(
    tx,
    skills,
    rows.map((row) => row.skill),
  );
  await tx.insert(requirements).values(rows.map(({ skill, ...row }) => ({ roleId, skillId: idOf(skill), ...row })));
}

async function writeRelated(tx: Transaction, roleId: number, rows: RoleDocument["related"]): Promise<void> {
  await tx.delete(relatedRoles).where(eq(relatedRoles.roleId, roleId));
  if (rows.length === 0) return;
  const idOf = await idsBySlug(
    tx,
    roles,
    rows.map((row) => row.role),
  );
  await tx
    .insert(relatedRoles)
    .values(rows.map(({ role, ...row }, position) => ({ roleId, relatedId: idOf(role), position, ...row })));
}

async function writeAliases(tx: Transaction, roleId: number, aliases: readonly string[]): Promise<void> {
  const there = await tx.select({ alias: roleAliases.alias }).from(roleAliases).where(eq(roleAliases.roleId, roleId));
  const known = new Set(there.map(({ alias }) => alias));
  const wanted = new Set(aliases);
  const gone = [...known].filter((alias) => !wanted.has(alias));
  const come = aliases.filter((alias) => !known.has(alias));
  if (gone.length > 0)
    await tx.delete(roleAliases).where(and(eq(roleAliases.roleId, roleId), inArray(roleAliases.alias, gone)));
  if (come.length > 0) await tx.insert(roleAliases).values(come.map((alias) => ({ roleId, alias })));
}

async function idsBySlug(
  tx: Transaction,
  table: typeof skills | typeof roles,
  slugs: readonly string[],
): Promise<(slug: string) => number> {
  const rows = await tx
    .select({ id: table.id, slug: table.slug })
    .from(table)
    .where(inArray(table.slug, [...slugs]));
  const ids = new Map(rows.map((row) => [row.slug, row.id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`The catalog has no "${slug}".`);
    return id;
  };
}
