import type { TechnologyView } from "./view";

/** As many technologies stand open on a role page. */
export const SHOWN_TECHNOLOGIES = 12;

/** Technologies by their group, the largest group first, in the order given inside a group. */
export function byCategory(
  technologies: readonly TechnologyView[],
): { category: string; technologies: TechnologyView[] }[] {
  const groups = new Map<string, TechnologyView[]>();
  for (const technology of technologies) {
    groups.set(technology.category, [...(groups.get(technology.category) ?? []), technology]);
  }
  return [...groups]
    .map(([category, group]) => ({ category, technologies: group }))
    .toSorted((a, b) => b.technologies.length - a.technologies.length || a.category.localeCompare(b.category, "en"));
}
