import { describe, expect, test } from "vitest";
import { ENROLLMENT_STATUSES, type EnrollmentStatus } from "@/db/enums";
import { canMove } from "@/lib/enrollments/states";

const LEGAL = new Set(["enrolled completed", "enrolled cancelled"]);
const pairs = ENROLLMENT_STATUSES.flatMap((from) =>
  ENROLLMENT_STATUSES.map((to): [EnrollmentStatus, EnrollmentStatus] => [from, to]),
);

describe("moves of an enrollment", () => {
  test.each(pairs)("from %s to %s is as the table says", (from, to) => {
    expect(canMove(from, to)).toBe(LEGAL.has(`${from} ${to}`));
  });
});
