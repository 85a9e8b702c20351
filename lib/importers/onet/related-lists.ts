import { recipeRoleOf, relatedByRecipe } from "./related";
import type { OnetRelease } from "./types";
import type { WantedRelated, WantedRole } from "./wanted";

/** Fewest requirements a role is scored with, and so may be compared by. */
const SCORABLE = 5;
/** As many as the official list has. */
const LISTED = 20;

/**
 * The related roles of every published role, by code: the official list as far as its roles are published, and for scorable roles
 * without one the recipe's list.
 */
export function relatedLists(
  release: OnetRelease,
  wanted: ReadonlyMap<string, WantedRole>,
  isPublished: (code: string) => boolean,
): Map<string, WantedRelated[]> {
  const lists = new Map<string, WantedRelated[]>();
  const without: string[] = [];
  for (const role of wanted.values()) {
    if (!role.published) continue;
    const official = role.related.filter((code) => code !== role.code && isPublished(code));
    if (role.related.length > 0) lists.set(role.code, listed(official, "onet"));
    else if (role.requirements.length >= SCORABLE) without.push(role.code);
  }
  if (without.length === 0) return lists;
  for (const [code, related] of byRecipe(release, wanted, without)) lists.set(code, listed(related, "recipe"));
  return lists;
}

const listed = (codes: readonly string[], source: WantedRelated["source"]): WantedRelated[] =>
  [...new Set(codes)].map((code, position) => ({ code, position, source }));

/** The most alike of the published scorable roles. */
function byRecipe(
  { occupations }: OnetRelease,
  wanted: ReadonlyMap<string, WantedRole>,
  codes: readonly string[],
): Map<string, string[]> {
  const scorable = occupations.filter(({ code }) => {
    const role = wanted.get(code);
    return role?.published && role.requirements.length >= SCORABLE;
  });
  const queries = new Set(codes);
  const matches = relatedByRecipe(
    scorable.filter(({ code }) => queries.has(code)).map(recipeRoleOf),
    scorable.map(recipeRoleOf),
    LISTED,
  );
  return new Map([...matches].map(([code, list]) => [code, list.map(({ key }) => key)]));
}
