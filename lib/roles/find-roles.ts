import "server-only";
import { NO_SEARCH } from "./input";
import { searchRoles } from "./search";
import type { RoleListItem } from "./view";

const MOST_FOUND = 8;

/** Roles that a few words find, best first, at most eight; where nothing matches, those whose names come nearest. */
export async function findRoles(
  words: string,
  leftOut: readonly string[] = [],
): Promise<{ roles: RoleListItem[]; near: boolean }> {
  const { roles, near } = await searchRoles({ ...NO_SEARCH, q: words });
  const found = roles.length > 0 ? roles : near;
  const listed: RoleListItem[] = found.filter(({ slug }) => !leftOut.includes(slug)).slice(0, MOST_FOUND);
  return { roles: listed, near: roles.length === 0 };
}
