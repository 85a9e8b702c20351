import type { SkillKind } from "@/db/enums";
import { ONET_ELEMENT_SLUGS } from "@/lib/skills/onet-elements";
import { anchorSentences } from "./anchors";
import type { Current } from "./current";
import { slugOf, takeSlug } from "./slugs";
import type { OnetElement } from "./types";

export type NewSkill = {
  slug: string;
  name: string;
  kind: SkillKind;
  onetElement: string;
  description: string;
  anchors: string[];
};

/** The catalog's skill of every element, with those it still has to get. A known skill keeps its own text. */
export function planSkills(
  elements: readonly OnetElement[],
  current: Pick<Current, "skillOf" | "skillSlugs">,
): { created: NewSkill[]; skillOf: (element: string) => string } {
  const slugs = new Map(current.skillOf);
  const taken = new Set(current.skillSlugs);
  const created: NewSkill[] = [];
  for (const element of elements) {
    if (slugs.has(element.id)) continue;
    const slug = takeSlug(taken, ONET_ELEMENT_SLUGS[element.id] ?? slugOf(element.name), element.id);
    slugs.set(element.id, slug);
    created.push({
      slug,
      name: element.name,
      kind: element.kind,
      onetElement: element.id,
      description: element.description,
      anchors: anchorSentences(element),
    });
  }
  return {
    created,
    skillOf(element) {
      const slug = slugs.get(element);
      if (slug === undefined) throw new Error(`The release rates the element ${element}, which it does not describe.`);
      return slug;
    },
  };
}
