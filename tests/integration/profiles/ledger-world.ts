import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evidence, fitEvents, fitSnapshots } from "@/db/schema";
import { type LearnerState, learnerInput, newestPerKind, type StatedEvidence } from "@/lib/fit/learner-state";
import { loadLearnerState } from "@/lib/fit/load-learner";
import { loadRolesById } from "@/lib/fit/load-roles";
import { currentModel } from "@/lib/fit/model";
import { buildRoleTable } from "@/lib/fit/scoring/role-table";
import { scoreFit } from "@/lib/fit/scoring/score";
import { make, viewerOf } from "../../support/make";
import { learnerFollowing, rate, setInterests, skillId } from "../fit/world";

export const ROLE = "back-end-developer";

/** A learner with a mentor, a rated role and interests. */
export async function ledgerScene() {
  const { person: learner, roleIds } = await learnerFollowing(ROLE);
  await rate(learner.id, [
    { skill: "databases", level: 2 },
    { skill: "git", level: 2 },
    { skill: "python", level: 2.5 },
    { skill: "communication", level: 3 },
  ]);
  await setInterests(learner.id);
  const { mentor } = await make.mentorship({ learner });
  return {
    learner,
    mentor,
    viewer: viewerOf(learner),
    mentorViewer: viewerOf(mentor),
    roleId: roleIds[0] ?? 0,
    databases: await skillId("databases"),
    git: await skillId("git"),
  };
}
export type LedgerScene = Awaited<ReturnType<typeof ledgerScene>>;

/** A statement of the mentor as evidence; no event. */
export async function mentorStates({ learner, mentor }: LedgerScene, skill: number, level: number): Promise<number> {
  const [row] = await db
    .insert(evidence)
    .values({ learnerId: learner.id, skillId: skill, kind: "mentor", level, statedBy: mentor.id })
    .returning({ id: evidence.id });
  return row?.id ?? 0;
}

export const evidenceRows = (learnerId: number) =>
  db.select().from(evidence).where(eq(evidence.learnerId, learnerId)).orderBy(evidence.id);

export const eventsOf = (learnerId: number) =>
  db.select().from(fitEvents).where(eq(fitEvents.learnerId, learnerId)).orderBy(fitEvents.id);

export async function newestSnapshot(learnerId: number, roleId: number) {
  const [row] = await db
    .select()
    .from(fitSnapshots)
    .where(and(eq(fitSnapshots.learnerId, learnerId), eq(fitSnapshots.roleId, roleId)))
    .orderBy(desc(fitSnapshots.id))
    .limit(1);
  if (!row) throw new Error("There is no snapshot.");
  return row;
}

/** Overall, low and high of a role for a state of the learner, by the scoring function alone. */
export async function scoredFor(roleId: number, state: LearnerState, at: Date) {
  const [{ model }, [role]] = await Promise.all([currentModel(db), loadRolesById(db, [roleId])]);
  if (!role) throw new Error("There is no such role.");
  const { overall, low, high } = scoreFit(buildRoleTable(role.input, model), learnerInput(state, at), model);
  return { overall, low, high };
}

export const stateOf = (learnerId: number): Promise<LearnerState> => loadLearnerState(db, learnerId);

/** The state with statements added and others left out. */
export const changed = (
  state: LearnerState,
  { add = [], without = [] }: { add?: StatedEvidence[]; without?: number[] },
): LearnerState => ({
  ...state,
  evidence: newestPerKind([...state.evidence.filter(({ id }) => !without.includes(id)), ...add]),
});
