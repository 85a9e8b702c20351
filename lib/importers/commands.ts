import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { imports } from "@/db/schema";
import { writeAudit } from "@/lib/platform/audit";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import type { Viewer } from "@/lib/platform/viewer";
import { canImport } from "./policy";
import { queueApplying } from "./queue";
import { forgetFiles } from "./stored-files";
import { STAGES } from "./text";

type Which = { importId: number };

/** Has the worker apply a planned import. Throws conflict when it is not planned any more, or another one is being applied. */
export async function applyImport(viewer: Viewer, { importId }: Which): Promise<void> {
  mayImport(viewer);
  await db.transaction(async (tx) => {
    const [other] = await tx.select({ id: imports.id }).from(imports).where(eq(imports.status, "applying")).limit(1);
    if (other && other.id !== importId)
      throw new AppError("conflict", "Another import is being applied. Wait until it is done, then apply this one.");
    const [row] = await tx
      .update(imports)
      .set({ status: "applying", stage: STAGES.waiting, done: 0, total: 0 })
      .where(and(eq(imports.id, importId), eq(imports.status, "planned")))
      .returning({ release: imports.release, source: imports.source });
    if (!row) throw await whyNot(importId);
    await writeAudit(tx, viewer, "import.start", "import", importId, row);
    await queueApplying(tx, importId);
  });
}

/** Forgets an import that was not applied, with its files. Throws conflict once it is being applied or has ended. */
export async function dropImport(viewer: Viewer, { importId }: Which): Promise<void> {
  mayImport(viewer);
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(imports)
      .set({ status: "dropped", stage: STAGES.dropped, done: 0, total: 0, finishedAt: now() })
      .where(and(eq(imports.id, importId), inArray(imports.status, ["reading", "planned"])))
      .returning({ release: imports.release, source: imports.source });
    if (!row) throw await whyNot(importId);
    await forgetFiles(tx, importId);
    await writeAudit(tx, viewer, "import.drop", "import", importId, row);
  });
}

function mayImport(viewer: Viewer): void {
  if (!canImport(viewer)) throw new AppError("forbidden", "Only admins may import.");
}

async function whyNot(importId: number): Promise<AppError> {
  const [row] = await db.select({ status: imports.status }).from(imports).where(eq(imports.id, importId));
  return row
    ? new AppError("conflict", "This import has moved on meanwhile. Look at it as it is now.")
    : new AppError("not_found", "There is no such import.");
}
