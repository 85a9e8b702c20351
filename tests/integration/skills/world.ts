import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courseSkills, requirements, roleRevisions, roles, skillAliases, skills } from "@/db/schema";
import { readScoredRole } from "@/lib/fit/load-roles";
import type { Viewer } from "@/lib/platform/viewer";
import { presentStamp } from "@/lib/skills/edit/queries";
import { mergeSkills } from "@/lib/skills/merge/commands";
import { make, viewerOf } from "../../support/make";
import { skillId } from "../fit/world";

let made = 0;

export const ANCHORS = ["Begin it.", "Do it with help.", "Do it alone.", "Teach it.", "Lead in it."];

/** An admin, as commands see them. */
export const admin = async (): Promise<Viewer> => viewerOf(await make.admin());

/** A published skill of its own, with any aliases. */
export async function makeSkill({
  name = `Skill ${++made}`,
  aliases = [],
  ...values
}: Partial<typeof skills.$inferInsert> & { aliases?: string[] } = {}) {
  const slug = values.slug ?? `skill-${++made}-${Math.random().toString(36).slice(2, 8)}`;
  const [skill] = await db
    .insert(skills)
    .values({ name, kind: "technology", description: `What ${name} is.`, anchors: ANCHORS, ...values, slug })
    .returning();
  if (!skill) throw new Error("The skill was not written.");
  if (aliases.length > 0) await db.insert(skillAliases).values(aliases.map((alias) => ({ skillId: skill.id, alias })));
  return skill;
}

type Asked = { skillId: number; importance?: number; level?: number; use?: string };

/** A published role of our own that asks for these skills, beside five of the catalog so that it can be scored. */
export async function makeRole(asked: readonly Asked[]) {
  const slug = `role-${++made}-${Math.random().toString(36).slice(2, 8)}`;
  const [role] = await db
    .insert(roles)
    .values({
      slug,
      title: `Role ${made}`,
      status: "published",
      oneLine: "A role.",
      summary: "A role of a test.",
      content: {
        workSetting: "",
        duties: [],
        day: [],
        enter: { startingOut: "", someExperience: "", changingCareer: "" },
        questions: [],
        editorNotes: [],
        payDifference: null,
      },
      publishedAt: new Date(),
    })
    .returning();
  if (!role) throw new Error("The role was not written.");
  const beside = await Promise.all(["git", "sql", "linux", "databases", "problem-solving"].map(skillId));
  await db
    .insert(requirements)
    .values([
      ...beside.map((id) => ({ roleId: role.id, skillId: id, importance: 3, level: 2, use: "" })),
      ...asked.map((one) => ({ importance: 4, level: 3, use: "", ...one, roleId: role.id })),
    ]);
  const scored = await readScoredRole(db, role.id);
  await db.insert(roleRevisions).values({ roleId: role.id, revision: 1, scored: { ...scored }, origin: "seed" });
  return role;
}

export const requirementsOf = (roleId: number) =>
  db
    .select({ skillId: requirements.skillId, importance: requirements.importance, level: requirements.level })
    .from(requirements)
    .where(eq(requirements.roleId, roleId));

/** Has a course teach a skill. */
export const teach = (courseId: number, id: number, fromLevel = 0, toLevel = 2) =>
  db.insert(courseSkills).values({ courseId, skillId: id, position: 90 + (id % 10), fromLevel, toLevel });

/** Merges as an admin who has just opened the page. */
export async function merge(viewer: Viewer, fromId: number, intoId: number) {
  const seen = (await presentStamp(viewer, fromId)) ?? "";
  const seenInto = (await presentStamp(viewer, intoId)) ?? "";
  return mergeSkills(viewer, { skillId: fromId, intoId, seen, seenInto });
}
