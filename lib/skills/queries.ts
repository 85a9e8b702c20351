import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { db } from "@/db/client";
import { tags } from "@/lib/platform/cache";
import { decodeCursor, encodeCursor } from "@/lib/platform/paging";
import { readSkillNames, readSkills } from "./read";
import { type KindOfSkills, readKinds, readSkillsAfter } from "./read-list";
import { readAskingRoles, readSkillPage } from "./read-page";
import type { AskingRole, SkillListItem, SkillName, SkillPageView, SkillView } from "./view";

export { readStandingSlug as standingSlug } from "./read";
export { findSkills } from "./read-list";

/** Every published skill with its level anchors and aliases, by name; from cache until a skill is edited. */
export async function allSkills(): Promise<SkillView[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.skills);
  return readSkills();
}

/** Names of some skills, by name; ids that are not there are left out. Not cached, so commands may use it. */
export const skillNames = (ids: readonly number[]): Promise<SkillName[]> => readSkillNames(ids);

/** A published skill with everything its page shows, or null; from cache until a skill, a role or a course is edited. */
export async function getSkill(slug: string): Promise<SkillPageView | null> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.skill(slug), tags.skills, tags.roles, tags.courses);
  return readSkillPage(slug);
}

/** The published skills by kind, for the index page; from cache until a skill, a role or a course is edited. */
export async function skillsByKind(): Promise<KindOfSkills[]> {
  "use cache";
  cacheLife("max");
  cacheTag(tags.catalog, tags.skills, tags.roles, tags.courses);
  return readKinds();
}

const ROLES_PAGE = 50;

/** One page of the imported roles that ask for a skill, most important first; a page past the end gives the last one. */
export async function importedRolesOf(
  skillId: number,
  wanted: number,
): Promise<{ roles: AskingRole[]; total: number; page: number; pages: number }> {
  const at = (page: number) =>
    readAskingRoles(db, skillId, { curated: false, limit: ROLES_PAGE, offset: (page - 1) * ROLES_PAGE });
  const found = await at(wanted);
  const pages = Math.max(1, Math.ceil(found.total / ROLES_PAGE));
  const page = Math.min(wanted, pages);
  const { rows } = page === wanted ? found : await at(page);
  return { roles: rows, total: found.total, page, pages };
}

/** A page of published skills for the API, read now; throws AppError invalid on a cursor we did not write. */
export async function skillsPage({
  limit,
  cursor,
}: {
  limit: number;
  cursor?: string | null;
}): Promise<{ skills: SkillListItem[]; nextCursor: string | null }> {
  const after = cursor === null || cursor === undefined ? 0 : decodeCursor(cursor).id;
  const found = await readSkillsAfter(after, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return { skills: shown, nextCursor: last && found.length > limit ? encodeCursor(last.id, last.id) : null };
}
