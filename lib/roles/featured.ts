import type { RoleListItem } from "./view";

/** Roles for the home page, chosen to be unlike one another. */
const CHOSEN = [
  "back-end-developer",
  "data-analyst",
  "ux-designer",
  "information-security-analyst",
  "support-specialist",
  "cloud-engineer",
];

/** The chosen roles that are published, filled up from the catalog where some are not. */
export function featured(roles: readonly RoleListItem[]): RoleListItem[] {
  const chosen = CHOSEN.flatMap((slug) => roles.find((role) => role.slug === slug) ?? []);
  const others = roles.filter((role) => !chosen.includes(role));
  return [...chosen, ...others].slice(0, CHOSEN.length);
}
