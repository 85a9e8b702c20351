import "server-only";
import { db } from "@/db/client";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { loadExploreCatalog } from "./explore-cache";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { estimateSkills } from "./scoring/estimate";
import { scaleToLevel } from "./scoring/levels";
import { indexRoles } from "./scoring/role-index";
import { scoreRoles } from "./scoring/score";
import { BAND_TEXT } from "./text";
import { fitView } from "./to-view";

/** GET /api/v1/me/roles: the learner's fit for some roles, 0–100, null while nothing they ask for is rated; own levels 0–5 by skill. */
export type MyRolesAnswer = {
  fits: Record<string, MyFit | null>;
  levels: Record<string, number>;
};

/** `band` in words. */
export type MyFit = { overall: number; low: number; high: number; band: string; provisional: boolean };

/**
 * The viewer's fit for each of some published roles, from the tables kept in the process, and every level they have. Roles that
 * are not there are left out. Throws AppError forbidden for anybody but a learner.
 */
export async function fitsForRoles(viewer: Viewer, slugs: readonly string[]): Promise<MyRolesAnswer> {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have fits of their own.");
  const [{ roles, index, model }, state] = await Promise.all([
    loadExploreCatalog(),
    loadLearnerState(db, viewer.userId),
  ]);
  const learner = learnerInput(state, now());
  const tables = roles.flatMap(({ slug }, position) => {
    const table = index.tables[position];
    return table && slugs.includes(slug) ? [table] : [];
  });
  const fits = scoreRoles(indexRoles(tables), learner, model).map((fit) => [fit.role, shown(fitView(fit))] as const);
  const levels = [...estimateSkills(learner.evidence, model.parameters)].map(
    ([skill, { level }]) => [skill, Math.round(scaleToLevel(level) * 10) / 10] as const,
  );
  return { fits: Object.fromEntries(fits), levels: Object.fromEntries(levels) };
}

function shown({ overall, low, high, band, provisional }: ReturnType<typeof fitView>): MyFit | null {
  if (overall === null || low === null || high === null || band === null) return null;
  return { overall, low, high, band: BAND_TEXT[band], provisional };
}
