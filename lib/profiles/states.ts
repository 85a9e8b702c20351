import type { DisputeStatus } from "@/db/enums";

/** Whose move it is: the learner's who disputes, or that of whoever may answer. */
export type DisputeMover = "learner" | "decider";

/** Where a dispute may go from each state, and who may move it there. What was answered or withdrawn is final: who objects again opens another one. */
export const DISPUTE_MOVES: Record<DisputeStatus, Partial<Record<DisputeStatus, DisputeMover>>> = {
  open: { withdrawn: "learner", kept: "decider", taken_back: "decider" },
  withdrawn: {},
  kept: {},
  taken_back: {},
};

export const canMoveDispute = (from: DisputeStatus, to: DisputeStatus, mover: DisputeMover): boolean =>
  DISPUTE_MOVES[from][to] === mover;
