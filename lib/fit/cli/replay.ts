import { parseArgs } from "node:util";
import { closeDatabase, db } from "@/db/client";
import { type ReplayCounts, replayAll } from "@/lib/fit/replay";
import { shortly } from "@/lib/fit/replay-compare";

const USAGE = `Usage: npm run fit:replay -- [--learner ID]

Rebuilds every stored fit of the database in DATABASE_URL from the ledger and compares it with what is stored, to the bit.
Prints each difference and the counts; exits 1 when there is any difference.`;

const EVERY_MS = 2_000;

/** The command. @returns the exit code: 0 without differences, 1 with any, 2 for arguments it cannot use */
export async function main(args: string[]): Promise<number> {
  const learnerId = readArguments(args);
  if (learnerId === null) {
    console.error(USAGE);
    return 2;
  }
  try {
    const counts = await replayAll(db, {
      learnerId,
      onDifference: ({ learnerId: learner, roleId, snapshotId, field, stored, rebuilt }) =>
        console.log(
          `learner ${learner}, role ${roleId}, snapshot ${snapshotId}: ${field} stored ${shortly(stored)}, rebuilt ${shortly(rebuilt)}`,
        ),
      onProgress: progress(),
    });
    console.log(summary(counts));
    return counts.differences === 0 ? 0 : 1;
  } finally {
    await closeDatabase();
  }
}

function readArguments(args: string[]): number | undefined | null {
  try {
    const { values } = parseArgs({ args, options: { learner: { type: "string" } } });
    if (values.learner === undefined) return undefined;
    return /^[1-9]\d{0,14}$/.test(values.learner) ? Number(values.learner) : null;
  } catch {
    return null;
  }
}

function progress(): (counts: ReplayCounts) => void {
  let next = Date.now() + EVERY_MS;
  return ({ snapshots, differences }) => {
    if (Date.now() < next) return;
    next = Date.now() + EVERY_MS;
    console.error(`${snapshots} snapshots so far, ${differences} differences`);
  };
}

function summary({ snapshots, chains, fromLedger, fromInputs, differences }: ReplayCounts): string {
  const older = fromInputs === 0 ? "" : `, ${fromInputs} older ones from their own inputs`;
  return [
    `Snapshots: ${snapshots} in ${chains} chains; ${fromLedger} rebuilt from the ledger${older}.`,
    `Differences: ${differences === 0 ? "none" : differences}.`,
  ].join("\n");
}
