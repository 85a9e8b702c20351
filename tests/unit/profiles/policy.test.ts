import { describe, expect, test } from "vitest";
import { ACCOUNT_ROLES } from "../../../db/enums";
import { canEditProfile, canReadProfile, canWithdraw } from "../../../lib/profiles/policy";

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

  test("nobody takes back what somebody else said, or a course, a mentor or a past statement said", () => {
    for (const accountRole of ACCOUNT_ROLES) {
      const stranger = { userId: 8, accountRole };
      expect(canWithdraw(stranger, { learnerId: LEARNER, kind: "self", current: true })).toBe(false);
    }
    const own = { userId: LEARNER };
    expect(canWithdraw(own, { learnerId: LEARNER, kind: "self", current: true })).toBe(true);
    expect(canWithdraw(own, { learnerId: LEARNER, kind: "self", current: false })).toBe(false);
    for (const kind of ["credential", "course", "assessment", "project", "mentor"]) {
      expect(canWithdraw(own, { learnerId: LEARNER, kind, current: true })).toBe(false);
    }
  });
});
