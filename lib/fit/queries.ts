import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { followedRoles, skills } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { requireFitAccess } from "./access";
import { gainsFor, type RoleGains, type Weighing, weigh } from "./course-gains";
import { type LearnerState, learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { loadOffers } from "./load-offers";
import { loadParts, loadPoints } from "./load-points";
import { type LoadedRole, loadFollowedRoles, loadRoleBySlug } from "./load-roles";
import { currentModel, type LoadedModel } from "./model";
import { baselineOf, recentChange } from "./recent";
import { nextSteps, ratingsToAsk } from "./scoring/next-steps";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import type { Fit, LearnerInput, RoleTable } from "./scoring/types";
import { fitView, otherParts, requirementViews, type SkillNames, skillRef } from "./to-view";
import type { FitPoint, FollowedFit, NextStep, RoleFit } from "./view";

export { fitSummaries } from "./summaries";

const MOST_STEPS = 5;

type FollowedRole = LoadedRole & { target: boolean };

/**
 * The fit of every role a learner follows, target first, as it stands now, with history and next steps. For the learner, a
 * mentor with a running mentorship, an admin; throws AppError not_found for anybody else.
 */
export async function followedFits(viewer: Viewer, learnerId: number): Promise<FollowedFit[]> {
  await requireFitAccess(viewer, learnerId);
  const roles = await loadFollowedRoles(db, learnerId);
  if (roles.length === 0) return [];
  const scene = await loadScene(learnerId);
  return followed(learnerId, roles, scene).then((all) => all.map(({ shown }) => shown));
}

/**
 * One published role in full, followed or not; null `change30` and no points where it never was. Access as `followedFits`;
 * an unknown role is AppError not_found too.
 */
export async function roleFit(viewer: Viewer, learnerId: number, roleSlug: string): Promise<RoleFit> {
  await requireFitAccess(viewer, learnerId);
  const role = await loadRoleBySlug(db, roleSlug);
  if (!role) throw new AppError("not_found", "Bearing has no such role.");
  const [follow] = await db
    .select({ target: followedRoles.target })
    .from(followedRoles)
    .where(and(eq(followedRoles.learnerId, learnerId), eq(followedRoles.roleId, role.id)));
  const scene = await loadScene(learnerId);
  const [only] = await followed(learnerId, [{ ...role, target: follow?.target ?? false }], scene);
  if (!only) throw new AppError("not_found", "Bearing has no such role.");
  const { shown, fit, gains } = only;
  return {
    ...shown,
    followed: follow !== undefined,
    requirements: requirementViews(fit, scene.state, scene.names, gains.forSkill),
    weights: fit.weights,
    ...otherParts(fit),
    model: fit.model,
    roleRevision: role.revision,
  };
}

/** What all roles of one learner share, read once. */
type Scene = {
  at: Date;
  loaded: LoadedModel;
  state: LearnerState;
  learner: LearnerInput;
  names: SkillNames;
  weighing: Weighing;
};

async function loadScene(learnerId: number): Promise<Scene> {
  const at = now();
  const [loaded, state, names, offers] = await Promise.all([
    currentModel(db),
    loadLearnerState(db, learnerId),
    loadSkillNames(),
    loadOffers(learnerId),
  ]);
  const weighing = weigh(state, offers, at, loaded.model);
  return { at, loaded, state, learner: learnerInput(state, at), names, weighing };
}

async function loadSkillNames(): Promise<SkillNames> {
  const rows = await db.select({ slug: skills.slug, name: skills.name, kind: skills.kind }).from(skills);
  return new Map(rows.map((row) => [row.slug, row]));
}

type Scored = { role: FollowedRole; table: RoleTable; fit: Fit; gains: RoleGains; points: FitPoint[] };

async function followed(learnerId: number, roles: readonly FollowedRole[], scene: Scene) {
  const history = await loadPoints(
    learnerId,
    roles.map(({ id }) => id),
  );
  const scored = roles.map((role): Scored => {
    const table = buildRoleTable(role.input, scene.loaded.model);
    const fit = scoreFit(table, scene.learner, scene.loaded.model);
    return { role, table, fit, gains: gainsFor(table, fit, scene.weighing), points: history.get(role.id) ?? [] };
  });
  const baselines = scored.map(({ points, fit }) => baselineOf(points, fit, scene.at));
  const parts = await loadParts(baselines.flatMap((point) => point?.id ?? []));
  return scored.map((one, index) => {
    const baseline = baselines[index];
    const before = baseline ? parts.get(baseline.id) : undefined;
    const from = baseline && before ? { overall: baseline.overall, parts: before } : null;
    const recent = recentChange(from, one.fit, scene.loaded.model.parameters);
    return { ...one, shown: shownFit(one, recent, scene) };
  });
}

function shownFit(
  { role, table, fit, gains, points }: Scored,
  recent: FollowedFit["recent"],
  scene: Scene,
): FollowedFit {
  const { id, slug, title, target } = role;
  return {
    role: { id, slug, title, target },
    fit: fitView(fit),
    change30: recent?.points ?? null,
    recent,
    points,
    nextSteps: nextSteps(fit)
      .slice(0, MOST_STEPS)
      .map((step) => stepView(step, gains, scene.names)),
    bestCourse: gains.best,
    ask: fit.provisional ? ratingsToAsk(table, fit).map((skill) => refOf(scene.names, skill)) : [],
    at: scene.at,
  };
}

function stepView(step: ReturnType<typeof nextSteps>[number], gains: RoleGains, names: SkillNames): NextStep {
  return { ...step, skill: refOf(names, step.skill), course: gains.forSkill(step.skill) };
}

function refOf(names: SkillNames, skill: string) {
  const { slug, name } = skillRef(names, skill);
  return { slug, name };
}
