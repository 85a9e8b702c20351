import { z } from "zod";
import { rowId } from "@/lib/platform/input";

const seen = z
  .string({ error: "Reload the page." })
  .regex(/^(draft|published|merged)\.\d{1,10}\.\d{1,16}$/, "Reload the page.");

/** Both skills as they were seen; `understood` is the tick that it cannot be undone. */
export const mergeForm = z.object({
  skillId: rowId,
  intoId: rowId,
  seen,
  seenInto: seen,
  understood: z.literal("on", { error: "Tick that you have read what cannot be undone." }),
});
