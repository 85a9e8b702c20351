import "server-only";
import { NO_SEARCH, readRoleSearch } from "@/lib/roles/input";
import { curatedRoles, firstRoles, roleCount } from "@/lib/roles/queries";
import { PAGE_SIZE, searchRoles } from "@/lib/roles/search";
import type { RoleListItem } from "@/lib/roles/view";

/** Roles to choose from, and how many more the search finds, or the catalog has, beside the followed ones. */
export type RolesToFollow = { roles: RoleListItem[]; total: number; more: number };

/**
 * Published roles that are not followed yet: the first page that a search finds, or without one those our editors wrote (where
 * there are none, the first of the catalog). Never more than a hundred, however large the catalog is.
 */
export async function rolesToFollow(wanted: string, followed: readonly string[]): Promise<RolesToFollow> {
  const { found, total } = wanted === "" ? await offered() : await searched(wanted);
  const roles = found.filter(({ slug }) => !followed.includes(slug));
  return { roles, total, more: Math.max(0, total - found.length) };
}

async function offered() {
  const [curated, total] = await Promise.all([curatedRoles(), roleCount()]);
  return { found: curated.length > 0 ? curated : (await firstRoles()).roles, total };
}

async function searched(wanted: string) {
  const { search } = readRoleSearch({ q: wanted });
  const { roles, total } = await searchRoles({ ...NO_SEARCH, q: search.q });
  return { found: roles.slice(0, PAGE_SIZE), total };
}
