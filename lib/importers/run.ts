import "server-only";
import { now } from "@/lib/platform/clock";
import { toAppError } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import { systemActor } from "@/lib/platform/viewer";
import { noteProgress } from "./progress";
import { planRelease, type Reading, readRelease } from "./release";
import { applyPlanned, endImport, keepPlan, type OpenImport, openImport, refuseImport } from "./store";
import { loadFiles } from "./stored-files";
import { STAGES } from "./text";
import { ImportUnderWay, importTransaction, planningTransaction } from "./transaction";

type Attempt = { lastTry: boolean };

/** Reads an uploaded import and plans it: it ends as planned, or as refused with the problems of its files. Writes nothing else. */
export async function readImport(importId: number, attempt: Attempt): Promise<void> {
  const opened = await openImport(importId, "reading");
  if (!opened) return;
  await untilEnded(opened, attempt, async () => {
    const reading = await readFiles(opened);
    if (!reading.ok) return refuseImport(importId, reading.problems);
    await noteProgress(importId)("Comparing with the catalog", 0, 0);
    const { view } = await planningTransaction((tx) => planRelease(tx, reading.read));
    await keepPlan(importId, "reading", view, STAGES.planned);
  });
}

/**
 * Applies a planned import in one transaction. When the catalog has changed so that another plan is due than the one the admin
 * saw, nothing is applied and the new plan waits in its place.
 */
export async function runImport(importId: number, attempt: Attempt): Promise<void> {
  const opened = await openImport(importId, "applying");
  if (!opened) return;
  await untilEnded(opened, attempt, async () => {
    const onProgress = noteProgress(importId);
    const reading = await readFiles(opened);
    if (!reading.ok) return refuseImport(importId, reading.problems);
    await onProgress("Comparing with the catalog", 0, 0);
    const other = await importTransaction(async (tx) => {
      const planned = await planRelease(tx, reading.read);
      if (planned.view.fingerprint !== opened.plan?.fingerprint) return planned.view;
      const applying = { actorId: opened.createdBy, at: now(), onProgress };
      await applyPlanned(tx, { importId, planned, actor: systemActor("import.apply") }, applying);
      return null;
    });
    if (other) await keepPlan(importId, "applying", other, STAGES.changed);
  });
}

async function readFiles({ id, source }: OpenImport): Promise<Reading> {
  const onProgress = noteProgress(id);
  await onProgress("Opening the files", 0, 0);
  return readRelease(source, { kind: "files", files: await loadFiles(id) }, onProgress);
}

/**
 * Lets the queue try again what time may mend: a database out of reach, another import under way. Anything else ends the import
 * with a sentence, so that nobody waits for it.
 */
async function untilEnded({ id }: OpenImport, { lastTry }: Attempt, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const passing = error instanceof ImportUnderWay || toAppError(error)?.code === "unavailable";
    if (passing && !lastTry) {
      if (error instanceof ImportUnderWay) await noteProgress(id)(STAGES.busy, 0, 0);
      throw error;
    }
    logger.error({ err: error, importId: id }, "import failed");
    await endImport(id, "failed", STAGES.failed);
  }
}
