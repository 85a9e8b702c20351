import { describe, expect, test } from "vitest";
import { DISPUTE_STATUSES, type DisputeStatus } from "../../../db/enums";
import { canMoveDispute, type DisputeMover } from "../../../lib/profiles/states";

const ALLOWED: [DisputeStatus, DisputeStatus, DisputeMover][] = [
  ["open", "withdrawn", "learner"],
  ["open", "kept", "decider"],
  ["open", "taken_back", "decider"],
];

describe("where a dispute may go", () => {
  const all = DISPUTE_STATUSES.flatMap((from) =>
    DISPUTE_STATUSES.flatMap((to) => (["learner", "decider"] as const).map((mover) => [from, to, mover] as const)),
  );

  test.each(all)("%s to %s by the %s", (from, to, mover) => {
    const allowed = ALLOWED.some((move) => move[0] === from && move[1] === to && move[2] === mover);
    expect(canMoveDispute(from, to, mover)).toBe(allowed);
  });
});
