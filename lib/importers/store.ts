import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Executor, type Transaction } from "@/db/client";
import type { ImportSource, ImportStatus } from "@/db/enums";
import { imports, instance } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { tags } from "@/lib/platform/cache";
import { announceStale } from "@/lib/platform/stale";
import type { Actor } from "@/lib/platform/viewer";
import type { Problem } from "./onet/types";
import type { PlanView } from "./plan";
import type { Applying, Planned } from "./release";
import { forgetFiles } from "./stored-files";
import { STAGES } from "./text";

/** As many problems as are kept; a file of the wrong kind has one in every line. */
const MOST_PROBLEMS = 200;

export type OpenImport = { id: number; source: ImportSource; createdBy: number | null; plan: PlanView | null };

/** An import that still is in `status`, or null. */
export async function openImport(importId: number, status: ImportStatus): Promise<OpenImport | null> {
  const [row] = await db
    .select({ id: imports.id, source: imports.source, createdBy: imports.createdBy, plan: imports.plan })
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.status, status)));
  return row ? { ...row, plan: row.plan as PlanView | null } : null;
}

/** The files say what they are; their plan waits for an admin. */
export async function keepPlan(importId: number, from: ImportStatus, view: PlanView, stage: string): Promise<void> {
  await db
    .update(imports)
    .set({ status: "planned", release: view.release, plan: view, stage, done: 0, total: 0 })
    .where(and(eq(imports.id, importId), eq(imports.status, from)));
}

/** Why the files cannot be used; they are forgotten. */
export async function refuseImport(importId: number, problems: readonly Problem[]): Promise<void> {
  await endImport(importId, "refused", STAGES.refused, problems.slice(0, MOST_PROBLEMS));
}

/** Ends an import under way that is not applied. `stage` is the sentence that says why. One that was dropped stays dropped. */
export async function endImport(
  importId: number,
  status: "refused" | "failed",
  stage: string,
  problems: readonly Problem[] = [],
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(imports)
      .set({ status, stage, problems: [...problems], finishedAt: sql`now()` })
      .where(and(eq(imports.id, importId), inArray(imports.status, ["reading", "applying"])));
    await forgetFiles(tx, importId);
  });
}

/**
 * Applies a plan made in the same transaction and ends its import as done: rows, audit line, the catalog's next release, and word to
 * the web processes. Nothing but the import's end is written when the plan is empty.
 */
export async function applyPlanned(
  tx: Transaction,
  { importId, planned, actor }: { importId: number; planned: Planned; actor: Actor },
  applying: Applying,
): Promise<void> {
  const { view } = planned;
  if (!view.empty) {
    await planned.apply(tx, applying);
    await tx.update(instance).set({ catalogRelease: sql`${instance.catalogRelease} + 1` });
    await announceStale(tx, [tags.catalog]);
    const detail = { source: view.source, release: view.release, counts: view.counts };
    await writeAudit(tx, actor, "import.apply", "import", importId, detail);
  }
  await applying.onProgress("Finishing", 0, 0);
  await markDone(tx, importId, view, applying.at);
  await forgetFiles(tx, importId);
}

async function markDone(tx: Executor, importId: number, view: PlanView, at: Date): Promise<void> {
  const [row] = await tx
    .update(imports)
    .set({ status: "done", stage: STAGES.done, release: view.release, plan: view, done: 0, total: 0, finishedAt: at })
    .where(and(eq(imports.id, importId), eq(imports.status, "applying")))
    .returning({ id: imports.id });
  if (!row) throw new Error(`Import ${importId} is no longer being applied.`);
}
