import { z } from "zod";
import { level, prose, rowId } from "@/lib/platform/input";

const RELOAD = "Reload the page, then send your review again.";

/** A mentor's verdict on one skill. `seen` = the newest review of it when the form was shown, 0 for none. */
export const reviewForm = z.object({
  learnerId: rowId,
  skillId: rowId,
  seen: z.coerce.number({ error: RELOAD }).int(RELOAD).min(0, RELOAD).max(Number.MAX_SAFE_INTEGER, RELOAD),
  decision: z.enum(["verify", "decline"], { error: "Choose whether to confirm or decline." }),
  level: z.preprocess((value) => (value === "" ? undefined : value), level.optional()),
  note: prose("a note the learner can act on", 2000),
});

export type ReviewInput = z.output<typeof reviewForm>;
