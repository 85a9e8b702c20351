import { z } from "zod";
import { rowId } from "@/lib/platform/input";

/** What the enrollment form sends for a course without dates. */
export const SELF_PACED = "self_paced";

/** `section` is a section's id, or "self_paced" for a course without dates. */
export const enrollInput = z
  .object({
    courseId: rowId,
    section: z.union([z.literal(SELF_PACED).transform(() => null), rowId], {
      error: "Choose the dates you want to come to.",
    }),
  })
  .transform(({ courseId, section }) => ({ courseId, sectionId: section }));

export const enrollmentIdInput = z.object({ enrollmentId: rowId });

export const moduleDoneInput = z.object({
  enrollmentId: rowId,
  moduleId: rowId,
  done: z.enum(["true", "false"], { error: "Say whether the module is done." }).transform((value) => value === "true"),
});

/** Address of the list: an odd page number is the first page. */
export const enrollmentsPageInput = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

/** Address of one enrollment; `enrolled` says it was made just now. */
export const enrollmentPageInput = z.object({
  id: rowId,
  enrolled: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((value) => value === "1"),
});
