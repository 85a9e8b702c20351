import { readFile } from "node:fs/promises";
import { roleInputOf } from "../../importers/onet/map";
import { readScoredOnet } from "../../importers/onet/read";
import type { OnetOccupation } from "../../importers/onet/types";
import { buildRoleTable, type FitSummary, indexRoles, type LearnerInput, ONET_MODEL, scoreRoles } from "../scoring";
import { byKey } from "../scoring/sum";
import { type Output, printLines } from "./output";
import { BadInput, RANK_USAGE, type RankArguments, readArguments } from "./rank-arguments";
import { type RankedLearner, readLearner } from "./rank-learner";

const SHOWN_PROBLEMS = 10;
const BAD_INPUT = 2;

/**
 * `npm run fit:rank`: scores a learner file against every occupation of an O*NET release with fit-1 and prints one JSON object a
 * line, best overall first and ties by code; numbers are whole doubles and null where a part is missing. The last line lists the
 * occupations with data but without a skill profile. Gives exit code 0, or 2 with a message and no output when an argument, the
 * learner file or the release is wrong. A learner without a rated element is still ranked, with a skill fit of 0.
 */
export async function main(
  args: string[],
  streams: { stdout: Output; stderr: Output } = { stdout: process.stdout, stderr: process.stderr },
): Promise<number> {
  try {
    const given = readArguments(args);
    const learner = await learnerOf(given);
    const lines = rankedLines(await occupationsOf(given), learner, given);
    await printLines(streams.stdout, lines);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    await printLines(streams.stderr, [error.message, RANK_USAGE]);
    return BAD_INPUT;
  }
}

async function learnerOf({ learner }: RankArguments): Promise<RankedLearner> {
  let json: string;
  try {
    json = await readFile(learner, "utf8");
  } catch (error) {
    throw new BadInput(`--learner ${learner} cannot be read${reason(error)}.`);
  }
  try {
    return readLearner(json);
  } catch (error) {
    throw error instanceof BadInput ? new BadInput(`--learner ${learner}: ${error.message}`) : error;
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" ? ": there is no such file" : code === undefined ? "" : ` (${code})`;
}

async function occupationsOf({ onet }: RankArguments): Promise<OnetOccupation[]> {
  const reading = await readScoredOnet({ kind: "directory", path: onet });
  if (reading.ok) return reading.occupations;
  const shown = reading.problems.slice(0, SHOWN_PROBLEMS).map(({ file, line, message }) => {
    return `  ${file}${line === null ? "" : `, line ${line}`}: ${message}`;
  });
  const rest = reading.problems.length - shown.length;
  if (rest > 0) shown.push(`  and ${rest} more.`);
  throw new BadInput([`--onet ${onet} cannot be read as an O*NET release:`, ...shown].join("\n"));
}

function rankedLines(
  occupations: readonly OnetOccupation[],
  { evidence, interests }: RankedLearner,
  { preferenceZone, top }: RankArguments,
): string[] {
  const known = occupations.filter(({ hasData }) => hasData);
  const titles = new Map(known.map(({ code, title }) => [code, title]));
  const index = indexRoles(known.map((occupation) => buildRoleTable(roleInputOf(occupation), ONET_MODEL)));
  const preferences = preferenceZone === null ? null : { jobZone: preferenceZone };
  const learner: LearnerInput = { evidence, interests, preferences };
  const fits = scoreRoles(index, learner, ONET_MODEL);
  const ranked = fits
    .filter(({ overall }) => overall !== null)
    .sort((a, b) => (b.overall ?? 0) - (a.overall ?? 0) || byKey(a.role, b.role));
  const unscored = fits.filter(({ overall }) => overall === null).map(({ role }) => role);
  return [
    ...ranked.slice(0, top ?? ranked.length).map((fit, place) => lineOf(place + 1, titles.get(fit.role) ?? "", fit)),
    JSON.stringify({ unscored: unscored.sort(byKey) }),
  ];
}

function lineOf(rank: number, title: string, fit: FitSummary): string {
  const { role: code, overall, skill, interest, preference, readiness, low, high, coverage, provisional } = fit;
  return JSON.stringify({
    rank,
    code,
    title,
    overall,
    skill,
    interest,
    preference,
    readiness,
    low,
    high,
    coverage,
    provisional,
  });
}
