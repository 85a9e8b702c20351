import "server-only";
import type { ComparisonAsked } from "./compare-input";
import { findRoles } from "./find-roles";
import { curatedRoles, getRole } from "./queries";
import type { RoleListItem, RoleView } from "./view";

export type Named = Pick<RoleListItem, "slug" | "title" | "oneLine">;

export type Comparison = {
  /** Published roles in the order asked for. */
  roles: readonly RoleView[];
  /** What was asked for and is not there. */
  unknown: readonly string[];
  /** What the search found beside the roles compared; null without a search. */
  found: { words: string; roles: readonly Named[]; near: boolean } | null;
  /** Roles worth putting beside these: related to them, or the first of the catalog. */
  suggested: readonly Named[];
};

const MOST_SUGGESTED = 6;

/** The roles of a comparison, each from cache, with what may be added to them. */
export async function readComparisonOf({ slugs, find }: ComparisonAsked): Promise<Comparison> {
  const read = await Promise.all(slugs.map((slug) => getRole(slug)));
  const roles = read.filter((role): role is RoleView => role !== null);
  const here = roles.map(({ slug }) => slug);
  return {
    roles,
    unknown: slugs.filter((_, index) => read[index] === null),
    found: find === null ? null : { words: find, ...(await findRoles(find, here)) },
    suggested: await suggestedBeside(roles),
  };
}

async function suggestedBeside(roles: readonly RoleView[]): Promise<Named[]> {
  const here = new Set(roles.map(({ slug }) => slug));
  const near = roles.flatMap(({ related, counterparts }) => [...related, ...counterparts]);
  const from: readonly Named[] = near.length > 0 ? near : await curatedRoles();
  const once = new Map(from.filter(({ slug }) => !here.has(slug)).map((role) => [role.slug, role]));
  return [...once.values()].slice(0, MOST_SUGGESTED).map(({ slug, title, oneLine }) => ({ slug, title, oneLine }));
}
