import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { followedRoles } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { readNamesBySlug } from "@/lib/skills/read";
import { requireFitAccess } from "./access";
import { type AssumedEvidence, type LearnerState, learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { type LoadedRole, loadFollowedRoles, loadRoleBySlug, loadRolesById } from "./load-roles";
import { currentModel } from "./model";
import { estimateSkills } from "./scoring/estimate";
import { scaleToLevel } from "./scoring/levels";
import { buildRoleTable } from "./scoring/role-table";
import type { Estimate, Fit, FitModel } from "./scoring/types";
import { fitView } from "./to-view";
import type { WhatIf } from "./view";
import { readCourseChoices } from "./what-if-courses";
import type { LevelBy, WhatIfChoices } from "./what-if-input";
import { type MovedSkill, type StepMove, statedBy, takeSteps } from "./what-if-steps";

type TargetedRole = LoadedRole & { target: boolean };

/** One thing that is tried. */
type Choice =
  | {
      kind: "course";
      slug: string;
      title: string;
      enrollment: { id: number; status: "enrolled" | "completed" } | null;
    }
  /** `stands`: the learner has rated it so already, so that nothing would be written. */
  | { kind: "level"; skill: string; name: string; level: number; by: LevelBy; stands: boolean };

/** A choice and what it brings after those before it. */
export type WhatIfStep = Choice & Omit<StepMove, "skills"> & { skills: (MovedSkill & { name: string })[] };

export type WhatIfPlan = WhatIf & { steps: WhatIfStep[] };

/**
 * The viewer's followed roles, or the published ones named, before and after finishing some courses today, in order, and stating
 * some levels. Nothing is written; `after` equals the snapshot that really doing it on the same day writes. A running
 * enrollment counts with the levels promised when it began. Throws AppError not_found for a course or role that is not there
 * and invalid for an unknown skill.
 */
export async function whatIf(
  viewer: Viewer,
  choices: WhatIfChoices,
  roleSlugs?: readonly string[],
): Promise<WhatIfPlan[]> {
  const learnerId = viewer.userId;
  const [roles, steps] = await Promise.all([
    roleSlugs === undefined ? loadFollowedRoles(db, learnerId) : namedRoles(learnerId, roleSlugs),
    stepsOf(learnerId, choices),
  ]);
  return compare(learnerId, steps, roles);
}

/**
 * The viewer's followed roles (or one published role) before and after finishing a published course today. Nothing is written;
 * `after` equals the snapshot that really completing it on the same day writes. A running enrollment counts with the levels
 * promised when it began. Throws AppError not_found for a course or role that is not there.
 */
export async function whatIfCourse(viewer: Viewer, courseId: number, roleSlug?: string): Promise<WhatIf[]> {
  const learnerId = viewer.userId;
  const [course] = await readCourseChoices(learnerId, { ids: [courseId] });
  if (!course) throw noCourse();
  const roles =
    roleSlug === undefined ? await loadFollowedRoles(db, learnerId) : await namedRoles(learnerId, [roleSlug]);
  return (await compare(learnerId, [{ kind: "evidence", evidence: () => course.evidence }], roles)).map(withoutSteps);
}

/**
 * As `whatIf`, for any evidence that might be written today, for the learner's followed roles or the given ones. For the
 * learner, a mentor with a running mentorship, an admin; AppError not_found for anybody else.
 */
export async function whatIfEvidence(
  viewer: Viewer,
  learnerId: number,
  assumed: readonly AssumedEvidence[],
  roleIds?: readonly number[],
): Promise<WhatIf[]> {
  await requireFitAccess(viewer, learnerId);
  const followed = await loadFollowedRoles(db, learnerId);
  const target = followed.find((role) => role.target)?.id;
  const roles = roleIds
    ? (await loadRolesById(db, roleIds)).map((role) => ({ ...role, target: role.id === target }))
    : followed;
  return (await compare(learnerId, [{ kind: "evidence", evidence: () => assumed }], roles)).map(withoutSteps);
}

type Step = (Choice | { kind: "evidence" }) & { evidence: (state: LearnerState) => readonly AssumedEvidence[] };

const noCourse = () => new AppError("not_found", "Bearing has no such course.");
const noRole = () => new AppError("not_found", "Bearing has no such role.");

const withoutSteps = ({ steps: _, ...change }: WhatIfPlan): WhatIf => change;

async function stepsOf(learnerId: number, { courses, levels }: WhatIfChoices): Promise<Step[]> {
  const [found, names] = await Promise.all([
    readCourseChoices(learnerId, { slugs: courses }),
    readNamesBySlug(levels.map(({ skill }) => skill)),
  ]);
  const ofCourses = courses.map((slug): Step => {
    const course = found.find((one) => one.slug === slug);
    if (!course) throw noCourse();
    const { title, enrollment, evidence } = course;
    return { kind: "course", slug, title, enrollment, evidence: () => evidence };
  });
  const ofLevels = levels.map(({ skill, level, by = "self" }): Step => {
    const name = names.get(skill);
    if (name === undefined) {
      throw new AppError("invalid", "Some of these skills are not in the catalog.", {
        [`level.${skill}`]: ["This skill is not in the catalog."],
      });
    }
    const evidence = (state: LearnerState) => statedBy(state, { skill, level, by });
    return { kind: "level", skill, name, level, by, stands: false, evidence };
  });
  return [...ofCourses, ...ofLevels];
}

async function namedRoles(learnerId: number, slugs: readonly string[]): Promise<TargetedRole[]> {
  const roles = await Promise.all(slugs.map((slug) => loadRoleBySlug(db, slug)));
  const found = roles.map((role) => {
    if (!role) throw noRole();
    return role;
  });
  if (found.length === 0) return [];
  const targets = await db
    .select({ roleId: followedRoles.roleId })
    .from(followedRoles)
    .where(and(eq(followedRoles.learnerId, learnerId), eq(followedRoles.target, true)));
  return found.map((role) => ({ ...role, target: targets.some(({ roleId }) => roleId === role.id) }));
}

async function compare(
  learnerId: number,
  steps: readonly Step[],
  roles: readonly TargetedRole[],
): Promise<WhatIfPlan[]> {
  if (roles.length === 0) return [];
  const at = now();
  const [{ model }, state] = await Promise.all([currentModel(db), loadLearnerState(db, learnerId)]);
  const all = steps.map((step) => step.evidence(state));
  const names = await readNamesBySlug(all.flat().map(({ skill }) => skill));
  const assumed = all.map((evidence) => evidence.filter(({ skill }) => names.has(skill)));
  return roles.map((role) => compareRole(role, { state, at, model, names }, steps, assumed));
}

type Scene = { state: LearnerState; at: Date; model: FitModel; names: ReadonlyMap<string, string> };

function compareRole(
  { id, slug, title, target, input }: TargetedRole,
  { state, at, model, names }: Scene,
  steps: readonly Step[],
  assumed: readonly (readonly AssumedEvidence[])[],
): WhatIfPlan {
  const { before, after, steps: moves } = takeSteps(buildRoleTable(input, model), state, assumed, at, model);
  const [from, to] = [fitView(before), fitView(after)];
  const estimates = estimateSkills(learnerInput(state, at).evidence, model.parameters);
  return {
    role: { id, slug, title, target },
    before: from,
    after: to,
    delta: from.overall === null || to.overall === null ? null : to.overall - from.overall,
    skills: assumed.flat().map(({ skill, level }) => ({
      slug: skill,
      name: names.get(skill) ?? skill,
      from: heldLevel(estimates.get(skill)),
      to: level,
      adds: pointsIn(after, skill) - pointsIn(before, skill),
    })),
    steps: steps.flatMap((step, index): WhatIfStep[] => {
      const move = moves[index];
      if (step.kind === "evidence" || !move) return [];
      const { evidence: _, ...choice } = step;
      const stands = assumed[index]?.length === 0;
      const moved = move.skills.map((one) => ({ ...one, name: names.get(one.skill) ?? one.skill }));
      return [{ ...choice, ...(choice.kind === "level" && { stands }), points: move.points, skills: moved }];
    }),
  };
}

function heldLevel(estimate: Estimate | undefined): number | null {
  return estimate ? scaleToLevel(estimate.level) : null;
}

function pointsIn(fit: Fit, skill: string): number {
  return fit.weights.S * (fit.contributions.find((contribution) => contribution.skill === skill)?.points ?? 0);
}
