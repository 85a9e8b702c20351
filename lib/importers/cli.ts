import { statSync } from "node:fs";
import path from "node:path";
import { closeDatabase, db } from "@/db/client";
import type { ImportSource } from "@/db/enums";
import { imports } from "@/db/schema";
import { now } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { count } from "@/lib/platform/money";
import { systemActor } from "@/lib/platform/viewer";
import type { OnProgress } from "./batches";
import { planLines, problemLines } from "./cli-text";
import { noteProgress } from "./progress";
import { planRelease, type Release, readRelease } from "./release";
import { applyPlanned, endImport } from "./store";
import { SOURCE_TEXT, STAGES } from "./text";
import { importTransaction, planningTransaction } from "./transaction";

const USAGE = `Usage: npm run import:onet -- PATH [--plan]
       npm run import:bls -- PATH [--plan]

PATH is the folder of a release, or its .zip. --plan shows what would change and changes nothing.`;

/**
 * `import:onet` and `import:bls`: reads a release, prints its plan and applies it to the database of DATABASE_URL.
 * @param args source, path, options
 * @returns 0 when it is applied, planned or already there; 1 when it could not be applied; 2 when the files or the words are wrong
 */
export async function main(args: string[]): Promise<number> {
  const [source, ...rest] = args;
  const places = rest.filter((arg) => !arg.startsWith("--"));
  const options = rest.filter((arg) => arg.startsWith("--"));
  const [place] = places;
  if (!isSource(source) || !place || places.length > 1 || options.some((option) => option !== "--plan")) {
    console.error(USAGE);
    return 2;
  }
  try {
    return await run(source, path.resolve(place), options.includes("--plan"));
  } catch (error) {
    console.error(error instanceof AppError ? error.message : error);
    return 1;
  } finally {
    await closeDatabase();
  }
}

const isSource = (word: string | undefined): word is ImportSource => word === "onet" || word === "bls";

async function run(source: ImportSource, place: string, onlyPlan: boolean): Promise<number> {
  if (!statSync(place, { throwIfNoEntry: false })) {
    console.error(`There is nothing at ${place}. Name the folder of a release, or its .zip.`);
    return 2;
  }
  const tell = teller();
  const reading = await readRelease(source, { kind: "directory", path: place }, tell);
  if (!reading.ok) {
    for (const line of problemLines(reading.problems)) console.error(line);
    console.error("Nothing was changed.");
    return 2;
  }
  await tell("Comparing with the catalog", 0, 0);
  const { view } = await planningTransaction((tx) => planRelease(tx, reading.read));
  console.log(`\n${SOURCE_TEXT[source]} ${view.release}`);
  for (const line of planLines(view)) console.log(line);
  if (view.empty) console.log(`\n${view.nothing}`);
  else if (onlyPlan) console.log("\nNothing was changed. Leave out --plan to apply this.");
  else await apply(source, reading.read, tell);
  return 0;
}

async function apply(source: ImportSource, read: Release, tell: OnProgress): Promise<void> {
  console.log("");
  const [row] = await db
    .insert(imports)
    .values({ source, status: "applying", stage: STAGES.waiting })
    .returning({ id: imports.id });
  const importId = row?.id ?? 0;
  const onProgress = noteProgress(importId, tell);
  try {
    await importTransaction(async (tx) => {
      const planned = await planRelease(tx, read);
      const actor = systemActor(`import.${source}`);
      await applyPlanned(tx, { importId, planned, actor }, { actorId: null, at: now(), onProgress });
    });
  } catch (error) {
    await endImport(importId, "failed", error instanceof AppError ? error.message : STAGES.failed).catch(() => {});
    throw error;
  }
  console.log("Applied.");
}

/** Prints each stage once, and how far it is every two seconds. */
function teller(): OnProgress {
  let last = { stage: "", at: 0 };
  return (stage, done, total) => {
    const at = Date.now();
    if (stage === last.stage && at - last.at < 2_000) return;
    last = { stage, at };
    console.log(total > 0 && done > 0 ? `${stage}: ${count(done)} of ${count(total)}` : stage);
  };
}
