import { parseArgs } from "node:util";
import { benchExplore } from "./explore";
import { benchImport } from "./import";
import { type Figure, failed, figureLine } from "./report";
import { benchRescore } from "./rescore";
import { benchScoring } from "./scoring";
import { openScratch, type Scratch } from "./scratch";
import { benchSearch } from "./search";

const PARTS = ["a", "b", "c", "d", "e", "f"] as const;
const FOLLOWERS = 100_000;

const USAGE = `Usage: npm run bench:fit -- [--only=a,b,c,d,e,f] [--followers N]

  a  one learner against all scorable roles, against bare typed arrays
  b  10,000 learners, the same
  c  import of a whole O*NET release
  d  scoring ${FOLLOWERS} followers again after a role edit, against COPY of the same rows
  e  ranked list for a learner over every role
  f  search of the roles list and the one box over a whole O*NET release, against reads by key

Prints each figure with its budget. Ratios are taken within one run; exits 1 when one is over its budget.`;

/** The command. @returns 0 when every figure keeps its budget, 1 when one does not, 2 for arguments it cannot use */
export async function main(args: string[]): Promise<number> {
  const options = readArguments(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const figures: Figure[] = [];
  const add = (found: readonly Figure[]) => {
    for (const one of found) console.log(figureLine(one));
    figures.push(...found);
  };
  const { parts, followers } = options;
  if (parts.has("a") || parts.has("b")) add(benchScoring(parts));
  if (parts.has("c") || parts.has("e") || parts.has("f")) {
    await within(10, async (scratch) => {
      const imported = parts.has("c") || parts.has("f") ? await benchImport(scratch) : [];
      if (parts.has("c")) add(imported);
      if (parts.has("f")) add(await benchSearch(scratch));
      if (parts.has("e")) add(await benchExplore(scratch));
    });
  }
  if (parts.has("d")) await within(2, async (scratch) => add(await benchRescore(scratch, followers)));
  const over = figures.filter(failed).length;
  console.log(over === 0 ? "Every figure is within its budget." : `${over} over budget.`);
  return over === 0 ? 0 : 1;
}

function readArguments(args: string[]): { parts: Set<string>; followers: number } | null {
  try {
    const { values } = parseArgs({ args, options: { only: { type: "string" }, followers: { type: "string" } } });
    const parts = values.only?.split(",") ?? [...PARTS];
    const followers = Number(values.followers ?? FOLLOWERS);
    const known = parts.every((part) => (PARTS as readonly string[]).includes(part));
    return known && Number.isInteger(followers) && followers > 0 ? { parts: new Set(parts), followers } : null;
  } catch {
    return null;
  }
}

/** Each in a database of its own, so that what one wrote does not slow the other down. */
async function within(connections: 2 | 10, work: (scratch: Scratch) => Promise<unknown>): Promise<void> {
  const scratch = await openScratch(connections);
  try {
    await work(scratch);
  } finally {
    await scratch.drop();
  }
}
