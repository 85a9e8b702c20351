import type { Route } from "next";

/** Roles that stand side by side, at least and at most. */
export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 4;

/** Address of a comparison: duplicates dropped, at most four roles, in the order given. One role leads to choosing a second. */
export function compareHref(slugs: readonly string[], onlyDifferences = false): Route {
  const wanted = [...new Set(slugs)].slice(0, MOST_COMPARED).map(encodeURIComponent).join(",");
  const query = [wanted && `roles=${wanted}`, onlyDifferences && "only=differences"].filter(Boolean).join("&");
  return (query === "" ? "/roles/compare" : `/roles/compare?${query}`) as Route;
}

/** Address of the way from one role to another; without a start it asks for one. */
export function pivotHref(from: string | null, to: string): Route {
  const query = [from && `from=${encodeURIComponent(from)}`, to && `to=${encodeURIComponent(to)}`];
  const wanted = query.filter(Boolean).join("&");
  return (wanted === "" ? "/roles/pivot" : `/roles/pivot?${wanted}`) as Route;
}
