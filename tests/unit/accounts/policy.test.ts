import { describe, expect, it } from "vitest";
import { ACCOUNT_ROLES, ACCOUNT_STATUSES } from "@/db/enums";
import { canChangeAccount, canManagePeople, canSendReset, canSetUp, obstacle } from "@/lib/accounts/policy";
import { moved } from "@/lib/accounts/states";
import { canAssignMentors } from "@/lib/mentoring/policy";

const asker = (userId: number, accountRole: (typeof ACCOUNT_ROLES)[number]) => ({ userId, accountRole });
const person = (
  id: number,
  accountRole: (typeof ACCOUNT_ROLES)[number],
  status: (typeof ACCOUNT_STATUSES)[number] = "active",
) => ({ id, accountRole, status });

describe("who may manage people", () => {
  it.each([
    ["learner", false],
    ["mentor", false],
    ["admin", true],
  ] as const)("%s: %s", (accountRole, allowed) => {
    expect(canManagePeople(asker(1, accountRole))).toBe(allowed);
    expect(canAssignMentors(asker(1, accountRole))).toBe(allowed);
    for (const status of ACCOUNT_STATUSES) {
      expect(canSendReset(asker(1, accountRole), person(2, "learner", status))).toBe(allowed && status !== "suspended");
    }
  });
});

describe("what stands against changing somebody's account role or access", () => {
  it.each([
    ["an admin, a learner", asker(1, "admin"), person(2, "learner"), [1], null],
    ["an admin, a mentor", asker(1, "admin"), person(2, "mentor"), [1], null],
    ["an admin, another admin", asker(1, "admin"), person(2, "admin"), [1, 2], null],
    ["an admin, a suspended admin", asker(1, "admin"), person(2, "admin", "suspended"), [1], null],
    ["an admin, themselves", asker(1, "admin"), person(1, "admin"), [1, 2], "self"],
    ["the only admin, themselves", asker(1, "admin"), person(1, "admin"), [1], "self"],
    ["an admin who is none any more", asker(1, "admin"), person(2, "admin"), [2], "not_admin"],
    ["a mentor, a learner", asker(3, "mentor"), person(2, "learner"), [1], "not_admin"],
    ["a mentor, themselves", asker(3, "mentor"), person(3, "mentor"), [1], "not_admin"],
    ["a learner, themselves", asker(2, "learner"), person(2, "learner"), [1], "not_admin"],
    ["a learner, an admin", asker(2, "learner"), person(1, "admin"), [1], "not_admin"],
  ] as const)("%s", (_who, who, whom, admins, expected) => {
    expect(obstacle(who, whom, admins)).toBe(expected);
  });
});

describe("own settings and setup", () => {
  it("are everybody's own and nobody else's", () => {
    for (const accountRole of ACCOUNT_ROLES) {
      expect(canChangeAccount(asker(1, accountRole), 1)).toBe(true);
      expect(canChangeAccount(asker(1, accountRole), 2)).toBe(false);
    }
  });
  it("the first admin only while nobody is there", () => {
    expect(canSetUp(0)).toBe(true);
    expect(canSetUp(1)).toBe(false);
  });
});

describe("moves of an account", () => {
  it.each([
    ["confirm", "unverified", false, "active"],
    ["confirm", "active", true, null],
    ["confirm", "suspended", false, null],
    ["confirm", "suspended", true, null],
    ["suspend", "unverified", false, "suspended"],
    ["suspend", "active", true, "suspended"],
    ["suspend", "suspended", true, null],
    ["restore", "suspended", true, "active"],
    ["restore", "suspended", false, "unverified"],
    ["restore", "active", true, null],
    ["restore", "unverified", false, null],
  ] as const)("%s from %s (confirmed: %s) leads to %s", (move, from, confirmed, to) => {
    expect(moved(move, from, confirmed)).toBe(to);
  });
});
