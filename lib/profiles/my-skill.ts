import "server-only";
import { db } from "@/db/client";
import { learnerInput } from "@/lib/fit/learner-state";
import { loadLearnerState } from "@/lib/fit/load-learner";
import { loadFollowedRoles } from "@/lib/fit/load-roles";
import { currentModel } from "@/lib/fit/model";
import { levelNeeded } from "@/lib/fit/scoring/levels";
import { buildRoleTable } from "@/lib/fit/scoring/role-table";
import { scoreFit } from "@/lib/fit/scoring/score";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import type { MySkillAnswer } from "@/lib/skills/mine";
import { readNamesBySlug } from "@/lib/skills/read";
import { levelRangeText, sourceText, suretyText, whenText } from "./ledger-text";
import { canEditProfile } from "./policy";
import { type LedgerSkill, readLedger } from "./read-evidence";

/**
 * What is known of the viewer's own level in one published skill, and what the roles they follow would win by it. Throws forbidden
 * for staff, not_found for a skill that is not published.
 */
export async function mySkill(viewer: Viewer, slug: string): Promise<MySkillAnswer> {
  if (!canEditProfile(viewer)) throw new AppError("forbidden", "Only learners have a profile.");
  const published = await readNamesBySlug([slug]);
  if (!published.has(slug)) throw new AppError("not_found", "There is no published skill with this slug.");
  const ledger = await readLedger(viewer.userId);
  const held = ledger.find((entry) => entry.skill.slug === slug);
  return { ...levelOf(held), statements: statementsOf(held, viewer), roles: await rolesThatAsk(viewer, slug) };
}

function levelOf(held: LedgerSkill | undefined): Pick<MySkillAnswer, "level" | "range" | "surety"> {
  if (!held || held.level === null || held.margin === null) return { level: null, range: null, surety: null };
  return { level: held.level, range: levelRangeText(held.level, held.margin), surety: suretyText(held.margin) };
}

function statementsOf(held: LedgerSkill | undefined, { timeZone }: Viewer): MySkillAnswer["statements"] {
  return (held?.statements ?? [])
    .filter(({ standing }) => standing === "counts")
    .map((said) => ({ level: said.level, source: sourceText(said, true), when: whenText(said, timeZone) }));
}

async function rolesThatAsk(viewer: Viewer, slug: string): Promise<MySkillAnswer["roles"]> {
  const followed = await loadFollowedRoles(db, viewer.userId);
  const asking = followed.filter(({ input }) => input.requirements.some(({ skill }) => skill === slug));
  if (asking.length === 0) return [];
  const [{ model }, state] = await Promise.all([currentModel(db), loadLearnerState(db, viewer.userId)]);
  const learner = learnerInput(state, now());
  return asking.flatMap(({ slug: role, title, input }) => {
    const fit = scoreFit(buildRoleTable(input, model), learner, model);
    const own = fit.contributions.find(({ skill }) => skill === slug);
    return own ? [{ slug: role, title, needed: levelNeeded(own.need), gap: fit.weights.S * own.gap }] : [];
  });
}
