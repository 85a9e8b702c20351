import "server-only";
import { asc, desc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { roleAliases, roles } from "@/db/schema";
import { AppError } from "@/lib/platform/errors";
import { findRoles } from "@/lib/roles/find-roles";
import { searchWords } from "@/lib/roles/input";
import { list } from "@/lib/roles/text";

const MOST_NAMED = 3;

/**
 * Id of the published role with this title or, where only one has it, this other name; capitals do not matter, and of equal
 * titles our editors' role counts. Null for no name. Throws AppError invalid with the nearest titles where none is called so.
 */
export async function roleCalled(name: string | null): Promise<number | null> {
  if (name === null) return null;
  const wanted = name.toLowerCase();
  const [titled] = await db
    .select({ id: roles.id })
    .from(roles)
    .where(sql`${roles.status} = 'published' and (lower(${roles.title}) = ${wanted} or ${roles.slug} = ${wanted})`)
    .orderBy(desc(roles.curated), asc(roles.id))
    .limit(1);
  if (titled) return titled.id;
  const named = await db
    .selectDistinct({ id: roles.id })
    .from(roleAliases)
    .innerJoin(roles, eq(roles.id, roleAliases.roleId))
    .where(sql`${roles.status} = 'published' and lower(${roleAliases.alias}) = ${wanted}`)
    .limit(2);
  if (named.length === 1 && named[0]) return named[0].id;
  throw new AppError("invalid", "Some answers need another look.", { nearestRole: [await refusal(name)] });
}

async function refusal(name: string): Promise<string> {
  const near = await nearestRoles(name);
  const titles = near.slice(0, MOST_NAMED).map((title) => `“${title}”`);
  return titles.length === 0
    ? "No role of this catalog is called that. Choose one from the list, or leave it empty."
    : `Choose one role of this catalog by its title: ${list(titles)} ${titles.length === 1 ? "comes" : "come"} nearest.`;
}

const LEAST_LETTERS = 4;
const MOST_WORDS = 4;

/** Titles of the roles that some words find together, best first; where they find none, that the first of them find alone. */
export async function nearestRoles(words: string): Promise<string[]> {
  const together = await findRoles(words);
  if (!together.near) return together.roles.map(({ title }) => title);
  const single = searchWords(words).filter((word) => word.length >= LEAST_LETTERS);
  for (const word of single.slice(0, MOST_WORDS)) {
    const { roles: found, near } = await findRoles(word);
    if (!near) return found.map(({ title }) => title);
  }
  return together.roles.map(({ title }) => title);
}
