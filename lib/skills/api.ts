import { skillHref } from "./text";
import type { AskingRole, SkillListItem, SkillPageView } from "./view";

/** A skill in the API's list. */
export const skillSummary = ({ slug, name, kind, description, roles, courses }: SkillListItem) => ({
  slug,
  name,
  kind,
  description,
  roles,
  courses,
  url: skillHref(slug),
});

/** A skill as the API gives it: levels 0–5, importance 1–5, `hours` of the whole course. */
export const skillDocument = (skill: SkillPageView) => ({
  slug: skill.slug,
  name: skill.name,
  kind: skill.kind,
  description: skill.description,
  anchors: skill.anchors.map((text, index) => ({ level: index + 1, text })),
  aliases: skill.aliases,
  onetElement: skill.onet,
  roles: [...skill.ownRoles, ...skill.importedRoles].map(asked),
  importedRoles: skill.importedTotal,
  courses: skill.courses.map(({ slug, title, provider, from, to, hours, level, sample }) => {
    return { slug, title, provider, sample, level, hours, from, to };
  }),
  related: skill.related,
  url: skillHref(skill.slug),
});

const asked = ({ slug, title, curated, importance, level, use }: AskingRole) => ({
  slug,
  title,
  curated,
  importance,
  level,
  use: use === "" ? null : use,
});
