import type { Executor } from "../client";
import { loadCourses } from "./load-courses";
import { loadModel } from "./load-model";
import { loadRoles } from "./load-roles";
import { loadSkills } from "./load-skills";

/** How many things a seeding added; all zero when everything was there. */
export type SeededCatalog = { skills: number; roles: number; courses: number; models: number };

/**
 * Puts the first catalog into the database: skills, roles with their facts, and the frozen model; with `demo` the courses too,
 * whose sections are dated from `today`. What is there already, by slug, is never touched, so edits survive a newer seed and
 * seeding twice changes nothing. Run it in one transaction.
 */
export async function seedCatalog(
  tx: Executor,
  { demo, today }: { demo: boolean; today: Date },
): Promise<SeededCatalog> {
  const skills = await loadSkills(tx);
  const roles = await loadRoles(tx, skills.skillId, today);
  const courses = demo ? await loadCourses(tx, skills.skillId, today) : { added: 0 };
  const models = await loadModel(tx, today);
  return { skills: skills.added, roles: roles.added, courses: courses.added, models: models.added };
}
