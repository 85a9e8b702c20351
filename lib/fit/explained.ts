import "server-only";
import { db } from "@/db/client";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { readNamesBySlug } from "@/lib/skills/read";
import { type ExplainedParts, explainParts } from "./explained-parts";
import { learnerInput } from "./learner-state";
import { loadLearnerState } from "./load-learner";
import { loadFollowedRoles } from "./load-roles";
import { currentModel } from "./model";
import { buildRoleTable } from "./scoring/role-table";

/** The viewer's own numbers for one role, as the page about the calculation walks through them. */
export type ExplainedFit = ExplainedParts & {
  role: { slug: string; title: string; target: boolean };
  model: string;
  /** ISO moment the numbers stand for. */
  at: string;
};

/**
 * How the viewer's fit for the target role (else the one followed longest) comes about; null while no role is followed. Throws
 * AppError forbidden for anybody but a learner.
 */
export async function explainedFit(viewer: Viewer): Promise<ExplainedFit | null> {
  if (viewer.accountRole !== "learner") throw new AppError("forbidden", "Only learners have a fit of their own.");
  const [role] = await loadFollowedRoles(db, viewer.userId);
  if (!role) return null;
  const at = now();
  const [{ model }, state] = await Promise.all([currentModel(db), loadLearnerState(db, viewer.userId)]);
  const table = buildRoleTable(role.input, model);
  const names = await readNamesBySlug((table.rows ?? []).map(({ skill }) => skill));
  const { slug, title, target } = role;
  return {
    role: { slug, title, target },
    model: model.version,
    at: at.toISOString(),
    ...explainParts(table, learnerInput(state, at), model, (skill) => names.get(skill) ?? skill),
  };
}
