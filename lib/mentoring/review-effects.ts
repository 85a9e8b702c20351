import { db } from "@/db/client";
import { skills } from "@/db/schema";
import { learnerInput, withAssumed } from "@/lib/fit/learner-state";
import { loadLearnerState } from "@/lib/fit/load-learner";
import { loadRolesById } from "@/lib/fit/load-roles";
import { currentModel } from "@/lib/fit/model";
import { buildRoleTable } from "@/lib/fit/scoring/role-table";
import { scoreFit } from "@/lib/fit/scoring/score";
import { fitView, requirementViews } from "@/lib/fit/to-view";
import type { FitView, RequirementView } from "@/lib/fit/view";
import type { ReviewEffect } from "./view";

export type Weighed = {
  /** What the role asks for, in points of overall. */
  needed: (RequirementView & { skillId: number })[];
  /** The fit with and without a mentor's statement of today; null when the role does not ask for the skill or has no score. */
  effectOf: (skillSlug: string, level: number) => ReviewEffect | null;
};

/** What a mentor's reviews of a learner can do to one role, by the same scoring function; nothing is written. */
export async function weighReviews(learnerId: number, roleId: number, at: Date): Promise<Weighed> {
  const [{ model }, state, [role], rows] = await Promise.all([
    currentModel(db),
    loadLearnerState(db, learnerId),
    loadRolesById(db, [roleId]),
    db.select({ id: skills.id, slug: skills.slug, name: skills.name, kind: skills.kind }).from(skills),
  ]);
  if (!role) return { needed: [], effectOf: () => null };
  const table = buildRoleTable(role.input, model);
  const fit = scoreFit(table, learnerInput(state, at), model);
  const before = scored(fitView(fit));
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  const names = new Map(rows.map(({ id: _, ...skill }) => [skill.slug, skill]));
  const needed = requirementViews(fit, state, names, () => null).flatMap((row) => {
    const skillId = ids.get(row.skill.slug);
    return skillId === undefined ? [] : [{ ...row, skillId }];
  });
  const asked = new Set(needed.map(({ skill }) => skill.slug));
  return {
    needed,
    effectOf(skill, level) {
      if (!before || !asked.has(skill)) return null;
      const then = withAssumed(state, [{ skill, kind: "mentor", level }], at);
      const after = scored(fitView(scoreFit(table, learnerInput(then, at), model)));
      return after && { before, after };
    },
  };
}

/** The numbers of a score that is there. */
export function scored({
  overall,
  low,
  high,
}: Pick<FitView, "overall" | "low" | "high">): { overall: number; low: number; high: number } | null {
  return overall === null || low === null || high === null ? null : { overall, low, high };
}
