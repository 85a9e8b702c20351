import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { fitRescores } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canSeeJobs } from "./policy";
import { queueRescores } from "./queue-rescores";

/**
 * Has a failed re-scoring go on where it broke off. Throws AppError conflict when it has not failed (any more), not_found when
 * there is none. Admins only.
 */
export async function retryRescore(viewer: Viewer, { rescoreId }: { rescoreId: number }): Promise<void> {
  if (!canSeeJobs(viewer)) throw new AppError("forbidden", "Only admins may start jobs.");
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(fitRescores)
      .set({ status: "queued", error: null })
      .where(and(eq(fitRescores.id, rescoreId), eq(fitRescores.status, "failed")))
      .returning({ done: fitRescores.done, total: fitRescores.total });
    if (!row) throw await whyNot(rescoreId);
    await writeAudit(tx, viewer, "rescore.retry", "rescore", rescoreId, row);
    await queueRescores(tx, [rescoreId]);
  });
}

async function whyNot(rescoreId: number): Promise<AppError> {
  const [row] = await db.select({ id: fitRescores.id }).from(fitRescores).where(eq(fitRescores.id, rescoreId));
  return row
    ? new AppError("conflict", "This is under way or done by now. Look at it as it is.")
    : new AppError("not_found", "There is no such job.");
}
