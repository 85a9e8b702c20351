import "server-only";
import { type Suggestion, suggestNear, suggestRoles } from "@/lib/roles/search";
import { findCourses } from "./find-courses";
import { findSkills } from "./find-skills";
import { ALSO_CALLED, reasonText } from "./text";
import { understand } from "./understand";
import type { Found, Group, Hit } from "./view";
import { folded } from "./words";

/**
 * Everything public that a text finds: published roles, skills and courses, at most `limit` of each, best first; the kind whose
 * best match is a name that is exactly the text comes first. When there is nothing, what is nearest.
 */
export async function searchAll(q: string, limit: number): Promise<Found> {
  const words = await understand(q);
  if (words.length === 0) return { q, takenFor: null, groups: [], near: [] };
  const [roles, skills, courses] = await Promise.all([
    suggestRoles(words, limit),
    findSkills(words, limit),
    findCourses(words, limit),
  ]);
  const groups: Group[] = [
    { kind: "role" as const, total: roles.total, hits: roles.roles.map(roleHit) },
    { kind: "skill" as const, total: skills.total, hits: skills.hits },
    { kind: "course" as const, total: courses.total, hits: courses.hits },
  ].filter(({ hits }) => hits.length > 0);
  const near = groups.length === 0 ? (await suggestNear(roles.words)).map(roleHit) : [];
  return {
    q,
    takenFor: groups.length > 0 ? roles.takenFor : null,
    groups: groups.toSorted(namedFirst(folded(roles.takenFor ?? q))),
    near,
  };
}

/** Of kinds one of which is called exactly what was typed, that one first; roles, skills, courses otherwise. */
const namedFirst = (text: string) => (a: Group, b: Group) => Number(isNamed(b, text)) - Number(isNamed(a, text));

const isNamed = ({ hits }: Group, text: string): boolean =>
  hits
    .slice(0, 1)
    .some(({ title, reason }) => [title, reason?.replace(ALSO_CALLED, "") ?? ""].some((one) => folded(one) === text));

const roleHit = ({ slug, title, line, reason }: Suggestion): Hit => ({
  kind: "role",
  title,
  line,
  href: `/roles/${slug}`,
  reason: reasonText(reason),
});
