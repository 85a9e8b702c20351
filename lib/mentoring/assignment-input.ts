import { z } from "zod";
import { rowId } from "@/lib/platform/input";

/** A mentor for a learner. */
export const assignmentForm = z.object({
  learnerId: rowId,
  mentorId: z.coerce
    .number({ error: "Choose a mentor." })
    .int("Choose a mentor.")
    .positive("Choose a mentor.")
    .max(Number.MAX_SAFE_INTEGER),
});

/** The mentorship to end. */
export const endingForm = z.object({ mentorshipId: rowId });
