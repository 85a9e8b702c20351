import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courseSkills, courses, enrollments, followedRoles, skills } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { requireFitAccess } from "./access";
import { type AssumedEvidence, type LearnerState, learnerInput, withAssumed } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { type LoadedRole, loadFollowedRoles, loadRoleBySlug, loadRolesById } from "./load-roles";
import { currentModel } from "./model";
import { estimateSkills } from "./scoring/estimate";
import { scaleToLevel } from "./scoring/levels";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import type { Estimate, Fit, FitModel } from "./scoring/types";
import { fitView } from "./to-view";
import type { WhatIf } from "./view";

type TargetedRole = LoadedRole & { target: boolean };

/**
 * The viewer's followed roles (or one published role) before and after finishing a published course today. Nothing is written;
 * `after` equals the snapshot that really completing it on the same day writes. A running enrollment counts with the levels
 * promised when it began. Throws AppError not_found for a course or role that is not there.
 */
export async function whatIfCourse(viewer: Viewer, courseId: number, roleSlug?: string): Promise<WhatIf[]> {
  const assumed = await courseEvidence(viewer.userId, courseId);
  const roles = roleSlug === undefined ? await loadFollowedRoles(db, viewer.userId) : [await oneRole(viewer, roleSlug)];
  return compare(viewer.userId, assumed, roles);
}

/**
 * As `whatIfCourse`, for any evidence that might be written today, for the learner's followed roles or the given ones. For the
 * learner, a mentor with a running mentorship, an admin; AppError not_found for anybody else.
 */
export async function whatIf(
  viewer: Viewer,
  learnerId: number,
  assumed: readonly AssumedEvidence[],
  roleIds?: readonly number[],
): Promise<WhatIf[]> {
  await requireFitAccess(viewer, learnerId);
  const followed = await loadFollowedRoles(db, learnerId);
  if (!roleIds) return compare(learnerId, assumed, followed);
  const target = followed.find((role) => role.target)?.id;
  const roles = await loadRolesById(db, roleIds);
  return compare(
    learnerId,
    assumed,
    roles.map((role) => ({ ...role, target: role.id === target })),
  );
}

/** What completing the course writes: its skills at the level it reaches. */
async function courseEvidence(learnerId: number, courseId: number): Promise<AssumedEvidence[]> {
  const [running] = await db
    .select({ terms: enrollments.terms })
    .from(enrollments)
    .where(
      and(eq(enrollments.learnerId, learnerId), eq(enrollments.courseId, courseId), eq(enrollments.status, "enrolled")),
    );
  if (running) return running.terms.skills.map(({ skill, to }) => ({ skill, kind: "course", level: to }));
  const rows = await db
    .select({ skill: skills.slug, to: courseSkills.toLevel })
    .from(courses)
    .leftJoin(courseSkills, eq(courseSkills.courseId, courses.id))
    .leftJoin(skills, eq(skills.id, courseSkills.skillId))
    .where(and(eq(courses.id, courseId), eq(courses.status, "published")))
    .orderBy(courseSkills.position);
  if (rows.length === 0) throw new AppError("not_found", "Bearing has no such course.");
  return rows.flatMap(({ skill, to }) =>
    skill === null || to === null ? [] : [{ skill, kind: "course" as const, level: to }],
  );
}

async function oneRole(viewer: Viewer, slug: string): Promise<TargetedRole> {
  const role = await loadRoleBySlug(db, slug);
  if (!role) throw new AppError("not_found", "Bearing has no such role.");
  const [follow] = await db
    .select({ target: followedRoles.target })
    .from(followedRoles)
    .where(and(eq(followedRoles.learnerId, viewer.userId), eq(followedRoles.roleId, role.id)));
  return { ...role, target: follow?.target ?? false };
}

async function compare(
  learnerId: number,
  assumed: readonly AssumedEvidence[],
  roles: readonly TargetedRole[],
): Promise<WhatIf[]> {
  if (roles.length === 0) return [];
  const at = now();
  const [{ model }, state, names] = await Promise.all([currentModel(db), loadLearnerState(db, learnerId), namesOf()]);
  const then = withAssumed(state, assumed, at);
  return roles.map((role) => compareRole(role, { before: state, after: then, at, model }, assumed, names));
}

type Step = { before: LearnerState; after: LearnerState; at: Date; model: FitModel };

function compareRole(
  { id, slug, title, target, input }: TargetedRole,
  { before, after, at, model }: Step,
  assumed: readonly AssumedEvidence[],
  names: ReadonlyMap<string, string>,
): WhatIf {
  const table = buildRoleTable(input, model);
  const old = scoreFit(table, learnerInput(before, at), model);
  const then = scoreFit(table, learnerInput(after, at), model);
  const [from, to] = [fitView(old), fitView(then)];
  const estimates = estimateSkills(learnerInput(before, at).evidence, model.parameters);
  return {
    role: { id, slug, title, target },
    before: from,
    after: to,
    delta: from.overall === null || to.overall === null ? null : to.overall - from.overall,
    skills: assumed.map(({ skill, level }) => ({
      slug: skill,
      name: names.get(skill) ?? skill,
      from: heldLevel(estimates.get(skill)),
      to: level,
      adds: pointsIn(then, skill) - pointsIn(old, skill),
    })),
  };
}

function heldLevel(estimate: Estimate | undefined): number | null {
  return estimate ? scaleToLevel(estimate.level) : null;
}

function pointsIn(fit: Fit, skill: string): number {
  return fit.weights.S * (fit.contributions.find((contribution) => contribution.skill === skill)?.points ?? 0);
}

async function namesOf(): Promise<Map<string, string>> {
  const rows = await db.select({ slug: skills.slug, name: skills.name }).from(skills);
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
