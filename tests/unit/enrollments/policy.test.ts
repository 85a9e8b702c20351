import { describe, expect, test } from "vitest";
import { ACCOUNT_ROLES, type AccountRole, ENROLLMENT_STATUSES } from "@/db/enums";
import {
  canCancel,
  canEnroll,
  canRecordProgress,
  completionRefusal,
  ownsEnrollment,
  sectionRefusal,
} from "@/lib/enrollments/policy";

const NOW = new Date("2026-11-23T12:00:00Z");
const at = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const person = (accountRole: AccountRole, userId = 1) => ({ accountRole, userId });
const section = (starts: number, cancelled = false) => ({
  startsAt: at(starts),
  endsAt: at(starts + 100),
  cancelledAt: cancelled ? at(-1) : null,
});

describe("who enrolls", () => {
  test.each(ACCOUNT_ROLES.map((role) => [role, role === "learner"] as const))("a %s: %s", (role, allowed) => {
    expect(canEnroll(person(role))).toBe(allowed);
  });
});

describe("whose enrollment it is", () => {
  test.each(ACCOUNT_ROLES.flatMap((role) => [1, 2].map((userId) => [role, userId] as const)))(
    "%s %s against learner 1",
    (role, userId) => {
      expect(ownsEnrollment(person(role, userId), { learnerId: 1 })).toBe(role === "learner" && userId === 1);
    },
  );
});

describe("entering a section", () => {
  const seats = (starts: number, taken: number, cancelled = false) =>
    sectionRefusal({ ...section(starts, cancelled), seats: 2 }, taken, NOW);

  test("needs a free seat in a section that is still to come and not cancelled", () => {
    expect(seats(1, 0)).toBeNull();
    expect(seats(1, 1)).toBeNull();
    expect(seats(1, 2)).toBe("full");
    expect(seats(1, 3)).toBe("full");
    expect(seats(0, 0)).toBe("started");
    expect(seats(-1, 2)).toBe("started");
    expect(seats(1, 0, true)).toBe("cancelled");
    expect(seats(-1, 2, true)).toBe("cancelled");
  });
});

describe("giving a seat back", () => {
  const SECTIONS = [
    ["self-paced", null, true],
    ["before the start", section(1), true],
    ["at the start", section(0), false],
    ["after the start", section(-1), false],
    ["begun but cancelled", section(-1, true), true],
  ] as const;

  test.each(
    SECTIONS.flatMap(([name, run, possible]) =>
      ENROLLMENT_STATUSES.map((status) => [name, status, run, possible] as const),
    ),
  )("%s, %s", (_name, status, run, possible) => {
    expect(canCancel(person("learner"), { learnerId: 1, status }, run, NOW)).toBe(possible && status === "enrolled");
    expect(canCancel(person("learner", 2), { learnerId: 1, status }, run, NOW)).toBe(false);
    expect(canCancel(person("admin"), { learnerId: 1, status }, run, NOW)).toBe(false);
  });
});

describe("recording progress", () => {
  test.each(ENROLLMENT_STATUSES)("%s: only the learner, only while it runs", (status) => {
    expect(canRecordProgress(person("learner"), { learnerId: 1, status })).toBe(status === "enrolled");
    expect(canRecordProgress(person("learner", 2), { learnerId: 1, status })).toBe(false);
    expect(canRecordProgress(person("mentor"), { learnerId: 1, status })).toBe(false);
  });
});

describe("completing", () => {
  const refusal = (done: number, all: number, run: { endsAt: Date } | null) =>
    completionRefusal({ status: "enrolled" }, { done, all }, run, NOW);

  test("needs every module; without modules, the end of the class", () => {
    expect(refusal(1, 2, null)).toBe("modules_left");
    expect(refusal(2, 2, null)).toBeNull();
    expect(refusal(2, 2, { endsAt: at(5) })).toBeNull();
    expect(refusal(0, 0, null)).toBeNull();
    expect(refusal(0, 0, { endsAt: at(1) })).toBe("not_over");
    expect(refusal(0, 0, { endsAt: at(0) })).toBeNull();
  });

  test.each(["completed", "cancelled"] as const)("is over for a %s enrollment", (status) => {
    expect(completionRefusal({ status }, { done: 2, all: 2 }, null, NOW)).toBe("not_running");
  });
});
