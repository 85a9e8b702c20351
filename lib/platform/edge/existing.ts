import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { courses, enrollments, facts, imports, mentorships, roles, skills, users } from "@/db/schema";
import type { Viewer } from "../viewer";
import type { PrivatePattern } from "./places";
import { isPublished } from "./published";

type Rows = PromiseLike<unknown[]>;

const skillById = (id: number): Rows => db.select({ id: skills.id }).from(skills).where(eq(skills.id, id));

const BY_ID: Partial<Record<PrivatePattern, (viewer: Viewer, id: number) => Rows>> = {
  "/enrollments/[id]": (viewer, id) =>
    db
      .select({ id: enrollments.id })
      .from(enrollments)
      .where(and(eq(enrollments.id, id), eq(enrollments.learnerId, viewer.userId))),
  "/mentor/learners/[id]": (viewer, id) =>
    db
      .select({ id: mentorships.id })
      .from(mentorships)
      .innerJoin(users, and(eq(users.id, mentorships.learnerId), ne(users.status, "suspended")))
      .where(and(eq(mentorships.learnerId, id), eq(mentorships.mentorId, viewer.userId), isNull(mentorships.endedAt))),
  "/admin/courses/[id]": (_viewer, id) => db.select({ id: courses.id }).from(courses).where(eq(courses.id, id)),
  "/admin/courses/[id]/preview": (_viewer, id) => db.select({ id: courses.id }).from(courses).where(eq(courses.id, id)),
  "/admin/skills/[id]": (_viewer, id) => skillById(id),
  "/admin/skills/[id]/preview": (_viewer, id) => skillById(id),
  "/admin/skills/[id]/merge": (_viewer, id) => skillById(id),
  "/admin/roles/[id]": (_viewer, id) => db.select({ id: roles.id }).from(roles).where(eq(roles.id, id)),
  "/admin/roles/[id]/preview": (_viewer, id) => db.select({ id: roles.id }).from(roles).where(eq(roles.id, id)),
  "/admin/facts/[id]": (_viewer, id) => db.select({ id: facts.id }).from(facts).where(eq(facts.id, id)),
  "/admin/people/[id]": (_viewer, id) => db.select({ id: users.id }).from(users).where(eq(users.id, id)),
  "/admin/imports/[id]": (_viewer, id) => db.select({ id: imports.id }).from(imports).where(eq(imports.id, id)),
};

/** Is there such a thing, and is it the viewer's to see? Only for the status: the page asks its own query again. */
export async function mayOpen(viewer: Viewer, pattern: PrivatePattern, id: string): Promise<boolean> {
  if (pattern.startsWith("/fit/[role]")) return isPublished("roles", id);
  if (pattern === "/enroll/[slug]") return isPublished("courses", id);
  const rowsOf = BY_ID[pattern];
  if (!rowsOf) return true;
  if (!/^[1-9]\d{0,15}$/.test(id)) return false;
  try {
    return (await rowsOf(viewer, Number(id))).length > 0;
  } catch {
    return true;
  }
}
