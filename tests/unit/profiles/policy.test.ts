import { describe, expect, test } from "vitest";
import { EVIDENCE_KINDS } from "../../../db/enums";
import {
  canAnswerDispute,
  canDispute,
  canEditProfile,
  canReadProfile,
  canWithdraw,
} from "../../../lib/profiles/policy";

const LEARNER = 7;

describe("who may do what with a profile", () => {
  test.each([
    ["learner", true],
    ["mentor", false],
    ["admin", false],
  ] as const)("%s edits a profile of their own: %s", (accountRole, allowed) => {
    expect(canEditProfile({ accountRole })).toBe(allowed);
  });

  test.each([
    ["the learner", { userId: LEARNER, accountRole: "learner" }, false, true],
    ["another learner", { userId: 8, accountRole: "learner" }, false, false],
    ["another learner with a mentorship row", { userId: 8, accountRole: "learner" }, true, false],
    ["the assigned mentor", { userId: 9, accountRole: "mentor" }, true, true],
    ["a mentor of others", { userId: 9, accountRole: "mentor" }, false, false],
    ["an admin", { userId: 10, accountRole: "admin" }, false, true],
  ] as const)("%s reads it", (_who, viewer, mentors, allowed) => {
    expect(canReadProfile(viewer, LEARNER, mentors)).toBe(allowed);
  });

  const STANDINGS = ["counts", "replaced", "withdrawn"] as const;

  test("learners take back ratings that count and credentials that stand, nobody takes back anything else", () => {
    const allowed = ["self counts", "credential counts", "credential replaced"];
    for (const kind of EVIDENCE_KINDS) {
      for (const standing of STANDINGS) {
        const said = { learnerId: LEARNER, kind, standing };
        expect(canWithdraw({ userId: 8 }, said)).toBe(false);
        expect(canWithdraw({ userId: LEARNER }, said), `${kind} ${standing}`).toBe(
          allowed.includes(`${kind} ${standing}`),
        );
      }
    }
  });

  test("learners dispute what others stated about them and nobody took back", () => {
    for (const kind of EVIDENCE_KINDS) {
      for (const standing of STANDINGS) {
        const said = { learnerId: LEARNER, kind, standing };
        expect(canDispute({ userId: 8 }, said)).toBe(false);
        const others = ["course", "assessment", "project", "mentor"].includes(kind);
        expect(canDispute({ userId: LEARNER }, said), `${kind} ${standing}`).toBe(others && standing !== "withdrawn");
      }
    }
  });

  test("nothing is both taken back and disputed by its learner", () => {
    for (const kind of EVIDENCE_KINDS) {
      const said = { learnerId: LEARNER, kind, standing: "counts" as const };
      expect(canWithdraw({ userId: LEARNER }, said)).not.toBe(canDispute({ userId: LEARNER }, said));
    }
  });

  test.each([
    ["learner", true, false],
    ["learner", false, false],
    ["mentor", true, true],
    ["mentor", false, false],
    ["admin", false, true],
  ] as const)("%s, mentors the learner: %s, answers a dispute: %s", (accountRole, mentors, allowed) => {
    expect(canAnswerDispute({ accountRole }, mentors)).toBe(allowed);
  });
});
