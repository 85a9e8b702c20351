import type { EnrollmentStatus } from "@/db/enums";

/** Where an enrollment may go from each state. Completed and cancelled are final: who comes back enrolls anew. */
export const ENROLLMENT_MOVES: Record<EnrollmentStatus, readonly EnrollmentStatus[]> = {
  enrolled: ["completed", "cancelled"],
  completed: [],
  cancelled: [],
};

export const canMove = (from: EnrollmentStatus, to: EnrollmentStatus): boolean => ENROLLMENT_MOVES[from].includes(to);
