import type { Executor } from "@/db/client";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { loadRoleBySlug } from "./load-roles";
import { currentModel } from "./model";
import { buildRoleTable } from "./scoring/role-table";
import { scoreFit } from "./scoring/score";
import { BAND_TEXT } from "./text";
import { fitView } from "./to-view";
import type { FitView } from "./view";

/** A fit in short, scores 0..100: all null while nothing that the role asks for is rated. `band` is in words. */
export type RoleFitNow = Pick<FitView, "overall" | "preference" | "low" | "high" | "provisional"> & {
  band: string | null;
};

/** A learner's fit for a published role as it stands at `at`, followed or not; null for an unknown role. */
export async function fitForRole(tx: Executor, learnerId: number, slug: string, at: Date): Promise<RoleFitNow | null> {
  const role = await loadRoleBySlug(tx, slug);
  if (!role) return null;
  const { model } = await currentModel(tx);
  const learner = learnerInput(await loadLearnerState(tx, learnerId), at);
  const fit = fitView(scoreFit(buildRoleTable(role.input, model), learner, model));
  const { overall, preference, low, high, provisional, band } = fit;
  return { overall, preference, low, high, provisional, band: band && BAND_TEXT[band] };
}
